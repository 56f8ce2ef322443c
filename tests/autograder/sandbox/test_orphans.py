"""What a grader that was killed left is found and ended, and nothing else is."""

import subprocess
import time

import psutil
import pytest
from leftovers import until
from sandboxed import needs_sandbox, slot
from warm_notebook import Notebook

from autograder.sandbox import WarmParent, bubblewrap, end_orphans
from autograder.sandbox.view import TOOLS

pytestmark = needs_sandbox


def first_process(*script: str) -> tuple[subprocess.Popen, psutil.Process]:
    """bubblewrap without a bond between it and the first process of its sandbox, and that one."""
    command = [bubblewrap.program(), "--unshare-pid", "--ro-bind", "/", "/", "--proc", "/proc"]
    outer = subprocess.Popen([*command, "--", "/bin/sh", "-c", "sleep 60", *script])
    end = time.monotonic() + 20
    while not (children := psutil.Process(outer.pid).children()) and time.monotonic() < end:
        time.sleep(0.01)
    (inner,) = children
    return outer, inner


@pytest.fixture
def started():
    found = []
    yield found
    for outer, inner in found:
        for process in (inner, outer):
            if process.poll() is None if process is outer else process.is_running():
                process.kill()
        outer.wait()


def test_the_first_process_of_a_bubblewrap_that_was_killed_is_ended(started):
    outer, inner = first_process(f"{TOOLS}/warm.py")
    started.append((outer, inner))
    outer.kill()
    outer.wait()
    time.sleep(0.2)
    assert inner.is_running()
    assert end_orphans() >= 1  # other tests may leave some at this moment
    until(lambda: not inner.is_running())


def test_one_whose_bubblewrap_lives_stays(started):
    outer, inner = first_process(f"{TOOLS}/warm.py")
    started.append((outer, inner))
    end_orphans()
    time.sleep(0.2)
    assert inner.is_running()


def test_one_that_is_none_of_ours_stays(started):
    outer, inner = first_process("something-else")
    started.append((outer, inner))
    outer.kill()
    outer.wait()
    end_orphans()
    time.sleep(0.2)
    assert inner.is_running()


def test_a_warm_parent_and_its_sandboxes_stay():
    parent = WarmParent(slot(9))
    try:
        made = Notebook(parent)
        end_orphans()
        assert made.text("print('here')") == "here\n"
        made.place.box.close()
    finally:
        parent.close()
