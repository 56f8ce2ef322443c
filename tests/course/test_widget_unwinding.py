"""The figure of an exception on its way: what it says is what Python did."""

import pytest

from course.widgets.unwinding import unwinding

THROUGH_TWO_CALLS = """
def to_cents(text):
    return int(text)

def total(texts):
    cents = 0
    try:
        for text in texts:
            cents += to_cents(text)
    finally:
        print("total is over")
    return cents

try:
    print(total(["875", "free"]))
except KeyError:
    print("no key")
except (ValueError, TypeError) as error:
    print("not a number")
print("done")
"""


def kinds(figure):
    return [step.kind for step in figure.current.steps]


def way(figure):
    """The steps from the raise on, as kind and line."""
    steps = [(step.kind, step.line) for step in figure.current.steps]
    return steps[next(n for n, (kind, _) in enumerate(steps) if kind == "raised") :]


def pages(figure):
    for index in range(figure.slider.max + 1):
        figure.slider.value = index
        yield figure.picture.value


def test_an_exception_leaves_calls_until_a_handler_takes_it():
    figure = unwinding(THROUGH_TWO_CALLS)
    assert way(figure) == [
        ("raised", 2),
        ("left", 2),
        ("arrived", 8),
        ("finally", 10),
        ("left", 10),
        ("arrived", 14),
        ("asked", 15),
        ("asked", 17),
        ("caught", 18),
        ("line", 19),
        ("end", 19),
    ]
    says = [step.says for step in figure.current.steps]
    assert "Line 15 asks: is ValueError a kind of KeyError? No." in says
    assert "Line 17 asks: is ValueError a kind of (ValueError, TypeError)? Yes: handled." in says
    assert figure.current.error == ""


def test_the_frames_are_those_that_were_open():
    figure = unwinding(THROUGH_TWO_CALLS)
    raised = next(step for step in figure.current.steps if step.kind == "raised")
    assert [(frame.name, frame.line) for frame in raised.frames] == [
        ("the program", 14),
        ("total()", 8),
        ("to_cents()", 2),
    ]
    assert raised.frames[-1].names == (("text", "'free'"),)
    assert raised.exception.startswith("ValueError: invalid literal")
    caught = next(step for step in figure.current.steps if step.kind == "caught")
    assert [frame.name for frame in caught.frames] == ["the program"]
    assert caught.exception == ""


def test_without_a_handler_the_last_frame_is_left_and_the_error_is_shown():
    figure = unwinding("def half(n):\n    return n / 0\n\nhalf(3)\nprint('never')")
    assert kinds(figure)[-1] == "left"
    assert figure.current.error == "Line 2: ZeroDivisionError: division by zero"
    *_, last = pages(figure)
    assert "ZeroDivisionError: division by zero" in last
    assert "No frame is left to ask" in last
    assert "never" not in figure.current.steps[-1].printed


def test_else_and_finally_run_without_an_exception():
    figure = unwinding(
        "try:\n    n = 1\nexcept ValueError:\n    n = 2\nelse:\n    n = 3\nfinally:\n    print(n)"
    )
    says = " ".join(step.says for step in figure.current.steps)
    assert "Nothing was raised, so the else block runs: line 6." in says
    assert "The finally block begins at line 8: it always runs." in says
    assert figure.current.steps[-1].printed == "3\n"


def test_a_return_in_finally_is_shown_to_drop_the_exception():
    figure = unwinding(
        "def half(n):\n    try:\n        return n / 0\n    finally:\n        return 0\n\n"
        "print(half(3))"
    )
    assert "Line 5 returns in a finally block: the ZeroDivisionError is dropped." in [
        step.says for step in figure.current.steps
    ]
    assert figure.current.steps[-1].printed == "0\n"
    assert figure.current.error == ""


def test_a_handler_may_raise_the_same_exception_again_or_another_one():
    again = unwinding(
        "def f():\n    try:\n        int('x')\n    except ValueError:\n"
        "        print('seen')\n        raise\n\n"
        "try:\n    f()\nexcept ValueError:\n    print('top')"
    )
    assert ("raised", 6) in way(again)
    assert ("left", 6) in way(again)
    assert ("caught", 11) in way(again)
    other = unwinding(
        "try:\n    int('x')\nexcept ValueError as error:\n    raise KeyError('y') from error"
    )
    assert way(other)[-2:] == [("raised", 4), ("left", 4)]
    assert other.current.error == "Line 4: KeyError: 'y'"


def test_a_bare_except_and_a_base_class_are_asked_like_the_others():
    figure = unwinding(
        "class Mine(Exception):\n    pass\n\ntry:\n    raise Mine('x')\n"
        "except ValueError:\n    pass\nexcept Exception:\n    print('all')"
    )
    assert way(figure)[1:4] == [("asked", 6), ("asked", 8), ("caught", 9)]
    bare = unwinding("try:\n    1 / 0\nexcept:\n    print('all')")
    assert any("a bare except takes everything" in step.says for step in bare.current.steps)


def test_methods_are_named_with_their_class():
    figure = unwinding(
        "class Book:\n    def sell(self):\n        raise ValueError('no')\n\nBook().sell()"
    )
    raised = next(step for step in figure.current.steps if step.kind == "raised")
    assert raised.frames[-1].name == "Book.sell()"


def test_the_buttons_step_and_stop_at_the_ends():
    figure = unwinding("a = 1\nb = 2")
    assert figure.back.disabled
    for _ in range(figure.slider.max + 3):
        figure.forward.click()
    assert figure.slider.value == figure.slider.max
    assert figure.forward.disabled


def test_a_changed_program_is_run_again():
    figure = unwinding("a = 1")
    figure.program.value = "total = 2.5"
    figure.starting.click()
    figure.slider.value = figure.slider.max
    assert "total = 2.5" in figure.picture.value


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("print(unknown)", "NameError"),
        ("a = = 1", "SyntaxError"),
        ("while True:\n    a = 1", "does the program ever end"),
        ("while True: pass", "2 seconds"),
        ("import os\nos._exit(0)", "could not be run"),
        ("\n".join(["a = 1"] * 50), "40"),
        ("def f():\n    f()\n\nf()", "does the program ever end"),
        ("input('?')", "cannot ask"),
    ],
)
def test_a_program_that_goes_wrong_is_shown_as_such(program, message):
    figure = unwinding(program)
    figure.slider.value = figure.slider.max
    assert message in figure.picture.value


def test_markup_in_values_is_text():
    figure = unwinding('a = "<script>alert(1)</script>"\nraise ValueError(a)')
    bundle = figure._repr_mimebundle_()
    assert not any("<script>" in page for page in [*pages(figure), bundle["text/html"]])


def test_a_page_without_a_kernel_has_all_steps_and_no_addresses():
    program = "class Book:\n    pass\n\nbook = Book()\nraise ValueError(repr(book))"
    bundle = unwinding(program)._repr_mimebundle_()
    assert "What happens" in bundle["text/html"]
    assert "0x" not in bundle["text/plain"] + bundle["text/html"]
    assert unwinding(program)._repr_mimebundle_()["text/plain"] == bundle["text/plain"]


def test_a_status_line_says_each_step_for_those_who_cannot_see_it():
    assert all('role="status"' in page for page in pages(unwinding(THROUGH_TWO_CALLS)))
