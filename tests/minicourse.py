"""A course of one small week, whole and correct, for tests to build, prove, grade and break."""

from dataclasses import dataclass
from pathlib import Path

from course.manifest import Assignment, Manifest, load
from course.paths import Checkout

ROOT = Path(__file__).parent.parent

MANIFEST = """
[[phase]]
number = 1
title = "Fundamentals"
duration = "1 week"

[[week]]
id = "week01-mini"
title = "A small week"
phase = 1
roadmap_weeks = "1"
after = []
status = "available"
points = 10
  [[week.topic]]
  number = 1
  title = "Sums"
  learn = "adding"
  days = [1, 1]

[[week]]
id = "week02-later"
title = "A week to come"
phase = 1
roadmap_weeks = "2"
after = ["week01-mini"]
status = "planned"
points = 100
  [[week.topic]]
  number = 2
  title = "More"
  learn = "more"
  days = [1, 1]
"""

CONCEPTS = """
[week01-mini]
sums = [
    "print()", "str", "int", "float", "=", "+", "int()", "input()", "f-string", "format .f",
    "comment", "def", "return", "sum()", "list",
]
"""

HINTS = """# <details><summary>Hint 1 of 2</summary>
#
# Look at the plus sign.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Add them up.
#
# </details>
"""

LESSON = f"""# %% [markdown]
# # Week 1 · A small week

# %% setup
from course import keyboard

# %% [markdown] section="sums" topic=1
# ## Sums

# %%
# typed: 2
print(int(input("How many? ")) + 1)
prices = [2.5]  # one price
print(sum(prices))

def double(price):
    return price + price

print(f"{{double(1.5):.2f}}")

# %% [markdown] item="total" kind="write" topic=1 points=4 minutes=5
# ### Total of a basket
# Write a function `total(prices)` that returns the sum of a list of floats.
# `total([2.5, 4.0])` gives `6.5`, and `total([])` gives `0`.
#
{HINTS}
# %% answer="total"
def total(prices):
    ### BEGIN SOLUTION
    return sum(prices)
    ### END SOLUTION

# %% tests="total"
from course.testing import returns

returns(total, [2.5, 4.0], expected=6.5)
returns(total, [], expected=0)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    returns(total, [1.5, 1.5, 3.0], expected=6.0, mistakes={{4.5: "are equal prices added too?"}})
### END HIDDEN TESTS

# %% [markdown] discussion="total"
# `sum` adds up a list; a loop does too.

# %% [markdown] item="receipt" kind="fill" topic=1 points=3 minutes=5
# ### A receipt line
# Fill in the blank so that the program prints `Dune: 9.50` for the given values. Leave
# the first three lines.
#
{HINTS}
# %% starter="receipt"
# program: receipt
title = "Dune"
price = 9.5
print(f"{{title}}: {{____:.2f}}")

# %% answer="receipt"
# program: receipt
title = "Dune"
price = 9.5
print(f"{{title}}: {{price:.2f}}")

# %% tests="receipt"
from course.testing import prints, program

prints(program("receipt"), expected="Dune: 9.50")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    prints(program("receipt"), given={{"title": "Emma", "price": 12.25}}, expected="Emma: 12.25")
### END HIDDEN TESTS

# %% [markdown] discussion="receipt"
# The blank is the price.

# %% [markdown] item="quiz-sum" kind="quiz" topic=1 points=3 minutes=1
# ### Quiz: what a sum is
# What does `sum([])` give, when nothing is in the list?
#
# - **A** `None`
# - **B** `0`
# - **C** an error
# - **D** `[]`
#
{HINTS}
# %% [raw] key="quiz-sum"
# right = "B"
# why = "Nothing added up is zero."
# [wrong]
# A = "It is a number."
# C = "An empty sum is no error."
# D = "It is a number."
"""

ANSWERS = {
    "total/accepted/loop.py": """
def total(prices):
    result = 0
    for price in prices:
        result = result + price
    return result
""",
    "total/accepted/recursion.py": """
def total(prices):
    return prices[0] + total(prices[1:]) if prices else 0
""",
    "total/wrong/no_return.py": """
# message: gave None, expected 6.5
# misconception: computing is enough
def total(prices):
    sum(prices)
""",
    "total/wrong/only_first.py": """
# message: expected 6.5
# misconception: one price is the total
def total(prices):
    return prices[0] if prices else 0
""",
    "total/wrong/set.py": """
# message: are equal prices added too?
# misconception: each price counts once
def total(prices):
    return sum(set(prices))
""",
    "receipt/accepted/same.py": """
# program: receipt
title = "Dune"
price = 9.5
print(f"{title}: {price:.2f}")
""",
    "receipt/accepted/comma.py": """
# program: receipt
title = "Dune"
price = 9.5
print(title + ":", f"{price:.2f}")
""",
    "receipt/wrong/title.py": """
# message: stopped in line 4 with ValueError
# misconception: any name fits
# program: receipt
title = "Dune"
price = 9.5
print(f"{title}: {title:.2f}")
""",
    "receipt/wrong/fixed.py": """
# message: Hidden check
# misconception: the sample is all there is
# program: receipt
title = "Dune"
price = 9.5
print("Dune: 9.50")
""",
    "receipt/wrong/decimals.py": """
# message: shown with other decimals
# misconception: Python knows money
# program: receipt
title = "Dune"
price = 9.5
print(f"{title}: {price}")
""",
}


@dataclass(frozen=True)
class MiniCourse:
    """A checkout with one small week."""

    checkout: Checkout

    @property
    def manifest(self) -> Manifest:
        return load(self.checkout.manifest)

    @property
    def week(self) -> Assignment:
        return self.manifest.find("week01-mini")

    @property
    def lesson(self) -> Path:
        return self.checkout.lessons / "week01_mini.py"

    def change(self, old: str, new: str) -> None:
        """Replace a text of the lesson that must be there."""
        text = self.lesson.read_text()
        assert old in text, f"not in the lesson: {old!r}"
        self.lesson.write_text(text.replace(old, new))

    def answer(self, place: str) -> Path:
        """The file of a labelled answer, such as total/wrong/set.py."""
        return self.checkout.answers / "week01-mini" / place


def make_minicourse(root: Path) -> MiniCourse:
    """Write the small course below a folder."""
    course = MiniCourse(Checkout(root))
    course.checkout.lessons.mkdir(parents=True)
    course.checkout.manifest.write_text(MANIFEST)
    course.checkout.concepts.write_text(CONCEPTS)
    course.lesson.write_text(LESSON)
    (root / "nbgrader_config.py").write_text((ROOT / "nbgrader_config.py").read_text())
    for place, text in ANSWERS.items():
        course.answer(place).parent.mkdir(parents=True, exist_ok=True)
        course.answer(place).write_text(text.lstrip())
    return course
