"""The manifest holds the whole roadmap, and refuses what contradicts itself."""

import pytest

from course import manifest
from course.errors import CourseError


@pytest.fixture(scope="module")
def course():
    return manifest.load()


def test_it_holds_every_phase_week_topic_and_project(course):
    assert [phase.number for phase in course.phases] == [1, 2, 3, 4, 5]
    assert len(course.weeks) == 41
    assert len(course.projects) == 13
    numbers = [topic.number for week in course.weeks for topic in week.topics]
    assert sorted(numbers) == list(range(1, 84))


def test_both_tracks_lead_from_week_16_to_week_21(course):
    assert [w.id for w in course.weeks if w.track == "A"] == [
        "week17a-fastapi",
        "week18a-requests-responses",
        "week19a-dependencies-tasks",
        "week20a-authentication",
    ]
    assert len([w for w in course.weeks if w.track == "B"]) == 5
    assert course.find("week17a").after == ("week16-rest",)
    assert course.find("week17b").after == ("week16-rest",)
    assert course.find("week21-sql").after == ("week20a-authentication", "week21b-django-auth")


def test_an_assignment_is_found_by_its_id_or_unique_prefix(course):
    assert course.find("week01").id == "week01-values"
    assert course.find("week01-values").id == "week01-values"
    assert course.find("project13").title == "Microservice architecture project"


def test_a_prefix_of_several_is_refused_with_their_names(course):
    with pytest.raises(CourseError, match="week17a-fastapi, week17b-django"):
        course.find("week17")


def test_an_unknown_assignment_is_refused_with_what_there_is(course):
    with pytest.raises(CourseError, match=r"no assignment 'week99'[\s\S]*week01-values"):
        course.find("week99")


def test_a_planned_assignment_cannot_be_chosen(course):
    planned = next(a for a in course.in_order if not a.available)
    with pytest.raises(CourseError, match="planned, not written yet"):
        course.choose([planned.id])


def test_projects_stand_right_after_the_week_they_follow(course):
    ids = [a.id for a in course.in_order]
    assert ids.index("project01-calculator") == ids.index("week02-control-flow") + 1
    assert len(ids) == 54


def test_labels_are_what_people_say(course):
    assert course.find("week01").label == "Week 1"
    assert course.find("week17a").label == "Week 17A"
    assert course.find("project03").label == "Project 3"


WEEK = """
[[phase]]
number = 1
title = "One"
duration = "a week"
[[week]]
id = "week01-a"
title = "A"
phase = 1
roadmap_weeks = "1"
after = []
status = "available"
points = 100
  [[week.topic]]
  number = 1
  title = "T"
  learn = "t"
  days = [1, 2]
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            '[[phase]]\nnumber = 1\ntitle = "One"\nduration = "a week"',
            "phase = 3",
            "`phase` must be",
        ),
        ('title = "A"', "", "week week01-a has no `title`"),
        ("points = 100", 'points = "many"', "`points` must be int, not 'many'"),
        ('status = "available"', 'status = "soon"', "`status` must be 'available' or 'planned'"),
        ("phase = 1\nroadmap", "phase = 9\nroadmap", "in phase 9, which there is not"),
        ("after = []", 'after = ["week00"]', "comes after 'week00', which is no week"),
        ("days = [1, 2]", "days = [1]", "`days` must be two whole numbers"),
        ("[[week]]", "[[week", "is not valid TOML"),
        ("after = []", 'after = []\ntrack = "C"', "`track` must be 'A' or 'B'"),
    ],
)
def test_a_wrong_row_is_refused_with_its_place(tmp_path, old, new, message):
    path = tmp_path / "syllabus.toml"
    assert old in WEEK
    path.write_text(WEEK.replace(old, new))
    with pytest.raises(CourseError) as refused:
        manifest.load(path)
    assert message in str(refused.value)
    assert str(path) in str(refused.value)


def test_an_assignment_that_stands_twice_is_refused(tmp_path):
    path = tmp_path / "syllabus.toml"
    path.write_text(WEEK + WEEK[WEEK.index("[[week]]") :])
    with pytest.raises(CourseError, match="week01-a stands twice"):
        manifest.load(path)


def test_a_missing_manifest_is_refused(tmp_path):
    with pytest.raises(CourseError, match="Cannot read the manifest"):
        manifest.load(tmp_path / "syllabus.toml")


ROWS = """
[[phase]]
number = 1
title = "Core"
duration = "8 weeks"

[[week]]
id = "week01-values"
title = "Values"
phase = 1
status = "available"
points = 10
after = []
roadmap_weeks = "1"
limits = LIMITS
[[week.topic]]
number = 1
title = "Values"
learn = "numbers"
days = [1, 2]
"""


def test_an_assignment_sets_its_own_limits(tmp_path):
    path = tmp_path / "syllabus.toml"
    path.write_text(ROWS.replace("LIMITS", "{ memory_mb = 2048, total_seconds = 600 }"))
    [week] = manifest.load(path).weeks
    assert week.limits == {"memory_mb": 2048, "total_seconds": 600}


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        ("{ memory = 1 }", "there is no limit 'memory'. Known: memory_mb"),
        ("{ memory_mb = 0 }", "limit memory_mb must be a whole number from 1, not 0"),
        ("{ memory_mb = 1.5 }", "limit memory_mb must be a whole number"),
        ('{ total_seconds = "5" }', "limit total_seconds must be a whole number"),
        ("{ cell_seconds = 9, total_seconds = 8 }", "`cell_seconds` is more than"),
        ("3", "`limits` must be a table"),
    ],
)
def test_wrong_limits_are_refused(tmp_path, limits, message):
    path = tmp_path / "syllabus.toml"
    path.write_text(ROWS.replace("LIMITS", limits))
    with pytest.raises(CourseError, match=message):
        manifest.load(path)
