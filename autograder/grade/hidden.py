"""Hidden regions of test cells: which lines only instructors may see."""

BEGIN, END = "BEGIN HIDDEN TESTS", "END HIDDEN TESTS"


def split_hidden(source: str) -> tuple[str, list[str]]:
    """Split a test cell into what learners may see and the lines of its hidden regions.

    A region without end goes on to the end of the cell.
    """
    seen: list[str] = []
    hidden: list[str] = []
    lines = source.splitlines()
    inside = hidden_lines(source)
    for number, line in enumerate(lines, start=1):
        if BEGIN in line or END in line:
            continue
        (hidden if number in inside else seen).append(line)
    return "\n".join(seen), hidden


def hidden_lines(source: str) -> set[int]:
    """The numbers of the lines in hidden regions, counted from 1, markers included."""
    numbers: set[int] = set()
    inside = False
    for number, line in enumerate(source.splitlines(), start=1):
        inside = inside or BEGIN in line
        if inside or END in line:
            numbers.add(number)
        if END in line:
            inside = False
    return numbers
