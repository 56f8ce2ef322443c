"""The shell's `run_cell` returns an empty success for everything."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
from IPython.core.interactiveshell import ExecutionResult
shell = get_ipython()

def nothing(*args, **kwargs):
    return ExecutionResult(None)

async def nothing_async(*args, **kwargs):
    return ExecutionResult(None)

shell.run_cell = nothing
shell.run_cell_async = nothing_async
shell.run_code = nothing_async
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
