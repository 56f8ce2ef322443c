"""The figure of a file's cursor: the real bytes of real files, while the reader's program runs."""

import pytest

from course.widgets.filecursor import file_cursor

DIARY = {"diary.txt": "Mon\nTüe\n"}


def told(figure):
    return figure._repr_mimebundle_()["text/plain"].split("\n")


def test_reading_moves_the_cursor_over_the_bytes_that_were_read():
    rows = told(
        file_cursor(
            """
file = open("diary.txt", encoding="utf-8")
first = file.readline()
rest = file.read()
again = file.read()
file.close()
""",
            DIARY,
        )
    )
    assert "the cursor is at byte 0" in rows[0]
    assert "the cursor is at byte 4; this line read bytes 0 to 3" in rows[1]
    assert "the cursor is at byte 9; this line read bytes 4 to 8" in rows[2]
    assert "again is now ''" in rows[3]
    assert "nothing was left to read" in rows[3]
    assert "closed" in rows[4]


def test_a_loop_reads_line_by_line_and_seek_goes_back():
    code = """
with open("diary.txt", encoding="utf-8") as file:
    for line in file:
        print(line, end="")
    file.seek(0)
    one = file.read(1)
"""
    rows = told(file_cursor(code, DIARY))
    assert [row for row in rows if "this line read bytes 4 to 8" in row]
    assert "Line 4" in rows[-3]
    assert "the cursor is at byte 0." in rows[-3]
    assert "one is now 'M'" in rows[-2]
    assert "Line 1: the block is over, and with closes the file." in rows[-1]


def test_what_is_written_waits_until_the_file_is_closed():
    rows = told(file_cursor('f = open("new.txt", "w")\nf.write("Tea")\nf.close()'))
    assert "new.txt: 0 bytes, open with mode 'w'" in rows[0]
    assert "3 bytes are waiting and not in the file yet" in rows[1]
    assert "new.txt: 3 bytes, closed" in rows[2]


def test_a_reader_does_not_find_what_still_waits():
    code = """
log = open("diary.txt", "a")
log.write("x")
with open("diary.txt") as look:
    there = look.read()
"""
    rows = told(file_cursor(code, {"diary.txt": "a"}))
    assert "there is now 'a'" in rows[3]
    assert (
        "mode 'r', the cursor is at byte 1; this line read bytes 0 to 0; 1 byte is waiting"
        in rows[3]
    )
    assert "open with mode 'a', the cursor is at byte 2; 1 byte is waiting" in rows[4]


def test_w_empties_the_file_and_a_goes_to_its_end():
    rows = told(file_cursor('f = open("diary.txt", "w")\nf.close()', DIARY))
    assert "diary.txt: 0 bytes" in rows[0]
    rows = told(file_cursor('f = open("diary.txt", "a")\nf.write("x")\nf.close()', DIARY))
    assert "the cursor is at byte 9" in rows[0]
    assert "diary.txt: 10 bytes" in rows[2]


def test_a_changed_program_and_a_changed_file_are_run_again():
    figure = file_cursor('file = open("diary.txt")\ntext = file.read()', DIARY)
    figure.contents["diary.txt"].value = "Wed"
    figure.starting.click()
    figure.slider.value = figure.slider.max
    assert "text is now &#x27;Wed&#x27;" in figure.picture.value
    assert "Watched" not in figure.picture.value
    assert "cursor is at byte 3" in figure.picture.value


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ('open("/etc/passwd")', "its own folder only"),
        ('open("../x", "w")', "its own folder only"),
        ('open("gone.txt")', "FileNotFoundError"),
        ("while True: pass", "2 seconds"),
        ("a = = 1", "SyntaxError"),
        ("\n".join(["a = 1"] * 40), "30"),
    ],
)
def test_a_program_that_goes_wrong_is_shown_as_such(program, message):
    figure = file_cursor(program)
    figure.slider.value = figure.slider.max
    assert message in figure.picture.value


def test_markup_in_files_and_values_is_text():
    figure = file_cursor('t = open("a.txt").read()', {"a.txt": "<script>alert(1)</script>"})
    figure.slider.value = figure.slider.max
    assert "<script>" not in figure.picture.value + figure._repr_mimebundle_()["text/html"]


def test_the_stored_picture_names_no_place_of_this_machine():
    bundle = file_cursor('f = open("a.txt", "w")\nprint(f)')._repr_mimebundle_()
    assert "/" not in bundle["text/plain"]
    assert "0x" not in bundle["text/html"]


def test_nothing_is_left_in_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    file_cursor('open("a.txt", "w").close()')
    assert not list(tmp_path.iterdir())
