"""The figure of name lookup: each name in the place where Python really finds it."""

import pytest

from course.widgets.lookup import lookup

FOUR_PLACES = """
count = 1

def outer(step):
    def inner(times):
        return step * times + count
    return inner(2)

print(outer(3))
"""


def found(code):
    return [(step.line, step.name, step.found) for step in lookup(code).current.steps[1:]]


def pages(figure):
    drawn = []
    for index in range(figure.slider.max + 1):
        figure.slider.value = index
        drawn.append(figure.picture.value)
    return drawn


def test_each_of_the_four_places_is_told():
    assert found(FOUR_PLACES) == [
        (8, "print", "builtin"),
        (8, "outer", "global"),
        (6, "inner", "local"),
        (5, "step", "enclosing"),
        (5, "times", "local"),
        (5, "count", "global"),
    ]


def test_the_places_that_were_passed_are_told_in_their_order():
    text = lookup(FOUR_PLACES)._repr_mimebundle_()["text/plain"]
    assert "Line 5 reads count: not local, not enclosing, found in the global names: 1." in text
    assert "Line 8 reads print: not global, found in the builtin names." in text


def test_a_local_name_hides_the_global_one_of_the_same_name():
    code = "price = 9\ndef half(price):\n    return price / 2\nhalf(4)\nprint(price)"
    figure = lookup(code)
    values = [(s.line, s.found, s.value) for s in figure.current.steps if s.name == "price"]
    assert values == [(3, "local", "4"), (5, "global", "9")]


def test_a_global_name_hides_a_builtin_one():
    assert (2, "max", "global") in found("max = 3\nprint(max)")


def test_a_name_that_is_assigned_later_in_the_function_is_local_and_has_no_value_yet():
    figure = lookup("total = 1\ndef add():\n    total = total + 1\nadd()")
    last = figure.current.steps[-1]
    assert (last.name, last.found, last.bound) == ("total", "local", False)
    page = pages(figure)[-1]
    assert "belongs here, no value yet" in page
    assert "Line 3: UnboundLocalError" in page


def test_a_name_that_is_nowhere_is_said_to_be_nowhere():
    figure = lookup("def f():\n    return prise\nf()")
    assert figure.current.steps[-1].found is None
    assert "none of these places (local, global, builtin)" in pages(figure)[-1]
    assert "NameError" in pages(figure)[-1]


def test_the_very_name_in_the_line_is_marked():
    figure = lookup("a = 2\nb = a + a")
    marked = [page.count("</b>") for page in pages(figure)]
    assert marked == [0, 1, 1]
    assert [(s.start, s.end) for s in figure.current.steps[1:]] == [(4, 5), (8, 9)]


def test_names_inside_a_comprehension_belong_to_the_function_around_it():
    code = "rate = 2\ndef f(xs, n):\n    return [x * n * rate for x in xs]\nf([1], 3)"
    assert [(n, p) for _, n, p in found(code) if n != "f"] == [
        ("xs", "local"),
        ("n", "local"),
        ("rate", "global"),
    ]


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("a = = 1", "SyntaxError"),
        ("def f():\n    return f()\nf()", "steps"),
        ("a = 1\nwhile True:\n    a", "steps"),
        ("while True: pass", "2 seconds"),
        ("\n".join(["a = 1"] * 40), "30"),
    ],
)
def test_a_program_that_goes_wrong_is_shown_as_such(program, message):
    assert message in pages(lookup(program))[-1]


def test_the_buttons_step_and_a_changed_program_is_run_again():
    figure = lookup("a = 1")
    assert figure.back.disabled
    assert figure.forward.disabled
    figure.program.value = "a = 1\nprint(a)"
    figure.starting.click()
    figure.forward.click()
    assert "found here" in figure.picture.value
    figure.back.click()
    assert figure.slider.value == 0


def test_markup_in_values_is_text_and_no_address_is_shown():
    figure = lookup('a = "<script>x</script>"\nb = a\nc = print\nd = object()\nb = d')
    bundle = figure._repr_mimebundle_()
    assert "<script>" not in "".join(pages(figure)) + bundle["text/html"]
    assert "0x" not in bundle["text/plain"] + "".join(pages(figure))
