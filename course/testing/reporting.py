"""Hidden checks: they print nothing when they pass, and say that they are hidden when not."""

from collections.abc import Iterator
from contextlib import contextmanager

from course.testing.mismatch import Mismatch

_depth = 0


@contextmanager
def hidden() -> Iterator[None]:
    """Run the checks of a hidden region.

    Example:
        >>> from course.testing import returns
        >>> with hidden():
        ...     returns(abs, -3, expected=3)

    Raises:
        Mismatch: The first check that failed, marked as a hidden one.
    """
    global _depth
    _depth += 1
    try:
        yield
    except Mismatch as mismatch:
        raise Mismatch(f"Hidden check: {mismatch}") from None
    finally:
        _depth -= 1


def passed(text: str) -> None:
    """Tell the learner that a visible check passed."""
    if not _depth:
        print(f"✓ {text}")
