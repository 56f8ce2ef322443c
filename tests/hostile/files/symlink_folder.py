"""The whole submission is a link to the folder of somebody else."""

from hostile.corpus import SECRET_PEER, Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="link", feedback_absent=(SECRET_PEER,))


def submit(case: Case) -> None:
    case.folder.rmdir()
    case.folder.symlink_to(case.world.peer.parent, target_is_directory=True)
