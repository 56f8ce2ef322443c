"""How many mutants are tried per second, with one job and with two, in the same run.

Run by hand: `python tests/benchmarks/mutants.py [week01 ...]`. On a busy machine the
numbers vary; the ratio says whether a second job is worth having.
"""

import sys
import time

from autograder.build import pipeline
from autograder.build.expand import expand
from autograder.build.lesson import Lesson
from autograder.prove import proofs
from autograder.prove.mutants import mutator_for
from autograder.prove.mutation import mutants_of
from autograder.prove.worker import MUTANT_LIMITS, Candidate, run_steps
from course import manifest
from course.paths import checkout


def candidates_of(lesson: Lesson) -> tuple[dict[str, list[Candidate]], float]:
    """The mutants of a lesson as candidates, and the seconds that it took to make them."""
    found: dict[str, list[Candidate]] = {}
    start = time.perf_counter()
    for item in lesson.items.values():
        if item.answer is None or item.tests is None:
            continue
        starter = item.starter.source if item.starter else ""
        found[item.id] = [
            Candidate(mutant.id, mutant.source, item.tests.source, MUTANT_LIMITS)
            for mutant in mutants_of(item, item.answer.source, starter, item.tests.source)
        ]
    return found, time.perf_counter() - start


def measure(lesson: Lesson) -> None:
    """Print the rates of one lesson."""
    candidates, making = candidates_of(lesson)
    total = sum(map(len, candidates.values()))
    print(f"{lesson.assignment_id}: {total} mutants made in {making:.1f} s")
    rates = {}
    for jobs in (1, 2):
        steps = proofs.steps_of(expand(lesson), candidates)
        start, survivors, cut = time.perf_counter(), 0, 0
        for _, _, verdict in run_steps(steps, jobs):
            survivors += verdict.passed
            cut += verdict.error in ("CutShort", "Ended")
        seconds = time.perf_counter() - start
        rates[jobs] = total / seconds
        print(
            f"  --jobs {jobs}: {seconds:.1f} s, {rates[jobs]:.0f} mutants per second; "
            f"{cut} were cut, {survivors} survived"
        )
    print(f"  two jobs are {rates[2] / rates[1]:.2f} times as fast as one")


def main() -> None:
    """Measure the assignments that are named, or all that are available."""
    here = checkout()
    mutator_for(".py")  # loads the library, which is not to be measured
    for assignment in manifest.load(here.manifest).choose(sys.argv[1:]):
        if assignment.kind == "week":
            measure(pipeline.checked_lesson(here, assignment))


if __name__ == "__main__":
    main()
