"""Trying SQL out: plain rows come back, refusals are named, and nothing stays."""

import sys
import time

import pytest

from course.services import postgres
from course.services.postgres import Postgres
from course.services.trial import SqlError, nodes


@pytest.fixture(scope="module")
def db():
    with postgres() as server:
        yield server


def schemas(db):
    found = db.psql("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'inkwell%'")
    return int(found.split()[2])


def test_nothing_of_it_stays(db):
    with db.trial("CREATE TABLE book (isbn text)") as shop:
        shop.run("INSERT INTO book VALUES (%s)", "978-1")
        assert shop.run("SELECT * FROM book") == [("978-1",)]
    assert "Did not find any" in db.psql("\\d")
    assert schemas(db) == 0


def test_nothing_of_it_stays_when_the_script_commits(db):
    with db.trial() as shop:
        shop.run("CREATE TABLE book (isbn text); COMMIT")
        shop.run("INSERT INTO book VALUES ('978-1')")
    assert schemas(db) == 0


def test_nothing_of_it_stays_after_an_error(db):
    with pytest.raises(SqlError), db.trial("CREATE TABLE book (isbn text)") as shop:
        shop.run("SELECT 1 / 0")
    assert schemas(db) == 0


def test_tables_outside_are_not_seen(db):
    db.psql("CREATE TABLE outside (n int)")
    try:
        with db.trial() as shop, pytest.raises(SqlError, match='"outside" does not exist'):
            shop.run("SELECT * FROM outside")
    finally:
        db.psql("DROP TABLE outside")


def test_the_rows_are_plain_data(db):
    with db.trial() as shop:
        rows = shop.run(
            "SELECT 1.50::numeric, DATE '2026-11-02', '{\"a\": [1]}'::jsonb, ARRAY[2.5], NULL,"
            " true, INTERVAL '1 day', int4range(1, 3), 7::numeric"
        )
    assert rows == [
        ("1.50", "2026-11-02", {"a": [1]}, ["2.5"], None, True, "1 day, 0:00:00", "[1, 3)", 7)
    ]


def test_the_rows_are_those_of_the_last_statement_that_has_any(db):
    with db.trial() as shop:
        assert shop.run("SELECT 1; SELECT 2; CREATE TABLE t (n int)") == [(2,)]
        assert shop.run("CREATE TABLE u (n int)") == []


def test_a_file_is_named_with_the_line(db, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "top.sql").write_text("SELECT 1;\n\nSELECT titel\nFROM pg_class;\n")
    said = r'^top\.sql, line 3: column "titel" does not exist$'
    with db.trial() as shop, pytest.raises(SqlError, match=said):
        shop.file("top.sql")


def test_a_file_without_a_statement_is_told(db, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "top.sql").write_text("-- Write your query here.\n")
    with db.trial() as shop, pytest.raises(SqlError, match=r"top\.sql holds no statement yet"):
        shop.file("top.sql")


def test_a_script_for_psql_may_say_that_it_stops_at_errors(db, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "top.sql").write_text("\\set ON_ERROR_STOP on\nSELECT 1;\n")
    with db.trial() as shop:
        assert shop.file("top.sql") == [(1,)]
        assert shop.plan((tmp_path / "top.sql").read_text())["Node Type"] == "Result"
    (tmp_path / "top.sql").write_text("\\set ON_ERROR_STOP on\nSELECT titel FROM pg_class;\n")
    with db.trial() as shop, pytest.raises(SqlError, match=r"top\.sql, line 2: column"):
        shop.file("top.sql")


def test_other_commands_of_psql_are_told(db, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "top.sql").write_text("SELECT 1;\n\\pset tuples_only on\nSELECT 2;\n")
    said = r"^top\.sql, line 2: syntax error .*: the server gets this file without psql"
    with db.trial() as shop, pytest.raises(SqlError, match=said):
        shop.file("top.sql")


def test_a_file_may_have_to_be_one_statement(db, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    one, two = "WITH a AS (SELECT 1)\nSELECT * FROM a; -- that is all\n", "SELECT 1; SELECT 2"
    (tmp_path / "one.sql").write_text(one)
    (tmp_path / "two.sql").write_text(two)
    (tmp_path / "none.sql").write_text("-- Write your statement here.\n")
    with db.trial() as shop:
        assert shop.file("one.sql", single=True) == [(1,)]
        assert shop.file("two.sql") == [(2,)]
    with db.trial() as shop, pytest.raises(SqlError, match=r"two\.sql: there is more than one"):
        shop.file("two.sql", single=True)
    with db.trial() as shop, pytest.raises(SqlError, match=r"none\.sql holds no statement yet"):
        shop.file("none.sql", single=True)


def test_an_attempt_names_what_was_violated_and_leaves_nothing(db):
    with db.trial("CREATE TABLE book (isbn text PRIMARY KEY, price int CHECK (price > 0))") as shop:
        insert = "INSERT INTO book VALUES (%s, %s)"
        assert shop.attempt(insert, "1", 5) == "taken"
        assert shop.attempt(insert, "1", 5) == "UniqueViolation"
        assert shop.attempt(insert, "2", 0) == "CheckViolation"
        assert shop.attempt(insert, None, 5) == "NotNullViolation"
        assert shop.run("SELECT isbn FROM book") == [("1",)]


def test_an_attempt_does_not_wait_for_checks_that_were_put_off(db):
    script = """
        CREATE TABLE a (n int PRIMARY KEY);
        CREATE TABLE b (n int REFERENCES a DEFERRABLE INITIALLY DEFERRED);
    """
    with db.trial(script) as shop:
        assert shop.attempt("INSERT INTO b VALUES (1)") == "ForeignKeyViolation"


@pytest.mark.parametrize("rule", ["", "ON DELETE RESTRICT", "ON DELETE NO ACTION"])
def test_a_row_that_others_refer_to_stays_by_the_same_name(db, rule):
    script = f"""
        CREATE TABLE a (n int PRIMARY KEY);
        CREATE TABLE b (n int REFERENCES a {rule});
        INSERT INTO a VALUES (1);
        INSERT INTO b VALUES (1);
    """
    with db.trial(script) as shop:
        assert shop.attempt("DELETE FROM a") == "ForeignKeyViolation"


def test_a_plan_is_a_tree_that_names_its_indexes(db):
    script = """
        CREATE TABLE sale (id int PRIMARY KEY, isbn text);
        INSERT INTO sale SELECT n, n::text FROM generate_series(1, 3000) AS n;
        ANALYZE sale;
    """
    with db.trial(script) as shop:
        assert shop.indexes("SELECT * FROM sale WHERE id = 7") == ["sale_pkey"]
        assert shop.indexes("SELECT * FROM sale WHERE isbn = '7'") == []
        plan = shop.plan("SELECT count(*) FROM sale")
    assert [node["Node Type"] for node in nodes(plan)] == ["Aggregate", "Seq Scan"]


def test_a_plan_that_is_executed_tells_how_often_each_step_ran(db):
    script = """
        CREATE TABLE film (id int);
        CREATE TABLE ticket (film_id int);
        INSERT INTO film VALUES (1), (2), (3);
    """
    query = "SELECT (SELECT count(*) FROM ticket WHERE film_id = id) FROM film"
    with db.trial(script) as shop:
        steps = list(nodes(shop.plan(query, execute=True)))
    loops = {step["Relation Name"]: step["Actual Loops"] for step in steps if "Alias" in step}
    assert loops == {"film": 1, "ticket": 3}


def test_a_query_that_never_ends_is_cut(db, monkeypatch):
    monkeypatch.setattr(sys.modules[Postgres.__module__], "TRIAL_MILLISECONDS", 100)
    began = time.monotonic()
    endless = "WITH RECURSIVE n AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n"
    with (
        db.trial() as shop,
        pytest.raises(SqlError, match="statement timeout: does it ever come to an end"),
    ):
        shop.run(endless)
    assert time.monotonic() - began < 3
