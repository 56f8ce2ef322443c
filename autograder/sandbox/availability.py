"""What this machine can do: whether a sandbox starts here, and if not, what to do about it."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox import bubblewrap
from autograder.sandbox.command import run
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.limits import Limits

TRIVIAL = [sys.executable, "-I", "-S", "-c", "print('inside')"]
ENGINES = ("podman", "docker")
SWITCHES = {
    "/proc/sys/kernel/unprivileged_userns_clone": (
        "0",
        "sysctl -w kernel.unprivileged_userns_clone=1",
    ),
    "/proc/sys/user/max_user_namespaces": ("0", "sysctl -w user.max_user_namespaces=10000"),
    "/proc/sys/kernel/apparmor_restrict_unprivileged_userns": (
        "1",
        "install your system's bubblewrap with its AppArmor profile, or "
        "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
    ),
}


@dataclass(frozen=True)
class Availability:
    """Whether and how submissions can be run in a sandbox here.

    Attributes:
        ok: A sandbox was started just now, and its probe was right.
        how: By what, in words.
        reason: Why not.
        mend: What to do about it.
    """

    ok: bool
    how: str = ""
    reason: str = ""
    mend: str = ""


def check() -> Availability:
    """Start a trivial sandbox and say how it went; takes a small part of a second."""
    try:
        program, way = bubblewrap.program(), bubblewrap.way()
        result = run(TRIVIAL, Limits(total_seconds=20))
    except SandboxError as error:
        return Availability(False, reason=error.message, mend=instructions(error))
    if result.returncode != 0 or result.stdout != b"inside\n":
        said = result.stderr.decode(errors="replace")[-500:]
        return Availability(
            False,
            reason=f"Python does not run in the sandbox: {said or result.limit_hit}",
            mend="The sandbox's user must be able to read this Python: install it with umask 022.",
        )
    return Availability(True, how=f"bubblewrap ({program}) {way.value}")


def instructions(error: SandboxError) -> str:
    """What to do on this machine, in the order of least effort."""
    steps = [error.mend] if error.mend else []
    if sys.platform == "linux":
        for path, (bad, mend) in SWITCHES.items():
            setting = Path(path)
            if setting.is_file() and setting.read_text().strip() == bad:
                steps.append(f"User namespaces are switched off here. As root: {mend}")
    engine = next((name for name in ENGINES if shutil.which(name)), None)
    # Not started by us: what an engine promises was never tested here, and its daemon may be
    # another machine. Inside its container, the same sandbox is made, and probed, as anywhere.
    found = f"{engine} is installed here" if engine else "neither Docker nor Podman was found here"
    steps.append(
        f"Or grade inside a container that you start ({found}; this way is untested): "
        f"{engine or 'docker'} run --rm -it --cap-add SYS_ADMIN --cap-add NET_ADMIN "
        "--security-opt seccomp=unconfined --security-opt apparmor=unconfined "
        '-v "$PWD":/course -w /course python:3.11 bash, then `make test` and '
        "`autograder grade` in it."
    )
    if sys.platform == "darwin":
        steps.append("For example: brew install lima, limactl start, lima; then as on Linux.")
    return "\n  ".join(steps)
