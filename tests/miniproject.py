"""A small project for tests: a program that counts, with two criteria and a write-up."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from course import manifest
from course.manifest import Assignment, Manifest
from course.paths import Checkout

ID = "project01-mini"
REPOSITORY = Path(__file__).resolve().parents[1]

SYLLABUS = f"""
[[phase]]
number = 1
title = "Core"
duration = "8 weeks"

[[week]]
id = "week01-mini"
title = "Mini"
phase = 1
status = "planned"
points = 10
after = []
roadmap_weeks = "1"

[[week.topic]]
number = 1
title = "Values"
learn = "numbers"
days = [1, 2]

[[project]]
id = "{ID}"
title = "Counter"
phase = 1
after = ["week01-mini"]
status = "available"
points = 10
"""

CONCEPTS = """
ready_made = []

[week01-mini]
plan = ["=", "while", "True", "bool", "str", "int", "if", "else", "elif", "break", "print()",
    "input()", "==", "+=", "f-string", "try", "except", "EOFError"]
"""

ACCEPTANCE = '''"""What the counter must do."""

from course.acceptance import END, Line, Project, Trial

project = Project("counter", prompts=("? ",))


@project.criterion
def ends(trial: Trial) -> None:
    """The counter ends at the end of input."""
    trial.talk(Line(END, "Bye", because="EOFError"))


@project.criterion
def counts(trial: Trial) -> None:
    """The counter counts."""
    words = trial.random.sample(["oak", "elm", "ash", "fir"], 3)
    lines = [Line(word, f"{n} {word}") for n, word in enumerate(words, start=1)]
    trial.talk(*lines, Line("stop", "Bye"))
'''

MAIN = """count = 0
while True:
    try:
        word = input("? ")
    except EOFError:
        word = "stop"
    if word == "stop":
        print("Bye")
        break
    count += 1
    print(f"{count} {word}")
"""
NO_EOF = """count = 0
while True:
    word = input("? ")
    if word == "stop":
        print("Bye")
        break
    count += 1
    print(f"{count} {word}")
"""
ALWAYS_ONE = MAIN.replace("count += 1", "count = 1")
STARTER = "# Write your program here.\n"

BRIEF = """# %% [markdown]
# # A counter
#
# <!-- rubric -->

# %% [markdown] item="ends" kind="criterion" points=3 minutes=5
# ### It ends
#
# At the end of input it prints `Bye` and ends by itself.
#
# ```console
# $ python -m counter
# ? oak
# 1 oak
# ? stop
# Bye
# ```
#
# <details><summary>Hint 1 of 1</summary>
#
# `EOFError`
#
# </details>

# %% [markdown] discussion="ends"
# Only for instructors: the end is an exception.

# %% [markdown] item="counts" kind="criterion" points=5 minutes=5
# ### It counts
#
# Each word is printed with its number, and stop prints `Bye`.
#
# <details><summary>Hint 1 of 1</summary>
#
# `+=`
#
# </details>

# %% [markdown] item="write-up" kind="write-up" points=2 minutes=5
# ### Write-up
#
# Say in your own words how the program counts.

# %% [markdown] starter="write-up"
# [your words]

# %% [markdown] answer="write-up"
# The model write-up: one is added each time.
"""


@dataclass
class MiniProject:
    """The project in a checkout of its own."""

    checkout: Checkout

    @property
    def folder(self) -> Path:
        return self.checkout.projects / ID.replace("-", "_")

    @property
    def brief(self) -> Path:
        return self.folder / "brief.py"

    @property
    def manifest(self) -> Manifest:
        return manifest.load(self.checkout.manifest)

    @property
    def assignment(self) -> Assignment:
        return self.manifest.find(ID)

    def change(self, old: str, new: str, path: Path | None = None) -> None:
        path = path or self.brief
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def label(self, label: str, name: str, main: str) -> Path:
        folder = self.checkout.answers / ID / label / name / "counter"
        folder.mkdir(parents=True)
        (folder / "__main__.py").write_text(main, encoding="utf-8")
        return folder

    def submit(self, student: str, program: str | None = None) -> Path:
        """Hand in the released notebook, with this main module."""
        folder = self.checkout.root / "submitted" / student / ID
        shutil.copytree(self.checkout.exercises / ID, folder)
        if program is not None:
            (folder / "counter" / "__main__.py").write_text(program, encoding="utf-8")
        return folder


def make_miniproject(root: Path) -> MiniProject:
    """Write the project into an empty folder; nothing is built yet."""
    (root / "course").mkdir(parents=True)
    (root / "course" / "syllabus.toml").write_text(SYLLABUS, encoding="utf-8")
    (root / "course" / "concepts.toml").write_text(CONCEPTS, encoding="utf-8")
    shutil.copy(REPOSITORY / "nbgrader_config.py", root)
    made = MiniProject(Checkout(root))
    made.folder.mkdir(parents=True)
    made.brief.write_text(BRIEF, encoding="utf-8")
    (made.folder / "acceptance.py").write_text(ACCEPTANCE, encoding="utf-8")
    for part, main in (("starter", STARTER), ("reference", MAIN)):
        package = made.folder / part / "counter"
        package.mkdir(parents=True)
        (package / "__init__.py").write_text("", encoding="utf-8")
        (package / "__main__.py").write_text(main, encoding="utf-8")
    header = "# fails: {}\n# message: {}\n# misconception: none\n"
    made.label("accepted", "same", f"# approach: the same\n{MAIN}")
    for number in range(3):
        made.label("wrong", f"no_eof_{number}", header.format("ends", "EOFError") + NO_EOF)
        made.label("wrong", f"one_{number}", header.format("counts", "printed: 1") + ALWAYS_ONE)
    return made
