"""Amazon's S3 and its other services, emulated on this machine by moto."""

import contextlib
import io
from typing import Any

from course.services.ports import LOOPBACK
from course.services.service import Service

REGION = "eu-central-1"


class S3(Service):
    """A running emulator; see `s3`."""

    name = "s3"

    def __init__(self) -> None:
        super().__init__()
        self._server: Any = None
        self._said = io.StringIO()

    def client(self, service: str = "s3") -> Any:
        """A boto3 client of this emulator, for one of its services."""
        import boto3

        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id="learner",
            aws_secret_access_key="emulated",
        )

    def _start(self) -> str:
        import logging

        from moto.server import ThreadedMotoServer

        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        server = ThreadedMotoServer(ip_address=LOOPBACK, port=0, verbose=False)
        with contextlib.redirect_stdout(self._said):
            server.start()  # returns when it listens
        self._server = server
        host, port = server.get_host_and_port()
        return f"http://{host}:{port}"

    def _stop(self) -> None:
        server, self._server = self._server, None
        if server:
            server.stop()

    def _log(self) -> str:
        return self._said.getvalue()


def s3() -> S3:
    """Amazon's S3, emulated: what is stored lasts as long as it runs. Nothing leaves this machine.

    Example:
        >>> with s3() as cloud:  # doctest: +SKIP
        ...     cloud.client().create_bucket(Bucket="covers")
    """
    return S3()
