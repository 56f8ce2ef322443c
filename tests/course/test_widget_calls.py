"""The figure of the call stack: frames that come and go, their names, and what they give back."""

import pytest

from course.widgets.calls import calls

NESTED = """
def net(price):
    off = price // 10
    return price - off

def bill(first, second):
    return net(first) + net(second)

due = bill(100, 50)
print(due)
"""


def pages(figure):
    drawn = []
    for index in range(figure.slider.max + 1):
        figure.slider.value = index
        drawn.append(figure.picture.value)
    return drawn


def test_the_frames_of_nested_calls_stand_on_each_other():
    figure = calls(NESTED)
    stacks = [[frame.function for frame in step.frames] for step in figure.current.steps[1:]]
    assert ["", "bill", "net"] in stacks
    assert max(map(len, stacks)) == 3
    assert stacks[-1] == [""]


def test_each_call_has_local_names_of_its_own():
    returned = [s for s in calls(NESTED).current.steps if s.event == "return"]
    assert [s.value for s in returned] == ["90", "45", "135"]
    assert [{n: v for n, _, v in s.frames[-1].names} for s in returned[:2]] == [
        {"price": "100", "off": "10"},
        {"price": "50", "off": "5"},
    ]


def test_a_step_tells_what_is_given_back_and_where_the_caller_goes_on():
    text = calls(NESTED)._repr_mimebundle_()["text/plain"]
    assert "Line 8 calls bill: a new frame, with first = 100, second = 50. Next is line 6." in text
    assert "Line 3: net returns 90 to line 6, and its frame goes." in text
    assert "Line 8: due is now 135. Next is line 9." in text


def test_a_function_without_return_is_said_to_give_none():
    text = calls("def greet(name):\n    print('Hi', name)\n\ngreet('Ada')").current
    figure = calls(text.code)
    assert "without a return: it gives None" in figure._repr_mimebundle_()["text/plain"]
    assert any("Hi Ada" in page for page in pages(figure))


def test_a_changed_name_is_marked_in_its_own_frame_only():
    figure = calls("total = 5\ndef add(n):\n    total = n + 1\n    return total\nadd(1)")
    text = figure._repr_mimebundle_()["text/plain"]
    assert "Line 3: total is now 2." in text
    assert {n: v for n, _, v in figure.current.steps[-1].frames[0].names}["total"] == "5"


def test_the_calls_of_a_function_to_itself_have_a_frame_each():
    code = "def fall(n):\n    if n == 0:\n        return 0\n    return 1 + fall(n - 1)\nfall(3)"
    deepest = max(calls(code).current.steps, key=lambda step: len(step.frames))
    assert [frame.names[0][2] for frame in deepest.frames[1:]] == ["3", "2", "1", "0"]


def test_a_comprehension_is_part_of_its_line():
    figure = calls("def twice(n):\n    return [n * i for i in range(2)]\nprint(twice(3))")
    assert {f.function for s in figure.current.steps for f in s.frames} == {"", "twice"}
    assert any("[0, 3]" in page for page in pages(figure))


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("def f(n):\n    return 1 / n\nf(0)", "Line 2: ZeroDivisionError"),
        ("def f():\n    return f()\nf()", "call itself for ever"),
        ("def f(a):\n    return a\nf()", "missing 1 required positional argument"),
        ("def f(:\n    pass", "SyntaxError"),
        ("def f():\n    while True:\n        pass\nf()", "steps"),
        ("while True: pass", "2 seconds"),
        ("\n".join(["a = 1"] * 40), "30"),
    ],
)
def test_a_program_that_goes_wrong_is_shown_as_such(program, message):
    assert message in pages(calls(program))[-1]


def test_an_error_in_a_call_leaves_the_frames_as_they_were():
    figure = calls("def f(n):\n    m = n\n    return m / 0\nf(7)")
    assert [frame.function for frame in figure.current.steps[-1].frames] == ["", "f"]


def test_the_buttons_step_and_a_changed_program_is_run_again():
    figure = calls("a = 1")
    assert figure.back.disabled
    figure.program.value = "def f(n):\n    return n\nf(2.5)"
    figure.starting.click()
    figure.forward.click()
    figure.forward.click()
    assert "has just begun" in figure.picture.value
    assert "2.5" in figure.picture.value
    figure.back.click()
    assert figure.slider.value == 1


def test_typed_answers_are_read():
    figure = calls("# typed: 3\ndef ask():\n    return int(input())\nprint(ask() * 2)")
    assert "6" in pages(figure)[-1]
    assert not figure.current.error


def test_markup_in_values_is_text_and_no_address_is_shown():
    figure = calls('def f(a):\n    return a\nb = f("<script>x</script>")\nc = f\nd = object()')
    bundle = figure._repr_mimebundle_()
    assert "<script>" not in "".join(pages(figure)) + bundle["text/html"]
    assert "0x" not in bundle["text/plain"] + "".join(pages(figure))
