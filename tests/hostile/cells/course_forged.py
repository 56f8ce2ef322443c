"""The course's own metadata say other items, roles, kinds and ways up the file system."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    for cell in nb["cells"]:
        cell["metadata"]["course"] = {"item": "../../quiz-sum", "role": "discussion", "kind": 7}
    nb["metadata"]["course"] = {"assignment": "../../gradebook", "generated": None}
    write(case, nb)
