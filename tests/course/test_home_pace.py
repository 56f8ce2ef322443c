"""The learner's pace and the hours left: from what is really known, and said so."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import nbformat
import pytest
from labserver import LabServer
from tinycourse import TOTAL, answer, cell, make_course, mine, run

from course import hours, manifest, pace, progress, roadmap
from course.manifest import Manifest
from course.notebooks import Item, State
from course.pace import Pace, Record, Stretch
from course.paths import Checkout
from course.progress import AssignmentProgress, ItemProgress

ROOT = Path(__file__).parent.parent.parent
NOTHING = Pace()
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def week(syllabus: Manifest, passed: int = 0, of: int = 4, minutes: int = 10) -> AssignmentProgress:
    """Week 1 with this many exercises, the first ones passed."""
    items = tuple(
        ItemProgress(
            Item(f"item-{n}", "", "write", 1, 5.0, minutes, f"item-{n}-tests", None),
            State.PASSED if n < passed else State.TO_DO,
        )
        for n in range(of)
    )
    return AssignmentProgress(syllabus.weeks[0], items)


class TestMeasuring:
    def test_the_time_between_saves_is_work(self, syllabus):
        record = Record()
        for minute in range(0, 13, 2):
            pace.observe(record, week(syllabus), at(minute))
        pace.observe(record, week(syllabus, passed=1), at(13))
        (stretch,) = record.stretches
        assert stretch == Stretch(
            "week01-sums", ("item-0",), at(13).isoformat(timespec="seconds"), 10, 13 * 60
        )

    def test_a_pause_counts_for_nothing_however_long(self, syllabus):
        record = Record()
        pace.observe(record, week(syllabus), at(0))
        pace.observe(record, week(syllabus), at(5))
        pace.observe(record, week(syllabus), at(5 + 60 * 24 * 30))
        pace.observe(record, week(syllabus, passed=1), at(5 + 60 * 24 * 30 + 4))
        assert record.stretches[0].seconds == 9 * 60

    def test_the_pause_begins_after_fifteen_minutes(self, syllabus):
        record = Record()
        pace.observe(record, week(syllabus), at(0))
        pace.observe(record, week(syllabus), at(15))
        pace.observe(record, week(syllabus), at(30.1))
        assert record.working == {"week01-sums": 15 * 60}

    def test_a_clock_that_was_set_back_is_no_work(self, syllabus):
        record = Record()
        pace.observe(record, week(syllabus), at(60))
        pace.observe(record, week(syllabus), at(0))
        assert record.working == {}

    def test_exercises_that_pass_together_share_their_time(self, syllabus):
        record = Record()
        pace.observe(record, week(syllabus), at(0))
        pace.observe(record, week(syllabus, passed=3), at(12))
        assert pace.measured(record, syllabus) == Pace(exercises=3, minutes=30, seconds=12 * 60)

    def test_an_exercise_counts_once_even_if_it_fails_and_passes_again(self, syllabus):
        record = Record()
        pace.observe(record, week(syllabus, passed=1), at(0))
        pace.observe(record, week(syllabus, passed=0), at(5))
        pace.observe(record, week(syllabus, passed=1), at(9))
        assert len(record.stretches) == 1

    def test_work_on_one_week_is_not_that_of_another(self, syllabus):
        record = Record()
        other = replace(week(syllabus), assignment=syllabus.weeks[1])
        pace.observe(record, week(syllabus), at(0))
        pace.observe(record, other, at(10))
        pace.observe(record, week(syllabus, passed=1), at(14))
        assert record.stretches[0].seconds == 4 * 60
        assert record.working == {"week02-texts": 10 * 60}

    def test_what_passed_before_anybody_looked_has_no_time(self, syllabus):
        record = Record()
        pace.observe(record, week(syllabus, passed=4), at(0))
        assert len(record.stretches) == 1
        assert pace.measured(record, syllabus) == Pace()

    def test_pasted_answers_are_no_pace(self, syllabus):
        record = Record()
        pace.observe(record, week(syllabus), at(0))
        pace.observe(record, week(syllabus, passed=4), at(1))
        assert pace.measured(record, syllabus) == Pace(), "forty minutes of work in one"

    @pytest.mark.parametrize(
        ("known", "factor"),
        [
            (Pace(), None),
            (Pace(7, 300, 36_000), None),
            (Pace(8, 29, 3_600), None),
            (Pace(8, 30, 3_600), 2.0),
        ],
        ids=["nothing", "too few exercises", "too few minutes", "enough"],
    )
    def test_a_factor_is_given_when_enough_is_known(self, known, factor):
        assert known.factor == factor


class TestFile:
    def test_survives_a_restart(self, begun):
        pace.saved(str(mine(begun)))
        first = pace.read(begun)
        answer(mine(begun), "total", TOTAL)
        run(mine(begun))
        pace.saved(str(mine(begun)))
        record = pace.read(begun)
        assert datetime.fromisoformat(first.saved) <= datetime.fromisoformat(record.saved)
        assert [s.items for s in record.stretches] == [("total",)]

    @pytest.mark.parametrize("name", ["home.ipynb", "notes/mine.ipynb", "week03-lists/x.ipynb"])
    def test_what_is_no_work_on_the_course_is_not_noted(self, begun, name):
        pace.saved(str(begun.workspace / name))
        pace.saved("/etc/passwd")
        assert pace.read(begun) == Record()

    def test_a_file_of_a_project_is_work(self, begun):
        pace.saved(str(begun.workspace / "week01-sums" / "program" / "main.py"))
        assert pace.read(begun).saved

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"[]",
            b"{}",
            b"\xff",
            b"[" * 100_000,
            b'{"saved": "yesterday", "working": {}, "stretches": []}',
            b'{"saved": "2026-01-01T00:00:00", "working": {}, "stretches": []}',
            b'{"saved": 3, "working": {}, "stretches": []}',
            b'{"saved": "", "working": {"a": NaN}, "stretches": []}',
            b'{"saved": "", "working": {"a": 1e999}, "stretches": []}',
            b'{"saved": "", "working": {"a": -1}, "stretches": []}',
            b'{"saved": "", "working": {}, "stretches": [{"items": "abc"}]}',
        ],
    )
    def test_a_damaged_file_is_put_aside_and_said_so(self, begun, syllabus, content):
        path = begun.workspace / ".course" / "pace.json"
        path.write_bytes(content)
        found = roadmap.load(begun, syllabus)
        kept = begun.workspace / ".course" / "pace-damaged.json"
        assert kept.read_bytes() == content
        assert str(kept) in found.trouble
        assert found.hours.own is None
        pace.saved(str(mine(begun)))
        assert pace.read(begun).saved, "measuring goes on"
        assert str(kept) in roadmap.load(begun, syllabus).trouble, "also said the next time"

    def test_a_second_damage_does_not_cost_the_first_copy(self, begun):
        folder = begun.workspace / ".course"
        for number in ("one", "two"):
            (folder / "pace.json").write_text(number)
            pace.read(begun)
        assert sorted(p.read_text() for p in folder.glob("pace-damaged*")) == ["one", "two"]

    def test_saving_never_fails_because_of_it(self, begun, caplog):
        begun.manifest.write_text("[[week")
        pace.saved(str(mine(begun)))
        assert "was not recorded" in caplog.text

    def test_holds_what_is_needed_and_no_more(self, begun):
        pace.saved(str(mine(begun)))
        found = json.loads((begun.workspace / ".course" / "pace.json").read_bytes())
        assert set(found) == {"version", "saved", "working", "stretches"}


class TestHours:
    def state(self, checkout, syllabus, known=NOTHING) -> hours.Hours:
        return hours.estimate(syllabus, progress.load(checkout, syllabus), known)

    def test_the_plan_is_study_days_of_three_to_four_hours(self, begun, syllabus):
        found = self.state(begun, syllabus)
        assert found.here == (9, 12), "three days"
        assert found.planned == (3, 4)
        assert (found.planned_weeks, found.planned_projects) == (1, 1)

    def test_what_passed_is_taken_off_by_the_minutes_of_the_exercises(self, begun, syllabus):
        answer(mine(begun), "pick", 'pick = "B"')
        run(mine(begun))
        assert self.state(begun, syllabus).here == (6, 8), "half of the two days of week 1"

    def test_the_own_pace_is_what_was_measured(self, begun, syllabus):
        found = self.state(begun, syllabus, Pace(exercises=10, minutes=60, seconds=3 * 3600))
        assert found.own == pytest.approx(15 * 3 / 60), "three times the open 15 minutes"

    def test_projects_are_counted_as_by_the_plan(self, syllabus):
        project = AssignmentProgress(syllabus.projects[0], week(syllabus, of=3).items)
        state = progress.Progress((week(syllabus, of=6), project))
        found = hours.estimate(syllabus, state, Pace(exercises=10, minutes=60, seconds=7200))
        assert found.own == 2 * 1 + 0.5, "an hour of exercises takes two, half an hour stays"
        stretch = Stretch("project01-till", ("a",) * 9, "2026-01-01T00:00:00+00:00", 90, 9_000)
        assert pace.measured(Record(stretches=[stretch]), syllabus) == NOTHING

    def test_says_how_it_was_made(self, begun, syllabus):
        (own, plan, planned) = self.state(
            begun, syllabus, Pace(exercises=10, minutes=90, seconds=3 * 3600 + 60)
        ).lines()
        assert own == (
            "At your own pace, you have about 1 hour left in the weeks and projects that are here. "
            "The 10 exercises whose time is known took you 3 hours 1 minute, reading included; "
            "their authors give them 1 hour 30 minutes."
        )
        assert plan.startswith("By the plan, you have 9 to 12 hours left")
        assert "1 week and 1 project. By the plan, the weeks are 3 to 4 hours." in planned

    @pytest.mark.parametrize(
        ("known", "words"),
        [
            (Pace(), "so far there are none."),
            (Pace(1, 5, 600), "so far there is 1, of 5 minutes."),
            (Pace(3, 12, 600), "so far there are 3, of 12 minutes."),
        ],
    )
    def test_says_that_too_little_is_known(self, begun, syllabus, known, words):
        text = self.state(begun, syllabus, known).lines()[1]
        assert text.startswith("There is no estimate of your own pace yet. It needs 8 exercises")
        assert text.endswith(words)

    def test_nothing_is_left_when_all_is_done(self, begun, syllabus):
        for name, items in (
            ("week01-sums", {"total": TOTAL, "pick": 'pick = "B"'}),
            ("week02-texts", {"shout": "shout = str.upper"}),
        ):
            for item, source in items.items():
                answer(mine(begun, name), item, source)
            run(mine(begun, name))
        first = self.state(begun, syllabus, Pace(10, 60, 3600)).lines()[0]
        assert first == "Nothing is left to do in the weeks and projects that are here."

    def test_counts_one_track_only_and_says_which(self, checkout):
        plan = manifest.load(Checkout(ROOT).manifest)
        found = hours.estimate(plan, progress.Progress(()), Pace())
        days = [
            sum(topic.days[end] for week in plan.weeks for topic in week.topics if counted(week))
            for end in (0, 1)
        ]
        assert found.planned == (days[0] * 3, days[1] * 4)
        assert found.track == "A"
        assert "Of the two tracks, only A is counted." in found.lines()[-1]


def counted(week) -> bool:
    return not week.available and week.track in (None, "A")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    root = tmp_path_factory.mktemp("paced") / "clone"
    make_course(root)
    with LabServer(root) as running:
        yield running


class TestServer:
    """A real JupyterLab, started by `course lab`, notes what is saved in it."""

    def test_a_solved_exercise_is_noted_when_it_is_saved(self, server):
        path = "week01-sums/week01-sums.ipynb"
        model = server.get_json(f"/api/contents/{path}")
        notebook = nbformat.from_dict(model["content"])
        cell(notebook, "pick").source = 'pick = "B"'
        cell(notebook, "pick").execution_count = 1
        cell(notebook, "pick-tests").execution_count = 2
        server.put(
            f"/api/contents/{path}", {"type": "notebook", "format": "json", "content": notebook}
        )
        record = pace.read(Checkout(server.root))
        assert [s.items for s in record.stretches] == [("pick",)]
