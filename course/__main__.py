"""`python -m course` is `course`, also where scripts are not on the path."""

from course.cli import app

app(prog_name="course")
