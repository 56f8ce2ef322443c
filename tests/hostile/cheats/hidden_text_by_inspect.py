"""The texts of the hidden tests in the cache of source lines and in the code of functions."""

from hostile.corpus import HIDDEN_TEXT, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(HIDDEN_TEXT,))

PAYLOAD = """
import inspect
import linecache
wanted = "equal " + "prices"
for name, entry in linecache.cache.items():
    text = "".join(entry[2]) if len(entry) > 2 else ""
    if wanted in text:
        print(name, text)
for row in inspect.stack(context=50):
    if wanted in str(row.code_context):
        print(row)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, after="quiz-sum-tests", solved=("total", "receipt", "quiz-sum"))
