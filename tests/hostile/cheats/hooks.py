"""Trace and profile functions that change the names of every function that is called."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import sys
import threading

def trace(frame, event, argument):
    for name in ("letters", "result", "value"):
        if name in frame.f_locals:
            frame.f_locals[name] = ""
    return trace

threading.settrace(trace)
sys.settrace(trace)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
