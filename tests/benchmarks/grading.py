"""Throughput of grading: stock nbgrader, ours with 1 and 2 jobs, ours on two Dask workers.

    python tests/benchmarks/grading.py [submissions] [assignment]

All grade the same submissions in one run on one machine. The stock command gets fewer of
them when there are many: its time per submission does not depend on their number.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat
import psutil

REPOSITORY = Path(__file__).resolve().parents[2]
COMMAND = "import sys; from autograder.cli import app; sys.argv[0] = 'autograder'; app()"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
MOST_STOCK = 20


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


class Peak(threading.Thread):
    """The largest resident memory of a process and, apart, of all that it started."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.process = psutil.Process(pid)
        self.own = self.all = 0

    def run(self) -> None:
        while True:
            try:
                own = self.process.memory_info().rss
                total = own
                for child in self.process.children(recursive=True):
                    try:
                        total += child.memory_info().rss
                    except psutil.Error:
                        continue
            except psutil.Error:
                return
            self.own, self.all = max(self.own, own), max(self.all, total)
            time.sleep(0.2)


def timed(label: str, root: Path, arguments: list[str], count: int, base: float) -> float:
    """Run a command to its end and print its line; the seconds for one submission."""
    started, before = time.perf_counter(), processor()
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=root,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    peak = Peak(process.pid)
    peak.start()
    output, _ = process.communicate()
    seconds = time.perf_counter() - started
    if process.returncode != 0:
        sys.exit(f"{label} failed:\n{output[-2000:]}")
    each = seconds / count
    used = (processor() - before) / count
    ratio = f"{base / each:6.1f}x" if base else "   1.0x"
    print(
        f"{label:28} {count:5} submissions {seconds:8.1f} s {each:8.3f} s each {1 / each:6.2f}/s "
        f"{used:6.2f} CPU s each "
        f"{ratio}  peak {peak.own / 2**20:5.0f} MB, with children {peak.all / 2**20:5.0f} MB",
        flush=True,
    )
    return each


def processor() -> float:
    """The processor time of all that was started and has ended; not of a cluster's workers.

    On a machine that is busy with other things, it says more than the time on the wall.
    """
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    name = sys.argv[2] if len(sys.argv) > 2 else "week01-values"
    grade = ["-c", COMMAND, "grade", name]
    with tempfile.TemporaryDirectory(prefix="benchmark-") as scratch:
        folder = Path(scratch)
        few = min(count, MOST_STOCK)
        root = course(folder / "stock", name, few, stock=True)
        nbgrader = [sys.executable, "-m", "nbgrader"]
        subprocess.run(
            [*nbgrader, "generate_assignment", name],
            cwd=root,
            env=ENVIRONMENT,
            check=True,
            capture_output=True,
        )
        base = timed("nbgrader autograde", root, ["-m", "nbgrader", "autograde", name], few, 0)
        for jobs in (1, 2):
            root = course(folder / f"jobs{jobs}", name, count)
            timed(f"autograder, {jobs} jobs", root, [*grade, "--jobs", str(jobs)], count, base)
        root = course(folder / "dask", name, count)
        with dask(folder) as address:
            timed("autograder, 2 Dask workers", root, [*grade, "--dask", address], count, base)


class dask:
    """A scheduler and two workers on the loopback."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
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
