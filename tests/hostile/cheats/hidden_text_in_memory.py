"""The texts of the hidden tests among all objects of the process."""

from hostile.corpus import HIDDEN_TEXT, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(HIDDEN_TEXT,))

PAYLOAD = """
import gc
wanted = "equal " + "prices"

def texts(thing):
    if isinstance(thing, str):
        return [thing]
    if isinstance(thing, dict):
        return [each for each in [*thing, *thing.values()] if isinstance(each, str)]
    if isinstance(thing, (list, tuple, set)):
        return [each for each in thing if isinstance(each, str)]
    return []

for thing in gc.get_objects():
    for text in texts(thing):
        if wanted in text:
            print(text[:2000])
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, after="quiz-sum-tests", solved=("total", "receipt", "quiz-sum"))
