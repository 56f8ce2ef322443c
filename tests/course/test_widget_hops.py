"""The figure of a request's way: real headers at each hop, of the reader's own configuration."""

from course.widgets.hops import changes, describe, draw, hops, send

PROXY = """
events {}
http {
    server {
        listen 8080;
        location /api/ {
            proxy_pass http://127.0.0.1:9001/;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
        location / { return 404 "nothing <here>\\n"; }
    }
}
"""


def test_each_hop_has_what_was_really_sent():
    way = send(PROXY, "/api/books?page=2")
    there, back = way.steps[1], way.steps[2]
    assert [hop.target for hop in way.steps] == ["nginx", "replica A", "nginx", "the client"]
    assert there.first == "GET /books?page=2"
    assert dict(there.headers)["X-Forwarded-For"] == "6.6.6.6, 127.0.0.1"
    assert changes(there) == {
        "Host": "as it was",
        "X-Forwarded-For": "changed",
        "X-Forwarded-Proto": "new",
        "Accept": "as it was",
        "Connection": "gone",
    }
    assert ("X-Replica", "A") in back.headers
    assert way.steps[3].first == "HTTP/1.1 200 OK"


def test_a_header_that_is_not_set_is_the_proxys_own_with_the_port_of_the_configuration():
    way = send(PROXY.replace("proxy_set_header Host $host;", ""), "/api/")
    assert dict(way.steps[1].headers)["Host"] == "127.0.0.1:9001"


def test_what_nginx_answers_by_itself_reaches_no_replica():
    way = send(PROXY, "/other")
    assert len(way.steps) == 2
    assert "No replica was asked" in describe(way)
    assert "nothing &lt;here&gt;" in draw(way, 1)


def test_what_changes_from_run_to_run_is_not_shown():
    assert describe(send(PROXY, "/api/books")) == describe(send(PROXY, "/api/books"))
    assert "Date" not in describe(send(PROXY, "/api/books"))


def test_what_nginx_refuses_is_shown_with_its_reason():
    figure = hops(PROXY.replace("listen 8080;", "listen 8080"))
    assert figure.slider.max == 0
    assert "does not run" in figure.picture.value
    assert "refuses this configuration" in figure.picture.value


def test_a_path_that_is_none_is_refused():
    assert "begins with a slash" in send(PROXY, "books").error
    assert "begins with a slash" in send(PROXY, "/a b").error


def test_too_many_replicas_are_refused():
    many = "".join(f"location /{n} {{ proxy_pass http://127.0.0.1:{9000 + n}; }}" for n in range(9))
    way = send(f"events {{}} http {{ server {{ listen 8080; {many} }} }}", "/1")
    assert "at most 6 replicas, not 9" in way.error


class TestFigure:
    def test_the_buttons_go_from_hop_to_hop(self):
        figure = hops(PROXY, "/api/books")
        assert "Hop 1 of 4" in figure.picture.value
        for _ in range(5):
            figure.forward.click()
        assert "nginx to the client" in figure.picture.value
        assert figure.forward.disabled

    def test_a_changed_configuration_and_path_are_sent_again(self):
        figure = hops(PROXY)
        figure.program.value = PROXY.replace("/api/", "/shop/")
        figure.path.value = "/shop/books"
        figure.starting.click()
        figure.slider.value = 1
        assert "GET /books" in figure.picture.value

    def test_a_page_without_a_kernel_has_all_hops_in_words_and_pictures(self):
        bundle = hops(PROXY)._repr_mimebundle_()
        assert bundle["text/html"].count('role="img"') == 4
        assert "aria-label" in bundle["text/html"]
        assert "X-Forwarded-Proto: http (new)" in bundle["text/plain"]
