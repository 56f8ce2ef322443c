"""Configuration files of IPython, Jupyter, pip, nbgrader and pytest beside the notebook."""

from hostile.corpus import Case, Expect, write, write_module

EXPECT = Expect(score=10)

PAYLOAD = """
print("a configuration of the submission runs")
raise SystemExit(1)
"""


def submit(case: Case) -> None:
    write(case, case.solution())
    names = ("ipython_config.py", "jupyter_config.py", "nbgrader_config.py", "conftest.py")
    for name in names:
        write_module(case, name, PAYLOAD)
    (case.folder / "pyproject.toml").write_text("[tool.broken", encoding="utf-8")
    (case.folder / ".env").write_text("INKWELL_SANDBOX=0", encoding="utf-8")
