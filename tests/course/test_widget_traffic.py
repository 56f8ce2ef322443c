"""The figure of shared load: real counts, and what happens when a replica fails half way."""

import pytest

from course.widgets.traffic import counts, describe, events, run, traffic

TWO = """
events {}
http {
    upstream shop {
        server 127.0.0.1:9001;
        server 127.0.0.1:9002;
    }
    server { listen 8080; location / { proxy_pass http://shop; } }
}
"""
LEAST = TWO.replace("upstream shop {", "upstream shop { least_conn;")
WEIGHT = TWO.replace("9001;", "9001 weight=3;")


@pytest.mark.parametrize(
    ("configuration", "event", "a", "b"),
    [
        (TWO, "nothing happens", (6, 6), (6, 6)),
        (TWO, "A is stopped", (6, 0), (6, 12)),
        (TWO, "B is stopped", (6, 12), (6, 0)),
        (TWO, "A hangs", (6, 6), (6, 6)),
        (LEAST, "A hangs", (6, 1), (6, 11)),
        (WEIGHT, "nothing happens", (9, 9), (3, 3)),
    ],
)
def test_the_counts_are_those_of_nginx(configuration, event, a, b):
    done = run(configuration, event)
    assert counts(done, 24) == {"A": a, "B": b, "": (0, 0)}


def test_a_replica_that_was_stopped_costs_no_client_an_answer():
    done = run(TWO, "A is stopped")
    assert [one.status for one in done.sent] == [200] * 24


def test_who_hangs_gives_no_answer():
    done = run(TWO, "A hangs")
    assert sum(one.status == 0 for one in done.sent) == 6
    assert "Answered well: 18 of 24" in describe(done)


def test_what_no_replica_gets_is_answered_by_nginx():
    location = "location / { proxy_pass http://127.0.0.1:9001; }"
    one = f"events {{}} http {{ server {{ listen 8080; {location} }} }}"
    done = run(one, "A is stopped", requests=6)
    assert [sent.status for sent in done.sent] == [200] * 3 + [502] * 3
    assert "nginx by itself: 0 before, 3 after" in describe(done)


def test_a_refused_configuration_is_shown_with_its_reason():
    figure = traffic(TWO.replace("9002;", "9002"))
    assert figure.slider.max == 0
    assert "refuses this configuration" in figure.picture.value


def test_what_can_happen_follows_the_configuration():
    assert events(TWO) == [
        "nothing happens",
        "A is stopped",
        "B is stopped",
        "A hangs",
        "B hangs",
    ]
    figure = traffic(TWO, "B hangs")
    figure.program.value = TWO.replace("server 127.0.0.1:9002;", "")
    assert figure.event.value == "nothing happens"
    assert "A hangs" in figure.event.options
    figure.program.value = TWO.replace("9002;", "9002; server 127.0.0.1:9003 backup;")
    assert "C is stopped" in figure.event.options


def test_a_comment_starts_no_replica():
    assert events(TWO.replace("9002;", "9002; # and 127.0.0.1:9003 later"))[-1] == "B hangs"


class TestFigure:
    def test_it_shows_all_requests_first_and_each_on_demand(self):
        figure = traffic(TWO, "A is stopped")
        assert figure.slider.value == 24
        assert "A was stopped after request 12" in figure.picture.value
        figure.slider.value = 1
        assert "Request 1 of 24 went to replica A; status 200." in figure.picture.value
        figure.back.click()
        assert "Before the first request" in figure.picture.value

    def test_another_event_is_run_again(self):
        figure = traffic(TWO)
        figure.event.value = "B is stopped"
        figure.starting.click()
        assert counts(figure.current, 24)["B"] == (6, 0)

    def test_a_page_without_a_kernel_has_the_counts_in_words_and_in_the_picture(self):
        bundle = traffic(TWO, "A is stopped")._repr_mimebundle_()
        assert 'role="img"' in bundle["text/html"]
        assert "replica A (9001): 6 before, 0 after" in bundle["text/plain"]
