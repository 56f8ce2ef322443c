"""A Celery worker in a process of its own, on a broker of yours or of the notebook's."""

import sys
from typing import Any

from course.services.folders import Files, fill
from course.services.redis import Redis, redis
from course.services.service import Order, ServerProcess

PING_SECONDS = 0.5


class Celery(ServerProcess):
    """A running worker; see `celery`. Its `url` is the broker's."""

    name = "celery"

    def __init__(
        self, app: str, files: Files, broker: str | None, arguments: tuple[str, ...]
    ) -> None:
        super().__init__()
        self._app, self._files, self._broker, self._arguments = app, files, broker, arguments
        self._own: Redis | None = None

    def client(self) -> Any:
        """A Celery application without tasks that talks to the same broker: `send_task(...)`."""
        from celery import Celery as Application

        return Application(broker=self.url, backend=self.url)

    def _start(self) -> str:
        broker = self._broker
        if broker is None:
            self._own = redis().start()
            broker = self._own.url
        process = self._new_process()
        fill(process.folder, self._files)
        process.launch(
            Order(
                [
                    sys.executable,
                    *("-m", "celery", "--app", self._app, "--workdir", str(process.folder)),
                    *("worker", "--loglevel", "INFO", "--concurrency", "1"),
                    *("--without-gossip", "--without-mingle", *self._arguments),
                ],
                process.folder,
                env={
                    "PYTHONPATH": str(process.folder),
                    "CELERY_BROKER_URL": broker,
                    "CELERY_RESULT_BACKEND": broker,
                    "C_FORCE_ROOT": "1",
                },
                own_user=True,
            )
        )
        from celery import Celery as Application

        application = Application(broker=broker)

        def answers() -> bool:
            return bool(application.control.ping(timeout=PING_SECONDS))

        process.wait_for(answers)
        process.note(broker)
        return broker

    def _stop(self) -> None:
        super()._stop()
        own, self._own = self._own, None
        if own:
            own.stop()


def celery(app: str, files: Files, broker: str | None = None, *arguments: str) -> Celery:
    """A Celery worker.

    The worker finds the broker in `CELERY_BROKER_URL` and `CELERY_RESULT_BACKEND`, which Celery
    reads by itself.

    Args:
        app: The module and the name in it, such as `"tasks:app"`.
        files: The files of the application by name.
        broker: The URL of a broker; by default a Redis of its own.
        arguments: More of the worker's command line.

    Example:
        >>> with celery("tasks:app", {"tasks.py": text}) as worker:  # doctest: +SKIP
        ...     worker.client().send_task("tasks.add", [1, 2]).get(timeout=10)
    """
    return Celery(app, files, broker, arguments)
