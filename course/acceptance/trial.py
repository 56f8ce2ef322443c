"""One trial of a program: a conversation with it, compared line by line."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from course.acceptance.place import Place, Ran, Stop
from course.testing.mismatch import Mismatch

# What a `Line` types where the input ends: nothing.
END = "\x04"
_SHOWN_BEFORE = 6
_SHOWN_ROWS, _SHOWN_WIDTH = 24, 160
_TRACEBACK = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+)')


@dataclass(frozen=True)
class Line:
    """What is typed at one prompt, and what the program answers before it asks again.

    Attributes:
        typed: The line that is typed; `END` for the end of input.
        expected: What is printed; "" for nothing, None for whatever it may be.
        because: The likely misconception when anything else is printed.
        mistakes: The misconception behind particular wrong texts.
        prompt: The prompt at which it is typed; by default the first of the project.
    """

    typed: str
    expected: str | None = ""
    because: str = ""
    mistakes: Mapping[str, str] = field(default_factory=dict)
    prompt: str | None = None


@dataclass(frozen=True)
class Answer:
    """A prompt that the program showed, and what it printed after what was typed there."""

    prompt: str
    printed: str


class Trial:
    """Tries one criterion on a program.

    Attributes:
        random: What is drawn with it differs from trial to trial, and is the same for a seed.
    """

    def __init__(self, program: str, prompts: Sequence[str], place: Place, random: Random) -> None:
        self.random = random
        self._program, self._prompts, self._place = program, tuple(prompts), place

    def talk(
        self,
        *lines: Line,
        arguments: Sequence[str] = (),
        files: Mapping[str, str | bytes] | None = None,
        greeting: str = "",
        code: int | None = 0,
    ) -> Ran:
        """Hold a conversation; at its end the program must have ended by itself.

        Args:
            lines: What is typed and what is expected, to the end of the program.
            arguments: What stands behind the program's name when it is started.
            files: What the folder holds before, besides what is there already.
            greeting: What is printed before the first prompt.
            code: The exit code that it must have; None for any.

        Raises:
            Mismatch: It printed something else, stopped or did not end.
        """
        typed = [line.typed for line in lines if line.typed != END]
        ran = self.run(typed, arguments=arguments, files=files)
        first, answers = split(ran.out, self._prompts)
        started = self.command(arguments)
        if tidy(first) != tidy(greeting):
            if not answers and ran.err.strip():
                raise Mismatch(f"{started} did not get as far as a prompt. {_stopped(ran)}".strip())
            raise Mismatch(
                _comparison(f"After the start, {started}", first, greeting)
                + ("" if answers or not lines else self._no_prompt(lines[0]))
            )
        for number, line in enumerate(lines):
            before = lines[max(0, number - _SHOWN_BEFORE) : number]
            if number >= len(answers):
                raise Mismatch(self._gone(line, before, ran))
            self._compare(line, answers[number], before, ran, last=number + 1 == len(answers))
        self._check_end(lines, answers, ran, code)
        return ran

    def run(
        self,
        typed: Sequence[str] = (),
        *,
        arguments: Sequence[str] = (),
        files: Mapping[str, str | bytes] | None = None,
        stop: Stop | None = None,
        largest: int | None = None,
        watch: str | None = None,
    ) -> Ran:
        """Run the program without comparing anything; see `Place.run`."""
        given = {
            name: content.encode() if isinstance(content, str) else content
            for name, content in (files or {}).items()
        }
        text = "".join(f"{line}\n" for line in typed)
        command = ["-m", self._program, *arguments]
        return self._place.run(command, text, given, stop, largest, watch)

    def run_ours(self, source: str, files: Mapping[str, bytes] | None = None) -> Ran:
        """Run a program of ours in the same place: for comparison of what things cost there."""
        return self._place.run(["-c", source], "", files or {})

    def read(self, name: str) -> bytes | None:
        """A file that the program left; None when there is none."""
        return self._place.read(name)

    def answers(self, ran: Ran) -> list[Answer]:
        """What a run printed, prompt by prompt."""
        return split(ran.out, self._prompts)[1]

    def command(self, arguments: Sequence[str] = ()) -> str:
        """How the program is started, for messages."""
        return f"`{' '.join(['python', '-m', self._program, *arguments])}`"

    def compare(
        self,
        asked: str,
        came: str,
        expected: str,
        because: str = "",
        mistakes: Mapping[str, str] | None = None,
    ) -> None:
        """Compare a part of what was printed, where `talk` would look at too much.

        Args:
            asked: What was done, as a sentence without its point.
            came: What came back.
            expected: What had to come back.
            because: The likely misconception when it is anything else.
            mistakes: The misconception behind particular wrong texts.

        Raises:
            Mismatch: The two differ.
        """
        came, expected = tidy(came), tidy(expected)
        if came != expected:
            hint = (mistakes or {}).get(came, because)
            raise Mismatch("\n".join(filter(None, [_comparison(asked, came, expected), hint])))

    def stopped(self, ran: Ran) -> str:
        """Why a run ended, when it was not by itself and in order; else empty."""
        return _stopped(ran)

    def _compare(
        self, line: Line, answer: Answer, before: Sequence[Line], ran: Ran, last: bool
    ) -> None:
        prompt = self._prompts[0] if line.prompt is None else line.prompt
        if answer.prompt != prompt:
            raise Mismatch(
                f"{_context(before)}Your program asked with the prompt {answer.prompt!r}, "
                f"expected {prompt!r}."
            )
        if line.expected is None:
            return
        came, expected = tidy(answer.printed), tidy(line.expected)
        if came == expected:
            return
        trouble = _stopped(ran) if last else ""
        asked = "At the end of input" if line.typed == END else f"You typed {_quoted(line.typed)}"
        hint = line.mistakes.get(came, line.because)
        raise Mismatch(
            "\n".join(
                filter(None, [_context(before) + _comparison(asked, came, expected), trouble, hint])
            )
        )

    def _gone(self, line: Line, before: Sequence[Line], ran: Ran) -> str:
        trouble = _stopped(ran)
        if not before:
            return f"{self.command()} showed no prompt.{self._no_prompt(line)} {trouble}".strip()
        what = "the end of input" if line.typed == END else _quoted(line.typed)
        why = trouble or "It ended, and should have asked again."
        return f"{_context(before)}Then your program did not wait for {what}. {why}"

    def _no_prompt(self, line: Line) -> str:
        prompt = self._prompts[0] if line.prompt is None else line.prompt
        return (
            f" It must ask with the prompt {prompt!r}, at the beginning of a line: "
            f"is the prompt the argument of the function that reads?"
        )

    def _check_end(
        self, lines: Sequence[Line], answers: Sequence[Answer], ran: Ran, code: int | None
    ) -> None:
        before = lines[-_SHOWN_BEFORE:]
        if len(answers) > len(lines):
            raise Mismatch(
                f"{_context(before)}Then your program asked again (with {answers[-1].prompt!r}); "
                "it should have ended."
            )
        if ran.ended != "itself" or code not in (None, ran.code):
            trouble = _stopped(ran) or f"Its exit code is {ran.code}, expected {code}."
            raise Mismatch(f"{_context(before)}It should have ended in order then. {trouble}")


def split(out: str, prompts: Sequence[str]) -> tuple[str, list[Answer]]:
    """What was printed before the first prompt, and after each prompt.

    What is typed does not appear in the output of a program that reads from a pipe, nor does
    its line end: a prompt stands at the beginning of a line or right behind another one.
    """
    first: list[str] = []
    answers: list[tuple[str, list[str]]] = []
    place = 0
    longest = sorted(prompts, key=len, reverse=True)
    while place < len(out):
        prompt = next((text for text in longest if out.startswith(text, place)), None)
        if prompt is not None:
            answers.append((prompt, []))
            place += len(prompt)
            continue
        end = out.find("\n", place) + 1 or len(out)
        (answers[-1][1] if answers else first).append(out[place:end])
        place = end
    return "".join(first), [Answer(prompt, "".join(rows)) for prompt, rows in answers]


def tidy(text: str) -> str:
    """A text without spaces at line ends and blank lines at its end."""
    return "\n".join(row.rstrip() for row in text.split("\n")).rstrip("\n")


def _comparison(asked: str, came: str, expected: str) -> str:
    return f"{asked}.\nYour program printed{_shown(came)}\nexpected{_shown(expected)}"


def _shown(text: str) -> str:
    text = tidy(text)
    if not text:
        return ": nothing"
    rows = text.split("\n")
    more = len(rows) - _SHOWN_ROWS
    if more > 0:
        rows = [*rows[:_SHOWN_ROWS], f"... and {more} lines more"]
    if len(rows) == 1:
        return f": {_short(rows[0])}"
    return ":\n" + "\n".join(f"    {_short(row)}" for row in rows)


def _quoted(text: str) -> str:
    """What is typed, with what cannot be seen made visible."""
    text = _short(text)
    plain = text.isprintable() and text == text.strip() and text
    return f"`{text}`" if plain and "`" not in text else repr(text)


def _short(text: str) -> str:
    if len(text) <= _SHOWN_WIDTH:
        return text
    return f"{text[:_SHOWN_WIDTH]}... ({len(text)} characters)"


def _context(before: Sequence[Line]) -> str:
    """What was typed just before, one line each."""
    if not before:
        return ""
    rows = [f"    {line.prompt or ''}{_short(line.typed)}" for line in before if line.typed != END]
    return "\n".join(["Before that you typed", *rows, ""]) if rows else ""


def _stopped(ran: Ran) -> str:
    if ran.ended == "time":
        return "It did not end in time and was stopped: does a loop never end?"
    if ran.ended == "output":
        return "It printed without end and was stopped: does a loop never end?"
    rows = [row for row in ran.err.strip().split("\n") if row.strip()]
    if ran.code != 0 and rows:
        places = [m for m in _TRACEBACK.finditer(ran.err) if not m["file"].startswith("<")]
        where = ""
        if places:
            name = "/".join(places[-1]["file"].replace("\\", "/").split("/")[-2:])
            where = f" (line {places[-1]['line']} of {name})"
        elif "Traceback" not in ran.err:
            return (
                f"It ended with the exit code {ran.code} and wrote `{_short(rows[-1])}` to the "
                "error output. Only what print() writes counts; sys.exit(text) does not print."
            )
        return f"It stopped with `{_short(rows[-1])}`{where}."
    return f"It was ended by signal {-ran.code}." if ran.code < 0 and ran.ended == "itself" else ""
