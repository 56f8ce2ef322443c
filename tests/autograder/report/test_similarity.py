"""Copies are found whatever they are renamed to; what everybody writes is not."""

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder.report.similarity import COMMON, Question, alike

ROOT = Path(__file__).resolve().parents[3]
REFERENCE = "total = 0\nfor price in prices:\n    total += price\nprint(total)"
OWN = """\
# my own way
biggest = prices[0]
place = 0
position = 0
while position < len(prices):
    if prices[position] > biggest:
        biggest = prices[position]
        place = position
    position = position + 1
print("largest", biggest, "at", place)
if place > len(prices) // 2:
    print("late")
else:
    print("early")
"""
RENAMED = (
    OWN.replace("biggest", "m")
    .replace("place", "wo")
    .replace("position", "i")
    .replace('"largest"', "'der größte ist'")
    .replace("# my own way", "# all by myself\n")
)


def compare(answers, ours=(REFERENCE,), **more):
    return alike([Question("largest", ours, answers, **more)])


def test_a_copy_with_other_names_texts_and_comments_is_found():
    [pair] = compare({"ann": OWN, "bob": RENAMED, "cid": REFERENCE + "\nprint(len(prices))"})
    assert pair.students == ("ann", "bob")
    [match] = pair.matches
    assert match.item == "largest"
    assert match.share == 1
    assert [side.text for side in match.sides] == [OWN, RENAMED]


def test_a_copy_with_lines_put_in_is_found():
    more = RENAMED.replace("wo = 0\n", "wo = 0\nprint('start')\nseen = [1, 2]\n")
    [pair] = compare({"ann": OWN, "bob": more})
    assert 0.7 < pair.matches[0].share < 1


def test_the_lines_in_common_are_named_and_the_others_not():
    [pair] = compare({"ann": OWN, "bob": "print('me')\nmine = [4, 5] * 17\n" + RENAMED})
    first, second = (side.lines for side in pair.matches[0].sides)
    assert {2, 4, 5, 13} <= first
    assert 0 not in first  # a comment
    assert not {0, 1} & second


def test_lines_are_counted_right_behind_a_class():
    """copydetect alone loses count there."""
    text = f"class {'L' * 80}:\n    pass\n\n\n{OWN}"
    [pair] = compare({"ann": text, "bob": f"class M:\n    pass\n\n\n{RENAMED}"})
    assert max(pair.matches[0].sides[0].lines) == len(text.splitlines()) - 1


def test_a_hundred_equal_one_liners_are_no_finding():
    assert compare({f"student{n}": "print(sum(prices) / len(prices))" for n in range(100)}) == []


def test_a_short_answer_is_no_finding_even_if_two_have_it():
    assert compare({"ann": "print(sum(prices))", "bob": "print(sum(prices))"}) == []


def test_what_many_found_by_themselves_is_no_finding():
    assert compare({f"student{n}": OWN for n in range(COMMON + 1)}) == []


def test_in_a_small_class_too():
    assert compare({"ann": OWN, "bob": OWN, "cid": OWN}) == []


def test_the_reference_and_the_starter_are_no_finding():
    answers = {"ann": RENAMED, "bob": RENAMED}
    assert compare(answers, ours=[OWN]) == []
    assert compare(answers, ours=[REFERENCE, OWN + "\n# your code here"]) == []


def test_pieces_that_repeat_in_a_copy_count_as_its_own():
    """copydetect's own way of leaving out boilerplate would take some of these out."""
    twice = f"{OWN}\n{OWN}"
    [pair] = compare({"ann": twice, "bob": twice})
    assert pair.matches[0].share == 1
    assert compare({"ann": f"{REFERENCE}\n{REFERENCE}", "bob": f"{REFERENCE}\n{REFERENCE}"}) == []


def test_sql_and_words_are_compared_as_what_they_are():
    query = (
        "%%writefile x.sql\nSELECT a.name, count(*) FROM trip AS a LEFT JOIN member AS b ON "
        "a.id = b.trip WHERE a.day > now() GROUP BY a.name HAVING count(*) > 3 ORDER BY 2 DESC;"
    )
    renamed = query.replace("a.", "trips.").replace(" a ", " trips ").replace("name", "title")
    assert len(compare({"ann": query, "bob": renamed}, ours=["%%writefile x.sql"])) == 1
    words = "First I multiply all that stands together, and only then I add up what came out of it."
    [pair] = compare({"ann": f"{words} Ann.", "bob": f"{words} Bob."}, ours=["..."], prose=True)
    assert pair.matches[0].share > 0.9
    assert compare({"ann": words, "bob": words[::-1]}, ours=["..."], prose=True) == []


def test_pairs_come_by_what_they_have_in_common_and_items_in_their_order():
    words = "I go through all of them, and keep the largest one that I have seen up to here."
    other = "There are many ways to do it, but mine begins at the end and stops in the middle."
    questions = [
        Question("first", [REFERENCE], {"ann": OWN, "bob": RENAMED}),
        Question("second", ["..."], {"cid": other, "dan": other}, prose=True),
        Question("third", ["..."], {"ann": words, "bob": words}, prose=True),
    ]
    pairs = alike(questions)
    assert [pair.students for pair in pairs] == [("ann", "bob"), ("cid", "dan")]
    assert [match.item for match in pairs[0].matches] == ["first", "third"]


@pytest.mark.parametrize("week", ["week01-values", "week05-functions"])
def test_answers_that_were_written_apart_are_no_finding(week):
    """The accepted answers of an item differ in approach, but solve the same exercise."""
    notebook = nbformat.read(ROOT / "solutions" / week / f"{week}.ipynb", as_version=4)
    for cell in notebook.cells:
        about = cell.metadata.get("course", {})
        if about.get("role") == "answer":
            folder = ROOT / "tests" / "answers" / week / about["item"] / "accepted"
            answers = {path.stem: path.read_text() for path in folder.glob("*.py")}
            ours = [cell.source, about["starter"]]
            # Two by two, so that nothing is left out because many have it.
            for name in answers:
                for other in answers:
                    if name < other:
                        two = {name: answers[name], other: answers[other]}
                        assert compare(two, ours) == [], (about["item"], name, other)


def test_the_finding_does_not_depend_on_the_hash_seed():
    program = (
        "from autograder.report.similarity import Question, alike\n"
        "import sys\n"
        "own, renamed, more = sys.argv[1:]\n"
        "answers = {'a': own, 'b': renamed, 'c': more, 'd': 'x', 'e': 'y', 'f': 'z'}\n"
        "print(alike([Question('x', ['print(1)'], answers)]))"
    )
    more = RENAMED.replace("m = prices[i]", "m = prices[i] + 1")
    found = {
        subprocess.run(
            [sys.executable, "-c", program, OWN, RENAMED, more],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(found) == 1
    assert found.pop().count("Pair(") == 3
