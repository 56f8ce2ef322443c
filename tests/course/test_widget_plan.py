"""The figure of a plan: it draws what the server says, and changes nothing there."""

import pytest

from course.services import postgres
from course.widgets.plan import MAX_NODES, Node, Plan, describe, draw, explain, plan_tree

TABLES = """
CREATE TABLE book (isbn text PRIMARY KEY, title text NOT NULL);
CREATE TABLE sale (id int PRIMARY KEY, isbn text NOT NULL REFERENCES book, copies int NOT NULL);
INSERT INTO book SELECT n::text, 'Title ' || n FROM generate_series(1, 50) AS n;
INSERT INTO sale SELECT n, (n % 50 + 1)::text, n % 4 FROM generate_series(1, 3000) AS n;
ANALYZE;
"""


@pytest.fixture(scope="module")
def db():
    with postgres() as server:
        server.psql(TABLES)
        yield server


def test_a_whole_table_is_read_where_there_is_no_index(db):
    (node,) = explain(db, "SELECT * FROM sale WHERE isbn = '7'").nodes
    assert (node.kind, node.on) == ("Seq Scan", " on sale")
    assert node.notes == ("Filter: (isbn = '7'::text)", "rows taken out by the filter: 2940")
    assert node.rows == "expected 60 rows, got 60"


def test_an_index_is_named(db):
    (node,) = explain(db, "SELECT * FROM sale WHERE id = 7;").nodes
    assert node.lines[0] == "Index Scan on sale with sale_pkey"
    assert "expected 1 row, got 1" in node.lines


def test_the_tree_says_who_takes_whose_rows(db):
    plan = explain(db, "SELECT title, count(*) FROM sale JOIN book USING (isbn) GROUP BY title")
    kinds = [node.kind for node in plan.nodes]
    assert kinds[0] in ("HashAggregate", "Aggregate")
    assert kinds.count("Seq Scan") == 2
    for node in plan.nodes[1:]:
        assert plan.nodes[node.parent].depth == node.depth - 1
    assert describe(plan).split("\n")[0] == kinds[0]


def test_what_is_executed_is_taken_back(db):
    plan = explain(db, "DELETE FROM sale")
    assert plan.nodes[0].kind == "ModifyTable"
    assert " 3000" in db.psql("SELECT count(*) FROM sale")


def test_what_is_never_executed_is_said_so():
    node = Node(1, 0, "Seq Scan", " on sale", (), 5, 0.0, 0)
    assert node.rows == "expected 5 rows, never executed"


def test_the_reader_can_change_the_query(db):
    figure = plan_tree(db, "SELECT * FROM sale WHERE id = 7")
    assert "sale_pkey" in figure.picture.value
    figure.query.value = "SELECT * FROM sale"
    figure.starting.click()
    assert "Seq Scan on sale" in figure.picture.value
    assert "sale_pkey" not in figure.picture.value


def test_a_wrong_query_is_answered_in_words(db):
    figure = plan_tree(db, "SELECT titel FROM book")
    assert "The server refuses it: column" in figure.picture.value
    assert "The server refuses it" in figure._repr_mimebundle_()["text/plain"]


def test_markup_in_a_query_is_text(db):
    figure = plan_tree(db, "SELECT * FROM book WHERE title = '<script>x</script>'")
    bundle = figure._repr_mimebundle_()
    assert "<script>" not in figure.picture.value + bundle["text/html"]


def test_a_huge_plan_is_cut():
    node = Node(0, None, "Result", "", (), 1, 1.0, 1)
    plan = Plan("", (node,) * (MAX_NODES + 5))
    assert "and 5 more nodes" in describe(plan)
    assert "and 5 more nodes" in draw(plan)


def test_the_same_plan_is_the_same_picture(db):
    query = "SELECT * FROM sale WHERE isbn = '7'"
    assert draw(explain(db, query)) == draw(explain(db, query))
