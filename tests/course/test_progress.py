"""Points come from what the learner's saved notebooks show, and from nothing else."""

import copy
import io

import nbformat
import pytest
from nbformat.v4 import new_output
from rich.console import Console
from tinycourse import TOTAL, answer, cell, mine, run

from course import manifest, overview, progress, roadmap
from course.manifest import Manifest
from course.notebooks import State
from course.paths import Checkout
from course.progress import AssignmentProgress


def week(checkout: Checkout, syllabus: Manifest) -> AssignmentProgress:
    return progress.load(checkout, syllabus).assignments[0]


def states(row: AssignmentProgress) -> dict[str, State]:
    return {i.item.id: i.state for i in row.items}


def ran(checkout: Checkout, **counts: int | None) -> None:
    """Save the notebook as if the cells with these ids had run with these numbers."""
    notebook = nbformat.read(mine(checkout), as_version=4)
    for name, count in counts.items():
        cell(notebook, name.replace("_", "-")).execution_count = count
    nbformat.write(notebook, mine(checkout))


def printed(checkout: Checkout, syllabus: Manifest) -> str:
    console = Console(file=io.StringIO(), width=120)
    overview.show(roadmap.load(checkout, syllabus), console)
    return console.file.getvalue()


class TestItem:
    def test_passes_when_its_check_ran_after_its_answer(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        run(mine(begun))
        assert states(week(begun, syllabus)) == {"total": State.PASSED, "pick": State.TO_DO}

    def test_fails_when_its_check_shows_an_error(self, begun, syllabus):
        answer(mine(begun), "total", "def total(prices):\n    return 0")
        run(mine(begun))
        assert states(week(begun, syllabus))["total"] is State.FAILING

    def test_is_to_do_when_nothing_ran(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        assert states(week(begun, syllabus))["total"] is State.TO_DO

    @pytest.mark.parametrize(
        ("answered", "checked", "state"),
        [
            (3, 4, State.PASSED),
            (5, 4, State.TO_DO),
            (None, 4, State.TO_DO),
            (3, None, State.TO_DO),
        ],
        ids=["in order", "answer ran again", "answer never ran", "check never ran"],
    )
    def test_counts_runs_in_their_order(self, begun, syllabus, answered, checked, state):
        answer(mine(begun), "total", TOTAL)
        ran(begun, total=answered, total_tests=checked)
        assert states(week(begun, syllabus))["total"] is state

    def test_untouched_is_to_do_not_failing(self, begun, syllabus):
        run(mine(begun))
        assert set(states(week(begun, syllabus)).values()) == {State.TO_DO}
        assert week(begun, syllabus).stage == "not started"

    def test_is_missing_when_its_check_was_deleted(self, begun, syllabus):
        notebook = nbformat.read(mine(begun), as_version=4)
        notebook.cells = [c for c in notebook.cells if c.id != "total-tests"]
        nbformat.write(notebook, mine(begun))
        row = week(begun, syllabus)
        assert states(row)["total"] is State.MISSING
        assert row.points == 7, "a deleted check does not make the week smaller"
        assert "1 deleted" in printed(begun, syllabus)

    def test_counts_once_when_its_cells_were_copied(self, begun, syllabus):
        notebook = nbformat.read(mine(begun), as_version=4)
        copies = [copy.deepcopy(c) for c in notebook.cells]
        for one in copies:
            one.id += "-copy"  # JupyterLab gives a copy its own id, and keeps the grade_id
        notebook.cells += copies
        nbformat.write(notebook, mine(begun))
        assert week(begun, syllabus).points == 7

    def test_odd_metadata_is_no_crash(self, begun, syllabus):
        notebook = nbformat.read(mine(begun), as_version=4)
        cell(notebook, "total-tests").outputs = [new_output("stream", text="hello")]
        for one in notebook.cells:
            one.metadata["course"] = "odd"
        notebook.cells[0].metadata["nbgrader"] = ["odd"]
        nbformat.write(notebook, mine(begun))
        assert week(begun, syllabus).earned == 0


class TestWeek:
    def test_is_done_when_everything_passed(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        answer(mine(begun), "pick", 'pick = "B"')
        run(mine(begun))
        row = week(begun, syllabus)
        assert (row.stage, row.earned, row.points) == ("done", 7, 7)
        assert row.topics() == {1: (4, 4), 2: (3, 3)}

    def test_half_done_has_half_the_points(self, begun, syllabus):
        answer(mine(begun), "pick", 'pick = "B"')
        run(mine(begun))
        row = week(begun, syllabus)
        assert (row.stage, row.earned) == ("in progress", 3)
        assert row.topics() == {1: (0, 4), 2: (3, 3)}

    def test_before_the_first_start_all_is_to_do(self, checkout, syllabus):
        row = week(checkout, syllabus)
        assert (row.stage, row.count(State.TO_DO)) == ("not started", 2)

    @pytest.mark.parametrize(
        "content",
        [b"", b"[]", b"{}", b"\xff\xfe\x00", b"{" * 100_000, b'{"cells": 3, "nbformat": 4}'],
        ids=["empty", "a list", "no cells", "no text", "deep", "cells are a number"],
    )
    def test_an_unreadable_notebook_is_named_with_its_mend(self, begun, syllabus, content):
        mine(begun).write_bytes(content)
        assert week(begun, syllabus).stage == "unreadable"
        text = printed(begun, syllabus)
        assert str(mine(begun)) in text.replace("\n", "")
        assert "course lab" in text
        assert "Week 2: Texts" in text, "the others are still shown"

    def test_without_a_release_it_says_so(self, checkout, syllabus):
        (checkout.exercises / "week01-sums" / "week01-sums.ipynb").unlink()
        assert week(checkout, syllabus).stage == "not released"
        assert progress.load(checkout, syllabus).next.assignment.id == "week02-texts"


class TestNext:
    def test_starts_with_the_first_week(self, begun, syllabus):
        step = progress.load(begun, syllabus).next_step()
        assert step == 'Week 1: Sums, start with "Total of a basket".'

    def test_mends_what_fails(self, begun, syllabus):
        answer(mine(begun), "total", "total = 0")
        run(mine(begun))
        assert 'mend "Total of a basket"' in progress.load(begun, syllabus).next_step()

    def test_goes_on_to_the_next_week(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        answer(mine(begun), "pick", 'pick = "B"')
        run(mine(begun))
        assert progress.load(begun, syllabus).next_step().startswith("Week 2: Texts")

    def test_ends_when_all_is_done(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        answer(mine(begun), "pick", 'pick = "B"')
        run(mine(begun))
        answer(mine(begun, "week02-texts"), "shout", "def shout(text):\n    return text.upper()")
        run(mine(begun, "week02-texts"))
        assert "every check there is" in progress.load(begun, syllabus).next_step()


class TestTracks:
    """Where the course has two tracks, one is enough; the learner chooses by working in it."""

    @pytest.fixture
    def forked(self, begun: Checkout) -> Manifest:
        """Week 1 is of track A with a project, week 2 of track B."""
        text = begun.manifest.read_text()
        text = text.replace("phase = 1\n", 'phase = 1\ntrack = "A"\n', 1)
        first, second = text.split('id = "week02-texts"')
        second = second.replace("phase = 1\n", 'phase = 1\ntrack = "B"\n', 1)
        second = second.replace('after = ["week01-sums"]', "after = []", 1)
        second = second.replace(
            'phase = 2\nafter = ["week03-lists"]', 'phase = 2\nafter = ["week01-sums"]'
        )
        begun.manifest.write_text(f'{first}id = "week02-texts"{second}')
        return manifest.load(begun.manifest)

    def test_none_is_chosen_at_first(self, begun, forked):
        state = progress.load(begun, forked)
        assert state.track is None
        assert state.next.assignment.id == "week01-sums"

    def test_who_works_in_the_second_is_not_sent_to_the_first(self, begun, forked):
        answer(mine(begun, "week02-texts"), "shout", "def shout(text):\n    return 0")
        run(mine(begun, "week02-texts"))
        state = progress.load(begun, forked)
        assert (state.track, state.next.assignment.id) == ("B", "week02-texts")

    def test_the_end_of_the_chosen_one_is_the_end(self, begun, forked):
        answer(mine(begun, "week02-texts"), "shout", "shout = str.upper")
        run(mine(begun, "week02-texts"))
        assert progress.load(begun, forked).next is None

    def test_a_project_is_of_the_track_of_its_week(self, forked):
        assert forked.track_of(forked.find("project01-till")) == "A"
        assert forked.track_of(forked.find("week03-lists")) is None

    def test_the_terminal_names_both(self, begun, forked):
        assert "One of these is enough: Track A, FastAPI or Track B, Django." in printed(
            begun, forked
        )


class TestPrinted:
    def test_shows_points_topics_and_honesty(self, begun, syllabus):
        answer(mine(begun), "pick", 'pick = "B"')
        run(mine(begun))
        text = printed(begun, syllabus)
        assert "3/7" in text
        assert "Choosing" in text
        assert "Hidden tests run when your work is graded." in text
        assert "│" not in text, "plain where nobody looks at a terminal"

    def test_begins_with_what_is_next(self, begun, syllabus):
        first, *_ = printed(begun, syllabus).splitlines()
        assert first == 'Next: Week 1: Sums, start with "Total of a basket".'

    def test_names_what_is_planned_by_phase(self, begun, syllabus):
        text = printed(begun, syllabus)
        assert (
            "Phase 2: Next steps (2 weeks)\nPlanned, not written yet.\nPlanned: Week 3, Project 1."
            in text
        )

    def test_says_that_no_pace_is_known_yet(self, begun, syllabus):
        assert "There is no estimate of your own pace yet." in printed(begun, syllabus)
