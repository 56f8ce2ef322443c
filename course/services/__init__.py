"""Real servers on demand, for notebooks: started in one line, gone with the kernel.

Each is a context manager, `with redis() as cache:`, or lasts as long as the notebook,
`cache = redis().start()`. Each has `url`, `logs()`, `start()` and `stop()`.
"""

from course.services.asgi import asgi
from course.services.celery import celery
from course.services.dns import dns
from course.services.errors import ServiceError
from course.services.gunicorn import gunicorn
from course.services.http import Request, Response, http
from course.services.mongodb import mongodb
from course.services.nginx import nginx
from course.services.ports import free_port
from course.services.postgres import postgres
from course.services.redis import redis
from course.services.replica import replica
from course.services.s3 import s3
from course.services.sentry import sentry
from course.services.smtp import smtp

__all__ = [
    "Request",
    "Response",
    "ServiceError",
    "asgi",
    "celery",
    "dns",
    "free_port",
    "gunicorn",
    "http",
    "mongodb",
    "nginx",
    "postgres",
    "redis",
    "replica",
    "s3",
    "sentry",
    "smtp",
]
