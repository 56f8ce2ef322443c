"""Services in the sandbox: the same calls, without network; each sandbox has its own servers."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import course
from autograder.sandbox import command

HOME = str(Path(course.__path__[0]).parent)
TOGETHER = 4
CODE = """
from course.services import asgi, nginx, postgres, redis

SERVER = "server { listen 8080; location / { proxy_pass http://127.0.0.1:9001; } }"
PROXY = f"events {{}} http {{ {SERVER} }}"

async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"hello"})

with postgres() as db, redis() as cache:
    with db.connect() as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert cache.client().incr("visits") == 1
    # A port that somebody else has on this machine, too.
    with asgi(app, lifespan="off", port=8000) as shop:
        assert shop.client().get("/").text == "hello"
        with nginx(PROXY, ports={9001: shop.port}) as proxy:
            import httpx

            assert httpx.get(proxy.url).text == "hello"
"""


def run(slot=0):
    return command.run(
        [sys.executable, "-c", CODE], slot=slot, environ={"PYTHONPATH": HOME}, stdin=b""
    )


def test_several_at_once_are_not_in_each_others_way():
    with ThreadPoolExecutor(TOGETHER) as pool:
        for done in pool.map(run, range(TOGETHER)):
            assert done.returncode == 0, done.stderr.decode()
            assert done.limit_hit is None


def test_a_cluster_is_copied_and_not_made():
    code = "import os; print(os.path.exists(os.environ['COURSE_POSTGRES_CLUSTER'] + '/PG_VERSION'))"
    done = command.run([sys.executable, "-c", code])
    assert done.stdout == b"True\n"
