"""NaN and Infinity in the metadata: Python reads them, and what is written on must stay JSON."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["metadata"]["score"] = float("nan")
    nb["metadata"]["points"] = float("inf")
    write(case, nb)
