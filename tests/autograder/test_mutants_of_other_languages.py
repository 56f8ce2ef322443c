"""Faults put into SQL and into nginx configurations."""

import pytest

from autograder.prove.mutants import mutator_for

BOOKS = "SELECT title FROM book WHERE price > 10 AND genre IS NOT NULL ORDER BY title LIMIT 3"
PROXY = """
events {}
http {
    upstream shop { least_conn; server 127.0.0.1:9001 weight=3; server 127.0.0.1:9002 backup; }
    limit_req_zone $binary_remote_addr zone=one:1m rate=5r/s;
    server {
        listen 8080;
        location = /health { return 204; }
        location / { limit_req zone=one burst=5; proxy_buffering off; proxy_pass http://shop; }
    }
}
"""


def faults(suffix, source):
    return [str(mutant).partition(": ")[2] for mutant in mutator_for(suffix).mutants(source)]


class TestSql:
    @pytest.mark.parametrize(
        ("query", "fault"),
        [
            (
                BOOKS,
                "`price > 10 AND genre IS NOT NULL` became `price >= 10 AND genre IS NOT NULL`",
            ),
            (BOOKS, "`price > 10 AND genre IS NOT NULL` became `price > 10 OR genre IS NOT NULL`"),
            (
                BOOKS,
                "`price > 10 AND genre IS NOT NULL` became `price > 10 AND NOT genre IS NOT NULL`",
            ),
            (BOOKS, "`price > 10 AND genre IS NOT NULL` became `price > 11 AND genre IS NOT NULL`"),
            (BOOKS, "`ORDER BY title` was dropped"),
            (BOOKS, "`title` became `title DESC`"),
            (BOOKS, "`SELECT` became `SELECT DISTINCT`"),
            (BOOKS, "`LIMIT 3;` became `LIMIT 4;`"),
            (
                "SELECT b.id FROM book b LEFT JOIN sale s ON s.book = b.id",
                "`LEFT JOIN sale AS s` became `JOIN sale AS s`",
            ),
            ("SELECT count(DISTINCT a) FROM t", "`COUNT(DISTINCT a)` became `COUNT(a)`"),
            ("SELECT coalesce(a, 0) FROM t", "`COALESCE(a, 0)` became `a`"),
            ("SELECT a FROM t UNION SELECT b FROM u", "`UNION` became `UNION ALL`"),
            (
                "SELECT rank() OVER (PARTITION BY a ORDER BY b) FROM t",
                "`RANK() OVER (PARTITION BY a ORDER BY b)` became `RANK() OVER (ORDER BY b)`",
            ),
            ("CREATE TABLE t (a INT NOT NULL)", "`a INT NOT NULL` became `a INT`"),
            ("CREATE TABLE t (a INT CHECK (a > 0))", "`a INT CHECK (a > 0)` became `a INT`"),
            ("CREATE UNIQUE INDEX i ON t (a)", "`CREATE UNIQUE INDEX` became `CREATE INDEX`"),
        ],
    )
    def test_what_people_get_wrong(self, query, fault):
        old, _, new = fault.partition(" became ")
        found = faults(".sql", query)
        assert any(old.strip("`").split(" was")[0] in one for one in found), found
        assert any(new.strip("`") in one for one in found), found

    def test_every_mutant_is_another_query(self):
        sources = [mutant.source for mutant in mutator_for(".sql").mutants(BOOKS)]
        assert len(sources) == len(set(sources)) > 10

    @pytest.mark.parametrize(
        "query",
        [
            "SELECT a, sum(b) FROM t GROUP BY a",
            "SELECT t.a, count(*) FROM t GROUP BY t.a",
            "SELECT a FROM t UNION ALL SELECT b FROM u",
        ],
    )
    def test_distinct_is_no_fault_where_rows_cannot_repeat(self, query):
        assert not [one for one in faults(".sql", query) if "DISTINCT" in one]

    def test_distinct_is_a_fault_where_the_keys_of_the_groups_are_not_shown(self):
        found = faults(".sql", "SELECT sum(b) FROM t GROUP BY a")
        assert [one for one in found if "SELECT DISTINCT" in one]

    def test_what_exists_selects_is_no_fault(self):
        query = "SELECT a FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.a = t.a)"
        found = faults(".sql", query)
        assert not [one for one in found if "SELECT 2" in one or "`1` became" in one]

    def test_the_keys_of_distinct_on_may_go_either_way_into_a_table(self):
        query = "SELECT DISTINCT ON (a) a, b FROM t ORDER BY a, b DESC"
        assert [one for one in faults(".sql", query) if "a DESC" in one]
        found = faults(".sql", f"INSERT INTO u {query}")
        assert not [one for one in found if "a DESC" in one]
        assert [one for one in found if "b ASC" in one]

    def test_what_psql_is_told_stays_and_may_be_forgotten(self):
        script = "\\set ON_ERROR_STOP on\nSELECT a FROM t WHERE a < :most;\n\\echo End\n"
        mutants = list(mutator_for(".sql").mutants(script))
        texts = [mutant.source for mutant in mutants]
        assert any("a <= :most" in text and "\\echo End" in text for text in texts)
        assert any("\\echo End" not in text for text in texts)
        assert any("\\set" not in text for text in texts)

    def test_the_direction_of_an_index_is_no_fault(self):
        assert not any("DESC" in one for one in faults(".sql", "CREATE INDEX i ON t (a)"))

    def test_one_of_several_statements_is_left_out(self):
        found = faults(".sql", "CREATE TABLE t (a INT); CREATE INDEX i ON t (a);")
        assert "`CREATE INDEX i ON t(a);` was dropped" in found

    def test_what_is_no_sql_has_none(self):
        assert faults(".sql", "SELEC FROM WHERE (") == []


class TestNginx:
    @pytest.mark.parametrize(
        "fault",
        [
            "`least_conn` was dropped",
            "`server 127.0.0.1:9002 backup` was dropped",
            "`server 127.0.0.1:9002 backup` became `server 127.0.0.1:9002`",
            "`server 127.0.0.1:9001 weight=3` became `server 127.0.0.1:9001 weight=4`",
            "`location = /health` became `location /health`",
            "`return 204` became `return 205`",
            "`limit_req zone=one burst=5` was dropped",
            "`limit_req zone=one burst=5` became `limit_req zone=one burst=6`",
            "`proxy_buffering off` became `proxy_buffering on`",
            "`proxy_pass http://shop` was dropped",
        ],
    )
    def test_what_people_get_wrong(self, fault):
        assert fault in faults(".conf", PROXY)

    def test_what_nobody_could_notice_is_no_fault(self):
        found = faults(".conf", PROXY)
        assert not any("128.0.0.1" in one or "zone=one:2m" in one for one in found)
        assert not any(one.startswith("`listen 8080` was") for one in found)

    def test_what_cannot_be_parsed_has_none(self):
        assert faults(".conf", "") == []


def test_a_file_of_another_kind_has_no_mutator():
    assert mutator_for(".txt") is None
