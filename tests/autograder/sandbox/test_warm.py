"""Notebook processes that a warm parent forks: what they are, and what they do not share."""

import os
import time
from pathlib import Path

import pytest
from sandboxed import AVAILABLE, limits, needs_sandbox, slot
from warm_notebook import Notebook

from autograder.grade.judge import Unanswered
from autograder.sandbox import SandboxError, WarmParent, probe
from autograder.sandbox.view import HOME

pytestmark = needs_sandbox


@pytest.fixture(scope="module")
def warm():
    parent = WarmParent(slot(8))
    yield parent
    parent.close()


@pytest.fixture
def notebook(warm):
    made = Notebook(warm)
    yield made
    made.place.box.close()


class TestBehavesLikeAKernel:
    def test_names_and_display(self, notebook):
        assert notebook.text("__name__, get_ipython() is not None") == "('__main__', True)"
        [result] = notebook.run("6 * 7")
        assert (result.output_type, result.data) == ("execute_result", {"text/plain": "42"})
        [shown] = notebook.run("from IPython.display import HTML, display; display(HTML('<p>x'))")
        assert (shown.output_type, shown.data["text/html"]) == ("display_data", "<p>x")

    def test_updates_and_cleared_output(self, notebook):
        notebook.run("handle = display('one', display_id=True)")
        [shown] = notebook.run("h = display('a', display_id=True)\nh.update('b')")
        assert shown.data["text/plain"] == "'b'"
        source = "from IPython.display import clear_output\nprint(1); clear_output(); print(2)"
        assert notebook.text(source) == "2\n"

    def test_errors_and_the_order_of_streams(self, notebook):
        outputs = notebook.run("import sys\nprint(1); print(2, file=sys.stderr); print(3); 1 / 0")
        kinds = [each.get("name") or each.ename for each in outputs]
        assert kinds == ["stdout", "stderr", "stdout", "ZeroDivisionError"] or set(kinds) == {
            "stdout",
            "stderr",
            "ZeroDivisionError",
        }
        assert "Cell" in "".join(outputs[-1].traceback)

    def test_await_at_the_top_level_and_tasks_that_go_on(self, notebook):
        notebook.run(
            "import asyncio\nfound = []\nasync def work():\n    await asyncio.sleep(0.1)\n"
            "    found.append(asyncio.get_running_loop().is_running())\n"
            "task = asyncio.create_task(work())"
        )
        assert notebook.text("await task; found") == "[True]"
        assert "cannot be called from a running event loop" in notebook.text("asyncio.run(work())")

    def test_programs_that_it_starts(self, notebook):
        assert notebook.text("!echo shell").split() == ["shell"]
        source = "import subprocess\nsubprocess.run(['echo', 'child']); print('done')"
        assert set(notebook.text(source).split()) == {"child", "done"}
        source = "import sys\n!{sys.executable} -c 'import course; print(course.__name__)'"
        assert notebook.text(source).split() == ["course"]

    def test_threads_processes_and_magics(self, notebook):
        source = (
            "from threading import Thread\nt = Thread(target=print, args=('thread',))\n"
            "t.start(); t.join()"
        )
        assert notebook.text(source) == "thread\n"
        source = "import os\nif os.fork() == 0:\n    os._exit(3)\nos.wait()[1] >> 8"
        assert notebook.text(source) == "3"
        assert "loop" in notebook.text("%timeit -n1 -r1 sum(range(10))")

    def test_files_beside_it_can_be_imported_but_not_in_place_of_the_library(self, notebook):
        assert notebook.text("%%writefile shop.py\nprice = 9") == "Writing shop.py\n"
        notebook.run("%%writefile colorsys.py\nprice = 9")
        assert notebook.text("import shop; shop.price") == "9"
        assert notebook.text("import colorsys; hasattr(colorsys, 'price')") == "False"

    def test_nobody_types_but_what_the_cell_says(self, notebook):
        assert "does not support input requests" in notebook.text("input()")
        notebook.run("from course import keyboard")
        assert notebook.text("# typed: Ada\nname = input('Name? ')\nname") == "Name? Ada\n'Ada'"

    @pytest.mark.parametrize(
        "source", ["import time; time.sleep(20)", "import asyncio; await asyncio.sleep(20)"]
    )
    def test_a_cell_is_interrupted_and_the_next_one_runs(self, notebook, source):
        started = time.monotonic()
        notebook.run(source, interrupt_after=0.5)
        assert time.monotonic() - started < 15
        assert notebook.text("1 + 1") == "2"

    def test_exit_ends_it(self, notebook):
        notebook.run("exit()")
        with pytest.raises(Unanswered):
            notebook.run("1")


class TestNothingIsShared:
    def test_what_it_sees(self, notebook):
        numbers = "sorted(int(n) for n in __import__('os').listdir('/proc') if n.isdigit())"
        assert notebook.text(numbers) == "[1, 2]"
        assert notebook.text("import os; os.listdir('/proc/1/fd')") == "[]"
        # The three standard ones, the line, and two of the event loop's own kinds.
        kinds = "[os.readlink(f'/proc/self/fd/{n}')[:6] for n in range(4)]"
        assert notebook.text(kinds) == "['/dev/n', 'pipe:[', 'pipe:[', 'socket']"
        assert int(notebook.text("os.getuid()")) >= 60000
        assert notebook.text("os.getppid(), os.getcwd()") == f"(1, {HOME!r})"

    def test_random_numbers_files_and_terminals(self, warm):
        source = "import random, os, pty\nprint(random.random()); pty.openpty()\n"
        leave = "open('/tmp/left', 'w').write('x'); open('/dev/shm/left', 'w').write('x')\n"
        look = "sum(len(os.listdir(p)) for p in ('/tmp', '/dev/shm', '.')), os.listdir('/dev/pts')"
        seen = []
        for _ in range(2):
            made = Notebook(warm)
            try:
                number = made.text(source)
                seen.append((number.split()[0], made.text(look)))
                made.run(leave)
            finally:
                made.place.box.close()
        assert seen[0][0] != seen[1][0]
        assert seen[0][1] == seen[1][1]

    def test_two_at_once_have_networks_of_their_own(self, warm):
        both = [Notebook(warm) for _ in range(2)]
        try:
            source = "import socket; s = socket.create_server(('127.0.0.1', 8000)); 'listens'"
            assert [each.text(source) for each in both] == ["'listens'"] * 2
        finally:
            for each in both:
                each.place.box.close()

    def test_what_it_left_running_ends_with_it(self, warm):
        made = Notebook(warm)
        made.run(
            "import os, subprocess\nif os.fork() == 0:\n    os.setsid()\n"
            "    if os.fork() == 0:\n        os.execv('/usr/bin/sleep', ['sleep', '71.25'])\n"
            "    os._exit(0)"
        )
        made.place.box.close()
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                assert b"sleep\x0071.25" not in path.read_bytes()
            except OSError:
                continue

    def test_the_end_of_the_parent_ends_all(self):
        parent = WarmParent(slot(9))
        made = Notebook(parent)
        parent.close()
        end = time.monotonic() + 10
        while made.place.box.alive() and time.monotonic() < end:
            time.sleep(0.02)
        assert not made.place.box.alive()
        made.place.box.close()


class TestItFailsClosed:
    def test_a_report_that_differs_runs_nothing(self, warm, monkeypatch):
        monkeypatch.setattr(probe, "HOSTNAME", "another")
        with pytest.raises(SandboxError, match="knows the host's name"):
            warm.fork(limits())

    def test_a_parent_that_is_gone(self):
        parent = WarmParent(slot(9))
        parent.fork(limits()).close()
        parent.process.kill()
        parent.process.wait()
        with pytest.raises(SandboxError, match="made no sandbox"):
            parent.fork(limits())
        parent.close()

    def test_without_a_filter_nothing_runs(self, warm, monkeypatch):
        monkeypatch.setattr(warm, "rules", b"\x06\x00\x00\x00\x00\x00\xff\x7f")  # allows everything
        with pytest.raises(SandboxError, match="no system call filter"):
            warm.fork(limits())


def test_it_says_how_it_gets_its_rights(warm):
    assert AVAILABLE.how.endswith(warm.who.way.value)
    assert warm.who.uid != os.getuid()
