"""Acceptance tests of projects: they start the learner's program and talk to it, nothing else.

A project's `acceptance.py` names the program and has one function for each criterion:

    project = Project("todo", prompts=("> ",))

    @project.criterion
    def adding(trial: Trial) -> None:
        trial.talk(Line("add Buy milk", "Added 1: Buy milk"), Line("quit", "Bye!"))

The program runs in a folder of its own, with a copy of its package and the files that a
trial gives it. Nothing of it is imported here, so it can be written in any way.
"""

from course.acceptance.place import CPU_SECONDS, WALL_SECONDS, Local, Place, Ran, Stop
from course.acceptance.project import Project, Verdict, load, read, try_criterion
from course.acceptance.trial import END, Line, Trial

__all__ = [
    "CPU_SECONDS",
    "END",
    "WALL_SECONDS",
    "Line",
    "Local",
    "Place",
    "Project",
    "Ran",
    "Stop",
    "Trial",
    "Verdict",
    "load",
    "read",
    "try_criterion",
]
