"""Feedback pages per second: stock nbgrader's page and ours, of the same submissions, in one run.

python tests/benchmarks/feedback.py [--submissions 100] [--assignment week01-values]
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from grading import course
from nbconvert.exporters import HTMLExporter
from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import GetGrades

from autograder.converters import Folders, load_config, silent_log
from autograder.grade.grader import Grader
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.report.feedback import write_feedback
from autograder.sandbox import check


def stock(root: Path, name: str) -> float:
    """The seconds that nbgrader's own page takes for all."""
    config = load_config(root)
    config.CourseDirectory.assignment_id = name
    log = silent_log()
    converter = GenerateFeedback(
        coursedir=Folders(config=config, log=log),
        config=config,
        log=log,
        force=True,
        exporter_class=HTMLExporter,
        preprocessors=[GetGrades, "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor"],
    )
    start = time.perf_counter()
    converter.start()
    return time.perf_counter() - start


def ours(root: Path, name: str) -> float:
    """The seconds that our page takes for all."""
    start = time.perf_counter()
    assert all(isinstance(page, Path) for page in write_feedback(root, name).values())
    return time.perf_counter() - start


def main() -> None:
    """Grade once, then write all pages in both ways."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--submissions", type=int, default=100)
    parser.add_argument("--assignment", default="week01-values")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = course(Path(folder) / "course", chosen.assignment, chosen.submissions)
        crew = Processes(os.cpu_count() or 1, check().ok)
        grader = Grader(root, chosen.assignment, root / "submitted", crew)
        grader.register()
        assert list(grader.run(discover(root / "submitted", chosen.assignment).submissions))
        seconds = {"stock": stock(root, chosen.assignment), "ours": ours(root, chosen.assignment)}
    for name, taken in seconds.items():
        sys.stdout.write(f"{name:5} {taken:6.1f} s, {chosen.submissions / taken:5.1f} pages/s\n")
    sys.stdout.write(f"ours is {seconds['stock'] / seconds['ours']:.1f} times as fast\n")


if __name__ == "__main__":
    main()
