"""A real `course lab` process for tests, on a free port of the loopback."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

START_SECONDS = 90


class LabServer:
    """`course lab --no-browser` in a checkout, stopped at the end of the block by its own pid.

    Attributes:
        address: Its URL, without a slash at the end.
        token: What it wants to see.
        workspace: The learner's folder.
    """

    def __init__(self, root: Path, workspace: Path | None = None) -> None:
        self.root = root
        self.workspace = workspace or root / "workspace"
        self.token = "a-token-for-tests"
        self.address = ""
        self._log = self.workspace.parent / f"lab-{os.getpid()}.log"

    def __enter__(self) -> "LabServer":
        port = _free_port()
        # Of this machine's user nothing is read and nothing is written.
        home = self._log.with_suffix(".home")
        runtime = home / "runtime"
        runtime.mkdir(parents=True, exist_ok=True)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "course", "lab", "--no-browser"),
                    *("--port", str(port), "--"),
                    f"--IdentityProvider.token={self.token}",
                    "--ServerApp.port_retries=0",
                    "--log-level=INFO",
                ],
                cwd=self.root,
                env=os.environ
                | {
                    "COURSE_WORKSPACE": str(self.workspace),
                    "JUPYTER_CONFIG_DIR": str(home / "config"),
                    "JUPYTER_DATA_DIR": str(home / "data"),
                    "JUPYTER_RUNTIME_DIR": str(runtime),
                    "IPYTHONDIR": str(home / "ipython"),
                },
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.address = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                self.get("/api/status")
                return self
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                if self._process.poll() is not None or time.monotonic() > deadline:
                    self.__exit__(None, None, None)
                    raise AssertionError(f"course lab did not start:\n{self.printed()}") from None
                time.sleep(0.1)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            # JupyterLab shuts its kernels down on this signal.
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def url(self, path: str) -> str:
        """The address of a path, with the token."""
        return f"{self.address}{path}{'&' if '?' in path else '?'}token={self.token}"

    def get(self, path: str) -> str:
        """What the server answers."""
        with urllib.request.urlopen(self.url(path), timeout=20) as answer:
            return answer.read().decode()

    def get_json(self, path: str) -> dict:
        """What the server answers, as JSON."""
        return json.loads(self.get(path))

    def post_json(self, path: str, body: dict) -> dict:
        """What the server answers to a JSON body."""
        return json.loads(self._send("POST", path, body))

    def put(self, path: str, body: dict) -> None:
        """Have the server keep a JSON body."""
        self._send("PUT", path, body)

    def _send(self, method: str, path: str, body: dict) -> bytes:
        request = urllib.request.Request(
            f"{self.address}{path}",
            method=method,
            data=json.dumps(body).encode(),
            headers={
                "Authorization": f"token {self.token}",
                "Content-Type": "application/json",
            },
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def printed(self) -> str:
        """All that the process printed so far, without colors."""
        return re.sub(r"\x1b\[[0-9;]*m", "", self._log.read_text(errors="replace"))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
