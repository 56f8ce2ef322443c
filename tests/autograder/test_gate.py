"""What may be missing on a learner's machine must be there where the course is released."""

import os

import pytest

from autograder import sandbox


@pytest.mark.skipif(not os.environ.get("CI"), reason="only CI must have everything")
def test_ci_has_a_sandbox():
    """Without one, all that runs in it is skipped, and a broken sandbox would pass unseen."""
    found = sandbox.check()
    assert found.ok, f"{found.reason}\n{found.mend}"
