"""What the sandbox costs: `python tests/benchmarks/sandbox.py [ROUNDS]`.

Starts kernels and commands with and without the sandbox by turns, so that whatever
else the machine does falls on both alike.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager

from autograder.sandbox import check, run, start_kernel
from autograder.sandbox.client import SandboxClient
from autograder.sandbox.kernel import OneKernel

TRIVIAL = [sys.executable, "-I", "-S", "-c", "pass"]


class Plain(OneKernel):
    """The same kernel as in the sandbox, without it."""

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        specification = super().get_kernel_spec(kernel_name)
        specification.metadata = {}
        return specification


async def plain_kernel() -> float:
    started = time.perf_counter()
    specification = Plain()
    specification.provisioner = {}
    manager = AsyncKernelManager(kernel_name="plain", kernel_spec_manager=specification)
    manager.client_factory = SandboxClient
    # The same transport; a socket that is not there yet is looked for again after 4 ms.
    manager.transport, manager.cache_ports = "ipc", False
    await manager.start_kernel()
    while not Path(f"{manager.ip}-{manager.hb_port}").exists():
        await asyncio.sleep(0.004)
    client = manager.client()
    client.start_channels(hb=False)
    await client.ready(30)
    took = time.perf_counter() - started
    client.stop_channels()
    await manager.shutdown_kernel(now=True)
    return took


async def sandboxed_kernel() -> float:
    started = time.perf_counter()
    kernel = await start_kernel()
    took = time.perf_counter() - started
    await kernel.shutdown()
    return took


async def plain_command() -> float:
    started = time.perf_counter()
    subprocess.run(TRIVIAL, check=True)
    return time.perf_counter() - started


async def sandboxed_command() -> float:
    started = time.perf_counter()
    assert run(TRIVIAL).returncode == 0
    return time.perf_counter() - started


async def main(rounds: int) -> None:
    print(check())
    measured: dict[str, list[float]] = {}
    work: list[Callable[[], Awaitable[float]]] = [
        *(plain_kernel, sandboxed_kernel, plain_command, sandboxed_command)
    ]
    for number in range(rounds + 1):
        for function in work:
            took = await function()
            if number:  # the first round fills caches
                measured.setdefault(function.__name__, []).append(took)
    for name, times in measured.items():
        middle, best = statistics.median(times) * 1000, min(times) * 1000
        print(f"{name:18} median {middle:6.0f} ms, best {best:6.0f} ms")
    for what in ("kernel", "command"):
        plain, boxed = (
            statistics.median(measured[f"{kind}_{what}"]) for kind in ("plain", "sandboxed")
        )
        print(f"{what}: {boxed / plain:.2f} times, {(boxed - plain) * 1000:.0f} ms more")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
