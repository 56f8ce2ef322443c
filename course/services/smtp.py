"""A mail server that delivers to a list: what your code sends can be read in the notebook."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from course.services.ports import LOOPBACK, free_port
from course.services.service import Service


class Smtp(Service):
    """A running mail server; see `smtp`.

    Attributes:
        messages: What has come in so far, the oldest first.
    """

    name = "smtp"

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[EmailMessage] = []
        self._controller: Any = None

    def _start(self) -> str:
        from aiosmtpd.controller import Controller

        port = free_port()
        controller = Controller(_Inbox(self.messages), hostname=LOOPBACK, port=port)
        controller.start()  # returns when it has greeted a first client
        self._controller = controller
        return f"smtp://{LOOPBACK}:{port}"

    def _stop(self) -> None:
        controller, self._controller = self._controller, None
        if controller:
            controller.stop()

    def _log(self) -> str:
        return "\n".join(f"{m['From']} -> {m['To']}: {m['Subject']}" for m in self.messages)


class _Inbox:
    def __init__(self, messages: list[EmailMessage]) -> None:
        self._messages = messages

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Keep a message; aiosmtpd calls this."""
        message = message_from_bytes(envelope.original_content, policy=policy.default)
        self._messages.append(message)
        return "250 OK"


def smtp() -> Smtp:
    """A mail server that keeps what is sent to it and sends nothing on.

    Example:
        >>> with smtp() as mail:  # doctest: +SKIP
        ...     mail.messages[0]["Subject"]
    """
    return Smtp()
