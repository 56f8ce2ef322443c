"""The texts of the hidden tests in the raw memory of its own process."""

from hostile.corpus import HIDDEN_TEXT, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(HIDDEN_TEXT,))

PAYLOAD = """
wanted = b"equal " + b"prices"
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb") as memory:
    for line in maps:
        place, rights, *_, name = (line.strip() + " -").split()
        first, last = (int(number, 16) for number in place.split("-"))
        if not rights.startswith("rw") or last - first > 64 * 1024 * 1024:
            continue
        try:
            memory.seek(first)
            block = memory.read(last - first)
        except (OSError, OverflowError, ValueError):
            continue
        at = block.find(wanted)
        while at >= 0:
            print(block[at - 20 : at + 60])
            at = block.find(wanted, at + 1)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, after="quiz-sum-tests", solved=("total", "receipt", "quiz-sum"))
