"""PostgreSQL: one cluster per machine, one database per notebook, data that stays."""

import os
import sys
import time

import psycopg
import pytest
from leftovers import folders_of

from course.services import ServiceError, postgres
from course.services import postgres as make_postgres
from course.services.postgres import Postgres, ready_made_cluster


def rows(url, text):
    with psycopg.connect(url, autocommit=True) as connection:
        done = connection.execute(text)
        return done.fetchall() if done.description else []


def test_it_is_a_real_server(runtime):
    with postgres() as db:
        assert rows(db.url, "SHOW server_version")[0][0].startswith("18")
        assert "PostgreSQL 18" in db.psql("SELECT version()")
        assert "syntax error" in db.psql("SELEC 1")
        with db.connect() as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)


def test_it_does_not_run_as_root(runtime):
    with postgres() as db:
        text = "COPY (SELECT 1) TO PROGRAM 'id -u > uid'"
        rows(db.url, text)
        uid = int((db._process.folder / "data" / "uid").read_text())
        assert uid != 0


def test_the_second_start_is_quick(runtime):
    ready_made_cluster()
    began = time.monotonic()
    with postgres():
        seconds = time.monotonic() - began
    # 0.13 s on a quiet machine; the bound leaves room for one that is busy with other tests.
    assert seconds < 5


def test_text_is_sorted_alike_on_every_machine(runtime):
    with postgres() as db:
        found = rows(
            db.url, "SELECT string_agg(c, '' ORDER BY c) FROM unnest(array['b','A','ä','a']) c"
        )
    assert found == [("Aabä",)]


class TestNotebooks:
    def test_data_is_there_again_after_a_restart_until_reset(self, runtime):
        with postgres("Week 21.ipynb") as db:
            assert db.database == "week_21"
            rows(db.url, "CREATE TABLE book (title text)")
            rows(db.url, "INSERT INTO book VALUES ('Dune')")
        with postgres("Week 21.ipynb") as db:
            assert rows(db.url, "SELECT title FROM book") == [("Dune",)]
            db.reset()
            assert "did not find any" in db.psql("\\dt").lower()

    def test_two_notebooks_do_not_see_each_other(self, runtime):
        with postgres("one") as one, postgres("two") as two:
            rows(one.url, "CREATE TABLE book (title text)")
            assert rows(two.url, "SELECT to_regclass('book')") == [(None,)]

    def test_jupyter_says_which_notebook_it_is(self, runtime, monkeypatch):
        monkeypatch.setenv("JPY_SESSION_NAME", "course/week21-sql/week21-sql.ipynb")
        assert postgres().database == "week21_sql"

    def test_a_notebook_that_is_open_twice_is_named(self, runtime, monkeypatch):
        monkeypatch.setattr(sys.modules[Postgres.__module__], "LOCK_SECONDS", 0.2)
        with postgres("one"), pytest.raises(ServiceError, match="in use by another kernel"):
            postgres("one").start()
        assert folders_of(runtime) == []

    def test_a_crash_leaves_no_lock_behind(self, runtime):
        with postgres("one") as db:
            rows(db.url, "CREATE TABLE book (title text)")
            keeper = int((db._process.folder / "lock").read_text())
            os.kill(keeper, 9)
            time.sleep(0.2)
        with postgres("one") as db:
            assert rows(db.url, "SELECT count(*) FROM book") == [(0,)]

    def test_a_fresh_database_is_dropped_afterwards(self, runtime):
        with postgres() as db:
            with db.fresh() as url:
                rows(url, "CREATE TABLE book (title text)")
                (name,) = rows(url, "SELECT current_database()")[0]
            assert name != db.database
            assert rows(db.url, f"SELECT 1 FROM pg_database WHERE datname = '{name}'") == []


class TestYours:
    """A server that the user runs: nothing of theirs is touched."""

    @pytest.fixture
    def yours(self, runtime, monkeypatch):
        with make_postgres() as server:
            rows(server.url, "CREATE TABLE mine (n int)")
            monkeypatch.setenv("COURSE_POSTGRES_URL", server.url)
            yield server

    def test_only_databases_of_our_name_are_made_and_dropped(self, yours):
        with postgres("week21") as db:
            assert db.database == "inkwell_week21"
            rows(db.url, "CREATE TABLE book (title text)")
            db.reset()
            with db.fresh() as url:
                assert rows(url, "SELECT 1") == [(1,)]
        found = rows(
            yours.url, "SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1"
        )
        assert [name for (name,) in found] == ["inkwell_week21", "learner", "postgres"]
        assert rows(yours.url, "SELECT count(*) FROM mine") == [(0,)]

    def test_it_goes_on_running(self, yours):
        with postgres("week21"):
            pass
        assert rows(yours.url, "SELECT 1") == [(1,)]


def test_a_name_of_a_notebook_becomes_a_plain_one():
    assert Postgres('Wö"ek; 21').database == "w_ek_21"
