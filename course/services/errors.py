"""What goes wrong with a service, said in one line, with what to do."""

from course.errors import CourseError


class ServiceError(CourseError):
    """A service cannot be had, did not start, or has ended."""
