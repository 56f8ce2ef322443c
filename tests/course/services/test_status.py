"""`course services status` and `stop`: what runs, of all notebooks, and its end."""

import json
import subprocess
import sys

from leftovers import folders_of, until
from typer.testing import CliRunner

from course.cli import app
from course.services import redis

OWNER = "from course.services import redis; r = redis().start(); print(r.url, flush=True); input()"


def course(*arguments):
    return CliRunner().invoke(app, ["services", *arguments])


def test_what_another_notebook_started_is_shown_without_its_password(runtime):
    assert "No server runs now" in course("status").stdout
    with subprocess.Popen(
        [sys.executable, "-c", OWNER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as owner:
        url = owner.stdout.readline().strip()
        password = url.split(":")[2].split("@")[0]
        (row,) = json.loads(course("status", "--json").stdout)
        assert (row["service"], row["owner"]) == ("redis", owner.pid)
        assert password not in course("status").stdout
        assert url.rpartition("@")[2] in course("status").stdout
        assert course("stop", "postgres").stdout == "No such server runs now.\n"
        assert course("stop").stdout == "1 stopped.\n"
        until(lambda: not folders_of(runtime))
        assert course("stop").exit_code == 0


def test_a_server_that_was_stopped_elsewhere_can_be_started_again(runtime):
    cache = redis().start()
    course("stop")
    cache.stop()
    assert cache.start().client().ping()
    cache.stop()
