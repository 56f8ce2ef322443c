"""Executing a submission so that silence earns nothing; named in `nbgrader_config.py`.

nbgrader gives full points to a check without error in its output, and so to one that never
ran. Here every check that did not demonstrably run to its end gets an error output, which
nbgrader, its formgrader and the feedback all read the same way.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL
from typing import Any

from jupyter_client.manager import KernelManager
from nbclient.exceptions import CellControlSignal, DeadKernelError
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import DeduplicateIds, Execute
from nbgrader.utils import is_grade

import course
from autograder.grade.unit import RUN
from course import kernels

Resources = dict[str, Any]


class UnmarkCopies(DeduplicateIds):  # type: ignore[misc]
    """Makes a copied cell, which has the id of its original, a cell like any other.

    nbgrader leaves such a cell with empty metadata, which its next step refuses: one copied
    cell would cost the learner all points.
    """

    def preprocess_cell(
        self, cell: NotebookNode, resources: Resources, cell_index: int
    ) -> tuple[NotebookNode, Resources]:
        """Unmark the cell when it is a copy; the last of the cells with one id counts."""
        cell, resources = super().preprocess_cell(cell, resources, cell_index)
        if not cell.metadata.get("nbgrader", True):
            del cell.metadata["nbgrader"]
        return cell, resources


class RunChecks(Execute):  # type: ignore[misc]
    """nbgrader's execution, failing closed.

    What `resources["course"]` holds is kept in the notebook's metadata: `digest` says what
    was graded, `checks` lists the grade ids that the notebook must have. Both are absent
    when a stock nbgrader command runs.
    """

    def preprocess(
        self, nb: NotebookNode, resources: Resources, km: KernelManager | None = None
    ) -> tuple[NotebookNode, Resources]:
        """Execute the notebook, then mark the checks that did not pass for certain."""
        self._finished: set[int] = set()
        self._stopped = ""
        self._notes: list[str] = []
        nb.metadata.pop(RUN, None)
        nb, resources = super().preprocess(nb, resources, km)
        for index, cell in enumerate(nb.cells):
            if is_grade(cell) and cell.cell_type == "code":
                self._demand_evidence(cell, index)
        run = resources.get("course", {})
        self._note_missing(nb, run.get("checks", ()))
        nb.metadata[RUN] = {"digest": run.get("digest"), "notes": self._notes, "sandbox": "none"}
        return nb, resources

    def preprocess_cell(
        self, cell: NotebookNode, resources: Resources, index: int
    ) -> tuple[NotebookNode, Resources]:
        """Execute one cell, unless the kernel is gone."""
        if self._stopped:
            return cell, resources
        try:
            super().preprocess_cell(cell, resources, index)
        except (DeadKernelError, CellControlSignal) as error:
            what = "ended" if isinstance(error, DeadKernelError) else "stopped answering"
            self._stopped = f"Python {what} in {_name(cell, index)}, so nothing after it ran."
            self._notes.append(self._stopped)
        return cell, resources

    def on_cell_executed(self, **kwargs: Any) -> None:
        """Remember which cells the kernel reported as run to their end without error."""
        super().on_cell_executed(**kwargs)
        if kwargs["execute_reply"]["content"]["status"] == "ok":
            self._finished.add(kwargs["cell_index"])

    def create_kernel_manager(self) -> KernelManager:
        """The kernel of this environment, whatever kernel a notebook or a user names."""
        self.km = kernels.manager()
        return self.km

    @contextmanager
    def setup_kernel(self, **kwargs: Any) -> Iterator[None]:
        """As nbclient's, with this `course` package before any that was handed in."""
        home = str(Path(course.__file__).parents[1])
        paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
        # What the kernel itself says, and what escapes it, is not for the terminal of the run.
        streams = {"stdin": DEVNULL, "stdout": DEVNULL, "stderr": DEVNULL}
        with super().setup_kernel(env=env, **streams, **kwargs):
            yield

    def _demand_evidence(self, cell: NotebookNode, index: int) -> None:
        """Make a check's outputs say what nbgrader shall make of them: all points or none."""
        for output in cell.outputs:
            if output.output_type == "execute_result":
                # nbgrader reads a number as the points of the check.
                output.output_type = "display_data"
                del output["execution_count"]
            elif output.output_type == "stream":
                # nbgrader reads stderr as failure, but a mere warning of Python goes there.
                output.name = "stdout"
        failed = any(output.output_type == "error" for output in cell.outputs)
        if index not in self._finished and not failed:
            text = f"This check did not run to its end. {self._stopped}".strip()
            cell.outputs.append(
                new_output("error", ename="NotRun", evalue=text, traceback=[f"NotRun: {text}"])
            )

    def _note_missing(self, nb: NotebookNode, wanted: tuple[str, ...]) -> None:
        present = {cell.metadata.nbgrader.get("grade_id") for cell in nb.cells if is_grade(cell)}
        missing = [name for name in wanted if name not in present]
        if missing:
            self._notes.append(f"Checks missing from the notebook: {', '.join(missing)}.")


def _name(cell: NotebookNode, index: int) -> str:
    grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
    return f"cell {grade_id!r}" if grade_id else f"cell {index + 1}"
