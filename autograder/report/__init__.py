"""What people look at after grading: feedback, item analysis, grades for other systems."""
