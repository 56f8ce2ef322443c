"""The score of a submission, as nbgrader counts it."""

import pytest

from autograder.report.marks import Mark, Marks


@pytest.mark.parametrize(("penalty", "score"), [(0.0, 6.0), (1.5, 4.5), (9.0, 0.0)])
def test_a_late_penalty_is_taken_off_and_never_leaves_less_than_nothing(penalty, score):
    marks = Marks(cells={"one": Mark(4.0, 5.0), "two": Mark(2.0, 5.0)}, penalty=penalty)
    assert marks.points == score
    assert (marks.raw, marks.maximum) == (6.0, 10.0)


def test_points_are_given_by_a_check_or_a_person():
    assert not Mark(0.0, 5.0, waiting=True).given
    assert Mark(0.0, 5.0, automatic=0.0).given
    assert Mark(0.0, 5.0, manual=0.0).given
