"""The proofs of a project, criterion by criterion.

1. the starter, untouched, fails every criterion;
2. the reference passes every criterion, with several seeds;
3. every labelled program gets its verdicts: an accepted one passes all, a wrong one fails
   exactly the criteria that it names, with its message; each criterion is failed by one at least;
4. the sessions that the brief shows are what the reference prints;
5. the reference uses nothing that is taught later.

The programs are ours, so they run without a sandbox.
"""

import multiprocessing
import signal
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from autograder.build.lesson import Lesson
from autograder.build.project import CRITERION, REFERENCE, STARTER, Parts, program_of
from autograder.build.refuse import fenced
from autograder.prove.concepts import covers, known_before, read_concepts
from autograder.prove.constructs import Scope, constructs
from autograder.prove.introduction import too_early
from autograder.prove.programs import ENOUGH, Program, read_programs
from autograder.prove.proofs import AssignmentProof, ItemProof
from course.acceptance import END, Line, Local, Trial, Verdict, try_criterion
from course.acceptance.project import read
from course.acceptance.trial import split, tidy
from course.errors import CourseError
from course.manifest import Manifest
from course.paths import Checkout
from course.testing.mismatch import Mismatch

# The reference and accepted programs are tried with all of these, wrong ones with two: what
# fails or passes by chance proves nothing.
SEEDS = (1, 2, 3)
WRONG_SEEDS = (1, 2)
# An endless loop of a wrong program ends after this much work.
CPU_SECONDS = 2


@dataclass(frozen=True)
class _Try:
    """One criterion on one program with one seed."""

    program: str
    criterion: str
    seed: int


def prove_project(
    lesson: Lesson,
    parts: Parts,
    checkout: Checkout,
    manifest: Manifest,
    jobs: int,
    only: Sequence[str] = (),
) -> AssignmentProof:
    """Prove the criteria of a project.

    Args:
        lesson: A brief without faults.
        parts: What belongs to it.
        checkout: Where the labelled programs are.
        manifest: For what was taught before.
        jobs: How many programs may run at once.
        only: The ids of the criteria to prove; all by default.

    Raises:
        CourseError: A criterion is unknown, or a labelled program cannot be read.
    """
    for name in only:
        if name not in lesson.items:
            raise CourseError(
                f"{lesson.assignment_id} has no item {name!r}.",
                f"Its items are {', '.join(lesson.items)}.",
            )
    items = [
        ItemProof(item.id, item.kind, item.topic, item.points)
        for item in lesson.items.values()
        if not only or item.id in only
    ]
    proof = AssignmentProof(lesson.assignment_id, items)
    proven = {item.id: item for item in items if item.kind == CRITERION}
    programs = [
        Program(STARTER, "wrong", program_of(parts.files(STARTER), parts.program)),
        Program(REFERENCE, "accepted", program_of(parts.files(REFERENCE), parts.program)),
        *read_programs(checkout.answers / lesson.assignment_id, parts),
    ]
    verdicts = _run(parts, programs, list(proven), jobs)
    for program in programs:
        for name, item in proven.items():
            _note(item, program, [verdicts[t] for t in _tries(program, [name])])
    for item in proven.values():
        if not item.wrong[0]:
            item.failures.append("no wrong program fails it: add one that does.")
    if not only:
        proof.failures += _too_few(programs)
        proof.failures += _sessions(lesson, parts)
        proof.failures += _too_early(parts, checkout, manifest, lesson.assignment_id)
    return proof


def _tries(program: Program, criteria: Sequence[str]) -> Iterator[_Try]:
    for criterion in criteria:
        seeds: tuple[int, ...] = SEEDS
        if program.label == "wrong":
            # That it passes all the rest is no matter of chance.
            seeds = WRONG_SEEDS if criterion in program.fails else WRONG_SEEDS[:1]
        for seed in seeds:
            yield _Try(program.name, criterion, seed)


def _run(
    parts: Parts, programs: Sequence[Program], criteria: Sequence[str], jobs: int
) -> dict[_Try, Verdict]:
    tries = [one for program in programs for one in _tries(program, criteria)]
    source = (parts.folder / "acceptance.py").read_bytes()
    files = {program.name: program.files for program in programs}
    context = multiprocessing.get_context("fork")
    with context.Pool(jobs, _begin, (source, files)) as pool:
        return dict(zip(tries, pool.map(_try, tries, chunksize=1), strict=True))


def _begin(source: bytes, files: dict[str, dict[str, bytes]]) -> None:
    global _source, _files
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _source, _files = source, files


_source = b""
_files: dict[str, dict[str, bytes]] = {}


def _try(one: _Try) -> Verdict:
    with Local(_files[one.program], cpu_seconds=CPU_SECONDS) as place:
        return try_criterion(read(_source), one.criterion, place, one.seed)


def _note(item: ItemProof, program: Program, verdicts: Sequence[Verdict]) -> None:
    """Note what the verdicts of one criterion on one program mean for its proof."""
    passed = all(verdict.passed for verdict in verdicts)
    failed = not any(verdict.passed for verdict in verdicts)
    text = next((v.message for v in verdicts if not v.passed), "")
    if program.name == STARTER:
        if not failed:
            item.unsolved = item.points
            item.failures.append(f"passes unsolved (the starter scores {item.points} points)")
    elif program.name == REFERENCE:
        item.reference = item.points if passed else 0
        if not passed:
            item.failures.append(f"the reference fails: {text}")
    elif program.label == "accepted":
        item.accepted = (item.accepted[0] + 1, item.accepted[1] + passed)
        if not passed:
            item.failures.append(f"{program.name} is refused: {text}")
    elif item.id not in program.fails:
        if not passed:
            item.failures.append(f"{program.name} must pass this criterion, and fails: {text}")
    else:
        told = item.id != program.fails[0] or _plain(program.message) in _plain(text)
        item.wrong = (item.wrong[0] + 1, item.wrong[1] + (failed and told))
        if not failed:
            item.failures.append(f"{program.name} is accepted, at least with some seed")
        elif not told:
            item.failures.append(
                f"{program.name} gets another message than {program.message!r}: {text!r}"
            )


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _too_few(programs: Sequence[Program]) -> Iterator[str]:
    labelled = [program for program in programs if program.name not in (STARTER, REFERENCE)]
    for label, enough in ENOUGH.items():
        found = sum(program.label == label for program in labelled)
        if found < enough:
            yield f"has {found} {label} programs in tests/answers; {enough} are needed."
    for program in labelled:
        if program.label == "wrong" and not program.fails:
            yield f"{program.name} names no criterion that it fails."


def _sessions(lesson: Lesson, parts: Parts) -> Iterator[str]:
    """The sessions shown in the brief, held with the reference."""
    files = program_of(parts.files(REFERENCE), parts.program)
    for cell in lesson.cells:
        if cell.cell_type != "markdown":
            continue
        with Local(files, cpu_seconds=CPU_SECONDS) as place:
            for block in fenced(textwrap.dedent(cell.source), "console"):
                try:
                    _hold(block, parts, place)
                except Mismatch as error:
                    where = f" ({cell.name})" if cell.name else ""
                    yield f"{lesson.path}:{cell.line}{where}: a session is not so: {error}"


def _hold(block: str, parts: Parts, place: Local) -> None:
    """Hold the sessions of a block: `$ cat NAME` shows a file, `$ python -m ...` starts."""
    given: dict[str, bytes] = {}
    for command, text in _commands(block):
        words = command.split()
        if words[:1] == ["cat"]:
            found = place.read(words[1])
            if found is None:
                given[words[1]] = f"{text}\n".encode()
            elif found.decode() != f"{text}\n":
                raise Mismatch(f"{words[1]} holds {found.decode()!r}, the brief shows {text!r}.")
            continue
        if words[:3] != ["python", "-m", parts.program]:
            raise Mismatch(f"`{command}` is nothing that can be tried here.")
        shown = _as_pipe(text, parts.acceptance.prompts)
        first, answers = split(shown, parts.acceptance.prompts)
        typed = _typed(text, parts.acceptance.prompts)
        lines = [
            Line(line, tidy(answer.printed), prompt=answer.prompt)
            for line, answer in zip(typed, answers, strict=True)
        ]
        trial = Trial(parts.program, parts.acceptance.prompts, place, Random())
        code = None if not lines else 0
        trial.talk(*lines, arguments=words[3:], files=given, greeting=first, code=code)
        given = {}


def _commands(block: str) -> Iterator[tuple[str, str]]:
    command, rows = "", list[str]()
    for row in [*block.split("\n"), "$ "]:
        if row.startswith("$"):
            if command:
                yield command, "\n".join(rows)
            command, rows = row[1:].strip(), []
        else:
            rows.append(row)


def _as_pipe(text: str, prompts: Sequence[str]) -> str:
    """A session as a pipe shows it: without what is typed and the line ends behind it."""
    rows = []
    for row in text.split("\n"):
        prompt = _prompt_of(row, prompts)
        rows.append(f"{row}\n" if prompt is None else prompt)
    return "".join(rows)


def _typed(text: str, prompts: Sequence[str]) -> list[str]:
    typed = []
    for row in text.split("\n"):
        prompt = _prompt_of(row, prompts)
        if prompt is not None:
            # `^D` is how people write the end of input.
            line = row[len(prompt) :]
            typed.append(END if line == "^D" else line)
    return typed


def _prompt_of(row: str, prompts: Sequence[str]) -> str | None:
    """The prompt that a row of a session begins with; at its end a space may be missing."""
    longest = sorted(prompts, key=len, reverse=True)
    return next((p for p in longest if row.startswith(p) or row == p.rstrip()), None)


def _too_early(
    parts: Parts, checkout: Checkout, manifest: Manifest, assignment_id: str
) -> Iterator[str]:
    """What the reference uses before it is taught, ready-made modules aside."""
    concepts = read_concepts(checkout.concepts)
    known = known_before(manifest.find(assignment_id), manifest, concepts)
    known |= concepts.of(assignment_id)
    starter, reference = parts.files(STARTER), parts.files(REFERENCE)
    made = [name for name in reference if starter.get(name) == reference[name]]
    modules = [_module(name) for name in made if name.endswith(".py")]
    own = [_module(name) for name in reference if name.endswith(".py") and name not in made]
    scope = Scope((*concepts.ready_made, *modules))
    # The main module last: it uses what the others make.
    for name, content in sorted(reference.items(), key=lambda pair: "__main__" in pair[0]):
        if name in made or not name.endswith(".py"):
            continue
        source = content.decode()
        unknown: dict[str, list[int]] = {}
        for use in constructs(source, scope):
            mine = any(use.construct == f"module {module}" for module in own)
            mine = mine or any(use.construct.startswith(f"{module}.") for module in own)
            if not mine and not covers(known, use.construct):
                unknown.setdefault(use.construct, []).append(use.line)
        path = parts.folder / REFERENCE / name
        for construct, lines in unknown.items():
            yield str(too_early(path, construct, lines, concepts))


def _module(name: str) -> str:
    path = Path(name).with_suffix("")
    parts = path.parts[:-1] if path.name == "__init__" else path.parts
    return ".".join(parts)
