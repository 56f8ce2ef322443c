"""The one kernel of the course: `python3` of the environment that `course` runs in."""

import sys
from pathlib import Path

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager

NAME = "python3"


def data_folder() -> Path:
    """Where this environment keeps its Jupyter data, kernels among them."""
    return Path(sys.prefix) / "share" / "jupyter"


def manager() -> AsyncKernelManager:
    """A manager that starts this environment's kernel.

    Jupyter itself would take the first `python3` on its search path, which may
    belong to another installation that does not have the course.
    """
    specs = KernelSpecManager(kernel_dirs=[str(data_folder() / "kernels")])
    found = AsyncKernelManager(kernel_name=NAME, kernel_spec_manager=specs)
    if found.has_trait("transport_encryption"):
        # Otherwise the kernel warns, on the learner's terminal, that others may listen.
        found.transport_encryption = "auto"
    return found
