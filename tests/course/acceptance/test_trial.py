"""A conversation with a program, and what the learner reads when it goes wrong."""

from random import Random

import pytest

from course.acceptance import END, Line, Local, Trial
from course.acceptance.trial import split
from course.testing.mismatch import Mismatch

ECHO = """import sys
print("hello") if "--greet" in sys.argv else None
while True:
    try:
        line = input("> ")
    except EOFError:
        print("ended")
        break
    if line == "quit":
        print("Bye!")
        break
    if line == "ask":
        print("got", input("Name: "))
    elif line == "crash":
        print(1 / 0)
    elif line == "loop":
        while True:
            pass
    elif line == "leave":
        break
    elif line == "code":
        sys.exit(3)
    else:
        print(line.upper())
"""
QUIT = Line("quit", "Bye!")


def talk(*lines, main=ECHO, **more):
    with Local({"echo/__main__.py": main.encode()}, cpu_seconds=1) as place:
        Trial("echo", ("> ", "Name: "), place, Random(1)).talk(*lines, **more)


def refused(*lines, **more):
    with pytest.raises(Mismatch) as refusal:
        talk(*lines, **more)
    return str(refusal.value)


def test_a_conversation_as_expected_passes():
    talk(Line("a", "A"), Line("", ""), Line("b", "B"), QUIT)
    talk(Line("ask", ""), Line("Ada", "got Ada", prompt="Name: "), QUIT)
    talk(Line("a", "A"), Line(END, "ended"))
    talk(QUIT, arguments=["--greet"], greeting="hello")
    talk(Line("anything", None), QUIT)
    talk(Line("code", ""), code=3)


def test_spaces_at_line_ends_do_not_count():
    talk(Line("a  ", "A"), QUIT)


def test_another_answer_is_shown_with_what_was_typed_and_the_misconception():
    text = refused(Line("a", "A"), Line("b", "C", because="C comes after B."), QUIT)
    assert text == (
        "Before that you typed\n    a\nYou typed `b`.\nYour program printed: B\nexpected: C\n"
        "C comes after B."
    )


def test_a_known_mistake_has_its_own_misconception():
    line = Line("b", "C", because="general", mistakes={"B": "B is the capital of b."})
    assert refused(line, QUIT).endswith("B is the capital of b.")


def test_several_lines_are_shown_as_a_block():
    assert "expected:\n    X\n    Y" in refused(Line("a", "X\nY"), QUIT)


def test_a_crash_names_its_error_and_its_line():
    text = refused(Line("crash", "1"), QUIT)
    assert "Your program printed: nothing" in text
    assert (
        "It stopped with `ZeroDivisionError: division by zero` (line 15 of echo/__main__.py)"
        in text
    )


def test_what_went_to_the_error_output_is_not_called_a_crash():
    text = refused(QUIT, main="import sys\nsys.exit('Error: no')")
    assert "exit code 1 and wrote `Error: no` to the error output" in text
    assert "sys.exit(text) does not print" in text


def test_a_program_that_ends_too_early_is_told_so():
    text = refused(Line("leave", ""), Line("a", "A"), QUIT)
    assert "Then your program did not wait for `a`. It ended, and should have asked again." in text


def test_a_program_that_asks_again_at_the_end_is_told_so():
    text = refused(Line("a", "A"))
    assert "asked again (with '> '); it should have ended" in text


def test_an_endless_loop_is_told_as_one():
    assert "does a loop never end?" in refused(Line("loop", ""), QUIT)


def test_no_prompt_at_all_is_told_with_the_prompt():
    assert "must ask with the prompt '> '" in refused(QUIT, main="print('hi')")
    assert "showed no prompt" in refused(QUIT, main="pass")


def test_a_program_that_does_not_start_is_told_why():
    text = refused(QUIT, main="print('x')\nraise ValueError('broken')")
    assert "ValueError: broken" in text
    assert "SyntaxError" in refused(QUIT, main="print(")


def test_another_prompt_is_told():
    text = refused(Line("ask", ""), Line("Ada", "got Ada"), QUIT)
    assert "asked with the prompt 'Name: ', expected '> '" in text


def test_another_exit_code_is_told():
    assert "Its exit code is 3, expected 0" in refused(Line("code", ""))


def test_very_long_lines_are_shown_short():
    assert "(5000 characters)" in refused(Line("x" * 5000, "short"), QUIT)


def test_what_cannot_be_seen_is_made_visible():
    assert "You typed ' a\\t'" in refused(Line(" a\t", "x"), QUIT)


def test_prompts_count_at_the_beginning_of_a_line_and_behind_each_other():
    first, answers = split("hi\n> one > two\n> Name: x\n", ("> ", "Name: "))
    assert first == "hi\n"
    assert [(a.prompt, a.printed) for a in answers] == [
        ("> ", "one > two\n"),
        ("> ", ""),
        ("Name: ", "x\n"),
    ]
