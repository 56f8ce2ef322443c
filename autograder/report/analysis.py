"""What the results of an assignment say about its items and its submissions.

Everything is computed from `results.Results`; nothing is read here. Submissions that could not be
graded score 0 on every item, which says nothing about the items: they are left out of all figures
of items.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import StatisticsError, correlation, fmean, median
from typing import Any

from autograder.report.results import PROGRAM, Item, Results, Submission
from autograder.report.similarity import Pair, Question, alike

# Below this many submissions a correlation is a play of chance, and is not shown.
FEWEST = 5
BINS = 10
# Values that a check has drawn anew for each submission; `____` is the blank of a starter.
VALUE = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|-?\d+(?:\.\d+)?")
LINE = re.compile(r"\bin line \d+")
SEED = re.compile(r"\nThe data were drawn with the seed \d+\.\s*$")
HIDDEN = "Hidden check: "


@dataclass(frozen=True)
class Group:
    """Answers that failed with the same message.

    Attributes:
        message: The message, of the first of these students.
        students: Whose answers they are.
        other_values: Whether some of the messages differ from this one in their values.
        example: The answer of the first of these students.
    """

    message: str
    students: tuple[str, ...]
    other_values: bool
    example: str


@dataclass(frozen=True)
class ItemFigures:
    """The figures of one item.

    Attributes:
        marked: How many submissions have points for it.
        waiting: How many wait for a person's mark.
        share: The mean share of its points, from 0 to 1: the item's difficulty, which is
            high for an easy item; None when no submission is marked.
        full: How many have all its points.
        discrimination: See `point_biserial`; None when it is undefined.
        undefined: Why it is undefined.
        unanswered: The share of answers that are as they were released; None when the item
            has no answer cell.
        median_seconds: Of the wall time while it was graded; None when it was not recorded.
        slowest_seconds: The same of the slowest submission.
        slowest_student: Whose that is.
        groups: The wrong answers by message, the most frequent first; what was not answered is
            not among them.
    """

    item: Item
    marked: int
    waiting: int
    share: float | None
    full: int
    discrimination: float | None
    undefined: str
    unanswered: float | None
    median_seconds: float | None
    slowest_seconds: float | None
    slowest_student: str
    groups: tuple[Group, ...]

    @property
    def wrong(self) -> int:
        """How many checks failed with a message."""
        return sum(len(group.students) for group in self.groups)


@dataclass(frozen=True)
class Scores:
    """The distribution of the scores of the submissions that were graded.

    Attributes:
        count: How many there are.
        bins: How many have 0 to under 10 % of the points, and so on; 100 % is in the last.
    """

    count: int
    mean: float | None
    median: float | None
    lowest: float | None
    highest: float | None
    bins: tuple[int, ...]


@dataclass(frozen=True)
class Analysis:
    """All that the report shows."""

    results: Results
    items: tuple[ItemFigures, ...]
    scores: Scores
    pairs: tuple[Pair, ...]

    @property
    def graded(self) -> tuple[Submission, ...]:
        """The submissions that could be graded."""
        return _graded(self.results)

    @property
    def failed(self) -> tuple[Submission, ...]:
        """Those that could not be graded and score 0."""
        return tuple(each for each in self.results.submissions if each.outcome == "failed")

    @property
    def waiting(self) -> tuple[Submission, ...]:
        """Those that nbgrader asks a person to mark or to look at again."""
        return tuple(each for each in self.results.submissions if each.waiting)

    @property
    def damaged(self) -> tuple[Submission, ...]:
        """Those whose graded notebook cannot be read."""
        return tuple(each for each in self.results.submissions if each.problem)


def analyse(results: Results) -> Analysis:
    """Work out all figures."""
    graded = _graded(results)
    return Analysis(
        results,
        tuple(_figures(item, results.items, graded) for item in results.items),
        _scores([each.score for each in graded], results.maximum),
        tuple(alike(_questions(results, graded))),
    )


def point_biserial(full: Sequence[bool], rest: Sequence[float]) -> float:
    """How well an item tells stronger submissions from weaker ones, from -1 to 1.

    The point-biserial correlation is Pearson's, of a value that is 0 or 1 and another one
    (Tate: "Correlation between a discrete and a continuous variable. Point-biserial
    correlation", Annals of Mathematical Statistics 25, 1954). The other one is here the score
    without this item, since an item correlates with itself (Henrysson: "Correction of
    item-total correlations in item analysis", Psychometrika 28, 1963).

    Args:
        full: Whether each submission has all points of the item.
        rest: The points of each submission on all other items.

    Raises:
        ValueError: It is undefined; the text says why, in words for an instructor.
    """
    if len(full) < FEWEST:
        raise ValueError(f"fewer than {FEWEST} submissions have a mark")
    if all(full):
        raise ValueError("everybody has all points")
    if not any(full):
        raise ValueError("nobody has all points")
    try:
        found = correlation([float(each) for each in full], rest)
    except StatisticsError:
        raise ValueError("all have the same score on the other items") from None
    return max(-1.0, min(1.0, found))


def _graded(results: Results) -> tuple[Submission, ...]:
    return tuple(each for each in results.submissions if each.outcome == "graded")


def _scores(scores: Sequence[float], maximum: float) -> Scores:
    bins = [0] * BINS
    for score in scores:
        share = score / maximum if maximum else 0.0
        # A tiny step up, so that 0.3 of the points is not 29.999 %.
        bins[min(BINS - 1, max(0, int(share * BINS + 1e-9)))] += 1
    if not scores:
        return Scores(0, None, None, None, None, tuple(bins))
    return Scores(len(scores), fmean(scores), median(scores), min(scores), max(scores), tuple(bins))


def _figures(item: Item, items: Sequence[Item], graded: Sequence[Submission]) -> ItemFigures:
    have = [(each, each.marks[item.cell]) for each in graded if item.cell in each.marks]
    marked = [(each, mark.points) for each, mark in have if mark.points is not None]
    full = [points >= item.points for _, points in marked]
    try:
        rest = _rest(item, items, [each for each, _ in marked])
        discrimination, undefined = point_biserial(full, rest), ""
    except ValueError as error:
        discrimination, undefined = None, str(error)
    times = [(mark.seconds, each.student) for each, mark in have if mark.seconds is not None]
    slowest = max(times, default=(None, ""), key=lambda time: time[0])
    possible = item.points and marked
    return ItemFigures(
        item=item,
        marked=len(marked),
        waiting=sum(mark.waiting for _, mark in have),
        share=fmean(points / item.points for _, points in marked) if possible else None,
        full=sum(full),
        discrimination=discrimination,
        undefined=undefined,
        unanswered=fmean(mark.unanswered for _, mark in have) if item.answer and have else None,
        median_seconds=median(seconds for seconds, _ in times) if times else None,
        slowest_seconds=slowest[0],
        slowest_student=slowest[1],
        groups=_groups(item, graded),
    )


def _rest(item: Item, items: Sequence[Item], submissions: Sequence[Submission]) -> list[float]:
    """The points on the other items; those that some are not marked for are in nobody's sum."""
    cells = [
        other.cell
        for other in items
        if other is not item
        and all(
            other.cell in each.marks and each.marks[other.cell].points is not None
            for each in submissions
        )
    ]
    return [sum(each.marks[cell].points or 0.0 for cell in cells) for each in submissions]


def _groups(item: Item, graded: Sequence[Submission]) -> tuple[Group, ...]:
    alike: dict[str, list[tuple[Submission, str]]] = defaultdict(list)
    for each in graded:
        mark = each.marks.get(item.cell)
        if mark and mark.message and not mark.unanswered:
            message = SEED.sub("", mark.message)
            alike[_pattern(message, item)].append((each, message))
    groups = []
    for found in alike.values():
        # The most frequent wording; of equally frequent ones, the first.
        message = Counter(text for _, text in found).most_common(1)[0][0]
        first = next(each for each, text in found if text == message)
        groups.append(
            Group(
                message,
                tuple(each.student for each, _ in found),
                any(text != message for _, text in found),
                first.marks[item.cell].answer,
            )
        )
    return tuple(sorted(groups, key=lambda group: (-len(group.students), group.message)))


def _pattern(message: str, item: Item) -> str:
    """What messages about the same mistake have in common.

    Hidden checks and criteria draw their values anew, so values tell nothing there; in other
    checks, another value is another mistake.
    """
    message = LINE.sub("in a line", message)
    drawn = message.startswith(HIDDEN) or item.kind == "criterion"
    return VALUE.sub("…", message) if drawn else message


def _questions(results: Results, graded: Sequence[Submission]) -> list[Question]:
    """What is compared: answers, and the programs of a project; never cells of ours."""
    questions = [
        Question(
            item.name,
            (item.starter, item.reference),
            {
                each.student: mark.answer
                for each in graded
                if (mark := each.marks.get(item.cell)) and mark.answer and not mark.unanswered
            },
            item.markdown,
        )
        for item in results.items
        if item.answer
    ]
    # Ready-made modules are handed in by everybody.
    ours = {text.strip() for text in results.programs}
    programs = {
        each.student: "\n".join(text for text in each.program if text.strip() not in ours)
        for each in graded
        if each.program
    }
    if results.programs and programs:
        questions.append(Question(PROGRAM, results.programs, programs))
    return questions


def as_json(analysis: Analysis) -> dict[str, Any]:
    """The report for machines; `docs/report.md` describes the keys."""
    results = analysis.results
    return {
        "assignment": results.assignment,
        "maximum": results.maximum,
        "counts": {
            "submissions": len(results.submissions),
            "graded": len(analysis.graded),
            "failed": len(analysis.failed),
            "waiting": len(analysis.waiting),
            "damaged": len(analysis.damaged),
            "not_graded": len(results.not_graded),
        },
        "not_graded": list(results.not_graded),
        "scores": {
            "mean": analysis.scores.mean,
            "median": analysis.scores.median,
            "lowest": analysis.scores.lowest,
            "highest": analysis.scores.highest,
            "bins": list(analysis.scores.bins),
        },
        "items": [_item_as_json(figures) for figures in analysis.items],
        "submissions": [_submission_as_json(each) for each in results.submissions],
        "similar": [_pair_as_json(pair) for pair in analysis.pairs],
    }


def _item_as_json(figures: ItemFigures) -> Mapping[str, Any]:
    return {
        "id": figures.item.name,
        "cell": figures.item.cell,
        "title": figures.item.title,
        "kind": figures.item.kind,
        "points": figures.item.points,
        "marked": figures.marked,
        "waiting": figures.waiting,
        "share": figures.share,
        "full": figures.full,
        "discrimination": figures.discrimination,
        "undefined": figures.undefined,
        "unanswered": figures.unanswered,
        "median_seconds": figures.median_seconds,
        "slowest_seconds": figures.slowest_seconds,
        "slowest_student": figures.slowest_student,
        "messages": [
            {"message": group.message, "students": list(group.students)} for group in figures.groups
        ],
    }


def _submission_as_json(each: Submission) -> Mapping[str, Any]:
    return {
        "student": each.student,
        "outcome": each.outcome,
        "score": each.score,
        "penalty": each.penalty,
        "waiting": each.waiting,
        "unanswered": each.unanswered,
        "items": {cell: mark.points for cell, mark in each.marks.items()},
        "repairs": list(each.repairs),
        "notes": list(each.notes),
        "limits_hit": list(each.limits_hit),
        "sandboxed": each.sandboxed,
        "problem": each.problem,
    }


def _pair_as_json(pair: Pair) -> Mapping[str, Any]:
    return {
        "students": list(pair.students),
        "characters": pair.characters,
        "items": [
            {"id": match.item, "share": match.share, "characters": match.characters}
            for match in pair.matches
        ],
    }
