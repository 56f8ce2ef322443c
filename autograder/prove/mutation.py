"""The fourth proof: every mutant of the reference is refused, or justified as equivalent."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from autograder.build.lesson import Item
from autograder.notebooks import split_magic, written_suffix
from autograder.prove.equivalents import Equivalents
from autograder.prove.mutants import Mutant, mutator_for

# When more are equivalent, the operators or the tests are wrong, not the mutants.
MOST_EQUIVALENT = 0.05


@dataclass
class MutantCount:
    """How many mutants an item has, and what became of them.

    Attributes:
        killed: The tests refuse them.
        equivalent: No test can tell them from the reference; the reason is written down.
    """

    total: int = 0
    killed: int = 0
    equivalent: int = 0


def mutants_of(item: Item, reference: str, starter: str, tests: str) -> list[Mutant]:
    """The mutants to try.

    Quiz, predict and Parsons items have none: another choice is a labelled answer of the
    key, and another order of lines may be as right as the reference's.

    Args:
        item: Whose reference it is.
        reference: The answer cell of the reference.
        starter: The answer cell that learners find.
        tests: The test cell.
    """
    if item.is_choice or item.kind == "parsons":
        return []
    magic, code = split_magic(reference)
    mutator = mutator_for(written_suffix(reference) or ".py")
    if mutator is None:
        return []
    mutants = mutator.mutants(code, split_magic(starter)[1], tests)
    below = magic.count("\n")
    return [replace(one, source=magic + one.source, line=one.line + below) for one in mutants]


def too_many_equivalents(counts: Iterable[MutantCount]) -> str:
    """What to say when too many mutants of a whole run are justified, or ""."""
    rows = list(counts)
    total, equivalent = sum(row.total for row in rows), sum(row.equivalent for row in rows)
    if equivalent <= total * MOST_EQUIVALENT:
        return ""
    return (
        f"{equivalent} of {total} mutants are listed as equivalent, and at most "
        f"{MOST_EQUIVALENT:.0%} may be: strengthen the tests."
    )


def judge(
    mutants: dict[str, tuple[Mutant, bool]], equivalents: Equivalents
) -> tuple[MutantCount, list[str]]:
    """Count the mutants of an item, and say what is wrong.

    Args:
        mutants: Every mutant by its id, and whether it passed the tests.
        equivalents: The justified ones.
    """
    survivors = {name: mutant for name, (mutant, passed) in mutants.items() if passed}
    count = MutantCount(len(mutants), len(mutants) - len(survivors))
    failures = []
    for name, mutant in survivors.items():
        if name in equivalents.reasons:
            count.equivalent += 1
        else:
            failures.append(
                f"the tests accept a mutant, {mutant}. Add a check that refuses it; only if "
                f"none can, say why in {equivalents}: mutant = {_toml(name)}"
            )
    for name in equivalents.reasons:
        if name not in mutants:
            failures.append(f"{equivalents} lists {name!r}, which is no mutant any more")
        elif name not in survivors:
            failures.append(f"{equivalents} lists {name!r}, which the tests refuse")
    return count, failures


def _toml(text: str) -> str:
    """A text between quotes; what JSON writes is a TOML string as well."""
    return json.dumps(text, ensure_ascii=False)
