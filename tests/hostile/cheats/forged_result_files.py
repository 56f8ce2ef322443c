"""Nothing is solved, and files beside the notebook look like results of a run."""

from hostile.corpus import ASSIGNMENT, Case, Expect, write

EXPECT = Expect(score=0, outcome="graded")


def submit(case: Case) -> None:
    write(case, case.release())
    names = (
        "result.json",
        "results.json",
        "score.txt",
        "gradebook.db",
        f"{ASSIGNMENT}.html",
        "timestamp.txt",
    )
    for name in names:
        (case.folder / name).write_text('{"score": 10, "passed": true}', encoding="utf-8")
