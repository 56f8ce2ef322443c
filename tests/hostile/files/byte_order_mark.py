"""A notebook that begins with a byte order mark, as some editors leave it: the JSON behind it is
whole.
"""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    case.notebook.write_bytes(b"\xef\xbb\xbf" + json.dumps(case.solution()).encode())
