"""Notebooks in a sandboxed kernel."""

import asyncio
import os
import time
from pathlib import Path

import pytest
from nbclient.exceptions import CellTimeoutError
from nbformat.v4 import new_code_cell, new_notebook
from sandboxed import MIB, limits, needs_sandbox, notebook, payload, printed, slot

from autograder.sandbox import start_kernel

pytestmark = needs_sandbox


def test_a_notebook_runs_with_what_the_course_needs(monkeypatch):
    monkeypatch.setenv("INKWELL_SECRET", "sesame-4711")
    executed, error, hit = notebook(
        "print(1 + 1)",
        "import ipywidgets\nipywidgets.IntSlider()",
        "from course.testing import returns\nreturns(len, 'abc', expected=3)",
        "from course import keyboard",
        "print(open('data/prices.csv').read())",
        "import os\nprint([k for k in os.environ if 'SECRET' in k or 'JPY' in k], os.getuid())",
        "1 / 0",
        files={"data/prices.csv": b"9.5", "json.py": b"boom", "ipykernel_launcher.py": b"boom"},
    )
    assert (error, hit) == (None, None)
    cells = executed.cells
    assert printed(cells[0]) == "2\n"
    assert "application/vnd.jupyter.widget-view+json" in cells[1].outputs[0]["data"]
    assert "len('abc')" in printed(cells[2])
    assert cells[3].outputs == []
    assert printed(cells[4]) == "9.5\n"
    secrets, uid = printed(cells[5]).split("] ")
    assert secrets == "["
    assert int(uid) >= 60000
    assert "ZeroDivisionError" in printed(cells[6])


def test_answers_and_the_graders_code_cannot_be_imported():
    executed, _, _ = notebook(
        "import autograder", "import course, os; print(sorted(os.listdir(course.__path__[0])))"
    )
    assert "ModuleNotFoundError" in printed(executed.cells[0])
    assert "lessons" not in printed(executed.cells[1])
    assert "projects" not in printed(executed.cells[1])
    assert "testing" in printed(executed.cells[1])


@pytest.mark.parametrize(
    "source",
    [
        "print('x' * (3 << 20))",
        "for _ in range(400): print('x' * 9999)",
        "from IPython.display import HTML, display\ndisplay(HTML('x' * (3 << 20)))",
        "raise ValueError('x' * (3 << 20))",
    ],
    ids=["text", "many", "html", "error"],
)
def test_a_flood_of_output_ends_the_notebook(source):
    _, error, hit = notebook(source, "print('next')", limits=limits(output=MIB))
    assert hit.limit == "output"
    assert error is not None


def test_a_giant_message_never_reaches_the_grader():
    _, error, hit = notebook("print('x' * (40 << 20))", limits=limits(output=64 * MIB))
    assert error is not None
    assert (hit.limit, hit.allowed) == ("output", 16 * MIB)


def test_a_kernel_that_stops_itself_is_ended():
    started = time.monotonic()
    _, error, hit = notebook(
        "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)", limits=limits(total_seconds=2)
    )
    assert error is not None
    assert hit.limit == "total_seconds"
    assert time.monotonic() - started < 15


def test_a_cell_that_swallows_interrupts_is_ended():
    _, error, _ = notebook(
        """
import time
end = time.monotonic() + 15
while time.monotonic() < end:
    try:
        time.sleep(0.1)
    except KeyboardInterrupt:
        pass
""",
        limits=limits(cell_seconds=1),
    )
    assert isinstance(error, CellTimeoutError)


def test_a_kernel_that_ends_itself_is_an_error():
    _, error, hit = notebook("import os; os._exit(0)", "print('next')")
    assert error is not None
    assert hit is None


def test_interrupts_reach_the_kernel_and_leave_it_usable():
    async def work():
        kernel = await start_kernel(limits(), slot())
        cells = [new_code_cell(payload("import time; time.sleep(15)")), new_code_cell("print(5)")]
        executed = new_notebook(cells=cells)
        started = time.monotonic()
        try:
            task = asyncio.create_task(kernel.execute(executed, allow_errors=True))
            await asyncio.sleep(1)
            await kernel.manager.interrupt_kernel()
            await task
        finally:
            await kernel.shutdown()
        assert "KeyboardInterrupt" in printed(cells[0])
        assert printed(cells[1]) == "5\n"
        assert time.monotonic() - started < 10

    asyncio.run(work())


def test_a_prepared_kernel_waits_without_a_clock_and_then_gets_its_files():
    async def work():
        kernel = await start_kernel(limits(total_seconds=1), slot(), standby=True)
        try:
            await asyncio.sleep(1.5)
            assert kernel.limit_hit is None
            kernel.begin({"x.txt": b"late"})
            cell = new_code_cell("print(open('x.txt').read())")
            await kernel.execute(new_notebook(cells=[cell]))
            assert printed(cell) == "late\n"
        finally:
            await kernel.shutdown()

    asyncio.run(work())


def test_nothing_is_left_after_shutdown():
    marker = f"69.{os.getpid()}"
    executed, error, _ = notebook(
        f"import subprocess\nsubprocess.Popen(['sleep', '{marker}'], start_new_session=True).pid"
    )
    assert error is None
    assert executed.cells[0].outputs
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            assert f"sleep\0{marker}".encode() not in path.read_bytes()
        except OSError:
            continue


def test_stock_nbclient_uses_it_through_a_kernel_specification(tmp_path, monkeypatch):
    import json
    import sys

    from nbclient import NotebookClient

    specification = tmp_path / "kernels" / "sandboxed" / "kernel.json"
    specification.parent.mkdir(parents=True)
    provisioner = {
        "provisioner_name": "inkwell-sandbox",
        "config": {"slot": slot(3), "limits": {"memory": "512 MB"}},
    }
    specification.write_text(
        json.dumps(
            {
                "argv": [
                    sys.executable,
                    "-P",
                    "-m",
                    "ipykernel_launcher",
                    "-f",
                    "{connection_file}",
                ],
                "display_name": "Sandboxed",
                "language": "python",
                "interrupt_mode": "message",
                "metadata": {"kernel_provisioner": provisioner},
            }
        )
    )
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    cell = new_code_cell(payload("import os; print(os.getuid())"))
    NotebookClient(new_notebook(cells=[cell]), kernel_name="sandboxed", timeout=20).execute()
    assert int(printed(cell)) >= 60000
