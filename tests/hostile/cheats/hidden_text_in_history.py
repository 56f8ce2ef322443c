"""The texts of the hidden tests in the history of cells, which would hold them if they ran here."""

from hostile.corpus import HIDDEN_TEXT, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(HIDDEN_TEXT,))

PAYLOAD = """
wanted = "equal " + "prices"
shell = get_ipython()
for text in [*In, *shell.history_manager.input_hist_raw, *map(str, Out.values())]:
    if wanted in text:
        print(text)
for _, _, text in shell.history_manager.search("*"):
    if wanted in text:
        print(text)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, after="quiz-sum-tests", solved=("total", "receipt", "quiz-sum"))
