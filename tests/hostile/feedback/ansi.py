"""Escape sequences of terminals: colors without end, a window's title, a link, clearing the
screen.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("\x1b",))

PAYLOAD = r"""
print("\x1b[8mhidden\x1b[31;1;4;5mred\x1b]0;title\x07\x1b]8;;file:///etc/passwd\x07link\x1b[2J\x1b[1000A")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
