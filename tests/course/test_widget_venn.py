"""The figure of two sets: each element in one region, and the result that Python gives."""

from html import escape
from itertools import product

import pytest

from course.widgets.venn import OPERATIONS, describe, venn

ROMANCE, CRIME = {"Ada", "Ben", "Cleo"}, {"Ben", "Eve"}
PYTHON = {"|": set.union, "&": set.intersection, "-": set.difference}
PYTHON["^"] = set.symmetric_difference


def text_of(figure):
    return describe(figure.current)


def test_every_element_stands_in_its_region():
    text = text_of(venn(ROMANCE, CRIME, names=("romance", "crime"), sign="&"))
    assert "only in romance: 'Ada', 'Cleo'" in text
    assert "in both, in the result: 'Ben'" in text
    assert "only in crime: 'Eve'" in text


@pytest.mark.parametrize(
    ("sign", "sets"),
    list(product(OPERATIONS, [(ROMANCE, CRIME), (set(), {1}), ({1}, {1}), ({1, (2, 3)}, {1, 4})])),
)
def test_the_result_is_pythons(sign, sets):
    figure = venn(*sets, sign=sign)
    expected = sorted(map(repr, PYTHON[sign](*sets)))
    assert figure.current.result == expected
    shown = "{" + ", ".join(expected) + "}" if expected else "set()"
    assert escape(f"a {sign} b  →  {shown}") in figure.picture.value


def test_choosing_another_operation_and_swapping_draw_anew():
    figure = venn(ROMANCE, CRIME)
    figure.sign.value = "-"
    assert figure.current.result == ["'Ada'", "'Cleo'"]
    figure.swapping.click()
    assert figure.current.result == ["'Eve'"]
    assert "a - b" in figure.picture.value


def test_subsets_are_named():
    assert "a is a subset of b: a <= b is True" in text_of(venn({1}, {1, 2}))
    assert "b is a subset of a: b <= a is True" in text_of(venn({1, 2}, {1}))
    assert "Both sets are equal" in text_of(venn({1}, {1}))
    assert "subset" not in text_of(venn({1}, {2}))


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("{}", "{} is an empty dictionary"),
        ("{'Emma': 1}", "is a dict, not a set"),
        ("['Emma']", "is a list, not a set"),
        ("{[1]}", "unhashable type: 'list'"),
        ("{Emma}", "is no set"),
        ("{1", "is no set"),
        ("{" + "1, " * 400 + "}", "up to 1000 characters"),
    ],
)
def test_what_is_no_set_is_said(typed, message):
    figure = venn(ROMANCE, CRIME)
    figure.left.value = typed
    assert message in text_of(figure)
    assert "<svg" in figure.picture.value
    figure.left.value = "set()"
    assert figure.current.error == ""


def test_only_sets_are_drawn():
    with pytest.raises(TypeError, match="draws two sets"):
        venn(["Emma"], {"Emma"})


def test_many_elements_are_counted_and_markup_is_text():
    figure = venn(set(range(100, 140)), {"<script>"})
    assert "and 33 more" in figure.picture.value
    assert "<script>" not in figure.picture.value
    assert "40 elements" in text_of(venn(set(range(40)), set()))


def test_a_page_without_a_kernel_has_a_picture_and_the_same_text_in_every_run():
    bundle = venn(ROMANCE, CRIME)._repr_mimebundle_()
    assert bundle["text/html"].startswith('<img alt="a | b is the union')
    assert bundle["text/plain"].splitlines()[1] == "  only in a, in the result: 'Ada', 'Cleo'"
