"""Modules beside the notebook with the names of what the kernel imports: they run in the sandbox
at most, and break nothing.
"""

from hostile.corpus import Case, Expect, write, write_module

EXPECT = Expect(score=10)

PAYLOAD = """
print("a module of the submission runs")
"""


def submit(case: Case) -> None:
    write(case, case.solution())
    for name in (
        "json.py",
        "sitecustomize.py",
        "usercustomize.py",
        "zmq.py",
        "ipykernel_launcher.py",
    ):
        write_module(case, name, PAYLOAD)
