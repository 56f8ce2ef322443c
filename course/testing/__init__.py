"""Expectations for test cells, with messages that help.

Every expectation prints one line when it passes, and raises `Mismatch` when it
does not, with the call, what came back, what was expected and the likely misconception.
"""

from course.testing.expectations import (
    asks,
    check,
    is_class_with,
    makes,
    prints,
    raises,
    returns,
    writes,
)
from course.testing.mismatch import Mismatch
from course.testing.programs import Program, module, parsons, program, snippet, written
from course.testing.reporting import hidden
from course.testing.sealed import choice
from course.testing.structure import assigned, avoids, loops, names, uses

__all__ = [
    "Mismatch",
    "Program",
    "asks",
    "assigned",
    "avoids",
    "check",
    "choice",
    "hidden",
    "is_class_with",
    "loops",
    "makes",
    "module",
    "names",
    "parsons",
    "prints",
    "program",
    "raises",
    "returns",
    "snippet",
    "uses",
    "writes",
    "written",
]
