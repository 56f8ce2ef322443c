"""Looks for memory that it shares with what it was forked from, and writes there."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: shared",))

PAYLOAD = """
with open("/proc/self/maps") as maps:
    for line in maps:
        rights = line.split()[1]
        if rights[1] == "w" and rights[3] == "s":
            print("leak:", "shared", line.split()[-1])
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
