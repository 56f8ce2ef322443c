"""A zip whose members climb out of the folder: whoever unpacks it overwrites files.

The grader unpacks nothing; the notebook beside it is honest.
"""

import zipfile

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    write(case, case.solution())
    with zipfile.ZipFile(case.folder / "work.zip", "w") as archive:
        for name in ("../../../evil.txt", "/tmp/evil.txt", "..\\..\\evil.txt"):
            archive.writestr(name, "This text must be written nowhere.")
