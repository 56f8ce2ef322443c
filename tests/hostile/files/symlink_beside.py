"""A link to a file of the host stands beside a good notebook: copying the folder would copy the
file.
"""

from hostile.corpus import SECRET_FILE, Case, Expect, write

EXPECT = Expect(score=10, note="symbolic link; it was left out", feedback_absent=(SECRET_FILE,))


def submit(case: Case) -> None:
    write(case, case.solution())
    (case.folder / "prices.csv").symlink_to(case.world.canary)
