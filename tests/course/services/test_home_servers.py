"""What the home page does with servers: real ones, started, stopped and mended with its buttons."""

import asyncio
import subprocess
import sys

import pytest
from leftovers import until

from course import servers
from course.servers import Server
from course.services import checkup, folders, status
from course.services.errors import ServiceError
from course.services.postgres import postgres
from course.services.postgres import version as postgres_version
from course.widgets.home import ServerRow


def one(name: str) -> Server:
    return next(server for server in servers.all_servers() if server.kind.name == name)


def press(row: ServerRow) -> None:
    asyncio.run(row.do())


@pytest.fixture
def row(request, runtime):
    made = ServerRow(one(request.param), lambda _row: None)
    yield made
    made.server.stop()


class TestEveryServer:
    def test_has_a_name_and_says_what_it_is(self):
        for server in servers.all_servers():
            assert server.name
            assert server.purpose
            assert server.state == "Not started."

    @pytest.mark.parametrize("row", ["redis", "smtp"], indirect=True, ids=str)
    def test_starts_and_stops_with_one_button(self, row):
        assert row.button.description == f"Start {row.server.name}"
        press(row)
        assert "Runs, started here in" in row.text.value
        assert row.server.service.url in row.server.state
        assert row.button.description == f"Stop {row.server.name}"
        press(row)
        assert "Stopped." in row.text.value
        assert status.running() == []
        assert row.button.description == f"Start {row.server.name}"

    @pytest.mark.parametrize("row", ["http", "gunicorn"], indirect=True, ids=str)
    def test_what_runs_programs_is_tried_and_stopped_again(self, row):
        assert row.button.description == f"Try {row.server.name}"
        press(row)
        assert "Works:" in row.text.value
        assert "and stopped again." in row.text.value
        assert status.running() == []

    @pytest.mark.parametrize("row", ["redis"], indirect=True)
    def test_the_answer_to_a_press_is_read_aloud(self, row):
        assert "alert" not in row.text.value
        press(row)
        assert 'role="alert">Runs' in row.text.value

    @pytest.mark.parametrize("row", ["redis"], indirect=True)
    def test_one_that_others_have_stopped_is_not_said_to_run(self, row):
        press(row)
        status.stop(status.running())
        servers.look([row.server])
        row.draw()
        assert "Was stopped." in row.text.value
        assert row.button.description == "Start Redis"

    def test_one_of_another_notebook_is_seen(self, runtime):
        code = "import sys; from course.services import redis; redis().start(); sys.stdin.read()"
        other = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE)
        try:
            until(status.running)
            server = one("redis")
            assert servers.look([server]) == ""
            assert server.state == "Runs for another notebook."
            assert server.service is None
        finally:
            other.communicate(b"")
        until(lambda: not status.running())

    def test_no_password_of_a_server_of_ones_own_is_shown(self, runtime, monkeypatch):
        monkeypatch.setenv("COURSE_MONGODB_URL", "mongodb://ada:secret@127.0.0.1:9/shop")
        server = one("mongodb")
        server.start()
        assert server.state.endswith("mongodb://ada@127.0.0.1:9/shop")


class TestMending:
    @pytest.fixture
    def broken(self, runtime, monkeypatch, tmp_path):
        """A ready-made cluster from which a cleaning program has taken a file."""
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        (tmp_path / "cache").mkdir()
        with postgres():
            pass
        (folders.cache() / f"postgres-{postgres_version()}" / "global" / "pg_control").unlink()
        server = ServerRow(one("postgres"), lambda _row: None)
        yield server
        server.server.stop()

    def test_what_can_be_made_again_is_made_again(self, broken):
        press(broken)
        assert "Does not start:" in broken.text.value
        assert "pg_control" in broken.text.value, "the server's own words"
        assert broken.button.description == "Mend PostgreSQL"
        press(broken)
        assert "Runs, started here" in broken.text.value
        assert broken.button.description == "Stop PostgreSQL"

    def test_what_cannot_be_mended_is_said_in_words(self, runtime):
        def fail():
            raise ServiceError("<b>No room.</b>", "Free some space.")

        row = ServerRow(Server(checkup.Kind("redis", fail, str)), lambda _row: None)
        press(row)
        assert "Does not start: &lt;b&gt;No room.&lt;/b&gt; Free some space." in row.text.value
        press(row)
        assert "Mending did not help. In a terminal, `course doctor`" in row.text.value

    def test_any_error_is_words(self, runtime):
        def fail():
            raise ZeroDivisionError("of the author")

        server = Server(checkup.Kind("redis", fail, str))
        server.start()
        assert server.state.startswith("Does not start: ZeroDivisionError: of the author")

    def test_where_no_server_can_run_it_says_so(self, monkeypatch, tmp_path):
        monkeypatch.setenv("COURSE_RUNTIME_DIR", str(tmp_path / ("x" * 80)))
        found = servers.all_servers()
        assert "No folder for services" in servers.look(found)
        row = ServerRow(found[0], lambda _row: None)
        press(row)
        assert "Does not start: No folder for services" in row.text.value
        press(row)
        assert "Does not start: No folder for services" in row.text.value
