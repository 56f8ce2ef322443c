"""A runtime folder of the test's own."""

import os
import shutil
import time
from pathlib import Path

import pytest
from leftovers import servers_in


@pytest.fixture
def runtime(monkeypatch, tmp_path_factory):
    """Where services live in this test; short, because of sockets. Nothing may be left in it."""
    folder = Path(f"/tmp/svc-{os.getpid()}-{time.monotonic_ns() % 10**6}")
    folder.mkdir(mode=0o755)
    monkeypatch.setenv("COURSE_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    yield folder
    left = servers_in(folder)
    shutil.rmtree(folder)
    assert left == []
