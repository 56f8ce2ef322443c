"""Grading a project: its program runs in a sandbox, its acceptance tests here.

Each criterion gets a sandbox of its own, so that nothing one run leaves behind, and no limit
that it hits, costs another criterion its points. Inside is a small agent that starts the
program and passes on what is typed and printed (`course.acceptance.place`, nothing else). What
is expected, the data to come and the verdict never go there.
"""

import base64
import binascii
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.grade.judge import Judgment
from autograder.sandbox import LimitHit, Limits, bubblewrap, probe, view
from autograder.sandbox.sandbox import Command, Sandbox, environment
from autograder.sandbox.watchdog import watchdog
from course import acceptance
from course.acceptance import Local, Place, Ran, Stop
from course.acceptance.place import PlaceGone
from course.acceptance.project import Project, summary

AGENT = Path(acceptance.__file__).with_name("place.py")
WORK = "work"
LARGEST_REPLY = 16 * 1024 * 1024
PATIENCE = 10  # seconds that a reply may take in addition to the run itself
SLOTS, FIRST_SLOT = 1_400, 4_000  # of users; kernels have those below
_started = 0

# The end of the agent's program: `Local` of `place.py`, asked line by line. It hides its own
# descriptors from the program, which runs as the same user.
SERVE = """
import base64, ctypes, json, sys
ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
place = Local({}, Path(sys.argv[1]), cpu_seconds=int(sys.argv[2]), wall_seconds=float(sys.argv[3]))
for line in sys.stdin:
    asked = json.loads(line)
    try:
        if "read" in asked:
            found = place.read(asked["read"])
            reply = {"found": None if found is None else base64.b64encode(found).decode()}
        else:
            files = {name: base64.b64decode(text) for name, text in asked["files"].items()}
            stop = Stop(*asked["stop"]) if asked["stop"] else None
            more = stop, asked["largest"], asked["watch"]
            ran = place.run(asked["arguments"], asked["typed"], files, *more)
            told = [ran.out, ran.err, ran.code, ran.ended, ran.cpu]
            reply = {"ran": [*told, ran.changed, ran.gone]}
    except Exception as error:
        reply = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply), flush=True)
"""


class Gone(PlaceGone):
    """The sandbox ended or answered nonsense; the text says how, for the learner."""


class Sandboxed(AbstractContextManager["Sandboxed"]):
    """A folder in a sandbox of its own, with a program in it: a `Place`.

    Attributes:
        limit_hit: The limit that ended it, if one did.
    """

    def __init__(self, program: Mapping[str, bytes], limits: Limits, seconds: float) -> None:
        """Start it.

        Args:
            program: The files of the program's package.
            limits: What all its runs may use together.
            seconds: How much wall time is left for it.

        Raises:
            SandboxError: No sandbox can be had.
        """
        self._wall = min(acceptance.WALL_SECONDS, limits.cell_seconds, max(1.0, seconds))
        self._end = time.monotonic() + seconds
        self._limits = limits
        who = bubblewrap.identity(_slot())
        folder = f"{view.HOME}/{WORK}"
        numbers = [str(min(acceptance.CPU_SECONDS, limits.cpu_seconds)), str(self._wall)]
        text = AGENT.read_text(encoding="utf-8") + SERVE
        self._sandbox = Sandbox(
            view.make(limits, who.uid, who.gid),
            Command([sys.executable, "-I", "-c", text, folder, *numbers], environment()),
            limits,
            who,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            gated=True,
        )
        try:
            probe.verify(self._sandbox, self._sandbox.report())
            self._sandbox.put({f"{WORK}/{name}": content for name, content in program.items()})
            watchdog.watch(self._sandbox).begin()
            self._sandbox.open_gate()
        except BaseException:
            self._sandbox.close()
            raise

    def __exit__(self, *_: object) -> None:
        self._sandbox.close()

    @property
    def limit_hit(self) -> LimitHit | None:
        """The limit that ended it, if one did."""
        return self._sandbox.limit_hit

    def run(
        self,
        arguments: Sequence[str],
        typed: str,
        files: Mapping[str, bytes],
        stop: Stop | None = None,
        largest: int | None = None,
        watch: str | None = None,
    ) -> Ran:
        """As `Place`.

        Raises:
            Gone: The sandbox ended.
        """
        encoded = {name: base64.b64encode(content).decode() for name, content in files.items()}
        asked = {
            "arguments": list(arguments),
            "typed": typed,
            "files": encoded,
            "stop": [stop.text, stop.count, stop.seconds] if stop else None,
            "largest": largest,
            "watch": watch,
        }
        match self._ask(asked):
            case {
                "ran": [
                    str(out),
                    str(err),
                    int(code),
                    "itself" | "killed" | "time" | "output" as ended,
                    int() | float() as cpu,
                    bool(changed),
                    bool(gone),
                ]
            }:
                return Ran(out, err, code, ended, float(cpu), changed, gone)
            case {"error": str(text)}:
                raise Gone(f"The program could not be run ({text[:200]}).")
        raise Gone("The sandbox answered nonsense.")

    def read(self, name: str) -> bytes | None:
        """As `Place`.

        Raises:
            Gone: The sandbox ended.
        """
        match self._ask({"read": name}):
            case {"found": None}:
                return None
            case {"found": str(text)}:
                try:
                    return base64.b64decode(text, validate=True)
                except binascii.Error:
                    pass
            case {"error": str(text)}:
                raise Gone(f"{name} could not be read ({text[:200]}).")
        raise Gone("The sandbox answered nonsense.")

    def _ask(self, asked: dict[str, Any]) -> Any:
        process = self._sandbox.process
        assert process.stdin
        assert process.stdout
        end = min(self._end, time.monotonic() + self._wall + PATIENCE)
        reply = bytearray()
        rest = memoryview(json.dumps(asked).encode() + b"\n")
        out, feed = process.stdout.fileno(), process.stdin.fileno()
        os.set_blocking(feed, False)
        while not reply.endswith(b"\n"):
            left = end - time.monotonic()
            if left <= 0:
                seconds = self._limits.total_seconds
                ours = self._end <= time.monotonic()
                self._sandbox.kill(LimitHit("total_seconds", seconds, seconds) if ours else None)
                raise Gone("The program did not end, and was ended.")
            readable, writable, _ = select.select([out], [feed] if rest else [], [], left)
            try:
                if writable:
                    rest = rest[os.write(feed, rest[:65536]) :]
                part = os.read(out, 65536) if readable else b""
            except OSError:
                part, readable = b"", [out]
            if readable and not part:
                raise Gone(self._why())
            reply += part
            if len(reply) > LARGEST_REPLY:
                self._sandbox.kill()
                raise Gone("The program printed too much.")
        try:
            return json.loads(reply)
        except (ValueError, RecursionError):
            raise Gone("The sandbox answered nonsense.") from None

    def _why(self) -> str:
        self._sandbox.kill()
        self._sandbox.process.wait()
        return "The program ended the sandbox that it ran in."


def judge_project(
    source: bytes,
    criteria: Sequence[str],
    files: Mapping[str, bytes],
    seed: int,
    limits: Limits,
    sandboxed: bool,
    explain: Callable[[LimitHit], str],
) -> tuple[dict[str, Judgment], list[str]]:
    """The verdict on each criterion of a project.

    Args:
        source: The text of its acceptance tests.
        criteria: The ids of the criteria.
        files: What was handed in beside the notebook.
        seed: What the data are drawn with.
        limits: What the submission may use.
        sandboxed: Whether its program runs in the sandbox.
        explain: Puts a limit that was hit into a sentence.

    Returns:
        The verdicts by criterion, and the names of the limits that were hit.

    Raises:
        SandboxError: No sandbox can be had, which is no fault of the submission.
    """
    project = acceptance.read(source)
    package = {
        name: content
        for name, content in files.items()
        if name.startswith(f"{project.program}/") and "__pycache__" not in name
    }
    end = time.monotonic() + limits.total_seconds
    verdicts: dict[str, Judgment] = {}
    hits: list[str] = []
    for criterion in criteria:
        if f"{project.program}/__main__.py" not in package:
            text = f"There is no file {project.program}/__main__.py beside the notebook."
            verdicts[criterion] = Judgment(False, text)
            continue
        left = end - time.monotonic()
        if left <= 0:
            hit = LimitHit("total_seconds", limits.total_seconds, limits.total_seconds)
            hits.append(hit.limit)
            verdicts[criterion] = Judgment(False, f"This was not tried. {explain(hit)}")
            continue
        began = time.monotonic()
        if not sandboxed:
            cpu = min(acceptance.CPU_SECONDS, limits.cpu_seconds)
            wall = min(acceptance.WALL_SECONDS, limits.cell_seconds, max(1.0, left))
            with Local(package, cpu_seconds=cpu, wall_seconds=wall) as place:
                verdict = _tried(project, criterion, place, seed)
        else:
            with Sandboxed(package, limits, left) as inside:
                try:
                    verdict = _tried(project, criterion, inside, seed)
                except Gone as error:
                    found = inside.limit_hit
                    hits += [found.limit] if found else []
                    verdict = Judgment(False, explain(found) if found else str(error))
        verdicts[criterion] = replace(verdict, seconds=time.monotonic() - began)
    return verdicts, list(dict.fromkeys(hits))


def _tried(project: Project, criterion: str, place: Place, seed: int) -> Judgment:
    verdict = acceptance.try_criterion(project, criterion, place, seed)
    if verdict.passed:
        return Judgment(True, printed=f"✓ {summary(project, criterion)}\n")
    return Judgment(False, f"{verdict.message}\nThe data were drawn with the seed {seed}.")


def _slot() -> int:
    """A number that no other sandbox of this machine is likely to have now."""
    global _started
    _started += 1
    return FIRST_SLOT + (os.getpid() * 2 + _started % 2) % SLOTS
