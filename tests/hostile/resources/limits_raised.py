"""Raising its own limits, and lowering its own niceness, before taking 600 MB."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
import resource
for kind in (resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU):
    try:
        resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        print("raised", kind)
    except (OSError, ValueError) as error:
        print(kind, error)
try:
    os.nice(-10)
except OSError as error:
    print(error.strerror)
blocks = [bytearray(10 * 1024 * 1024) for _ in range(60)]
del blocks
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
