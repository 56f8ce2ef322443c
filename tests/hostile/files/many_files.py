"""2,000 files beside the notebook."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    write(case, case.solution())
    for number in range(2_000):
        (case.folder / f"{number}.txt").write_bytes(b"x")
