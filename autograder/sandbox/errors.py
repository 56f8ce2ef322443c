"""What goes wrong with the sandbox itself, as opposed to what runs in it."""

from course.errors import CourseError


class SandboxError(CourseError):
    """No sandbox, or one that does not hold what it promises: nothing may run in it."""
