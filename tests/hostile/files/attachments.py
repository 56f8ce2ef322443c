"""4 MB of attachments in a markdown cell, which a feedback page would carry along."""

import base64

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    data = base64.b64encode(bytes(30_000)).decode()
    files = {f"{number}.png": {"image/png": data} for number in range(100)}
    nb["cells"][0]["attachments"] = files
    write(case, nb)
