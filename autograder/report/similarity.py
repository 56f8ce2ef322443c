"""Answers that are more alike than chance explains: a place to look, never a verdict.

The method is fingerprinting by k-grams of code whose names and texts are blanked out, as in
Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting" (SIGMOD
2003), by the library copydetect. The window is 1, that is, every fingerprint is kept: answers are
short, and copydetect's selection would depend on Python's hash seed. Fingerprints that many
submissions share are common knowledge and do not count, as with the option `-m` of Moss, the
service of the paper's authors.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import combinations

import numpy as np
from copydetect import CodeFingerprint, compare_files
from copydetect.utils import get_token_coverage

from autograder.notebooks import written_suffix

# Characters of code after blanking: copydetect's own "noise threshold".
LENGTH = 25
# A fingerprint in more submissions than this, or in more than half of them, does not count.
COMMON = 10
# What two answers must have in common beyond that: characters, and the share of both answers.
FEWEST, SHARE = 40, 0.7
# What all alike answers of two submissions must have in common, in characters.
TOGETHER = 80
LEXERS = {"": "python", ".py": "python", ".sql": "postgresql", ".conf": "nginx"}


@dataclass(frozen=True)
class Question:
    """What is compared under one name.

    Attributes:
        name: The id of the item.
        ours: Texts of ours, which count as nobody's: the starter, the reference.
        answers: What was answered, by student.
        prose: Whether these are words and not code.
    """

    name: str
    ours: Sequence[str]
    answers: Mapping[str, str]
    prose: bool = False


@dataclass(frozen=True)
class Side:
    """One of two answers that are alike.

    Attributes:
        text: The answer.
        lines: The numbers of the lines that are also in the other, counted from 0.
    """

    text: str
    lines: frozenset[int]


@dataclass(frozen=True)
class Match:
    """Two alike answers to one item.

    Attributes:
        item: The id of the item.
        share: How much of both is in the other, from 0 to 1 (Dice's coefficient of the
            characters that count).
        characters: How many characters of the shorter side that is.
    """

    item: str
    share: float
    characters: int
    sides: tuple[Side, Side]


@dataclass(frozen=True)
class Pair:
    """Two submissions with alike answers, and these answers in the order of the items."""

    students: tuple[str, str]
    matches: tuple[Match, ...]

    @property
    def characters(self) -> int:
        """How many characters they have in common."""
        return sum(match.characters for match in self.matches)


def alike(questions: Iterable[Question]) -> list[Pair]:
    """The pairs of submissions that are worth a look, those with most in common first."""
    matches: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for question in questions:
        for students, match in _matches(question):
            matches[students].append(match)
    pairs = [Pair(students, tuple(found)) for students, found in matches.items()]
    pairs = [pair for pair in pairs if pair.characters >= TOGETHER]
    return sorted(pairs, key=lambda pair: (-pair.characters, pair.students))


def _matches(question: Question) -> Iterable[tuple[tuple[str, str], Match]]:
    """The alike answers to one item."""
    ours = {number for text in question.ours for number in _fingerprint(text, question).hashes}
    answers = {
        student: _fingerprint(text, question) for student, text in sorted(question.answers.items())
    }
    counts = Counter(number for found in answers.values() for number in found.hashes)
    most = min(COMMON, max(2, len(answers) // 2))
    ours |= {number for number, count in counts.items() if count > most}
    for found in answers.values():
        _forget(found, ours)
    # Only answers that share a fingerprint are compared: of 100 submissions few pairs are left.
    owners: dict[int, list[str]] = defaultdict(list)
    for student, found in answers.items():
        for number in found.hashes:
            owners[number].append(student)
    pairs = {pair for names in owners.values() for pair in combinations(names, 2)}
    for left, right in sorted(pairs):
        match = _compare(question.name, answers[left], answers[right])
        if match.characters >= FEWEST and match.share >= SHARE:
            yield (left, right), match


def _fingerprint(text: str, question: Question) -> CodeFingerprint:
    lexer = LEXERS.get(written_suffix(text), "")
    code = bool(lexer) and not question.prose
    made = CodeFingerprint(
        question.name, LENGTH, 1, filter=code, language=lexer or None, fp=StringIO(text)
    )
    if len(made.offsets):
        # copydetect 0.5 loses count at the name of a class, and finds it again behind it.
        made.offsets[:, 1] = np.maximum.accumulate(made.offsets[:, 1])
    return made


def _forget(found: CodeFingerprint, ours: set[int]) -> None:
    """Take fingerprints out, also those that stand several times in one answer.

    copydetect's own way leaves some of these in.
    """
    found.hashes = found.hashes - ours
    found.hash_idx = {number: found.hash_idx[number] for number in found.hashes}
    found.token_coverage = get_token_coverage(found.hash_idx, LENGTH, len(found.filtered_code))


def _compare(item: str, left: CodeFingerprint, right: CodeFingerprint) -> Match:
    _, shares, slices = compare_files(left, right)
    both = [
        float(share) * float(found.token_coverage)
        for share, found in zip(shares, (left, right), strict=True)
    ]
    share = sum(both) / float(left.token_coverage + right.token_coverage)
    first, second = (
        Side(found.raw_code, _lines(found.raw_code, where))
        for found, where in zip((left, right), slices, strict=True)
    )
    return Match(item, share, round(min(both)), (first, second))


def _lines(text: str, slices: np.ndarray) -> frozenset[int]:
    """The lines that the slices touch with more than spaces."""
    touched: set[int] = set()
    for begin, end in slices.T.astype(int):
        # A slice may begin with what was blanked out: line ends and comments.
        blank = len(text[begin:end]) - len(text[begin:end].lstrip())
        first = text.count("\n", 0, begin + blank)
        touched.update(range(first, first + 1 + text[begin + blank : end].rstrip().count("\n")))
    return frozenset(touched)
