"""Mutants: a reference answer with one small fault in it, which the tests must refuse.

One mutator per language, found by `mutator_for`: Python, SQL, and nginx's configuration.

**The library.** Python's mutator takes its general operators from mutmut and adds the faults
that learners make (`expressions`, `statements`). Four libraries were tried on the reference
answers of week 1 and a function with a loop:

- mutmut 3.8 (chosen): well kept, the last release a month old. Its operators are a typed list of
  pure functions from a syntax node to its replacements, so they work on a text without mutmut's
  runner, and importing them loads libcst and nothing else of mutmut. libcst keeps comments (our
  `# program:` lines) and knows the exact place of what stands inside an f-string. It has the
  operators that text programs need: text literals, dropped arguments, `+=` to `=`, `None` for a
  value. 432 mutants, none invalid, none twice. It installs textual and coverage for its runner.
- cosmic-ray 8.7: works on a text too, and is well kept, but 78 % of its 720 mutants swap one
  arithmetic operator for each of the eleven others; it has none for text, arguments or
  assignments; it parses the text again for every mutant (more than twice the time for each); it
  installs aiohttp, GitPython, SQLAlchemy and 24 more packages.
- poodle 1.3: the lightest and fastest, 378 mutants, but its operators want the runner's
  configuration object, none drops a single argument, and a change of the text in an f-string
  makes a plain text of all of it, which any test refuses.
- mutatest 3.1: last released in 2022, and it pins a coverage of that time.
"""

from collections.abc import Callable

from autograder.prove.mutants.mutant import Mutant, Mutator

__all__ = ["Mutant", "Mutator", "mutator_for"]


def _python() -> Mutator:
    # Loaded when it is needed: most commands of `autograder` make no mutants.
    from autograder.prove.mutants.python import PythonMutator

    return PythonMutator()


def _sql() -> Mutator:
    from autograder.prove.mutants.sql import SqlMutator

    return SqlMutator()


def _nginx() -> Mutator:
    from autograder.prove.mutants.nginx import NginxMutator

    return NginxMutator()


_MUTATORS: dict[str, Callable[[], Mutator]] = {".py": _python, ".sql": _sql, ".conf": _nginx}


def mutator_for(suffix: str) -> Mutator | None:
    """The mutator of answers that are files with this ending; None where there is none.

    Args:
        suffix: Such as ".py", which also stands for a cell that is plain Python.
    """
    make = _MUTATORS.get(suffix)
    return make() if make else None
