"""Throughput of grading: stock nbgrader, ours with 1 and 2 jobs, ours on two Dask workers.

    python tests/benchmarks/grading.py [--submissions 100] [--assignment week01-values]
    python tests/benchmarks/grading.py --memory     peaks for 100 and for 1000 submissions

All grade the same submissions in one run on one machine, one after the other. The last lines
say what bounds the fastest.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil

REPOSITORY = Path(__file__).resolve().parents[2]
COMMAND = "import sys; from autograder.cli import app; sys.argv[0] = 'autograder'; app()"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
MEMORY_COUNTS = (100, 1000)


def course(root: Path, name: str, count: int, stock: bool = False) -> Path:
    """A course with `count` submissions: every second one solved, the others half."""
    (root / "course").mkdir(parents=True)
    shutil.copy(REPOSITORY / "course" / "syllabus.toml", root / "course")
    config = (REPOSITORY / "nbgrader_config.py").read_text("utf-8")
    if stock:
        config = re.sub(r"(?ms)^c\.Autograde\.\w+_preprocessors = \[.*?^\]\n", "", config)
    (root / "nbgrader_config.py").write_text(config, "utf-8")
    shutil.copytree(REPOSITORY / "solutions" / name, root / "solutions" / name)
    solution = nbformat.read(root / "solutions" / name / f"{name}.ipynb", as_version=4)
    answers = {
        cell.id: cell.source
        for cell in solution.cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }
    for number in range(count):
        released = REPOSITORY / "exercises" / name / f"{name}.ipynb"
        notebook = nbformat.read(released, as_version=4)
        chosen = list(answers)[:: 1 + number % 2]
        for cell in notebook.cells:
            if cell.id in chosen:
                cell.source = answers[cell.id]
        path = root / "submitted" / f"s{number:04}" / name / f"{name}.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
    return root


class Account:
    """The processor time of a process and of all that it starts, sandboxes too, by a control group.

    Without the right to make one (or its files) the time is unknown: sandboxes are nobody's
    children, as far as `getrusage` is concerned.
    """

    def __init__(self) -> None:
        roots = (Path("/sys/fs/cgroup/cpuacct"), Path("/sys/fs/cgroup"))
        files = ("cpuacct.usage", "cpu.stat")
        self.folder: Path | None = None
        for root, self.file in zip(roots, files, strict=True):
            if (root / self.file).exists():
                try:
                    self.folder = root / f"benchmark-{os.getpid()}"
                    self.folder.mkdir(exist_ok=True)
                    return
                except OSError:
                    self.folder = None

    def join(self) -> None:
        """Put this process in, before it becomes the one that is measured."""
        if self.folder:
            (self.folder / "cgroup.procs").write_text(str(os.getpid()))

    def seconds(self) -> float:
        """The time used so far."""
        if not self.folder:
            return float("nan")
        text = (self.folder / self.file).read_text()
        if self.file == "cpuacct.usage":
            return int(text) / 1e9
        return int(text.split("usage_usec ")[1].split()[0]) / 1e6

    def close(self) -> None:
        """Remove the group."""
        if self.folder:
            end = time.monotonic() + 10
            while time.monotonic() < end:
                try:
                    self.folder.rmdir()
                    return
                except OSError:
                    time.sleep(0.1)


class Peak(threading.Thread):
    """The largest resident memory of a process, and of the largest that it started."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.process = psutil.Process(pid)
        self.own = self.child = 0

    def run(self) -> None:
        while True:
            try:
                self.own = max(self.own, self.process.memory_info().rss)
                for child in self.process.children(recursive=True):
                    try:
                        self.child = max(self.child, child.memory_info().rss)
                    except psutil.Error:
                        continue
            except psutil.Error:
                return
            time.sleep(0.2)


@dataclass
class Measured:
    """What one run took."""

    label: str
    count: int
    seconds: float
    processor: float
    first: float
    peak: Peak

    def line(self, base: "Measured | None") -> str:
        each = self.seconds / self.count
        ratio = base.seconds / base.count / each if base else 1.0
        used = self.processor / self.count
        work = base.processor / base.count / used if base else 1.0
        return (
            f"{self.label:26} {self.count:5} submissions {self.seconds:7.1f} s "
            f"{each:7.3f} s each {1 / each:6.2f}/s {ratio:5.1f}x   "
            f"{used:6.3f} CPU s each {work:5.1f}x   "
            f"peak {self.peak.own / 2**20:4.0f} MB, of a child {self.peak.child / 2**20:4.0f} MB"
        )


def timed(label: str, root: Path, arguments: list[str], count: int, account: Account) -> Measured:
    """Run a command to its end."""
    started, before, first = time.perf_counter(), account.seconds(), 0.0
    process = subprocess.Popen(
        [sys.executable, "-u", *arguments],
        cwd=root,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=account.join,
    )
    peak = Peak(process.pid)
    peak.start()
    lines = []
    for text in process.stdout:
        if text.startswith("1/"):
            first = time.perf_counter() - started
        lines.append(text)
    seconds = time.perf_counter() - started
    if process.wait() != 0:
        sys.exit(f"{label} failed:\n{''.join(lines)[-2000:]}")
    return Measured(label, count, seconds, account.seconds() - before, first, peak)


def bounds(one: Measured) -> str:
    """What bounds a run, in words."""
    cores = os.cpu_count() or 1
    rest = (one.seconds - one.first) / max(1, one.count - 1)
    busy = one.processor / one.seconds / cores
    return (
        f"{one.label}: {one.first:.1f} s until the first result (imports, the gradebook and the "
        f"assignment in it), then {rest:.3f} s each. Its processes used {busy:.0%} of {cores} "
        f"cores; what is missing to 100 % is waiting, or was taken by other programs of this "
        f"machine (load {os.getloadavg()[0]:.1f}). Bound by "
        + ("the processors." if busy > 0.7 else "waiting, or by those programs.")
    )


def throughput(folder: Path, name: str, count: int, account: Account) -> None:
    root = course(folder / "stock", name, count, stock=True)
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_assignment", name],
        cwd=root,
        env=ENVIRONMENT,
        check=True,
        capture_output=True,
    )
    stock = timed("nbgrader autograde", root, ["-m", "nbgrader", "autograde", name], count, account)
    print(stock.line(None), flush=True)
    grade = ["-c", COMMAND, "grade", name]
    runs = []
    for jobs in (1, 2):
        root = course(folder / f"jobs{jobs}", name, count)
        runs.append(
            timed(f"autograder --jobs {jobs}", root, [*grade, "--jobs", str(jobs)], count, account)
        )
        print(runs[-1].line(stock), flush=True)
    root = course(folder / "dask", name, count)
    with dask(folder, account) as address:
        runs.append(
            timed("autograder, 2 Dask workers", root, [*grade, "--dask", address], count, account)
        )
    print(runs[-1].line(stock), flush=True)
    print(bounds(runs[1]))


def memory(folder: Path, name: str, account: Account) -> None:
    for count in MEMORY_COUNTS:
        root = course(folder / str(count), name, count)
        grade = ["-c", COMMAND, "grade", name, "--jobs", "2"]
        print(timed("autograder --jobs 2", root, grade, count, account).line(None), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--submissions", type=int, default=100)
    parser.add_argument("--assignment", default="week01-values")
    parser.add_argument("--memory", action="store_true")
    asked = parser.parse_args()
    account = Account()
    try:
        with tempfile.TemporaryDirectory(prefix="benchmark-") as scratch:
            if asked.memory:
                memory(Path(scratch), asked.assignment, account)
            else:
                throughput(Path(scratch), asked.assignment, asked.submissions, account)
    finally:
        account.close()


class dask:
    """A scheduler and two workers on the loopback."""

    def __init__(self, folder: Path, account: Account) -> None:
        self.folder, self.account = folder, account
        self.processes: list[subprocess.Popen] = []

    def start(self, *arguments: str) -> Path:
        log = self.folder / f"dask-{len(self.processes)}.log"
        with log.open("w") as stream:
            self.processes.append(
                subprocess.Popen(
                    [sys.executable, "-m", "dask", *arguments, "--no-dashboard"],
                    cwd=self.folder,
                    env=ENVIRONMENT,
                    stdout=stream,
                    stderr=stream,
                    preexec_fn=self.account.join,
                )
            )
        return log

    def __enter__(self) -> str:
        log = self.start("scheduler", "--host", "127.0.0.1", "--port", "0")
        while not (found := re.search(r"Scheduler at:\s+(tcp://\S+)", log.read_text())):
            time.sleep(0.1)
        for _ in range(2):
            self.start("worker", found[1], "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1")
        return found[1]

    def __exit__(self, *_: object) -> None:
        for process in reversed(self.processes):
            process.terminate()
            process.wait(20)


if __name__ == "__main__":
    main()
