"""A sandboxed kernel for the grader, ready to execute notebooks."""

import asyncio
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode

from autograder.sandbox.client import LARGEST_MESSAGE, SandboxClient
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.limits import LimitHit, Limits
from autograder.sandbox.provisioner import SandboxProvisioner

NAME = "inkwell-sandbox"
# What an output weighs besides its content: its place in the notebook and in the page.
EACH = 512


class OneKernel(KernelSpecManager):
    """Knows the sandboxed kernel and no other: nothing on this machine configures it."""

    provisioner: dict[str, Any]

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """The specification of this very Python in the sandbox."""
        return KernelSpec(
            # -P: a submitted file must not be imported in place of a library.
            argv=[
                *(sys.executable, "-P", "-m", "ipykernel_launcher", "-f", "{connection_file}"),
                "--HistoryManager.enabled=False",
            ],
            display_name="Python in the sandbox",
            language="python",
            interrupt_mode="message",
            metadata={"kernel_provisioner": {"provisioner_name": NAME, "config": self.provisioner}},
        )


class BoundedClient(NotebookClient):
    """Executes a notebook and ends its sandbox when it prints too much."""

    kernel: "SandboxedKernel"
    printed = 0

    def process_message(self, msg: dict[str, Any], cell: NotebookNode, cell_index: int) -> Any:
        """Count what comes in before it is kept."""
        # An empty output costs as well: a million of them fill a notebook, too.
        self.printed += EACH + weight(msg["content"])
        allowed = self.kernel.limits.output
        if self.printed > allowed:
            self.kernel.sandbox.kill(LimitHit("output", allowed, self.printed))
            raise DeadKernelError("the output limit was hit")
        return super().process_message(msg, cell, cell_index)


class SandboxedKernel:
    """A running, probed kernel. Use it in the event loop that started it.

    Attributes:
        manager: The kernel manager, for nbclient.
        client: A connected client.
        limits: What it may use.
    """

    def __init__(self, manager: AsyncKernelManager, limits: Limits) -> None:
        self.manager, self.limits = manager, limits
        self.client: SandboxClient | None = None

    @property
    def provisioner(self) -> SandboxProvisioner:
        """What runs the kernel."""
        assert isinstance(self.manager.provisioner, SandboxProvisioner)
        return self.manager.provisioner

    @property
    def sandbox(self) -> Any:
        """The sandbox around it."""
        return self.provisioner.running()

    @property
    def limit_hit(self) -> LimitHit | None:
        """The limit that ended it, if one did."""
        return self.provisioner.limit_hit

    def begin(self, files: Mapping[str, bytes] | None = None) -> None:
        """Copy in the files of a submission and start its clock."""
        self.sandbox.put(files or {})
        self.provisioner.begin()

    async def execute(self, notebook: NotebookNode, **options: Any) -> NotebookNode:
        """Execute a notebook in place; `options` are traits of nbclient's NotebookClient.

        Raises:
            nbclient.exceptions.CellTimeoutError, CellExecutionError, DeadKernelError:
                As nbclient does; `limit_hit` says whether a limit was the reason.
        """
        assert self.client is not None
        # Output that does not arrive is an error, not an empty output.
        settings = {"timeout": self.limits.cell_seconds, "raise_on_iopub_timeout": True}
        runner = BoundedClient(notebook, km=self.manager, **{**settings, **options})
        runner.kernel = self
        runner.kc = self.client
        try:
            await runner.async_execute()
        except Exception:
            if self.sandbox.alive() and await self.client.cut_off():
                self.sandbox.kill(LimitHit("output", LARGEST_MESSAGE, LARGEST_MESSAGE + 1))
            raise
        return notebook

    async def shutdown(self) -> None:
        """End the sandbox and everything in it."""
        if self.client:
            self.client.stop_channels()
        if self.manager.provisioner:
            # The manager's own shutdown looks ten times a second; this one returns at once.
            await self.provisioner.kill()
            await self.provisioner.wait()
            await self.provisioner.cleanup()
        await self.manager.cleanup_resources()


async def start_kernel(
    limits: Limits | None = None,
    slot: int = 0,
    readonly_binds: Iterable[Path] = (),
    files: Mapping[str, bytes] | None = None,
    *,
    hidden: Iterable[Path] = (),
    environment: Mapping[str, str] | None = None,
    standby: bool = False,
    weaken: Iterable[str] = (),
) -> SandboxedKernel:
    """Start a kernel in a sandbox of its own and probe it.

    Args:
        limits: What it may use; the defaults if None.
        slot: Number of the worker; kernels that run at the same time need different ones.
        readonly_binds: Files and folders of the host that it shall see.
        files: Content by name, to be put into its working folder.
        hidden: Places of the host that the probe must not find, besides the usual ones.
        environment: Variables to add.
        standby: Prepare only; `begin` gives it its files and starts the clock.
        weaken: Arguments of bubblewrap, to test that the probe refuses.

    Raises:
        SandboxError: It cannot be had, or its probe failed.
    """
    chosen = limits or Limits()
    specification = OneKernel()
    specification.provisioner = {
        "limits": chosen.as_dict(),
        "slot": slot,
        "readonly_binds": [str(path) for path in readonly_binds],
        "hidden": [str(path) for path in hidden],
        "environment": dict(environment or {}),
        "standby": True,
        "weaken": list(weaken),
    }
    manager = AsyncKernelManager(kernel_name=NAME, kernel_spec_manager=specification)
    manager.client_factory = SandboxClient
    kernel = SandboxedKernel(manager, chosen)
    try:
        await manager.start_kernel()
        client = kernel.client = cast(SandboxClient, manager.client())
        client.start_channels(hb=True)
        await client.ready(chosen.start_seconds)
        client.allow_stdin = False
        if not standby:
            kernel.begin(files)
    except BaseException as error:
        await kernel.shutdown()
        if isinstance(error, SandboxError | asyncio.CancelledError | KeyboardInterrupt):
            raise
        raise SandboxError(f"the kernel did not start in the sandbox: {error}") from error
    return kernel


def weight(content: Any) -> int:
    """The size of a message, counted without making a copy of it."""
    if isinstance(content, str):
        return len(content)
    if isinstance(content, dict):
        return 8 + sum(len(key) + weight(value) for key, value in content.items())
    if isinstance(content, list):
        return 8 + sum(weight(value) for value in content)
    return 8
