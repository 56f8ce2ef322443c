"""One gigabyte, sparse, beside the notebook: copying or hashing it would fill the grader's disk
or time.

Nothing is solved, so refusing the folder and leaving the file aside both score 0.
"""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="either")


def submit(case: Case) -> None:
    write(case, case.release())
    with (case.folder / "data.bin").open("wb") as file:
        file.truncate(1024**3)
