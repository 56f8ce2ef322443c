"""Gunicorn: serves an application from files, with workers of its own, as in production."""

import sys

from course.services.folders import Files, fill
from course.services.ports import LOOPBACK, free_port
from course.services.service import Order, ServerProcess

SETTINGS = "gunicorn.conf.py"


class Gunicorn(ServerProcess):
    """A running Gunicorn; see `gunicorn`."""

    name = "gunicorn"

    def __init__(self, app: str, files: Files, settings: str, arguments: tuple[str, ...]) -> None:
        super().__init__()
        self._app, self._files, self._settings, self._arguments = app, files, settings, arguments

    @property
    def master(self) -> int:
        """The process id of its arbiter, to send signals to."""
        assert self._process is not None
        return int((self._process.folder / "gunicorn.pid").read_text())

    def _start(self) -> str:
        import httpx

        process = self._new_process()
        fill(process.folder, {**self._files, SETTINGS: self._settings})
        port = free_port()
        process.launch(
            Order(
                [
                    sys.executable,
                    *("-m", "gunicorn", self._app, "--config", SETTINGS),
                    *("--bind", f"{LOOPBACK}:{port}", "--pid", "gunicorn.pid"),
                    *("--worker-tmp-dir", str(process.folder)),
                    *self._arguments,
                ],
                process.folder,
                env={"PYTHONPATH": str(process.folder), "PYTHONUNBUFFERED": "1"},
                own_user=True,
            )
        )
        url = f"http://{LOOPBACK}:{port}"

        # One client for all tries, without the authorities that it would read for each.
        with httpx.Client(timeout=5, verify=False) as client:

            def answers() -> bool:
                try:
                    client.get(url)  # whatever it says, a worker has said it
                except httpx.HTTPError:
                    return False
                return True

            process.wait_for(answers)
        process.note(url)
        return url


def gunicorn(app: str, files: Files, settings: str = "", *arguments: str) -> Gunicorn:
    """Gunicorn with an application from files.

    Args:
        app: The module and the name in it, such as `"shop:app"`.
        files: The files of the application by name, such as `{"shop.py": "..."}`.
        settings: The text of its `gunicorn.conf.py`. The port is chosen here.
        arguments: More of its command line, such as `"--workers", "2"`.

    Example:
        >>> with gunicorn("shop:app", {"shop.py": text}, "workers = 2") as server:  # doctest: +SKIP
        ...     httpx.get(server.url)
    """
    return Gunicorn(app, files, settings, arguments)
