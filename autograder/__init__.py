"""What instructors and CI run: building, proving and grading assignments."""
