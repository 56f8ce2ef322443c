"""CSV files as people and programs read them: quoting, numbers, and cells that would be formulas.

The quoting is that of RFC 4180, the encoding UTF-8. No byte order mark is written where none was:
Canvas and Moodle need none, and programs take it for a part of the first column's name.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from course.errors import CourseError

MARK = "\ufeff"
# With these a spreadsheet begins a formula (OWASP, "CSV Injection"), some in East Asian width.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass
class Table:
    """The rows of a CSV file, the header first.

    Attributes:
        delimiter: What is between two cells.
        marked: Whether the file begins with a byte order mark.
    """

    rows: list[list[str]]
    delimiter: str = ","
    marked: bool = False

    def as_bytes(self) -> bytes:
        """The file."""
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=self.delimiter, lineterminator="\r\n").writerows(self.rows)
        return ((MARK if self.marked else "") + out.getvalue()).encode()


def read_table(path: Path) -> Table:
    """Read a CSV file that another program wrote, and keep how it was written.

    Raises:
        CourseError: It cannot be read, is no UTF-8 text, or holds no table.
    """
    mend = "Export it again as CSV (comma separated, UTF-8)."
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise CourseError(
            f"Cannot read {path}: {error.strerror}.", "Name the CSV file that you exported."
        ) from error
    except UnicodeDecodeError as error:
        raise CourseError(f"{path} is no UTF-8 text.", mend) from error
    marked, text = text.startswith(MARK), text.removeprefix(MARK)
    header = text.split("\n", 1)[0]
    delimiter = max((",", ";", "\t"), key=header.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise CourseError(f"{path} is no CSV file: {error}.", mend) from error
    if len(rows) < 2 or len(rows[0]) < 2:
        raise CourseError(f"{path} holds no table.", mend)
    return Table(rows, delimiter, marked)


def put(row: list[str], column: int, value: str) -> None:
    """Fill one cell of a row, which may end before it."""
    row.extend([""] * (column + 1 - len(row)))
    row[column] = value


def number(points: float) -> str:
    """Points with a decimal point and at most two decimals, as gradebooks show them."""
    return f"{points:.2f}".rstrip("0").rstrip(".")


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take a text for a formula."""
    return text.startswith(_FORMULA)


def text(value: str) -> str:
    """A text that a spreadsheet shows as it is: before what would be a formula stands a quote."""
    return f"'{value}" if is_formula(value) else value


def one_line(value: str) -> str:
    """As `text`, without line ends: some gradebooks read a file line by line."""
    return text(" ".join(value.split()))


def listed(names: Iterable[object], most: int = 5) -> str:
    """Some names for a message, and how many more there are."""
    every: Sequence[object] = list(names)
    shown = ", ".join(map(str, every[:most]))
    return f"{shown} and {len(every) - most} more" if len(every) > most else shown
