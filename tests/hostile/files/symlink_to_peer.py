"""The notebook is a link to the work of somebody else, who solved everything."""

from hostile.corpus import SECRET_PEER, Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="link", feedback_absent=(SECRET_PEER,))


def submit(case: Case) -> None:
    case.notebook.symlink_to(case.world.peer)
