"""Runs payloads in a real sandbox, each of which first proves that it is in one.

Nothing here may harm the machine if the sandbox failed: a payload without proof
refuses to run, and sizes, counts and times are bounded all the same.
"""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

import pytest
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

from autograder.sandbox import Limits, check, run, start_kernel

MIB = 1024 * 1024

# Where the sandbox cannot work, these tests say so and skip.
AVAILABLE = check()
needs_sandbox = pytest.mark.skipif(
    not AVAILABLE.ok, reason=f"no sandbox here: {AVAILABLE.reason} {AVAILABLE.mend}"
)

PROOF = """
import os as _os
def _prove():
    faults = []
    if _os.environ.get("INKWELL_SANDBOX") != "1": faults.append("no mark")
    if _os.getuid() < 60000: faults.append("user %d" % _os.getuid())
    if open("/proc/1/comm").read() != "bwrap\\n": faults.append("process 1")
    if _os.readlink("/proc/self/ns/pid") == {host!r}: faults.append("the host's processes")
    if _os.path.exists({here!r}): faults.append("the host's files")
    if faults:
        raise SystemExit("not in the sandbox (%s): refused" % ", ".join(faults))
_prove()
del _prove
"""


def payload(source: str) -> str:
    """The source, after the proof that it is in the sandbox."""
    host = str(Path("/proc/self/ns/pid").readlink())
    return PROOF.format(host=host, here=str(Path(__file__).absolute())) + source


def slot(number: int = 0) -> int:
    """A slot that no other test worker uses."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    return 10 * int(worker) + number


def limits(**chosen: int) -> Limits:
    """Small limits, so that no test can take long."""
    return Limits(**{"total_seconds": 20, "cpu_seconds": 20, "memory": 512 * MIB, **chosen})


def python(source: str, number: int = 0, **options):
    """Run Python code in a sandbox; `options` are those of `run`."""
    options.setdefault("limits", limits())
    return run([sys.executable, "-c", payload(source)], slot=slot(number), **options)


def notebook(*sources: str, number: int = 0, allow_errors: bool = True, **options):
    """Execute cells in a sandboxed kernel: (executed notebook, error or None, limit hit)."""

    async def execute():
        options.setdefault("limits", limits())
        kernel = await start_kernel(slot=slot(number), **options)
        cells = [new_code_cell(payload(source)) for source in sources]
        executed, error = new_notebook(cells=cells), None
        try:
            await kernel.execute(executed, allow_errors=allow_errors)
        except (CellExecutionError, RuntimeError, TimeoutError) as caught:
            error = caught
        finally:
            await kernel.shutdown()
        return executed, error, kernel.limit_hit

    return asyncio.run(execute())


def printed(cell) -> str:
    """What a cell printed, and its error."""
    return "".join(
        output.get("text", "") or "\n".join(output.get("traceback", [])) for output in cell.outputs
    )


def folder() -> Path:
    """A folder that everybody on the host may read, for things that must not be seen."""
    made = Path(tempfile.mkdtemp(prefix="inkwell-test-"))
    made.chmod(0o755)
    return made
