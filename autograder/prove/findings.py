"""What a check of the text found, as opposed to a proof by running it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """A fault in a lesson.

    Attributes:
        text: What is wrong, and where.
        mend: How to mend it.
    """

    text: str
    mend: str

    def __str__(self) -> str:
        return f"{self.text} {self.mend}"
