"""Tests that are too weak, too strict or flaky: the prover must catch each, and name the item."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from minicourse import make_minicourse
from typer.testing import CliRunner

from autograder.build import pipeline
from autograder.build.lesson import read_lesson
from autograder.cli import app
from autograder.prove.mutation import MutantCount, mutants_of, too_many_equivalents
from autograder.prove.proofs import prove
from autograder.prove.worker import MUTANT_LIMITS, Candidate, Step, run_steps
from course.errors import CourseError

HIDDEN = (
    "    returns(total, [1.5, 1.5, 3.0], expected=6.0, "
    'mistakes={4.5: "are equal prices added too?"})\n'
)
# Free of charge is what costs less than a half; no test tries exactly that price.
WEAK = "    return sum(price for price in prices if price >= 0.5)\n"
WEAK_ID = (
    "swap-op@return sum(price for price in prices if price >= 0.5) -> "
    "return sum(price for price in prices if price > 0.5)"
)


@pytest.fixture
def course(tmp_path):
    return make_minicourse(tmp_path)


@pytest.fixture
def weak(course):
    """A course in which mutants of `total` survive."""
    course.change("    return sum(prices)\n", WEAK)
    return course


def proven(course, item):
    lesson = pipeline.checked_lesson(course.checkout, course.week)
    return prove(lesson, course.checkout, jobs=2, only=[item]).items[0]


def command(course, monkeypatch, *args):
    monkeypatch.chdir(course.checkout.root)
    return CliRunner().invoke(app, ["prove", *args])


def justify(course, *entries, item="total"):
    rows = [
        "[[equivalent]]\n" + "".join(f"{key} = {json.dumps(text)}\n" for key, text in entry.items())
        for entry in entries
    ]
    course.answer(f"{item}/equivalent.toml").write_text("\n".join(rows))


def survivors(item):
    """The ids that the failures tell people to justify."""
    rows = [text for text in item.failures if "accept a mutant" in text]
    return [json.loads(text.partition(": mutant = ")[2]) for text in rows]


def test_all_mutants_of_a_good_course_are_killed(course):
    for name in ("total", "receipt"):
        item = proven(course, name)
        assert item.failures == []
        assert item.mutants.total == item.mutants.killed > 1
        assert item.mutants.equivalent == 0


def test_choices_and_orders_of_lines_have_no_mutants(course):
    assert proven(course, "quiz-sum").mutants == MutantCount(0, 0, 0)


def test_a_cell_that_writes_a_module_has_the_mutants_of_the_module(course):
    item = read_lesson(course.lesson, "week01-mini").items["total"]
    made = mutants_of(item, "%%writefile a.py\nN = 1 + 2", "%%writefile a.py\n", "makes(N)")
    assert made
    assert all(one.source.startswith("%%writefile a.py\n") and one.line == 2 for one in made)
    assert mutants_of(item, "%%writefile a.conf\nlisten 80", "", "makes(N)") == []


def test_a_weak_test_lets_a_mutant_live(weak, monkeypatch):
    result = command(weak, monkeypatch, "week01", "--item", "total")
    assert result.exit_code == 1
    assert (
        "FAILED week01-mini total: the tests accept a mutant, line 3: `>= 0.5` became `> 0.5`."
        in result.output
    )
    assert json.dumps(WEAK_ID) in result.output
    assert "autograder prove week01-mini --item total" in result.output


def test_the_check_that_was_missing_kills_it(weak):
    weak.change(HIDDEN, HIDDEN + "    returns(total, [0.5, 0.25], expected=0.5)\n")
    weak.change("sum of a list of floats", "sum of those floats that are at least 0.5")
    item = proven(weak, "total")
    assert WEAK_ID not in survivors(item)
    assert item.mutants.killed == item.mutants.total - len(survivors(item))


def test_justified_mutants_are_equivalent(weak):
    found = survivors(proven(weak, "total"))
    justify(weak, *({"mutant": name, "reason": "no price is that low"} for name in found))
    item = proven(weak, "total")
    assert (item.mutants.equivalent, survivors(item)) == (len(found), [])


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("number@x = 1 -> x = 2", "which is no mutant any more"),
        ("return-forgotten@return sum(prices) -> sum(prices)", "which the tests refuse"),
    ],
)
def test_a_stale_justification_is_caught(course, name, why):
    justify(course, {"mutant": name, "reason": "it was so once"})
    (failure,) = proven(course, "total").failures
    assert "week01-mini/total/equivalent.toml lists" in failure
    assert why in failure


@pytest.mark.parametrize(
    "entry", [{"mutant": "a"}, {"mutant": "a", "reason": " "}, {"reason": "b"}]
)
def test_a_justification_needs_its_reason(course, entry):
    justify(course, entry)
    with pytest.raises(CourseError, match="entry 1 needs a `mutant` and a `reason`"):
        proven(course, "total")


def test_a_justification_that_cannot_be_read_is_refused(course):
    course.answer("total/equivalent.toml").write_text("[[equivalent]\n")
    with pytest.raises(CourseError, match="is not valid TOML"):
        proven(course, "total")


def test_a_mutant_is_justified_once(course):
    justify(course, *[{"mutant": "a", "reason": "b"}] * 2)
    with pytest.raises(CourseError, match="names 'a' twice"):
        proven(course, "total")


def test_only_few_mutants_may_be_equivalent():
    assert too_many_equivalents([MutantCount(60, 57, 3), MutantCount(40, 38, 2)]) == ""
    text = too_many_equivalents([MutantCount(60, 57, 3), MutantCount(40, 37, 3)])
    assert "6 of 100 mutants are listed as equivalent, and at most 5% may be" in text


def test_too_many_equivalents_fail_the_whole_proof(weak, monkeypatch):
    found = survivors(proven(weak, "total"))
    justify(weak, *({"mutant": name, "reason": "no price is that low"} for name in found))
    pipeline.build(weak.checkout, weak.manifest.available, lambda _: None)
    result = command(weak, monkeypatch, "--json", "proofs.json")
    assert result.exit_code == 1
    assert f"FAILED mutants: {len(found)} of " in result.output
    data = json.loads((weak.checkout.root / "proofs.json").read_text())
    assert data["assignments"][0]["items"][0]["mutants"]["equivalent"] == len(found)
    # One item alone says nothing about the share.
    assert command(weak, monkeypatch, "week01", "--item", "total").exit_code == 0


def test_hidden_tests_without_a_check_are_caught(course, monkeypatch):
    course.change(HIDDEN, "    pass\n")
    result = command(course, monkeypatch, "week01", "--item", "total")
    assert result.exit_code == 1
    assert "FAILED week01-mini total: the hidden tests check nothing" in result.output


def test_an_emptied_hidden_region_is_caught(course, monkeypatch):
    course.change("from course.testing import hidden\n\nwith hidden():\n" + HIDDEN, "")
    result = command(course, monkeypatch)
    assert result.exit_code == 1
    assert "FAILED" in result.output
    assert "(item total): the hidden region does not run its checks" in result.output


def test_an_emptied_test_cell_is_caught(course, monkeypatch):
    text = course.lesson.read_text()
    start = text.index("from course.testing import prints, program")
    end = text.index('# %% [markdown] discussion="receipt"')
    course.lesson.write_text(text[:start] + text[end:])
    result = command(course, monkeypatch)
    assert result.exit_code == 1
    assert "(item receipt)" in result.output


def test_a_test_cell_that_only_imports_is_caught(course):
    course.change("returns(total, [2.5, 4.0], expected=6.5)\nreturns(total, [], expected=0)\n", "")
    course.change(HIDDEN, "    pass\n")
    course.change("from course.testing import returns\n", 'print("ready")\n')
    failures = "\n".join(proven(course, "total").failures)
    assert "the visible tests check nothing" in failures
    assert "the hidden tests check nothing" in failures
    assert "passes unsolved" in failures
    assert "wrong/set.py is accepted" in failures
    assert "the tests accept a mutant, line 3: `return sum(prices)` does not return" in failures


def test_an_over_strict_test_is_caught(course):
    course.change(
        HIDDEN, HIDDEN + '    from course.testing import uses\n    uses(total, "sum()")\n'
    )
    failures = "\n".join(proven(course, "total").failures)
    assert "accepted/loop.py is refused: Hidden check: total() should use `sum()`" in failures


def test_a_flaky_test_is_caught(course):
    course.change(
        HIDDEN,
        HIDDEN + "    from random import random\n"
        '    check(random() < 0.5, "Bad luck.")\n    returns(total, [0.5], expected=0.5)\n',
    )
    course.change(
        "from course.testing import hidden\n\nwith hidden():\n    returns(total, [1.5",
        ("from course.testing import check, hidden\n\nwith hidden():\n    returns(total, [1.5"),
    )
    accepted = course.answer("total/accepted/loop.py").read_text()
    for number in range(10):
        course.answer(f"total/accepted/loop{number}.py").write_text(accepted)
    failures = "\n".join(proven(course, "total").failures)
    assert "gives different verdicts: not always 'Hidden check: Bad luck.'" in failures


def test_a_reference_that_is_too_slow_for_mutants_is_caught(course):
    course.change(
        "    return sum(prices)\n",
        "    from time import process_time\n\n    start = process_time()\n"
        "    while process_time() - start < 0.6:\n        pass\n    return sum(prices)\n",
    )
    failures = "\n".join(proven(course, "total").failures)
    assert "the reference gives different verdicts: not always" in failures
    assert "it was still running after 0.25 seconds" in failures


# What the worker does with candidates that will not end by themselves.

TESTS = "assert answer == 1"


def verdict(answer, **limits):
    limits = replace(MUTANT_LIMITS, **limits)
    steps = [Step(["answer = 1"], "item", [Candidate("it", answer, TESTS, limits)])]
    ((item, key, found),) = run_steps(steps, jobs=1)
    assert (item, key) == ("item", "it")
    return found


def test_a_loop_without_end_is_cut():
    found = verdict("answer = 1\nwhile True: pass")
    assert (found.passed, found.error) == (False, "CutShort")
    assert "still running after 0.25 seconds" in found.message


STUBBORN = """\
answer = 1
while True:
    try:
        for number in iter(int, 1):
            answer = 1
    except BaseException:
        answer = 1
"""


@pytest.mark.parametrize("answer", [STUBBORN, "answer = sum(range(10 ** 12))"])
def test_what_cannot_be_interrupted_is_ended(answer):
    found = verdict(answer, work=1)
    assert (found.passed, found.error) == (False, "Ended")


def test_what_sleeps_is_ended():
    found = verdict("import time\nanswer = 1\ntime.sleep(60)", clock=1.0)
    assert not found.passed


def test_a_flood_of_output_is_cut():
    found = verdict("answer = 1\nwhile True: print(answer)")
    assert (found.passed, found.error) == (False, "CutShort")
    assert "printed more than 100,000 characters" in found.message


def test_processes_of_a_candidate_do_not_outlive_it(tmp_path):
    pids = tmp_path / "pids"
    found = verdict(
        "import os, subprocess\nanswer = 2\n"
        "started = subprocess.Popen(['sleep', '60'])\n"
        f"open({str(pids)!r}, 'w').write(f'{{os.getpid()}} {{started.pid}}')"
    )
    assert not found.passed
    for pid in pids.read_text().split():
        state = Path(f"/proc/{pid}/stat")
        assert not state.exists() or state.read_text().split()[2] == "Z"


def test_tests_may_wait_for_coroutines():
    tests = "import asyncio\nawait asyncio.sleep(0)\nassert answer == 1"
    candidates = [Candidate(str(n), f"answer = {n}", tests, MUTANT_LIMITS) for n in (1, 2)]
    verdicts = {key: found for _, key, found in run_steps([Step([], "item", candidates)], jobs=1)}
    assert (verdicts["1"].passed, verdicts["2"].error) == (True, "AssertionError")


def test_the_second_candidate_does_not_wait_for_the_first():
    slow = Candidate("slow", "answer = 2\nwhile True: pass", TESTS, MUTANT_LIMITS)
    quick = Candidate("quick", "answer = 1", TESTS, MUTANT_LIMITS)
    steps = [Step(["answer = 1"], "item", [slow, quick])]
    assert [key for _, key, _ in run_steps(steps, jobs=2)] == ["quick", "slow"]
