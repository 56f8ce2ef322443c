"""The notebook is a link to nothing: it exists for some questions and not for others."""

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="link")


def submit(case: Case) -> None:
    case.notebook.symlink_to(case.folder / "nothing.ipynb")
