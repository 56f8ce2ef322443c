"""The notebook in UTF-16. Nothing is solved: a reader that guesses and one that refuses agree."""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="either")


def submit(case: Case) -> None:
    case.notebook.write_bytes(json.dumps(case.release()).encode("utf-16"))
