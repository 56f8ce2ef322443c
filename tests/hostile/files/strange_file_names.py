"""File names with line ends, control characters, bytes that are no UTF-8 and 200 letters."""

import os

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    write(case, case.solution())
    names = (b"line\nend", b"bell\x07", b"latin-\xff\xfe", b"\xe2\x80\xaetxt.exe", b"x" * 200)
    for name in names:
        (case.folder / os.fsdecode(name)).write_bytes(b"nothing")
