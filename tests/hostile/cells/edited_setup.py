"""The locked setup cell replaces the checks: restored before anything runs."""

from hostile.corpus import Case, Expect, find, guarded, write

EXPECT = Expect(score=0, note="setup")


def submit(case: Case) -> None:
    nb = case.release()
    source = "import course.testing\ncourse.testing.returns = print\ncourse.testing.choice = print"
    find(nb, "setup")["source"] = guarded(source)
    write(case, nb)
