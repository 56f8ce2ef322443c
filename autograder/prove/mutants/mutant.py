"""What a mutant is, and what a language must bring to have some."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol


@dataclass(frozen=True)
class Mutant:
    """An answer with one fault in it.

    Attributes:
        operator: The name of the fault, such as "off-by-one".
        line: The line of the answer that was changed first, counted from 1.
        source: The whole answer with the fault.
        description: The change for people, such as "`>=` became `>`".
        id: The operator and the changed lines. It does not depend on where the lines stand,
            so that it outlives edits elsewhere in the answer.
    """

    operator: str
    line: int
    source: str
    description: str
    id: str

    def __str__(self) -> str:
        """The place and the change, for people."""
        return f"line {self.line}: {self.description}"


class Mutator(Protocol):
    """Makes the mutants of answers in one language."""

    def mutants(self, source: str, starter: str = "", tests: str = "") -> Iterable[Mutant]:
        """The mutants of an answer, in the order of its lines; always the same ones.

        Args:
            source: The reference answer.
            starter: What learners find; what is given there is not part of the answer.
            tests: The test cell: it tells which parts of an answer are free.
        """
        ...


def make_mutant(operator: str, original: str, mutated: str, description: str) -> Mutant:
    """Name a mutant after the lines in which it differs from the original."""
    before, after = original.split("\n"), mutated.split("\n")
    line = 1
    while before and after and before[0] == after[0]:
        before, after, line = before[1:], after[1:], line + 1
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    old, new = _normal(before), _normal(after)
    # A line that only moved differs in nothing but its indentation.
    change = old if old == new else f"{old} -> {new}".strip()
    return Mutant(operator, line, mutated, description, f"{operator}@{change}")


def with_unique_ids(mutants: Iterable[Mutant]) -> list[Mutant]:
    """Number the mutants whose lines, and whose change, are the same as an earlier one's."""
    seen: Counter[str] = Counter()
    named = []
    for mutant in mutants:
        seen[mutant.id] += 1
        count = seen[mutant.id]
        named.append(mutant if count == 1 else replace(mutant, id=f"{mutant.id} ({count})"))
    return named


def _normal(lines: list[str]) -> str:
    return " | ".join(text for line in lines if (text := " ".join(line.split())))
