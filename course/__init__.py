"""What learners meet: the lessons, and the package that their notebooks import."""
