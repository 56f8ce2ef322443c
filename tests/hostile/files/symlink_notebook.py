"""The notebook is a link to a file of the host, which must not be read or copied."""

from hostile.corpus import SECRET_FILE, Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="link", feedback_absent=(SECRET_FILE,))


def submit(case: Case) -> None:
    case.notebook.symlink_to(case.world.canary)
