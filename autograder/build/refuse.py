"""What the build refuses, all faults of a lesson at once, each with its place and its mend."""

import ast
import re
import textwrap
import tomllib
from collections.abc import Callable

from autograder.build.key import Key, read_key
from autograder.build.ledger import Ledger
from autograder.build.lesson import KINDS, Cell, Item, Lesson, LessonError, Problem
from autograder.notebooks import python_of, split_magic
from course.manifest import Assignment
from course.testing.programs import MARKER, labelled_lines

SETUP = "from course import keyboard"
BEGIN_SOLUTION, END_SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"
BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_HINT = re.compile(r"<summary>Hint (\d) of (\d)</summary>(.*?)</details>", re.DOTALL)
_FENCE = re.compile(r"```(?P<language>\w*)\n(?P<text>.*?)```", re.DOTALL)

Report = Callable[[Cell, str, str], None]


def refuse_faults(lesson: Lesson, assignment: Assignment, ledger: Ledger) -> None:
    """Check a lesson against the notation, the manifest and the released ids.

    Raises:
        LessonError: It has faults; the error lists all of them.
    """
    problems = list(lesson.problems)

    def report(cell: Cell, text: str, mend: str) -> None:
        where = f"item {cell.name}" if cell.role not in ("text", "setup", "section") else cell.name
        problems.append(Problem(cell.line, text, mend, where))

    _check_setup(lesson, report)
    _check_sections(lesson, assignment, report)
    for item in lesson.items.values():
        _check_prompt(item, assignment, report)
        _check_order(lesson, item, report)
        if item.is_choice:
            _check_choice(item, report)
        else:
            _check_coded(item, report)
        for text, mend in ledger.conflicts(lesson.assignment_id, item):
            report(item.prompt, text, mend)
    check_points(lesson, assignment, problems)
    if problems:
        raise LessonError(lesson.path, problems)


def fenced(text: str, language: str) -> list[str]:
    """The code blocks of this language in a markdown text."""
    return [m["text"].rstrip("\n") for m in _FENCE.finditer(text) if m["language"] == language]


def parsons_call(tests: str) -> tuple[str, str] | None:
    """The variable and the labelled lines of the `parsons(variable, lines)` call in a test cell."""
    for node in ast.walk(ast.parse(tests)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "parsons":
            match node.args:
                case [ast.Name(id=name), ast.Constant(value=str(lines))]:
                    return name, lines
    return None


def _check_setup(lesson: Lesson, report: Report) -> None:
    code = [cell for cell in lesson.cells if cell.cell_type == "code"]
    setups = [cell for cell in code if cell.role == "setup"]
    if not setups or code[0] is not setups[0] or len(setups) > 1:
        report(
            (setups or code or lesson.cells)[-1],
            "the first code cell, and no other, must be the setup cell.",
            f"Write `# %% setup` and `{SETUP}` there.",
        )
    elif setups[0].source.strip() != SETUP:
        report(setups[0], "the setup cell holds something else.", f"It must be `{SETUP}`.")


def _check_sections(lesson: Lesson, assignment: Assignment, report: Report) -> None:
    own = {topic.number: topic for topic in assignment.topics}
    for cell in lesson.sections:
        if cell.options.get("topic") not in own:
            report(
                cell,
                f"the section {cell.name!r} names topic {cell.options.get('topic')}, "
                f"which is none of {assignment.id}.",
                f"Its topics are {', '.join(map(str, own))}: add topic=N to the header.",
            )
    taught = {cell.options.get("topic") for cell in lesson.sections}
    for number, topic in own.items():
        if number not in taught:
            report(
                lesson.cells[0],
                f"no section teaches topic {number}, {topic.title} ({topic.learn}).",
                f'Start one with # %% [markdown] section="..." topic={number}',
            )


def _check_prompt(item: Item, assignment: Assignment, report: Report) -> None:
    prompt, options = item.prompt, item.prompt.options
    check_id(prompt, report)
    for key, example in (("topic", 1), ("points", 5), ("minutes", 10)):
        if type(options.get(key)) is not int or options[key] <= 0:
            report(prompt, f"the item has no {key}.", f"Add {key}={example} to its header.")
    if item.kind not in KINDS:
        report(prompt, f"the kind {item.kind!r} is unknown.", f"Use one of {', '.join(KINDS)}.")
    topics = {topic.number for topic in assignment.topics}
    if "topic" in options and options["topic"] not in topics and topics:
        report(
            prompt,
            f"topic {options['topic']} is none of {assignment.id}.",
            f"Its topics are {', '.join(map(str, sorted(topics)))}.",
        )
    check_told(prompt, report)
    check_hints(prompt, report)


def check_id(prompt: Cell, report: Report) -> None:
    """Refuse an item whose id is no good name."""
    if not _ID.fullmatch(prompt.name) or len(prompt.name) > 50:
        report(
            prompt,
            f"{prompt.name!r} is no good id.",
            "Use at most 50 lower-case letters, digits and single hyphens.",
        )


def check_told(prompt: Cell, report: Report) -> None:
    """Refuse an item that does not say what to do."""
    told = prompt.source.split("<details>")[0]
    if len(told.split()) < 8:
        report(prompt, "the item has no prompt to speak of.", "Say what to do, completely.")


def check_hints(prompt: Cell, report: Report, least: int = 2) -> None:
    """Refuse hints that are too few, too many, empty or out of order."""
    hints = _HINT.findall(prompt.source)
    expected = [(str(n), str(len(hints))) for n in range(1, len(hints) + 1)]
    if not least <= len(hints) <= 3:
        wanted = "two or three" if least == 2 else "one to three"
        report(
            prompt,
            f"the item has {len(hints) or 'no'} hints; it needs {wanted}.",
            "Write <details><summary>Hint 1 of 2</summary>, a blank line, the hint, </details>.",
        )
    elif [(number, total) for number, total, _ in hints] != expected:
        report(prompt, "the hints are not numbered in order.", "Hint 1 of 3, Hint 2 of 3, ...")
    for number, _, text in hints:
        if not text.strip():
            report(prompt, f"hint {number} is empty.", "Write it, or take it out.")


def _check_order(lesson: Lesson, item: Item, report: Report) -> None:
    places = [lesson.cells.index(cell) for cell in item.cells()]
    if places != list(range(places[0], places[0] + len(places))):
        report(
            item.prompt,
            "the cells of the item do not stand together in order.",
            "The order is prompt, starter, answer, tests (or key), discussion.",
        )


def _check_choice(item: Item, report: Report) -> None:
    for cell in (item.starter, item.answer, item.tests):
        if cell is not None:
            report(
                cell,
                f"a {item.kind} item has a key, and no {cell.role} cell.",
                "Take the cell out; the build makes it from the key.",
            )
    if item.key is None:
        report(
            item.prompt,
            f"the item has no key, which stands for answer and tests of a {item.kind} item.",
            f'Add a cell # %% [raw] key="{item.id}" below the prompt.',
        )
        return
    try:
        key = read_key(item)
    except (tomllib.TOMLDecodeError, ValueError) as error:
        report(item.key, f"the key cannot be used: {error}.", "See CONTRIBUTING.md, quiz items.")
        return
    _check_key(item, key, report)


def _check_key(item: Item, key: Key, report: Report) -> None:
    assert item.key is not None
    if key.right in key.wrong:
        report(item.key, "the right answer stands among the wrong ones.", "Take it out there.")
    if len(key.wrong) < 3:
        report(
            item.key,
            f"only {len(key.wrong)} wrong answers are explained; three are needed.",
            "Add the other answers that people give, each with its explanation.",
        )
    if not key.letters:
        return
    if {key.right, *key.wrong} != set("ABCD"):
        report(item.key, "the choices must be exactly A, B, C and D.", "Explain each of them.")
    for letter in "ABCD":
        if f"**{letter}**" not in item.prompt.source:
            report(
                item.prompt, f"the prompt shows no choice {letter}.", f"Add `- **{letter}** ...`."
            )


def _check_coded(item: Item, report: Report) -> None:
    if item.key is not None:
        report(item.key, f"a {item.kind} item has no key.", "Write its answer and tests instead.")
    for role in ("answer", "tests"):
        if getattr(item, role) is None:
            report(
                item.prompt,
                f"the item has no {role} cell.",
                f'Add a cell # %% {role}="{item.id}" below the prompt.',
            )
    if item.discussion is None:
        report(
            item.prompt,
            "the item has no discussion.",
            f'Add # %% [markdown] discussion="{item.id}": the idea, an alternative, the trade-off.',
        )
    if item.answer is not None:
        _check_answer(item, item.answer, report)
    if item.tests is not None:
        _check_tests(item, item.tests, report)


def _check_answer(item: Item, answer: Cell, report: Report) -> None:
    begins, ends = answer.source.count(BEGIN_SOLUTION), answer.source.count(END_SOLUTION)
    if item.starter is None and (begins == 0 or begins != ends):
        report(
            answer,
            "the answer has no starter, and no solution region that is begun and ended.",
            f"Mark it with {BEGIN_SOLUTION} and {END_SOLUTION}, or add a starter cell.",
        )
    if item.starter is not None and (begins or ends):
        report(
            answer,
            "the answer has a starter, and solution regions too.",
            "Take the regions out; learners get the starter.",
        )
    _check_python(answer, report)
    if item.starter is not None and item.starter.source.strip() == answer.source.strip():
        report(item.starter, "the starter is the answer.", "Leave something to do.")


def _check_tests(item: Item, tests: Cell, report: Report) -> None:
    if not _check_python(tests, report):
        return
    if tests.source.count(BEGIN_HIDDEN) != 1 or tests.source.count(END_HIDDEN) != 1:
        report(
            tests,
            "the tests have no hidden region.",
            f"Put other values between {BEGIN_HIDDEN} and {END_HIDDEN}.",
        )
        return
    visible, _, rest = tests.source.partition(BEGIN_HIDDEN)
    hidden, _, after = rest.partition(END_HIDDEN)
    if after.strip():
        report(tests, "there is code behind the hidden region.", "Put the hidden region last.")
    if not _calls(visible):
        report(tests, "the tests have no visible check.", "Start with the worked call.")
    if "with hidden():" not in hidden:
        report(
            tests,
            "the hidden region does not run its checks inside `with hidden():`.",
            "Import hidden from course.testing there and use it.",
        )
    _check_imports(tests, visible, report)
    _check_marker(item, tests, report)
    _check_parsons(item, tests, report)


def _check_imports(tests: Cell, visible: str, report: Report) -> None:
    if not visible.strip():
        return
    try:
        tree = ast.parse(visible)
    except SyntaxError:
        report(tests, "the visible part is no Python of its own.", "End blocks before the region.")
        return
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "course.testing"
        for alias in node.names
    }
    from course import testing

    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for name in sorted((used & set(testing.__all__)) - imported):
        report(
            tests,
            f"the visible part uses {name} without importing it.",
            f"Start the cell with `from course.testing import {name}`.",
        )


def _check_marker(item: Item, tests: Cell, report: Report) -> None:
    wants = f'program("{item.id}")' in tests.source
    for cell in (item.starter, item.answer):
        if cell is None:
            continue
        found = MARKER.match(cell.source)
        if wants and not (found and found["name"] == item.id):
            report(
                cell,
                "the tests run it as a program, but its first line does not name it.",
                f"Start it with `# program: {item.id}`.",
            )
        if found and found["name"] != item.id:
            report(cell, f"it names the program {found['name']!r}.", "Use the item's id.")


def _check_parsons(item: Item, tests: Cell, report: Report) -> None:
    if item.kind != "parsons":
        return
    call = parsons_call(tests.source)
    if call is None:
        report(
            tests,
            "the tests of a Parsons item do not call parsons(variable, lines).",
            f'Write parsons({item.variable}, """...""").',
        )
        return
    shown = [labelled_lines(text) for text in fenced(item.prompt.source, "text")]
    if labelled_lines(textwrap.dedent(call[1])) not in shown:
        report(
            item.prompt,
            "the lines of the prompt are not those of the tests.",
            "Put the same rows, `A | code`, in one ```text block of the prompt.",
        )


def _check_python(cell: Cell, report: Report) -> bool:
    magic, _ = split_magic(cell.source)
    try:
        ast.parse(python_of(cell.source))
    except SyntaxError as error:
        line = (error.lineno or 1) + magic.count("\n")
        report(
            cell,
            f"line {line} of the {cell.role} cell is no Python: {error.msg}.",
            "Correct it.",
        )
        return False
    return True


def _calls(source: str) -> bool:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return False
    return any(
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) for node in tree.body
    )


def check_points(lesson: Lesson, assignment: Assignment, problems: list[Problem]) -> None:
    """Note when the items do not sum to the points of the manifest."""
    total = sum(item.points for item in lesson.items.values())
    if total != assignment.points:
        problems.append(
            Problem(
                lesson.cells[0].line,
                f"the items sum to {total} points; the manifest says {assignment.points}.",
                "Change the points of the items, or of the assignment in course/syllabus.toml.",
            )
        )
