"""Our steps of nbgrader's `generate_assignment`, named in `nbgrader_config.py`."""

from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.notebooks import course_metadata

Resources = dict[str, Any]


class LeakError(Exception):
    """The notebook for learners still holds something that only instructors may see."""


class RemoveDiscussions(NbGraderPreprocessor):  # type: ignore[misc]
    """Drops the cells that are for after the attempt."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Keep every cell whose role is not `discussion`."""
        nb.cells = [cell for cell in nb.cells if course_metadata(cell).get("role") != "discussion"]
        return nb, resources


class InsertStarters(NbGraderPreprocessor):  # type: ignore[misc]
    """Gives an answer cell its starter in place of nbgrader's placeholder."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: Resources, cell_index: int
    ) -> tuple[NotebookNode, Resources]:
        """Move the starter from the cell's metadata into its source."""
        course = course_metadata(cell)
        if "starter" in course:
            cell.source = course.pop("starter")
        return cell, resources


class RefuseLeaks(NbGraderPreprocessor):  # type: ignore[misc]
    """Stops a release that would show answers, hidden tests, discussions or outputs."""

    markers = ("BEGIN SOLUTION", "END SOLUTION", "BEGIN HIDDEN TESTS", "END HIDDEN TESTS")

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Look at the notebook as a whole, then at each cell.

        Raises:
            LeakError: Something would leak; the text names the cell.
        """
        if "jupytext" in nb.metadata:
            # It would let `jupytext --sync` bring the text with the answers back.
            raise LeakError("The notebook's metadata still names its text twin (`jupytext`).")
        nb, resources = super().preprocess(nb, resources)
        return nb, resources

    def preprocess_cell(
        self, cell: NotebookNode, resources: Resources, cell_index: int
    ) -> tuple[NotebookNode, Resources]:
        """Refuse the cell, or pass it on unchanged.

        Raises:
            LeakError: The cell would leak.
        """
        name = f"Cell {cell.get('id', cell_index)}"
        course = course_metadata(cell)
        for marker in self.markers:
            if marker in cell.source:
                raise LeakError(f"{name} still holds `{marker}`.")
        if course.get("role") == "discussion":
            raise LeakError(f"{name} is a discussion.")
        if "starter" in course:
            raise LeakError(f"{name} still has its starter in the metadata.")
        if cell.cell_type == "code" and (cell.outputs or cell.execution_count is not None):
            raise LeakError(f"{name} still has outputs.")
        return cell, resources
