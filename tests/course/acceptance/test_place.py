"""A folder in which a program runs: what goes in, what comes out, and how it ends."""

import sys
import time

import psutil
import pytest

from course.acceptance import Local, Stop

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="limits of a process need Linux")


def run(main, *arguments, typed="", files=None, **more):
    with Local({"program/__main__.py": main.encode()}, cpu_seconds=1, wall_seconds=20) as place:
        return place.run(["-m", "program", *arguments], typed, files or {}, **more)


def test_what_is_typed_and_printed_goes_through_whole():
    ran = run("print(input() + input('? '))", typed="one\nzwölf\n")
    assert (ran.out, ran.err, ran.code, ran.ended) == ("? onezwölf\n", "", 0, "itself")


def test_more_than_a_pipe_holds_goes_through():
    ran = run("import sys\nsys.stdout.write(sys.stdin.read())", typed="x" * 300_000)
    assert len(ran.out) == 300_000


def test_a_program_that_reads_nothing_is_no_trouble():
    assert run("print('done')", typed="x" * 300_000).out == "done\n"


def test_the_folder_holds_the_program_and_the_given_files_only():
    main = "import os, sys\nprint(sorted(os.listdir()), sys.argv[1:])"
    ran = run(main, "a b", files={"data.txt": b"1"})
    assert ran.out == "['data.txt', 'program'] ['a b']\n"


def test_files_stay_from_one_run_to_the_next_and_can_be_read():
    main = b"open('log', 'a').write('x')"
    with Local({"program/__main__.py": main}) as place:
        for _ in range(2):
            place.run(["-m", "program"], "", {})
        assert place.read("log") == b"xx"
        assert place.read("nothing") is None
        (place.folder / "link").symlink_to("/etc/hostname")
        assert place.read("link") is None
    assert not place.folder.exists()


def test_the_error_output_and_the_exit_code_are_kept():
    ran = run("raise SystemExit('no')")
    assert (ran.err, ran.code) == ("no\n", 1)


@LINUX
def test_an_endless_loop_ends_after_its_processor_time():
    started = time.monotonic()
    assert run("while True: pass").ended == "time"
    assert time.monotonic() - started < 15


def test_a_program_that_waits_for_ever_ends_by_the_clock():
    with Local({"p/__main__.py": b"import time; time.sleep(60)"}, wall_seconds=0.5) as place:
        assert place.run(["-m", "p"], "", {}).ended == "time"


def test_a_flood_is_stopped():
    assert run("while True: print('x' * 10_000)").ended == "output"


def test_what_a_program_started_ends_with_it():
    main = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print(child.pid)"
    )
    started = time.monotonic()
    ran = run(main)
    assert time.monotonic() - started < 15
    number = int(ran.out)
    for _ in range(100):
        if not psutil.pid_exists(number) or psutil.Process(number).status() == "zombie":
            return
        time.sleep(0.02)
    raise AssertionError("it lives on")


def test_a_kill_comes_after_the_asked_number_of_confirmations():
    main = "import time\nfor n in range(1000):\n    print('Added', n)\n    time.sleep(0.01)"
    ran = run(main, stop=Stop("Added", 3, 0.0))
    assert (ran.ended, ran.code) == ("killed", -9)
    assert 3 <= ran.out.count("Added") < 500


def test_a_program_that_ends_before_the_kill_ended_by_itself():
    assert run("print('Added')", stop=Stop("Added", 2, 0.0)).ended == "itself"


def test_the_input_does_not_end_before_the_kill():
    main = "import sys\nprint('Added', input())\nsys.stdin.read()\nopen('late', 'w').write('x')"
    with Local({"program/__main__.py": main.encode()}, wall_seconds=20) as place:
        ran = place.run(["-m", "program"], "one\n", {}, Stop("Added", 1, 0.1))
        assert (ran.ended, place.read("late")) == ("killed", None)


def test_the_input_ends_all_the_same_when_there_is_nothing_to_kill_for(monkeypatch):
    monkeypatch.setattr("course.acceptance.place.OPEN_SECONDS", 0.2)
    main = "import sys\nsys.stdin.read()\nprint('done')"
    ran = run(main, typed="one\n", stop=Stop("Added", 1, 0))
    assert (ran.out, ran.ended) == ("done\n", "itself")


BESIDE = "open('new', 'w').write('x' * 9000)\nos.replace('new', 'data')"
WATCHED = {
    "only read": ("print(open('data').read())", False, False),
    "replaced": (BESIDE, False, False),
    "replaced many times": (BESIDE.join(["", "\n"]) * 300, False, False),
    "another file": ("open('other', 'w').write('x')\nos.remove('other')", False, False),
    "opened to append, nothing appended": ("open('data', 'a').close()", False, False),
    "written into": ("open('data', 'w').write('x')", True, False),
    "appended to": ("open('data', 'a').write('x')", True, False),
    "emptied": ("os.truncate('data', 0)", True, False),
    "replaced before it was written": (
        "new = open('new', 'w')\nnew.write('x')\nos.replace('new', 'data')\nnew.close()",
        True,
        False,
    ),
    "deleted, then replaced": (f"os.remove('data')\n{BESIDE}", False, True),
    "moved away, then replaced": (f"os.rename('data', 'old')\n{BESIDE}", False, True),
}


@LINUX
@pytest.mark.parametrize("name", WATCHED)
def test_what_happens_to_a_watched_file_is_seen(name):
    main, changed, gone = WATCHED[name]
    ran = run(f"import os\n{main}", files={"data": b"before"}, watch="data")
    assert (ran.err, ran.code) == ("", 0)
    assert (ran.changed, ran.gone) == (changed, gone)


def test_nothing_is_seen_of_a_file_that_is_not_watched():
    ran = run("open('data', 'w').write('x')", files={"data": b""}, watch=None)
    assert (ran.changed, ran.gone) == (False, False)


@LINUX
def test_a_full_disk_cuts_a_file_off():
    main = "with open('data', 'w') as file:\n    file.write('x' * 1000)"
    with Local({"program/__main__.py": main.encode()}) as place:
        ran = place.run(["-m", "program"], "", {}, largest=100)
        assert place.read("data") == b"x" * 100
    assert "File too large" in ran.err


def test_nothing_of_the_environment_comes_along(monkeypatch):
    monkeypatch.setenv("PYTHONSTARTUP", "x")
    monkeypatch.setenv("SECRET", "x")
    assert run("import os\nprint('SECRET' in os.environ)").out == "False\n"
