"""Choices are checked against a key that does not show the answer."""

import base64
import json

import pytest

from course.testing import Mismatch, choice
from course.testing.sealed import seal

WRONG = {"A": "That is floor division.", "C": "That is text.", "D": "It does not depend."}
QUIZ = seal("week01/quiz", "B", "True division gives a float.", WRONG)
PREDICTION = seal(
    "week01/predict", "3 5", "", {"5 3": "They were swapped."}, other="Line by line.", letters=False
)

# As the first releases sealed PREDICTION.
RELEASED = (
    "eyJzYWx0IjoiMzU1MGE2YTU4ZDllYjAwMiIsImxldHRlcnMiOmZhbHNlLCJlbnRyaWVzIjpbWyIwNTMxYzE2ZDlj"
    "NWEiLCJZVFBaQnJrN2QyOTRXYmNrL3hFSVlYT0dBdz09Il0sWyI4ZTVhNTE0ZTkzYTAiLCJWQT09Il0sWyJiYzNl"
    "YzZiNGNkYmQiLCJOYTMvaDQzWlQ0MjdvUWpVSlNrPSJdXX0="
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


@pytest.mark.parametrize(
    ("right", "answer", "hint"),
    [
        ("4 3", "4, 3", "it puts a space between two values, and no comma"),
        ("4 3", "4,3", "a space between two values, and no comma"),
        ("A C D", "a c d", "capital and small letters as they are in the output"),
        ("A C D", "ACD", "look at where it puts a space"),
        ("A C D", "A  C D", "never two spaces side by side"),
        ("[1, 3]", "[1,3]", "there is a space behind each comma"),
        ("[1, 3]", "[1 3]", "the commas belong to the output"),
        ("7 [8, 7] 9", "7[8,7] 9", "there is a space behind each comma"),
        ("12", "1 2", ""),
        ("1 2", "12", ""),
        ("bronze", "bron ze", "there is no space in the output"),
        ("a   b", "a b", "count the spaces"),
        ("A\nB", "a\nb", "capital and small letters"),
        ("A\nB", "A B", ""),
    ],
)
def test_right_values_in_another_writing_get_a_hint_on_the_writing(right, answer, hint):
    sealed = seal("week03/predict", right, "", {"x": "y"}, "Read line 2 again.", letters=False)
    with pytest.raises(Mismatch) as refused:
        choice(answer, sealed)
    if hint:
        assert "Right, but write it exactly as print shows it: " in str(refused.value)
    assert (hint or "Read line 2 again.") in str(refused.value)


def test_a_foreseen_wrong_answer_goes_before_the_writing():
    sealed = seal("x/y", "DUNE", "", {"dune": "upper() makes capitals."}, letters=False)
    for answer, hint in (("dune", "upper"), ("Dune", "line by line")):
        with pytest.raises(Mismatch, match=hint):
            choice(answer, sealed)


def test_where_the_writing_is_what_is_asked_it_is_no_matter_of_format():
    sealed = seal("x/y", "DUNE", "", {"EMMA": "No."}, letters=False, exact=True)
    with pytest.raises(Mismatch, match="line by line"):
        choice("dune", sealed)


def test_a_list_is_taken_as_the_text_that_print_shows():
    choice([1, 3, 4], seal("x/y", "[1, 3, 4]", "", {}, letters=False))
    choice({"a": 1}, seal("x/y", "{'a': 1}", "", {}, letters=False))
    with pytest.raises(Mismatch, match=r"\[1, 3\] is not it"):
        choice([1, 3], seal("x/y", "[1, 3, 4]", "", {}, letters=False))


@pytest.mark.parametrize("value", [(4, 3), {4, 3}])
def test_what_may_mean_two_texts_is_to_be_put_in_quotes(value):
    with pytest.raises(Mismatch, match="Put quotes around your prediction"):
        choice(value, PREDICTION)


def test_the_loose_entry_tells_neither_the_answer_nor_its_length():
    for right in ("7 [8, 7] 9", "7"):
        sealed = seal("x/y", right, "The third part is cut.", {}, letters=False)
        entries = json.loads(base64.urlsafe_b64decode(sealed))["entries"]
        assert right not in [text for row in entries for text in row]
        assert 161 in [len(base64.b64decode(text)) for _, text in entries]
        assert 1 + len(right) not in [len(base64.b64decode(text)) for _, text in entries]


def test_a_key_that_was_sealed_before_goes_on_working():
    choice("3 5", RELEASED)
    for answer, hint in (("5 3", "They were swapped."), ("3, 5", "Line by line."), ([3], "Line")):
        with pytest.raises(Mismatch, match=hint):
            choice(answer, RELEASED)


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
