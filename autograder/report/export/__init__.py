"""Grades as files for other programs: a plain table, and the gradebooks of Canvas and Moodle."""
