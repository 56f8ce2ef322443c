"""Choices are checked against a key that does not show the answer."""

import base64

import pytest

from course.testing import Mismatch, choice
from course.testing.sealed import seal

WRONG = {"A": "That is floor division.", "C": "That is text.", "D": "It does not depend."}
QUIZ = seal("week01/quiz", "B", "True division gives a float.", WRONG)
PREDICTION = seal(
    "week01/predict", "3 5", "", {"5 3": "They were swapped."}, other="Line by line.", letters=False
)


def test_the_right_letter_passes_with_its_explanation(capsys):
    for answer in ("B", "b", " B "):
        choice(answer, QUIZ)
    assert "✓ B is right. True division gives a float." in capsys.readouterr().out


@pytest.mark.parametrize("letter", sorted(WRONG))
def test_every_wrong_letter_gets_its_own_explanation(letter):
    with pytest.raises(Mismatch, match=WRONG[letter]):
        choice(letter, QUIZ)


@pytest.mark.parametrize("nothing", ["", "  ", ..., None])
def test_no_answer_is_no_answer(nothing):
    with pytest.raises(Mismatch, match="There is no answer yet"):
        choice(nothing, QUIZ)


def test_what_is_no_letter_is_named():
    with pytest.raises(Mismatch, match="answer with one letter"):
        choice("E", QUIZ)


def test_a_prediction_is_compared_as_printed_text():
    choice("3 5", PREDICTION)
    choice("3 5  \n", PREDICTION)
    with pytest.raises(Mismatch, match="5 3 is not it. They were swapped."):
        choice("5 3", PREDICTION)
    with pytest.raises(Mismatch, match="Line by line"):
        choice("35", PREDICTION)


def test_a_number_is_a_prediction_too():
    choice(7, seal("x/y", "7", "", {}, letters=False))


def test_an_object_that_equals_everything_is_no_answer():
    class Anything(str):
        def __eq__(self, other):
            return True

        __hash__ = str.__hash__

    with pytest.raises(Mismatch):
        choice(Anything("B"), QUIZ)


def test_nothing_readable_stands_in_the_key():
    opened = base64.urlsafe_b64decode(QUIZ).decode()
    for text in (*WRONG.values(), "True division"):
        assert text not in opened


def test_the_same_key_gives_the_same_seal():
    assert seal("week01/quiz", "B", "True division gives a float.", WRONG) == QUIZ
