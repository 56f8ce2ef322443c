"""The sandbox that strangers' code runs in: bubblewrap, limits, a probe, a watchdog."""

from autograder.sandbox.availability import Availability, check
from autograder.sandbox.command import Finished, run
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.kernel import SandboxedKernel, start_kernel
from autograder.sandbox.libraries import libraries_of
from autograder.sandbox.limits import LimitHit, Limits
from autograder.sandbox.orphans import end_orphans
from autograder.sandbox.warm import WarmParent

__all__ = [
    "Availability",
    "Finished",
    "LimitHit",
    "Limits",
    "SandboxError",
    "SandboxedKernel",
    "WarmParent",
    "check",
    "end_orphans",
    "libraries_of",
    "run",
    "start_kernel",
]
