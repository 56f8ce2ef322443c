"""How much one submission may use: every limit of the sandbox, in one place."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from course.errors import CourseError

MIB = 1024 * 1024
UNITS = {"": 1, "kb": 1024, "mb": MIB, "gb": 1024 * MIB}
# Thread stacks and the interpreter count as data as well; without this room a limit
# of 256 MB would leave a learner half of it.
INTERPRETER = 128 * MIB


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Sizes are bytes, times are seconds.

    Args:
        memory: Of all processes together (shared pages counted once).
        processes: Processes and threads at one time.
        open_files: Descriptors of one process.
        file_size: Of any one file.
        disk: Of the home folder, and again of `/tmp`; both are in memory.
        shared_memory: Of `/dev/shm`.
        files: Files and folders in all writable places together.
        sockets: Of all processes together; each can hold a lot of the kernel's memory.
        output: What a notebook or a command may print, over its whole run.
        cpu_seconds: Processor time of all processes together.
        cell_seconds: Wall time of one cell.
        total_seconds: Wall time of the whole submission.
        start_seconds: Wall time until a kernel answers.
    """

    memory: int = 1024 * MIB
    processes: int = 128
    open_files: int = 1024
    file_size: int = 64 * MIB
    disk: int = 128 * MIB
    shared_memory: int = 64 * MIB
    files: int = 20_000
    sockets: int = 1000
    output: int = 4 * MIB
    cpu_seconds: int = 120
    cell_seconds: int = 30
    total_seconds: int = 300
    start_seconds: int = 60

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
                raise CourseError(f"limit {name} must be a positive whole number, not {value!r}")

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Self:
        """The defaults with the settings of one assignment, sizes also as "512 MB"."""
        known = [field.name for field in fields(cls)]
        for name in settings:
            if name not in known:
                raise CourseError(f"unknown limit {name!r}", f"Known limits: {', '.join(known)}.")
        return cls(**{name: size(name, value) for name, value in settings.items()})

    @classmethod
    def of_assignment(cls, settings: Mapping[str, int]) -> Self:
        """The defaults with what the manifest sets for an assignment (`course.manifest.LIMITS`)."""
        chosen = {
            name.removesuffix("_mb"): value * MIB if name.endswith("_mb") else value
            for name, value in settings.items()
        }
        return cls.of(chosen)

    def as_dict(self) -> dict[str, int]:
        """All limits, for kernel specifications and messages between machines."""
        return asdict(self)

    def rlimits(self, count_processes: bool = True) -> dict[str, int]:
        """The limits that the kernel of the host enforces for each process by itself."""
        chosen = {
            # DATA rather than AS: interpreters and libraries reserve much address
            # space that they never use.
            "RLIMIT_DATA": self.memory + INTERPRETER,
            # Far more than anything reserves, but bounded: tables of pages cost memory too.
            "RLIMIT_AS": 64 * 1024 * MIB,
            "RLIMIT_FSIZE": self.file_size,
            # The watchdog counts all processes and says which limit was hit; this
            # one only takes over where the watchdog is gone.
            "RLIMIT_CPU": self.cpu_seconds + 5,
            "RLIMIT_NOFILE": self.open_files,
            "RLIMIT_CORE": 0,
            "RLIMIT_MEMLOCK": 64 * 1024,
            "RLIMIT_MSGQUEUE": 64 * 1024,
        }
        if count_processes:
            chosen["RLIMIT_NPROC"] = self.processes
        return chosen


@dataclass(frozen=True)
class LimitHit:
    """Which limit ended a sandbox."""

    limit: str
    allowed: int
    seen: int

    def __str__(self) -> str:
        return f"{self.limit}: {self.seen} of at most {self.allowed}"


def size(name: str, value: Any) -> int:
    """A whole number, also written with a unit."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = re.fullmatch(r"\s*(\d+)\s*(|kb|mb|gb)\s*", str(value).lower())
    if not found:
        raise CourseError(f"limit {name} is {value!r}", 'Write a whole number, or "512 MB".')
    return int(found[1]) * UNITS[found[2]]
