"""MongoDB: an installed `mongod`, or else SecantusDB, which speaks its protocol."""

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from course.services import identity
from course.services.errors import ServiceError
from course.services.ports import LOOPBACK, free_port
from course.services.service import Order, ServerProcess


class MongoDB(ServerProcess):
    """A running server; see `mongodb`.

    Attributes:
        kind: "mongod" for MongoDB itself, "SecantusDB", or "yours".
    """

    name = "mongodb"

    def __init__(self) -> None:
        super().__init__()
        self.kind = ""

    def client(self, **options: Any) -> Any:
        """A `pymongo.MongoClient`."""
        from pymongo import MongoClient

        return MongoClient(self.url, **options)

    def _start(self) -> str:
        if outside := os.environ.get("COURSE_MONGODB_URL"):
            self.kind = "yours"
            return outside
        process = self._new_process()
        port = free_port()
        (process.folder / "data").mkdir()
        identity.hand_over(process.folder)
        process.launch(Order(self._command(process.folder, port), process.folder))
        url = f"mongodb://{LOOPBACK}:{port}/?directConnection=true"

        def answers() -> bool:
            from pymongo import MongoClient
            from pymongo.errors import PyMongoError

            client: MongoClient[Any]
            try:
                with MongoClient(url, serverSelectionTimeoutMS=500) as client:
                    return bool(client.admin.command("ping")["ok"])
            except PyMongoError:
                return False

        process.wait_for(answers)
        process.note(url)
        return url

    def _command(self, folder: Path, port: int) -> list[str]:
        if found := shutil.which("mongod"):
            self.kind = "mongod"
            return [
                found,
                *("--dbpath", f"{folder}/data", "--bind_ip", LOOPBACK, "--port", str(port)),
            ]
        program = Path(sys.executable).parent / "secantusd-py"
        if not program.exists():
            raise ServiceError(
                "mongodb needs a `mongod`, or the package secantusdb, and neither is installed.",
                "pip install 'inkwell-course[mongodb]', or install MongoDB.",
            )
        self.kind = "SecantusDB"
        return [
            *(sys.executable, str(program), "--host", LOOPBACK, "--port", str(port)),
            *("--storage-path", f"{folder}/data", "--log-level", "WARNING", "--standalone"),
        ]


def mongodb() -> MongoDB:
    """A server that speaks MongoDB's protocol.

    An installed `mongod` is used where there is one. Otherwise it is SecantusDB, another program,
    which has indexes, aggregation, transactions and change streams, and no text index. Where
    `COURSE_MONGODB_URL` names a server of yours, that one is used.

    Example:
        >>> with mongodb() as store:  # doctest: +SKIP
        ...     store.client().shop.books.insert_one({"title": "Dune"})
    """
    return MongoDB()
