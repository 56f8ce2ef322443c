"""Starts Jupyter kernels in a sandbox: `inkwell-sandbox` for kernel specifications.

Anything that starts kernels with jupyter_client (nbclient, nbgrader) uses it through
the `kernel_provisioner` entry of a kernel specification's metadata.
"""

import ast
import asyncio
import json
import time
from pathlib import Path
from typing import Any, cast

from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Bool, Dict, Int, List, Unicode

from autograder.sandbox import bubblewrap, probe, view
from autograder.sandbox.client import SandboxClient
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.limits import MIB, LimitHit, Limits
from autograder.sandbox.sandbox import Command, Sandbox, environment
from autograder.sandbox.watchdog import Watch, watchdog

PREFIX = f"{view.SOCKETS}/k"
PAUSE = 0.004


class SandboxProvisioner(LocalProvisioner):
    """Runs a kernel in bubblewrap, probes it, and watches its limits.

    Attributes:
        sandbox: The running sandbox.
        limit_hit: The limit that ended it, if one did.
    """

    limits = Dict(help="Limits that differ from the defaults").tag(config=True)
    slot = Int(0, help="Number of the worker; each has a user of its own").tag(config=True)
    base_uid = Int(60000, help="User of slot 0").tag(config=True)
    readonly_binds = List(Unicode(), help="More of the host to show").tag(config=True)
    hidden = List(Unicode(), help="Places that the probe must not find").tag(config=True)
    environment = Dict(help="Variables to add inside").tag(config=True)
    standby = Bool(False, help="Start the clock with begin(), not at once").tag(config=True)
    weaken = List(Unicode(), help="More arguments of bubblewrap, to test the probe")

    sandbox: Sandbox | None = None
    watch: Watch | None = None

    @property
    def limit_hit(self) -> LimitHit | None:
        """The limit that ended the sandbox, if one did."""
        return self.sandbox.limit_hit if self.sandbox else None

    def running(self) -> Sandbox:
        """The sandbox, which must have been started."""
        if self.sandbox is None:
            raise SandboxError("the kernel has not been started")
        return self.sandbox

    def begin(self) -> None:
        """Count time from now: the kernel gets its submission."""
        if self.watch is None:
            raise SandboxError("the kernel has not been started")
        self.watch.begin()

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Let the kernel listen on sockets in its own file system instead of on ports."""
        manager = self.parent
        if manager is None:
            raise SandboxError("sandboxed kernels need a kernel manager")
        manager.transport = "ipc"
        manager.ip = PREFIX
        manager.cache_ports = False
        kwargs["env"] = environment(self.environment)
        kwargs = await super().pre_launch(**kwargs)
        # Upstream adds variables of the host's kernel specification; JPY_PARENT_PID would
        # make the kernel end itself, because it cannot see its parent.
        kwargs["env"] = environment(self.environment)
        return kwargs

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        """Start the sandbox and wait until the kernel listens."""
        assert self.parent is not None
        limits = Limits.of(self.limits)
        who = bubblewrap.identity(self.slot, self.base_uid)
        seen = view.make(
            limits,
            who.uid,
            who.gid,
            [Path(path) for path in self.readonly_binds],
            [Path(path) for path in self.hidden],
        )
        seen.scratches.append(view.Scratch(view.SOCKETS, MIB, "0755"))
        info: dict[str, Any] = {**self.connection_info}
        inside = {**info, "ip": PREFIX, "key": info["key"].decode()}
        seen.texts[view.CONNECTION] = json.dumps(inside)
        outside_file = self.parent.connection_file
        argv = [view.CONNECTION if part == outside_file else part for part in cmd]
        loop = asyncio.get_running_loop()
        self.sandbox = await loop.run_in_executor(
            None,
            lambda: Sandbox(
                seen, Command(argv, kwargs["env"]), limits, who, extra=list(self.weaken)
            ),
        )
        self.watch = watchdog.watch(self.sandbox)
        self.process = cast(Any, self.sandbox.process)
        self.pid = cast(Any, self.sandbox.init)
        await self.listening(self.sandbox)
        return {**info, "ip": f"{self.sandbox.root}{PREFIX}"}

    async def listening(self, sandbox: Sandbox) -> None:
        """Wait for the kernel's sockets."""
        end = time.monotonic() + sandbox.limits.start_seconds
        paths = [
            Path(f"{sandbox.root}{PREFIX}-{number}")
            for name, number in self.connection_info.items()
            if name.endswith("_port")
        ]
        while not (sandbox.settled() and all(path.exists() for path in paths)):
            if not sandbox.alive() or time.monotonic() > end:
                said = sandbox.said() or sandbox.limit_hit or "silence"
                code = sandbox.process.poll()
                sandbox.close()
                raise SandboxError(f"the kernel did not start in the sandbox ({code}): {said}")
            await asyncio.sleep(PAUSE)

    async def post_launch(self, **kwargs: Any) -> None:
        """Probe the kernel; a sandbox that fails is ended and refused."""
        sandbox = self.running()
        try:
            probe.verify(sandbox, await self.probed(sandbox))
        except BaseException:
            sandbox.close()
            raise
        if not self.standby:
            self.begin()

    async def probed(self, sandbox: Sandbox) -> str:
        """The report of the probe, as the value of an expression in the kernel itself.

        It comes in the signed reply to this request, on the shell channel, from a kernel
        that has executed nothing yet and has no file of a learner to import.
        """
        assert self.parent is not None
        client = SandboxClient()
        client.load_connection_info(self.parent.get_connection_info())
        client.start_channels(shell=True, iopub=False, stdin=False, hb=False, control=False)
        try:
            message = client.execute(
                "",
                silent=True,
                store_history=False,
                user_expressions={"report": probe.expression(sandbox)},
            )
            end = time.monotonic() + sandbox.limits.start_seconds
            while time.monotonic() < end and sandbox.alive():
                if not await client.shell_channel.socket.poll(100):
                    continue
                reply = await client.shell_channel.get_msg(timeout=0)
                if reply["parent_header"].get("msg_id") != message:
                    continue
                value = reply["content"]["user_expressions"]["report"]
                if value["status"] != "ok":
                    raise SandboxError(f"the probe failed: {value}")
                return str(ast.literal_eval(value["data"]["text/plain"]))
        finally:
            client.stop_channels()
        raise SandboxError(f"the probe did not answer: {sandbox.said()}")

    async def send_signal(self, signum: int) -> None:
        """Every signal ends the sandbox; interrupts go as messages (`interrupt_mode`)."""
        if signum:
            self.running().kill()

    async def kill(self, restart: bool = False) -> None:
        """End every process in the sandbox."""
        if self.sandbox:
            self.sandbox.kill()

    async def terminate(self, restart: bool = False) -> None:
        """End every process in the sandbox: a kernel that is to end gets no say."""
        await self.kill(restart)

    async def wait(self) -> int | None:
        """Wait for the end."""
        while self.process is not None and await self.poll() is None:
            await asyncio.sleep(PAUSE)
        self.process = None
        return 0

    async def cleanup(self, restart: bool = False) -> None:
        """Let go of what the sandbox held."""
        if self.sandbox:
            self.sandbox.close()

    def resolve_path(self, path_str: str) -> str | None:
        """No path inside is a path of the host."""
        return None

    def get_shutdown_wait_time(self, recommended: float = 5.0) -> float:
        """No politeness: there is nothing to save inside."""
        return 0.0
