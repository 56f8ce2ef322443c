# %% [markdown]
# # Week 34 · Web servers and the reverse proxy
#
# Until now one process has answered all requests to the shop of Inkwell Books: you started it, it
# served. In production nothing runs that way. Several workers run the application, somebody
# watches over them, and in front of all stands a proxy that speaks TLS, shares the load, and goes
# on when a replica is gone. This week you configure each of these, with the real programs: Uvicorn,
# Gunicorn and nginx.
#
# **After this week you can**
#
# - say what a server does for an ASGI application, and run one with Uvicorn on the right address;
# - configure Gunicorn with a file: workers, their class, time limits, recycling, the access log;
# - decide how many workers to run by measuring, and say what more workers do not cure;
# - take a client's address from `X-Forwarded-For` without believing everybody;
# - put nginx in front: routes, static files, compression, headers;
# - share requests among replicas, and say what happens when one of them fails;
# - end TLS at the proxy, limit the rate of requests, and let WebSockets through.
#
# **What you need from before:** requests, headers and status codes (week 15), `async` and `await`
# (week 13), processes and threads (week 14), certificates (week 27). Whether you took the track
# with FastAPI or with Django makes no difference here: both give you an ASGI application.
#
# **Honest minutes.** Reading and trying things out takes about 5 hours, the exercises about 6, the
# mini-project about 2, the review about 1. That is 14 hours. A configuration file is quickly
# written; to know what it does when something fails takes the time.

# %% [markdown]
# ## How to work in this notebook
#
# The servers here are real. `course.services` starts them on free ports of this computer and ends
# them with the notebook. Some answers are not Python: their cell begins with `%%writefile
# first.conf`, and running it writes the file, into a folder that the cell below makes beside this
# notebook. Leave that first line as it is. Run the cell, then its check. In the check, nginx runs
# with your file, in front of replicas that tell what reached them.
#
# Versions matter for servers. What is said here was tried with Uvicorn 0.54, Gunicorn 27 and nginx
# 1.31 in November 2026.

# %% setup
from course import keyboard

# %%
from course.scratch import work_in

work_in("week34-files")

# %% [markdown] section="server" topic=78
# ## 1. What runs your code
#
# Your application is a function. Somebody else has to open a port, read bytes, understand them as
# HTTP, call the function, and write its answer back. That somebody is the **server**. Between the
# two lies an agreement, so that any server can run any application. For asynchronous Python it is
# called **ASGI**: the application is an `async` function with three parameters.
#
# - `scope` is a dict that describes the connection: its `type`, and for a request the `method`, the
#   `path`, the `headers`, the `client`.
# - `receive` is awaited to get the next message, such as a part of the body.
# - `send` is awaited to send one.
#
# A FastAPI object is such a function, and so is the `application` in a Django project's `asgi.py`.
# The older agreement, **WSGI**, is a plain function with two parameters. Flask uses it, and Django
# can use it. The two do not fit each other, which will matter in section 3.
#
# Here is an application without any framework. It answers every request with the path that was
# asked for.

# %%
from typing import Any

import httpx

from course.services import asgi, gunicorn, nginx, replica

Scope = dict[str, Any]


async def echo(scope: Scope, receive: Any, send: Any) -> None:
    """Answer with the path that was asked for."""
    # The answer is two kinds of messages: a start, and the body, here in one part.
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


# asgi(...) runs Uvicorn in this notebook, on a free port.
with asgi(echo, lifespan="off") as server:
    print(httpx.get(f"{server.url}/books/7").text)

# %% [markdown]
# Texts travel as bytes: hence `.encode()`. And `lifespan="off"`? See for yourself.

# %% [markdown] item="predict-scopes" kind="predict" topic=78 points=2 minutes=5
# ### Predict: how often is it called?
#
# This application writes down the type of every scope. What does the program print?
#
# ```python
# from typing import Any
#
# import httpx
#
# from course.services import asgi
#
# types: list[str] = []
#
#
# async def listener(scope: dict[str, Any], receive: Any, send: Any) -> None:
#     types.append(scope["type"])
#     if scope["type"] == "http":
#         await send({"type": "http.response.start", "status": 200, "headers": []})
#         await send({"type": "http.response.body", "body": b"ok"})
#
#
# with asgi(listener) as server:
#     httpx.get(server.url)
#     httpx.get(server.url)
# print(" ".join(types))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Two requests are made. Is a request the only occasion on which a server has something to tell?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# An application may want to open a database pool before the first request. The type of that call
# is the word that `asgi(echo, ...)` switched off above.
#
# </details>

# %% [raw] key="predict-scopes"
# right = "lifespan http http"
# why = "Before the first request the server calls the application once with the scope type lifespan, which tells of the start and the end of the server. Then comes one call for each request."
# other = "One call for each request, and one more that comes before all requests: its type is lifespan."
# [wrong]
# "http http" = "Both requests are there, but the server also tells the application that it starts, and that is a call of its own."
# "http" = "The application is called for every request anew, not once."
# "lifespan http" = "Two requests were made, and each of them is a call."
# "lifespan http lifespan http" = "The lifespan call is made once for the server, not before each request."

# %%
types: list[str] = []


async def listener(scope: dict[str, Any], receive: Any, send: Any) -> None:
    types.append(scope["type"])
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"ok"})


with asgi(listener) as server:
    httpx.get(server.url)
    httpx.get(server.url)
print(" ".join(types))

# %% [markdown]
# Frameworks handle the `lifespan` call for you: it runs the code that you want at the start and at
# the end. Our bare examples switch it off.
#
# ### The address matters
#
# On a server you start Uvicorn in a terminal. It looks like this for the object `app` in `shop.py`:
#
# ```text
# uvicorn shop:app --host 127.0.0.1 --port 8000
# ```
#
# `--host` is not the name of your machine. It says **on which of its network addresses** the server
# listens:
#
# - `127.0.0.1` is the loopback: only programs on the same machine can reach it. Right behind a proxy
#   on that machine, and the default.
# - `0.0.0.0` means all addresses that the machine has. Necessary in a container, where the proxy
#   comes from outside. On a bare server with a public address it opens the application to the world,
#   past the proxy and past its TLS.
#
# So "it works on my machine, but the container does not answer" is nearly always a server on
# `127.0.0.1` *inside* the container. And `0.0.0.0` is nowhere to go: do not type it into a browser.

# %% [markdown] item="quiz-bind" kind="quiz" topic=78 points=2 minutes=3
# ### Quiz: who may come in?
#
# nginx and Uvicorn run on the same virtual machine, which has a public address. Only nginx shall be
# reached from outside. On which addresses do they listen?
#
# - **A** Uvicorn on `0.0.0.0`, nginx on `127.0.0.1`
# - **B** both on `0.0.0.0`: the proxy could not reach Uvicorn otherwise
# - **C** Uvicorn on the public address, since it has to answer clients
# - **D** Uvicorn on `127.0.0.1`, nginx on all addresses
#
# <details><summary>Hint 1 of 2</summary>
#
# From where does the connection to Uvicorn come?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# nginx makes that connection, and nginx is on the same machine.
#
# </details>

# %% [raw] key="quiz-bind"
# right = "D"
# why = "nginx takes connections from outside on all addresses; Uvicorn takes those of its own machine only, and nobody can go around the proxy."
# [wrong]
# A = "The other way round: nobody from outside would reach nginx, and everybody would reach Uvicorn."
# B = "The proxy is on the same machine, so it reaches 127.0.0.1. With 0.0.0.0 clients can go around the proxy, without TLS and with headers of their own making."
# C = "Uvicorn answers the proxy, and the proxy answers clients. On the public address everybody could go around the proxy."

# %% [markdown] item="order-asgi-app" kind="parsons" topic=78 points=3 minutes=8
# ### Put an application in order
#
# Order the lines to a program that defines an application which answers with the path, runs it,
# asks it once for `/books`, and leaves the text of the answer in `answer`. Write the labels in
# order, separated by spaces. Two lines are not needed.
#
# ```text
# A | async def app(scope, receive, send):
# B |     await send({"type": "http.response.body", "body": scope["path"].encode()})
# C | import httpx
# D |     await send({"type": "http.response.start", "status": 200, "headers": []})
# E | with asgi(app, lifespan="off") as server:
# F |     answer = httpx.get(f"{server.url}/books").text
# G | from course.services import asgi
# H |     return scope["path"]
# I | app(scope, receive, send)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# The imports come first, in any order. Who calls the application: you or the server?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# An ASGI application returns nothing. It sends the status and the headers first, then the body.
#
# </details>

# %% starter="order-asgi-app"
order_asgi_app = ""

# %% answer="order-asgi-app"
order_asgi_app = "C G A D B E F"

# %% tests="order-asgi-app"
from course.testing import makes, parsons, snippet

small_app = parsons(
    order_asgi_app,
    """
A | async def app(scope, receive, send):
B |     await send({"type": "http.response.body", "body": scope["path"].encode()})
C | import httpx
D |     await send({"type": "http.response.start", "status": 200, "headers": []})
E | with asgi(app, lifespan="off") as server:
F |     answer = httpx.get(f"{server.url}/books").text
G | from course.services import asgi
H |     return scope["path"]
I | app(scope, receive, send)
""",
)
makes(
    small_app,
    {"answer": "/books"},
    mistakes={
        "Internal Server Error": (
            "the application broke: is the start sent before the body, and both with send?"
        )
    },
    because=(
        "the server calls the application, which sends a start and then a body; what it returns "
        "reaches nobody."
    ),
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        snippet(small_app.source.replace("/books", "/path")),
        {"answer": "/path"},
        because="the application answers with the path that was asked for, whatever it is.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="order-asgi-app"
# `C G A D B E F`, with the two imports in either order. Line I calls the application as if it were
# a plain function. Calling it is the server's part, and without `await` nothing would even run.
# Line H returns the path: the server does not look at what an application returns. Only what goes
# through `send` reaches the client.

# %% [markdown] section="uvicorn" topic=78
# ## 2. Uvicorn's settings, and whom to believe
#
# Uvicorn has many settings. These are the ones that a deployment touches. On the command line they
# are written with hyphens, `--root-path /shop`; in Python, and here with `asgi(app, ...)`, with
# underscores:
#
# | setting | default | what it does |
# | --- | --- | --- |
# | `host`, `port` | 127.0.0.1, 8000 | where it listens |
# | `workers` | 1 | how many processes run the application |
# | `root_path` | empty | the prefix under which a proxy offers the application |
# | `proxy_headers` | on | take the client's address and scheme from the proxy's headers |
# | `forwarded_allow_ips` | 127.0.0.1 | *from whom* to take them |
# | `timeout_keep_alive` | 5 s | how long an idle connection stays open for a next request |
# | `timeout_graceful_shutdown` | none | how long running requests may go on after "stop" |
# | `limit_concurrency` | none | beyond so many connections and tasks, answer 503 |
# | `access_log` | on | a line for each request |
#
# Behind a proxy, every connection comes from the proxy. Without help, the application sees one
# single client with one address, and a scheme of `http`, although the reader of the shop came over
# `https`. Links that it builds and cookies that it marks would be wrong. So the proxy adds headers,
# and the server uses them. Watch both sides:

# %%
async def who(scope: Scope, receive: Any, send: Any) -> None:
    """Answer with what the application knows about its client."""
    told = f"{scope['client'][0]} {scope['scheme']} <{scope['root_path']}> {scope['path']}"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": told.encode()})


FROM_PROXY = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}

for settings in (
    {"proxy_headers": False},
    {"proxy_headers": True},
    {"forwarded_allow_ips": "10.0.0.5"},
    {"root_path": "/shop"},
):
    with asgi(who, lifespan="off", **settings) as server:
        print(settings, "->", httpx.get(f"{server.url}/books", headers=FROM_PROXY).text)

# %% [markdown]
# - Without `proxy_headers`, the client is whoever opened the connection.
# - With them, it is the address in the header. But only because our request came from 127.0.0.1,
#   which is trusted by default.
# - In the third line only 10.0.0.5 is trusted. Our request comes from somebody else, who is not
#   believed.
# - `root_path` is for a proxy that cuts `/shop` off: it tells the application the prefix, so that
#   links are right. Note that Uvicorn also puts it in front of `path`, as ASGI asks. (Gunicorn's
#   ASGI worker, at this version, does not, and it takes the scheme from trusted proxies, but not the
#   address. So try such things on the server that you deploy.)
#
# **A header is a claim.** Anybody can send `X-Forwarded-For: 127.0.0.1`. If you believe it from
# everybody (`forwarded_allow_ips="*"`), everybody chooses their own address: past the rate limit,
# past the list of blocked addresses, and into your logs under a false name.
#
# Each proxy **appends** the address that it saw, so the header grows to the right:
#
# ```text
# X-Forwarded-For: 6.6.6.6, 203.0.113.9, 10.0.0.7
#                  ^ sent by   ^ seen by     ^ seen by our inner proxy:
#                    the client   our outer    our outer proxy
#                                 proxy
# ```
#
# What our own proxies wrote is at the **right** end. So you read from the right, pass over your own
# proxies, and stop at the first address that is not one of them. Everything further left may be
# invented.

# %% [markdown] item="behind-a-proxy" kind="fill" topic=78 points=3 minutes=8
# ### Modify: settings behind a proxy
#
# The shop runs behind a proxy on the same machine, at 127.0.0.1. The proxy offers it under `/shop`.
# Fill the three blanks, so that
#
# - the application takes the client and the scheme from the headers, but only when they come from
#   127.0.0.1;
# - it knows its prefix `/shop`.
#
# A request for `/books` from that proxy, with `X-Forwarded-For: 6.6.6.6, 203.0.113.9`, then has the
# client 203.0.113.9.
#
# <details><summary>Hint 1 of 2</summary>
#
# The table above has all three settings.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `"*"` would believe everybody, and Uvicorn would then take the leftmost address, which the client
# has written.
#
# </details>

# %% starter="behind-a-proxy"
uvicorn_settings = {
    "proxy_headers": ____,
    "forwarded_allow_ips": ____,
    "root_path": ____,
}

# %% answer="behind-a-proxy"
uvicorn_settings = {
    "proxy_headers": True,
    "forwarded_allow_ips": "127.0.0.1",
    "root_path": "/shop",
}

# %% tests="behind-a-proxy"
from course.testing import makes, snippet

seen_behind_proxy = snippet("""
from course.services import asgi

async def app(scope, receive, send):
    told.update(client=scope["client"][0], scheme=scope["scheme"], prefix=scope["root_path"])
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b""})

told = {}
sent = {"X-Forwarded-For": "6.6.6.6, 203.0.113.9", "X-Forwarded-Proto": "https"}
with asgi(app, lifespan="off", **uvicorn_settings) as server, server.client() as client:
    client.get("/books", headers=sent)
client, scheme, prefix = told["client"], told["scheme"], told["prefix"]
""")
makes(
    seen_behind_proxy,
    {"client": "203.0.113.9", "scheme": "https", "prefix": "/shop"},
    mistakes={
        "6.6.6.6": "the leftmost address was written by the client: do not trust everybody.",
        "127.0.0.1": "that is the proxy itself: its headers are not used, or it is not trusted.",
        "http": "the proxy's X-Forwarded-Proto is not used.",
        "shop": "a path begins with a slash.",
        "/shop/": "the prefix ends without a slash: the path behind it begins with one.",
        "": "the application does not know its prefix: root_path.",
    },
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        snippet("""
        from course.services import asgi

        async def app(scope, receive, send):
            told.append(scope["client"][0])
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b""})

        told = []
        with asgi(app, lifespan="off", **uvicorn_settings) as server, server.client() as client:
            for sent in (
                "198.51.100.4",
                "198.51.100.4, 127.0.0.1",
                "10.0.0.1, 10.0.0.2",
                "203.0.113.9, 6.6.6.6",
                "6.6.6.6, 203.0.113.8",
                "6.6.6.6, 127.0.0.2",
            ):
                client.get("/", headers={"X-Forwarded-For": sent})
        """),
        {
            "told": [
                "198.51.100.4",
                "198.51.100.4",
                "10.0.0.2",
                "6.6.6.6",
                "203.0.113.8",
                "127.0.0.2",
            ]
        },
        because="only 127.0.0.1 is a proxy of ours.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="behind-a-proxy"
# `True`, `"127.0.0.1"`, `"/shop"`. The first two are Uvicorn's defaults. Writing them down is still
# worth it: whoever moves the proxy to another machine sees that this line has to change with it. In
# a container the proxy has an address of its own, often one that changes. Then name the network,
# `"172.18.0.0/16"`, rather than `"*"`. A `"*"` is right only where nobody but the proxy can reach
# the port at all.

# %% [markdown] item="client-address" kind="write" topic=78 points=7 minutes=25
# ### Make: the client's address
#
# The museum's ticket shop keeps its own list of trusted proxies. Write
# `client_address(peer: str, forwarded: str, trusted: set[str]) -> str`:
#
# - `peer` is the address that opened the connection, `forwarded` the value of `X-Forwarded-For`
#   (`""` if there is none), `trusted` the addresses of the museum's own proxies.
# - If `peer` is not in `trusted`, nobody's header is believed: the result is `peer`.
# - Otherwise read the addresses in `forwarded`, separated by commas, **from the right**, and return
#   the first that is not in `trusted`. Spaces around an address do not count, and empty parts are
#   passed over.
# - If all of them are trusted, return the leftmost one. If there is none at all, return `peer`.
#
# ```python
# proxies = {"10.0.0.5", "10.0.0.7"}
# client_address("10.0.0.7", "6.6.6.6, 203.0.113.9, 10.0.0.5", proxies)  # "203.0.113.9"
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Two of the rules can be answered before any loop begins.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Make a clean list of the addresses first. Then go through it backwards.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `[part.strip() for part in forwarded.split(",") if part.strip()]`, then a loop over a reversed
# slice with a `return` in it; behind the loop, the leftmost.
#
# </details>

# %% answer="client-address"
def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    """The address of the client, believing only proxies of our own."""
    ### BEGIN SOLUTION
    addresses = [part.strip() for part in forwarded.split(",") if part.strip()]
    if peer not in trusted or not addresses:
        return peer
    for address in addresses[::-1]:
        if address not in trusted:
            return address
    return addresses[0]
    ### END SOLUTION

# %% tests="client-address"
from course.testing import returns

own_proxies = {"10.0.0.5", "10.0.0.7"}
returns(
    client_address,
    "10.0.0.7",
    "6.6.6.6, 203.0.113.9, 10.0.0.5",
    own_proxies,
    expected="203.0.113.9",
    mistakes={
        "6.6.6.6": "the leftmost address comes from the client, who may write anything.",
        "10.0.0.5": "that is a proxy of our own: pass over it.",
    },
    because="spaces around an address do not count: strip each part.",
)
returns(
    client_address,
    "198.51.100.4",
    "203.0.113.9",
    own_proxies,
    expected="198.51.100.4",
    because="the connection comes from a stranger: the header is only a claim.",
)
returns(
    client_address,
    "10.0.0.7",
    "",
    own_proxies,
    expected="10.0.0.7",
    because='there is no address at all, so it is peer. Note that "".split(",") gives one empty part.',
)
returns(
    client_address,
    "10.0.0.7",
    "10.0.0.5,10.0.0.7",
    own_proxies,
    expected="10.0.0.5",
    because="all of them are trusted: then it is the leftmost.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(34)
    returns(client_address, "10.0.0.7", " , ,", own_proxies, expected="10.0.0.7")
    returns(client_address, "9.9.9.9", "", own_proxies, expected="9.9.9.9")
    returns(client_address, "10.0.0.5", "1.1.1.1 ,, 10.0.0.5 ", own_proxies, expected="1.1.1.1")
    returns(
        client_address,
        "10.0.0.51",
        "1.1.1.1, 10.0.0.5",
        {"10.0.0.51"},
        expected="10.0.0.5",
        because="a proxy of ours has exactly the address that is in trusted, not one like it.",
    )
    for _ in range(20):
        ours = [f"10.0.0.{n}" for n in random.sample(range(1, 99), 3)]
        theirs = [f"203.0.113.{n}" for n in random.sample(range(1, 99), 3)]
        chain = [*theirs[1:], theirs[0], *ours[: random.randint(0, 2)]]
        returns(client_address, ours[2], ", ".join(chain), set(ours), expected=theirs[0])
        returns(client_address, theirs[2], ",".join(chain), set(ours), expected=theirs[2])
        returns(client_address, ours[2], ", ".join(ours[:2]), set(ours), expected=ours[0])
        returns(client_address, ours[2], theirs[1], set(), expected=ours[2])
### END HIDDEN TESTS

# %% [markdown] discussion="client-address"
# The two easy cases go first, the loop does the rest. Another form lets a generator do the search:
#
# ```python
# strangers = [a for a in addresses if a not in trusted]
# return strangers[-1] if strangers else addresses[0]
# ```
#
# It looks at all addresses instead of stopping at the first hit, which costs nothing with three of
# them, and it needs no slice. Uvicorn's own middleware works like this function, and so does the
# `set_real_ip_from` of nginx. Use theirs in production. You wrote it once so that you can say what
# they do, and why `forwarded.split(",")[0]` is a security hole and not a shortcut.

# %% [markdown] section="gunicorn" topic=78
# ## 3. Gunicorn: an arbiter and its workers
#
# One Python process uses one core at a time (week 14). And one process that dies takes the shop with
# it. **Gunicorn** starts a parent process, the **arbiter**, which opens the port and then forks
# **workers**, each with the whole application. The arbiter serves nobody. It watches: a worker that
# dies or hangs is replaced.
#
# Its settings are a Python file, `gunicorn.conf.py`, which it reads from the folder where it is
# started:
#
# ```text
# gunicorn shop:app
# ```
#
# The most important line in it is `worker_class`. The default, `sync`, speaks **WSGI**: it calls the
# application with two arguments. For an ASGI application you need
#
# ```python
# worker_class = "asgi"
# ```
#
# (Dated: many articles still say `uvicorn.workers.UvicornWorker`. In 2026 that module is deprecated.
# The class `asgi` is part of Gunicorn itself. Uvicorn with `--workers 4` is the other plain choice.)

# %%
import os
from collections import Counter

SHOP = """
import os

visits = 0


async def app(scope, receive, send):
    global visits
    if scope["type"] != "http":
        return
    visits += 1
    text = f"{os.getpid()} {visits}"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": text.encode()})
"""
SETTINGS = """
worker_class = "asgi"
workers = 2
"""

with gunicorn("shop:app", {"shop.py": SHOP}, SETTINGS) as server:
    workers: Counter[str] = Counter()
    highest = 0
    # A new connection for each request, as from new clients; at most 1000 of them.
    with httpx.Client(headers={"Connection": "close"}) as client:
        for _ in range(1000):
            pid, visits = client.get(server.url).text.split()
            workers[pid] += 1
            highest = max(highest, int(visits))
            if len(workers) == 2 and min(workers.values()) >= 10:
                break
    print("workers that answered:", len(workers))
    print("the arbiter is one of them:", str(server.master) in workers)
    print("this notebook is one of them:", str(os.getpid()) in workers)
    print("some worker has counted all visits:", highest >= sum(workers.values()))

# %% [markdown]
# The last line is the one that surprises people in their first week on the job: no worker knows of all
# visits. `visits` is a variable in a process, and there are two processes. **What must be shared does not belong into a
# variable of the application**: not a counter, not a basket, not a session, not a cache that must
# agree. It belongs into a database or into Redis (weeks 22 to 24). Locally, with one worker, the
# mistake does not show.
#
# ### How many workers?
#
# "Two times cores plus one" stands in every article. It is a starting point for `sync` workers,
# where each serves one request at a time and the "one more" works while another waits for a disk. It
# knows nothing about your application. Ask three questions instead:
#
# 1. **What does a request do with its time?** Waiting with `await`: one worker has hundreds of
#    requests in the air. Computing, or *blocking* (a `time.sleep`, a database driver without
#    `async`): the worker does nothing else meanwhile.
# 2. **How many cores are there?** Beyond them, workers that compute only take turns.
# 3. **How much memory does a worker need?** Eight workers of 300 MB do not fit into 2 GB, and the
#    kernel ends the largest one.
#
# Then measure. Here, eight requests at once go to one single worker. Each takes a tenth of a second,
# once by blocking and once by waiting.

# %%
import asyncio
import time

WAITING = """
import asyncio
import time


async def app(scope, receive, send):
    if scope["path"] == "/block":
        time.sleep(0.1)
    if scope["path"] == "/wait":
        await asyncio.sleep(0.1)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"done"})
"""


async def seconds_for(url: str, requests: int = 8) -> float:
    """How long so many requests take that are sent at once."""
    async with httpx.AsyncClient(timeout=20) as client:
        began = time.perf_counter()
        await asyncio.gather(*(client.get(url) for _ in range(requests)))
        return time.perf_counter() - began


with gunicorn("shop:app", {"shop.py": WAITING}, 'worker_class = "asgi"\nworkers = 1') as server:
    blocking = await seconds_for(f"{server.url}/block")
    waiting = await seconds_for(f"{server.url}/wait")
print("blocking: one after another:", blocking >= 0.8)
print("waiting is faster by more than half:", waiting < blocking / 2)

# %% [markdown]
# Eight blocking requests take eight times a tenth of a second, because one worker does one thing at
# a time, although the code says `async`. Eight waiting requests share the same tenth. We compare
# the two *within one run*. How long each takes on your machine is your machine's business, and next
# week's.
#
# Now change the cell: `workers = 4`, and print `blocking` itself. Run it several times. It gets
# better, but not four times, and not every time: the eight connections are not shared out evenly,
# since whichever worker is awake first takes one. Then set `workers = 40`. More workers are more
# copies of your application. They help as long as a free core or a free hand was missing, and no
# further.

# %% [markdown] item="quiz-workers" kind="quiz" topic=78 points=2 minutes=3
# ### Quiz: slow under load
#
# An ASGI application on a machine with 4 cores runs with 9 `asgi` workers. Under load it is slow.
# The cores are nearly idle. A look into the code shows a request to another service with
# `requests.get(...)` inside an `async def`. What helps most?
#
# - **A** wait with `await` and an asynchronous client, so that a worker serves others meanwhile
# - **B** more workers: 9 is the formula, but 18 are twice as fast
# - **C** a machine with more cores, so that the formula allows more workers
# - **D** the worker class `sync`, which is made for code without `await`
#
# <details><summary>Hint 1 of 2</summary>
#
# The cores are idle: nobody is computing. What are the workers doing?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `requests.get` has no `await` before it. What can the event loop of that worker do in this time?
#
# </details>

# %% [raw] key="quiz-workers"
# right = "A"
# why = "Each worker stands still while it waits for the other service. With await it serves other requests in that time, and a few workers are enough."
# [wrong]
# B = "18 workers stand still as well as 9 do, and need twice the memory. Twice as many waiting at once is not twice as fast for good."
# C = "The cores are idle: more of them would be idle, too."
# D = "sync speaks WSGI and cannot even call an ASGI application: every request gets a 500."

# %% [markdown] item="debug-tickets" kind="debug" topic=78 points=4 minutes=15
# ### Debug: every request gets 500
#
# The museum's ticket shop is an ASGI application. Gunicorn starts with the settings below, says
# "Listening", and answers every single request with a 500. In its log stands:
#
# ```text
# [ERROR] Error handling request GET /
# TypeError: app() missing 1 required positional argument: 'send'
# ```
#
# Mend the settings. The application itself is right. Change nothing that is not to blame: two
# workers, a limit of 20 seconds, and the access log on the standard output stay.
#
# <details><summary>Hint 1 of 2</summary>
#
# The application has three parameters. Who calls it with two arguments?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A setting that is not there has its default. Which default decides how the application is called?
#
# </details>

# %% starter="debug-tickets"
%%writefile tickets.conf.py
workers = 2
threads = 4
timeout = 20
accesslog = "-"

# %% answer="debug-tickets"
%%writefile tickets.conf.py
worker_class = "asgi"
workers = 2
timeout = 20
accesslog = "-"

# %% tests="debug-tickets"
from course.testing import makes, module, snippet, written

makes(module("tickets.conf.py"), {"workers": 2, "timeout": 20, "accesslog": "-"})
shop_file = """
async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"two tickets"})
"""
makes(
    snippet("""
    import httpx
    from pathlib import Path
    from course.services import gunicorn

    files = {"shop.py": Path("shop.py").read_text()}
    with gunicorn("shop:app", files, Path("tickets.conf.py").read_text()) as server:
        status = httpx.get(server.url).status_code
        old_module = "uvicorn.workers" in server.logs()
    """),
    {"status": 200, "old_module": False},
    files={"tickets.conf.py": written("tickets.conf.py"), "shop.py": shop_file},
    mistakes={
        500: "the application is still called with two arguments: which worker class speaks ASGI?",
        True: "the module uvicorn.workers is deprecated: Gunicorn has a class of its own.",
    },
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

# spec: load_class: Gunicorn's own way from a setting to a class
# spec: ASGIWorker: what the name in the text of the section stands for, however it is written
with hidden():
    makes(
        snippet("""
        from pathlib import Path
        from gunicorn.util import load_class

        settings = {}
        exec(Path("tickets.conf.py").read_text(), settings)
        kind = load_class(settings.get("worker_class", "sync")).__name__
        """),
        {"kind": "ASGIWorker"},
        files={"tickets.conf.py": written("tickets.conf.py")},
        because="the worker class decides how the application is called.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-tickets"
# `threads = 4` was a red herring, but not quite harmless: with more than one thread, Gunicorn turns
# `sync` into `gthread`. Both speak WSGI. One line was missing:
#
# ```python
# worker_class = "asgi"
# ```
#
# The other way round, an ASGI worker with a WSGI application such as Flask's fails just as surely.
# The sentence to keep: **the worker class decides how the application is called.** A health check
# after each deployment (week 36) finds this before your clients do.

# %% [markdown] section="lifetimes" topic=78
# ## 4. The life of a worker
#
# A worker is born, serves, and ends: on purpose, or because it hangs. Each stage has its setting.
#
# | setting | default | what it does |
# | --- | --- | --- |
# | `preload_app` | off | load the application once in the arbiter, then fork: saves memory and time |
# | `timeout` | 30 s | a worker that gives no sign of life for so long is killed and replaced |
# | `graceful_timeout` | 30 s | after "stop", running requests may go on for so long |
# | `max_requests` | 0: never | replace a worker after so many requests: a bandage for memory leaks |
# | `max_requests_jitter` | 0 | a random addition, so that not all workers are replaced at once |
# | `keepalive` | 2 s | how long an idle connection stays open for the next request |
# | `accesslog` | none | where to write a line for each request; `"-"` is the standard output |
# | `access_log_format` | a long one | what is in that line |
# | `forwarded_allow_ips` | this machine | whose `X-Forwarded-Proto` is believed |
#
# **`timeout` is no limit for a request.** An `asgi` worker gives its sign of life from its event
# loop. A request that waits with `await` for a minute does not disturb it. A request that *blocks*
# the loop does, and the worker dies with all requests that it has in the air. Here the limit is one
# second. The request blocks for four.

# %%
STUCK = """
import os
import time


async def app(scope, receive, send):
    if scope["path"] == "/stuck":
        time.sleep(4)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(os.getpid()).encode()})
"""

with gunicorn("shop:app", {"shop.py": STUCK}, 'worker_class = "asgi"\ntimeout = 1') as server:
    before = httpx.get(server.url).text
    try:
        httpx.get(f"{server.url}/stuck", timeout=10)
    except httpx.RemoteProtocolError:
        print("The connection ended without an answer.")
    print("another worker has taken over:", httpx.get(server.url, timeout=10).text != before)
    print("in the log:", "WORKER TIMEOUT" in server.logs())

# %% [markdown]
# `WORKER TIMEOUT` in a log is therefore a message about your *code*: something blocks. A larger
# `timeout` only hides it for longer.
#
# ### Reload and stop
#
# The arbiter listens to signals (week 31). Two of them you will use every week:
#
# - `SIGTERM` asks for a **graceful** end: no new connections, running requests may end within
#   `graceful_timeout`. Every platform sends it before it takes a machine away.
# - `SIGHUP` **reloads**: the arbiter reads the settings again, starts new workers, and lets the old
#   ones finish. The port stays open all the time, so no client is turned away. A *restart* closes
#   the port for a moment, and loses what comes in then.
#
# With `preload_app` the application is loaded in the arbiter, once. That has a price: a reload then
# does not load your *new code*, since the arbiter already has the old one. And what was opened
# before the fork, such as a database connection, would be shared by all workers. Open it in
# `lifespan` instead.

# %%
import signal

with gunicorn("shop:app", {"shop.py": SHOP}, 'worker_class = "asgi"\nworkers = 1') as server:
    arbiter, before = server.master, httpx.get(server.url).text.split()[0]
    os.kill(arbiter, signal.SIGHUP)
    after, statuses = before, set()
    for _ in range(200):  # ask all the time while the workers change, ten seconds at most
        reply = httpx.get(server.url)
        statuses.add(reply.status_code)
        after = reply.text.split()[0]
        if after != before:
            break
        time.sleep(0.05)
    print("a new worker:", after != before, "| the same arbiter:", server.master == arbiter)
    print("statuses while it changed:", statuses)

# %% [markdown]
# ### The access log
#
# The access log is what you look at first when something is slow. Its format is made of signs: `%(h)s`
# is the address of the peer, `%(m)s` the method, `%(U)s` the path, `%(s)s` the status, `%(L)s` the
# seconds that it took, `%(p)s` the process, `%({x-forwarded-for}i)s` a header of the request.

# %%
FORMAT = """
worker_class = "asgi"
accesslog = "-"
access_log_format = "%(m)s %(U)s %(s)s"
"""

with gunicorn("shop:app", {"shop.py": SHOP}, FORMAT) as server:
    httpx.get(f"{server.url}/books?page=2")
    while "/books" not in server.logs():  # it is written just after the answer has gone out
        time.sleep(0.01)
    print([row for row in server.logs().splitlines() if "/books" in row])

# %% [markdown] item="gunicorn-conf" kind="write" topic=78 points=7 minutes=25
# ### Make: settings for production
#
# Write `gunicorn.conf.py` for the shop, an ASGI application:
#
# - 2 workers, of the class for ASGI applications; the application is loaded once, before the fork;
# - a worker without a sign of life is killed after 20 seconds; on "stop", running requests have 15
#   seconds; an idle connection stays open for 5;
# - a worker is replaced after 1000 requests, with a random addition of up to 100;
# - the access log goes to the standard output. Its line has the address of the peer, the method, the
#   path, the status, and the seconds, separated by single spaces: `127.0.0.1 GET /books 200 0.000412`;
# - only the proxy at `10.0.3.1` is believed about the scheme (`forwarded_allow_ips`).
#
# <details><summary>Hint 1 of 3</summary>
#
# Everything is in the table of this section, under its name. The file is Python: one assignment for
# each.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The five signs of the log line are listed above the example. Numbers are numbers; texts are in
# quotes.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `workers`, `worker_class`, `preload_app`, `timeout`, `graceful_timeout`, `keepalive`,
# `max_requests`, `max_requests_jitter`, `accesslog`, `access_log_format`, `forwarded_allow_ips`.
#
# </details>

# %% starter="gunicorn-conf"
%%writefile gunicorn.conf.py
# Your settings below this line.

# %% answer="gunicorn-conf"
%%writefile gunicorn.conf.py
workers = 2
worker_class = "asgi"
preload_app = True

timeout = 20
graceful_timeout = 15
keepalive = 5

max_requests = 1000
max_requests_jitter = 100

accesslog = "-"
access_log_format = "%(h)s %(m)s %(U)s %(s)s %(L)s"

forwarded_allow_ips = "10.0.3.1"

# %% tests="gunicorn-conf"
from course.testing import makes, module, snippet, written

makes(
    module("gunicorn.conf.py"),
    {
        "workers": 2,
        "worker_class": "asgi",
        "preload_app": True,
        "timeout": 20,
        "graceful_timeout": 15,
        "keepalive": 5,
        "max_requests": 1000,
        "max_requests_jitter": 100,
        "accesslog": "-",
    },
    mistakes={
        "sync": "sync speaks WSGI: it calls the application with two arguments.",
        "uvicorn.workers.UvicornWorker": (
            "that module is deprecated: Gunicorn has a class of its own for ASGI."
        ),
        "20": "a number, without quotes.",
    },
)
scheme_file = """
async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["scheme"].encode()})
"""
makes(
    snippet("""
    import time
    from pathlib import Path
    import httpx
    from course.services import gunicorn

    files = {"shop.py": Path("shop.py").read_text()}
    with gunicorn("shop:app", files, Path("gunicorn.conf.py").read_text()) as server:
        claim = {"X-Forwarded-Proto": "https"}
        scheme = httpx.get(f"{server.url}/books?page=2", headers=claim).text
        end = time.monotonic() + 1.5
        rows = []
        while not rows and time.monotonic() < end:
            time.sleep(0.02)
            rows = [row for row in server.logs().splitlines() if "/books" in row]
    line = rows[0].split(" ") if rows else []
    fast = len(line) == 5 and line.pop().startswith("0.")
    """),
    {"scheme": "http", "line": ["127.0.0.1", "GET", "/books", "200"], "fast": True},
    files={"gunicorn.conf.py": written("gunicorn.conf.py"), "shop.py": scheme_file},
    mistakes=[
        ("https", "the check comes from 127.0.0.1, which is not the proxy: do not believe it."),
        ([], "no line for the request came to the standard output."),
        (False, "the fifth and last part is the seconds, with a point: which sign gives them?"),
    ],
    because="a line has five parts, each of them a sign of the text, with one space between two.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        module("gunicorn.conf.py"),
        {"forwarded_allow_ips": "10.0.3.1"},
        because="only the proxy at 10.0.3.1 is believed about the scheme.",
    )
    makes(
        snippet("""
        from pathlib import Path

        settings = {}
        exec(Path("gunicorn.conf.py").read_text(), settings)
        signs = [part.startswith("%(") for part in settings["access_log_format"].split(" ")]
        """),
        {"signs": [True] * 5},
        files={"gunicorn.conf.py": written("gunicorn.conf.py")},
        because="each of the five parts comes from the request, by a sign: none is written by hand.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="gunicorn-conf"
# The reference is one assignment for each setting, in groups that belong together. The file is
# Python, so it may compute:
#
# ```python
# import os
#
# workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
# ```
#
# Then the platform decides, and the same file serves a small machine and a large one. (Gunicorn
# even reads `WEB_CONCURRENCY` by itself where no `workers` is set.) `max_requests` is worth a
# comment in a real file: it says that somebody suspects a leak. Mend the leak, and take it out again.

# %% [markdown] section="nginx" topic=79
# ## 5. nginx in front
#
# A **reverse proxy** takes the client's request and makes one of its own to your application. nginx
# is the one that you will meet most. Why not let clients talk to Gunicorn? Because a proxy does
# cheaply what Python does dearly: it holds thousands of slow connections, speaks TLS, sends files,
# compresses, turns away the greedy, and hides which replica answers.
#
# Its configuration is made of **directives**, which end with a semicolon, and **blocks** in braces:
#
# ```text
# events {}                                # how connections are handled: the defaults are fine
# http {
#     server {                             # one site
#         listen 8080;                     # its port
#         location /health {               # paths that begin with /health
#             return 200 "ok\n";           # nginx answers by itself
#         }
#         location /books {
#             proxy_pass http://127.0.0.1:9001;    # the application answers
#         }
#     }
# }
# ```
#
# `return` ends it here: a status, and a text or an address. `proxy_pass` asks somebody else. A
# `/health` with `return` says that *nginx* lives. It says nothing about the application behind it.
#
# In this notebook, `nginx(text, ports={9001: shop.port})` starts it. The ports in the file are
# replaced by free ones, so your file may say 8080 and 9001 as it would on a server. `replica("A")`
# is an application for watching. It answers every request with JSON that says who it is, and what
# reached it.

# %%
FIRST = """
events {}
http {
    server {
        listen 8080;
        location /health { return 200 "ok\\n"; }
        location /books { proxy_pass http://127.0.0.1:9001; }
    }
}
"""

with replica("A") as shop, nginx(FIRST, ports={9001: shop.port}) as proxy, proxy.client() as client:
    print(client.get("/health").text.strip())
    reply = client.get("/books/7")
    print(reply.json()["replica"], reply.json()["path"])
    shop.stop()
    print("health:", client.get("/health").status_code)
    print("books:", client.get("/books/7").status_code)

# %% [markdown]
# 502 **Bad Gateway** is the proxy's way to say "nobody answers behind me". 504 is "somebody is there,
# but takes too long". Both are made by the proxy, so look for them in the proxy's log.
#
# Before you load a configuration, let nginx read it. On a server that is `nginx -t`:

# %%
refused = nginx("events {}\nhttp { server { listen 8080 } }").check()
print(refused.splitlines()[0].split(": ", 1)[1])  # without the date and the process
print(nginx(FIRST).check().splitlines()[-1])

# %% [markdown]
# The first one lacks a semicolon. nginx notices it at the brace that it did not expect, and would not
# start with it. Print `refused` as a whole to see the rest of the message.
#
# ### One slash
#
# The most expensive character in nginx is the slash at the end of `proxy_pass`.

# %% [markdown] item="predict-slash" kind="predict" topic=79 points=2 minutes=5
# ### Predict: with and without
#
# The replica keeps what came in. What does this program print?
#
# ```python
# import httpx
#
# from course.services import nginx, replica
#
# SLASHES = """
# events {}
# http {
#     server {
#         listen 8080;
#         location /api/ { proxy_pass http://127.0.0.1:9001/; }
#         location /shop/ { proxy_pass http://127.0.0.1:9001; }
#     }
# }
# """
# with replica("A") as shop, nginx(SLASHES, ports={9001: shop.port}) as proxy:
#     httpx.get(f"{proxy.url}/api/books")
#     httpx.get(f"{proxy.url}/shop/books")
# print(shop.requests[0].path, shop.requests[1].path)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# In the first `location`, the address behind `proxy_pass` has a path, if only a short one: `/`. In
# the second it has none.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# With a path, the part that the `location` names is *replaced* by that path. Without one, the
# request goes on as it came.
#
# </details>

# %% [raw] key="predict-slash"
# right = "/books /shop/books"
# why = "With a path behind the port, even if it is only a slash, nginx puts that path in the place of /api/. Without one the path is sent on unchanged."
# other = "Look at what stands behind the port 9001: a path (then the part that the location names is replaced), or nothing."
# [wrong]
# "/api/books /shop/books" = "The slash behind 9001 is a path, and takes the place of /api/."
# "/books /books" = "The second proxy_pass has no path, so nothing is replaced: the request goes on as it came."
# "/api/books /books" = "The other way round: the slash is what replaces the prefix."
# "//books /shop/books" = "The whole prefix /api/ is replaced by /, its last slash included: one slash is left."

# %%
SLASHES = """
events {}
http {
    server {
        listen 8080;
        location /api/ { proxy_pass http://127.0.0.1:9001/; }
        location /shop/ { proxy_pass http://127.0.0.1:9001; }
    }
}
"""
with replica("A") as shop, nginx(SLASHES, ports={9001: shop.port}) as proxy:
    httpx.get(f"{proxy.url}/api/books")
    httpx.get(f"{proxy.url}/shop/books")
print(shop.requests[0].path, shop.requests[1].path)

# %% [markdown]
# Keep the two slashes in step: both, `location /api/` and `...9001/`, or the prefix is not cut off
# cleanly. Change the first `location` to `/api` (no slash at its end, `...9001/` as it is) and look
# at the path: there is a slash too many.

# %% [markdown] item="first-conf" kind="write" topic=79 points=7 minutes=25
# ### Make: the first proxy
#
# Write `first.conf`, a whole nginx configuration with one server on port 8080:
#
# - `/health`, and only this path exactly, is answered by nginx itself: status 200, text `ok` with a
#   line break (`"ok\n"`);
# - everything below `/api/` goes to the application on `127.0.0.1:9001`, **without** the `/api`:
#   `/api/books/7` reaches it as `/books/7`;
# - everything below `/admin/` goes to the application on `127.0.0.1:9002`, with its path unchanged;
# - `/old-shop`, and only this path exactly, is moved for good: status 301 to `/api/books`;
# - every other path gets status 404 from nginx with the text `nothing here` and a line break.
#
# (`/api` without a slash at its end is sent to `/api/` by nginx itself, and `/admin` likewise. That
# may stay.) A `location` for one exact path is written `location = /health { ... }`. One for all the rest is
# `location / { ... }`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Five `location` blocks in one `server`. Three of them need no `proxy_pass`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `return 200 "text";` answers with a text, `return 301 /path;` sends the client elsewhere.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Which of the two `proxy_pass` ends with a slash? See *Predict: with and without*.
#
# </details>

# %% starter="first-conf"
%%writefile first.conf
events {}
http {
    server {
        listen 8080;
    }
}

# %% answer="first-conf"
%%writefile first.conf
events {}
http {
    server {
        listen 8080;
        location = /health {
            return 200 "ok\n";
        }
        location /api/ {
            proxy_pass http://127.0.0.1:9001/;
        }
        location /admin/ {
            proxy_pass http://127.0.0.1:9002;
        }
        location = /old-shop {
            return 301 /api/books;
        }
        location / {
            return 404 "nothing here\n";
        }
    }
}

# %% tests="first-conf"
from course.testing import makes, snippet, written

first_proxy = snippet("""
from pathlib import Path
from course.services import nginx, replica

paths = "/health /api/books/7 /admin/users /old-shop /"
found = {}
with replica("shop") as shop, replica("admin") as admin:
    ports = {9001: shop.port, 9002: admin.port}
    with nginx(Path("first.conf"), ports=ports) as proxy, proxy.client(8080) as client:
        for path in paths.split():
            reply = client.get(path)
            if "x-replica" in reply.headers:
                told = reply.json()
                found[path] = (told["replica"], told["path"])
            elif reply.status_code == 301:
                found[path] = (301, "/" + reply.headers["location"].split("/", 3)[3])
            else:
                found[path] = (reply.status_code, reply.text)
health, api, admin_page = found["/health"], found["/api/books/7"], found["/admin/users"]
moved, rest = found["/old-shop"], found["/"]
""")
makes(
    first_proxy,
    {
        "health": (200, "ok\n"),
        "api": ("shop", "/books/7"),
        "admin_page": ("admin", "/admin/users"),
        "moved": (301, "/api/books"),
        "rest": (404, "nothing here\n"),
    },
    files={"first.conf": written("first.conf")},
    mistakes=[
        (("shop", "/api/books/7"), "the prefix is still there: a slash behind 9001 replaces it."),
        (("shop", "//books/7"), "one slash too many: the location ends with a slash, too."),
        (("admin", "/users"), "the path shall stay as it is: no slash behind 9002."),
        ((200, "ok"), r'the line break is missing: "ok\n".'),
        ((502, ""), "nobody answers there: is it the right port?"),
    ],
    because="status, text and target of each path stand in the list of the exercise.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

# spec: query: what a replica notes down, beside the path
# spec: requests: what has come in at a replica
with hidden():
    more = "/health /api/books/7 /admin/users /old-shop / "
    more += "/healthy /old-shop/x /api/ /admin/ /apix /a/b /administration"
    makes(
        snippet(first_proxy.source + "\nfound = list(found.values())[5:]"),
        {
            "found": [
                (404, "nothing here\n"),
                (404, "nothing here\n"),
                ("shop", "/"),
                ("admin", "/admin/"),
                (404, "nothing here\n"),
                (404, "nothing here\n"),
                (404, "nothing here\n"),
            ]
        },
        given={"paths": more},
        files={"first.conf": written("first.conf")},
        because="/health and /old-shop are exact paths (=), /api/ and /admin/ end with a slash.",
    )
    makes(
        snippet("""
        from pathlib import Path
        from course.services import nginx, replica

        with replica("shop") as shop, replica("admin") as admin:
            ports = {9001: shop.port, 9002: admin.port}
            with nginx(Path("first.conf"), ports=ports) as proxy, proxy.client(8080) as client:
                for path in ("/api/books", "/admin/users"):
                    client.get(path, params={"page": 2})
        queries = [one.query for one in (*shop.requests, *admin.requests)]
        """),
        {"queries": [{"page": ["2"]}] * 2},
        files={"first.conf": written("first.conf")},
        because="the query goes on with the path; a path that is put together by hand needs $args.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="first-conf"
# Five places, five answers. The order of the blocks in the file makes no difference here, as the
# next section explains. Two alternatives people use:
#
# ```text
# location /api/ {
#     rewrite ^/api/(.*)$ /$1 break;
#     proxy_pass http://127.0.0.1:9001;
# }
# ```
#
# A `rewrite` can do more than cut a prefix off, but it is a regular expression that everybody has to
# read. And one can cut nothing off, and let the application know its prefix (`root_path`). Then the
# paths in its log are those that clients asked for.

# %% [markdown] section="locations" topic=79
# ## 6. Which location, and files
#
# The rules by which nginx chooses among its `location` blocks are short, and not the ones you would
# guess:
#
# 1. `location = /path`: the exact path. If it fits, it wins at once.
# 2. Of all **prefixes** that fit, nginx remembers the **longest**, wherever it stands in the file.
# 3. If that one is marked `^~`, it wins.
# 4. Otherwise the **regular expressions** (`~`, or `~*` without regard to case) are tried in the
#    order of the file. The **first** that fits wins, against the longest prefix.
# 5. If none fits, the longest prefix wins.

# %%
ORDER = r"""
events {}
http {
    server {
        listen 8080;
        location / { return 200 "the rest"; }
        location /covers/ { return 200 "covers"; }
        location ^~ /covers/raw/ { return 200 "raw covers"; }
        location ~ \.png$ { return 200 "a picture"; }
        location = /covers/dune.png { return 200 "exactly dune"; }
    }
}
"""

with nginx(ORDER) as proxy, proxy.client() as client:
    for path in ("/", "/covers/", "/covers/emma.png", "/covers/raw/emma.png", "/covers/dune.png"):
        print(f"{path:<22}{client.get(path).text}")

# %% [markdown]
# `/covers/emma.png` is the trap: the regular expression takes it away from `/covers/`. Where you
# can, do without regular expressions.
#
# ### Static files
#
# Style sheets, pictures and scripts do not need Python. nginx sends them itself, from a folder:
#
# - `root pages;` puts the **whole path** behind the folder: `/static/shop.css` is the file
#   `pages/static/shop.css`.
# - `alias pages/;` puts the folder in the place of **what the location names**: with `location
#   /static/`, the same request is the file `pages/shop.css`. Both end with a slash.
#
# `types` says which ending is which content type. (The packages of Linux come with a file for it:
# `include mime.types;`.) And `gzip` compresses what is text, on the way out:
#
# ```text
# gzip on;
# gzip_types text/css application/json;     # text/html always, others only when named here
# gzip_min_length 256;                      # very small answers do not get smaller
# ```

# %% [markdown] item="static-conf" kind="fill" topic=79 points=3 minutes=12
# ### Modify: static files
#
# The style sheets of the museum lie in the folder `pages`, as `pages/museum.css`. Clients ask for
# `/static/museum.css`. Fill the four blanks, so that
#
# - such a request finds its file, as type `text/css`;
# - CSS is compressed if it has 256 bytes or more;
# - `/` sends the client to `/static/index.html`, with 302.
#
# <details><summary>Hint 1 of 2</summary>
#
# Is the word `static` a part of the file's path? Then choose between `root` and `alias`.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# HTML is compressed anyway. What is compressed besides is named by its content type.
#
# </details>

# %% starter="static-conf"
%%writefile static.conf
events {}
http {
    types {
        text/html html;
        ____ css;
    }
    gzip on;
    gzip_types ____;
    gzip_min_length 256;
    server {
        listen 8080;
        location /static/ {
            ____ pages/;
        }
        location = / {
            return 302 ____;
        }
    }
}

# %% answer="static-conf"
%%writefile static.conf
events {}
http {
    types {
        text/html html;
        text/css css;
    }
    gzip on;
    gzip_types text/css;
    gzip_min_length 256;
    server {
        listen 8080;
        location /static/ {
            alias pages/;
        }
        location = / {
            return 302 /static/index.html;
        }
    }
}

# %% tests="static-conf"
from course.testing import makes, snippet, written

static_files = snippet("""
from pathlib import Path
from course.services import nginx

pages = {"pages/museum.css": "a {} " * 100, "pages/index.html": "<p>Open from ten</p>" * 20}
pages |= {"pages/small.css": "b" * 255, "pages/limit.css": "b" * 256}
with nginx(Path("static.conf"), pages) as proxy, proxy.client() as client:
    def ask(path):
        head = client.get(path).headers
        kind = head.get("content-type", "").partition(";")[0]
        return [kind, head.get("content-encoding", "plain")]
    css, html = ask("/static/museum.css"), ask("/static/index.html")
    small, limit = ask("/static/small.css")[1], ask("/static/limit.css")[1]
    paths = ("/static/museum.css", "/museum.css", "/x")
    statuses = [client.get(path).status_code for path in paths]
    start = client.get("/")
    target = [start.status_code, "/" + start.headers["location"].split("/", 3)[3]]
""")
makes(
    static_files,
    {
        "css": ["text/css", "gzip"],
        "html": ["text/html", "gzip"],
        "small": "plain",
        "limit": "gzip",
        "statuses": [200, 404, 404],
        "target": [302, "/static/index.html"],
    },
    files={"static.conf": written("static.conf")},
    mistakes=[
        (["text/css", "plain"], "it is not compressed: is its type named in gzip_types?"),
        (["text/plain", "plain"], "its type is not known: what does the ending css stand for?"),
        (["text/html", "plain"], "that is an error page: the file was not found. root or alias?"),
        ([404, 404, 404], "the file is not found: root would look for pages/static/museum.css."),
    ],
    because="target is where / sends the client; the others are types, compression and statuses.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        snippet("""
        from pathlib import Path
        from course.services import nginx

        pages = {"pages/a/b.css": "a { }" * 90, "pages/no.css": "c" * 200}
        pages |= {"secret.css": "d" * 300, "pages/plain.txt": "e" * 300}
        with nginx(Path("static.conf"), pages) as proxy, proxy.client() as client:
            found = [client.get("/static/" + path) for path in ("a/b.css", "no.css", "secret.css")]
            statuses = [reply.status_code for reply in found]
            packed = [reply.headers.get("content-encoding") for reply in found[:2]]
            raw = client.get("/static/a/b.css", headers={"Accept-Encoding": "identity"})
            unpacked = [raw.headers.get("content-encoding"), len(raw.text)]
        """),
        {"statuses": [200, 200, 404], "packed": ["gzip", None], "unpacked": [None, 450]},
        files={"static.conf": written("static.conf")},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="static-conf"
# `text/css` twice, `alias`, and `/static/index.html`. With `root` the files would have to lie in
# `pages/static/`. Many prefer that, because then the path on the disk *is* the path of the address,
# and nobody has to think about two slashes:
#
# ```text
# location /static/ {
#     root pages;
# }
# ```
#
# Do not compress what is compressed already (pictures, PDF). And take care with answers that hold a
# secret beside a text that the client chose: how well they compress tells something about the secret.

# %% [markdown] section="headers" topic=79
# ## 7. What arrives behind the proxy
#
# nginx makes a request **of its own**. Unless you say otherwise, the application gets *its* `Host`,
# and learns nothing about the client. Four lines belong into nearly every configuration:
#
# ```text
# proxy_set_header Host $host;
# proxy_set_header X-Real-IP $remote_addr;
# proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
# proxy_set_header X-Forwarded-Proto $scheme;
# ```
#
# Words with a dollar are **variables**, which nginx sets for each request: `$host` is the name that
# the client asked for, `$remote_addr` its address, `$scheme` is `http` or `https`.
# `$proxy_add_x_forwarded_for` is the header that came in, with `$remote_addr` appended. That is
# right for a proxy behind a proxy. At the very edge, where a client may send anything, `$remote_addr`
# alone throws the claim away.
#
# The figure sends one real request through the configuration in the box, and shows every hop: what
# the client sent, what the replica received, what it answered, and what came back. Step through it.
# Then change the configuration: take a line out, or give `X-Forwarded-For` only `$remote_addr`, and
# press **Send**.

# %%
from course.widgets.hops import hops

hops("""
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
    }
}
""")

# %% [markdown]
# The client of the figure lies on purpose: it sends `X-Forwarded-For: 6.6.6.6`. Look at hop 2: the
# lie is still there, on the left, and the truth has been appended.
#
# **Inheritance.** `proxy_set_header` lines in `server` or `http` hold for all locations inside. But
# a location with **one** `proxy_set_header` of its own inherits **none** from above. It has to repeat
# them all. Look for this when a header is missing in one place only.

# %% [markdown] item="tidy-headers" kind="refactor" topic=79 points=6 minutes=20
# ### Refactor: the same lines three times
#
# The museum's configuration works. But the same headers stand in it three times, and so does the
# address of the application, which will change soon. Improve it, with the same behaviour:
#
# - each `proxy_set_header` line stands **once**, at a place from where all three locations inherit it;
# - the address `127.0.0.1:9001` stands **once**, in an `upstream` block with the name `museum`, and
#   `proxy_pass` uses the name: `http://museum`.
#
# An `upstream` is a named group of servers, with one `server` line for each; it stands in `http`:
#
# ```text
# upstream museum {
#     server 127.0.0.1:9001;
# }
# ```
#
# The three locations stay, and so do the paths that reach the application.
#
# <details><summary>Hint 1 of 2</summary>
#
# The locations share a `server` block.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# One `proxy_pass` has a path behind the port. It has to have it behind the name as well.
#
# </details>

# %% starter="tidy-headers"
%%writefile museum.conf
events {}
http {
    server {
        listen 8080;
        location /tickets/ {
            proxy_pass http://127.0.0.1:9001;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
        location /tours/ {
            proxy_pass http://127.0.0.1:9001/guided/;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
        location /shop/ {
            proxy_pass http://127.0.0.1:9001;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
    }
}

# %% answer="tidy-headers"
%%writefile museum.conf
events {}
http {
    upstream museum {
        server 127.0.0.1:9001;
    }
    server {
        listen 8080;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
        location /tickets/ {
            proxy_pass http://museum;
        }
        location /tours/ {
            proxy_pass http://museum/guided/;
        }
        location /shop/ {
            proxy_pass http://museum;
        }
    }
}

# %% tests="tidy-headers"
import re

from course.testing import check, makes, snippet, written

museum_text = re.sub(r"#.*", "", written("museum.conf"))
for header in ("Host", "X-Forwarded-For", "X-Forwarded-Proto"):
    lines = re.findall(rf"(?i)proxy_set_header\s+{header}\s", museum_text)
    check(
        len(lines) == 1,
        f"`proxy_set_header {header}` stands {len(lines)} times in museum.conf, expected once.",
    )
check(
    museum_text.count("127.0.0.1:9001") == 1,
    "The address 127.0.0.1:9001 stands once in museum.conf: in the upstream block.",
)
check(
    len(re.findall(r"(?m)(?:^|[{};])\s*location\s", museum_text)) == 3,
    "The three locations stay: `location` stands three times in museum.conf.",
)
check(
    re.search(r"upstream\s+museum\s*\{", museum_text) is not None,
    "There is an `upstream museum { ... }` block.",
)
makes(
    snippet("""
    from pathlib import Path
    from course.services import nginx, replica

    NAMES = ("host", "x-forwarded-for", "x-forwarded-proto")
    sent = {"Host": "museum.test", "X-Forwarded-For": "203.0.113.9"}
    found = []
    with replica("A") as shop, nginx(Path("museum.conf"), ports={9001: shop.port}) as proxy:
        with proxy.client() as client:
            for path in ("/tickets/2", "/tours/night", "/shop/mug", "/nothing"):
                client.get(path, headers=sent)
    paths = [request.path for request in shop.requests]
    headers = [[request.headers.get(name) for name in NAMES] for request in shop.requests]
    """),
    {
        "paths": ["/tickets/2", "/guided/night", "/shop/mug"],
        "headers": [["museum.test", "203.0.113.9, 127.0.0.1", "http"]] * 3,
    },
    files={"museum.conf": written("museum.conf")},
    because=(
        "the behaviour must stay: the paths that reach the application, and the headers in all "
        "three locations (one proxy_set_header in a location, and it inherits none)."
    ),
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        snippet("""
        from pathlib import Path
        from course.services import nginx, replica

        with replica("A") as shop, nginx(Path("museum.conf"), ports={9001: shop.port}) as proxy:
            with proxy.client() as client:
                for path in ("/tours/", "/tickets/tours/1", "/shop/", "/shopping", "/tour"):
                    client.get(path, headers={"Host": "gallery.test"})
        told = [[r.path, r.headers["host"], r.headers["x-forwarded-for"]] for r in shop.requests]
        """),
        {
            "told": [
                ["/guided/", "gallery.test", "127.0.0.1"],
                ["/tickets/tours/1", "gallery.test", "127.0.0.1"],
                ["/shop/", "gallery.test", "127.0.0.1"],
            ]
        },
        files={"museum.conf": written("museum.conf")},
        because="the behaviour of all three locations must stay.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="tidy-headers"
# The headers move up one level, into `server`, and all locations inherit them, because none has a
# `proxy_set_header` of its own. The address moves into `upstream`, where a second replica is one
# line more. In `http` instead of `server` the headers would hold for all sites of this nginx. Many
# put them into a file of their own:
#
# ```text
# include proxy_headers.conf;
# ```
#
# That is the way out when one location needs one more header: it includes the file and adds its line.

# %% [markdown] section="balance" topic=79
# ## 8. Sharing the load
#
# With two replicas in an `upstream`, nginx becomes a **load balancer**:
#
# - **Round robin**, the default: each in turn. `weight=3` gives a server three turns where others
#   have one.
# - **`least_conn;`** as the first line: the server with the fewest requests *in the air*, weights
#   considered. Better when requests differ a lot in length. When all take the same time, the two
#   hardly differ.
# - **`backup`**: gets requests only when none of the others is available. It is a reserve, not a
#   slow server.
# - **`down`**: takes a server out by hand.
#
# Nobody tells nginx that a replica has died. It finds out by trying: **passive** health checks. If
# an attempt fails (no connection, or no answer in time), nginx asks the next server, and the client
# notices nothing. After `max_fails` failures (1 by default) within `fail_timeout` (10 seconds), the
# server is left alone for `fail_timeout`. Then it is tried again. What counts as a failure is said
# by `proxy_next_upstream`. The default is `error timeout`. With `http_503` added, an answer 503
# counts as well.
#
# (A request that changes something, such as a POST, is not sent a second time once it may have
# arrived. Otherwise an order might be placed twice.)
#
# ### Predict

# %% [markdown] item="predict-weights" kind="predict" topic=79 points=2 minutes=4
# ### Predict: three to one
#
# What does this program print?
#
# ```python
# from course.services import nginx, replica
#
# WEIGHTS = """
# events {}
# http {
#     upstream shop {
#         server 127.0.0.1:9001 weight=3;
#         server 127.0.0.1:9002;
#         server 127.0.0.1:9003 backup;
#     }
#     server {
#         listen 8080;
#         location / { proxy_pass http://shop; }
#     }
# }
# """
# with replica("A") as a, replica("B") as b, replica("C") as c:
#     ports = {9001: a.port, 9002: b.port, 9003: c.port}
#     with nginx(WEIGHTS, ports=ports) as proxy, proxy.client() as client:
#         for _ in range(12):
#             client.get("/books")
# print(a.count, b.count, c.count)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Twelve requests. The weights are 3 and 1: how many turns make a round?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# When does a server with `backup` get a request?
#
# </details>

# %% [raw] key="predict-weights"
# right = "9 3 0"
# why = "Four turns make a round, three for A and one for B, so twelve requests are three rounds. The backup gets nothing as long as one of the others is there."
# other = "A round has four turns: three for A, one for B. A backup waits until all others are gone."
# [wrong]
# "6 3 3" = "A backup has no turn in the round: it waits until all the others are gone."
# "4 4 4" = "The weight of 3 gives A three turns in each round, and the backup has none."
# "8 2 2" = "A backup is no ordinary server with the weight 1: it gets nothing while another one answers."
# "3 1 0" = "That is one round. Twelve requests are three of them."

# %%
WEIGHTS = """
events {}
http {
    upstream shop {
        server 127.0.0.1:9001 weight=3;
        server 127.0.0.1:9002;
        server 127.0.0.1:9003 backup;
    }
    server {
        listen 8080;
        location / { proxy_pass http://shop; }
    }
}
"""
with replica("A") as a, replica("B") as b, replica("C") as c:
    ports = {9001: a.port, 9002: b.port, 9003: c.port}
    with nginx(WEIGHTS, ports=ports) as proxy, proxy.client() as client:
        for _ in range(12):
            client.get("/books")
print(a.count, b.count, c.count)

# %% [markdown]
# ### Run and explain
#
# The figure sends 24 real requests through the configuration in the box, and notes which replica
# answered each of them. Half way, something happens to a replica: here A **is stopped**. Step
# through it, then try:
#
# - Let A **hang** instead: it takes requests and does not answer. Round robin goes on sending it
#   every second one. Write `least_conn;` as the first line of the upstream, and send again.
# - Add `weight=3` to B. Add a third server with `backup`, and stop A *and* take B out with `down`.

# %%
from course.widgets.traffic import traffic

traffic(
    """
events {}
http {
    upstream shop {
        server 127.0.0.1:9001;
        server 127.0.0.1:9002;
    }
    server {
        listen 8080;
        location / { proxy_pass http://shop; }
    }
}
""",
    event="A is stopped",
)

# %% [markdown]
# Each request was answered with 200, although a replica was gone. That is why a deployment can take
# replicas out one by one. It only works because no replica keeps anything of its own that another
# would miss (section 3).
#
# One number is not what it seems: nginx itself has worker processes (`worker_processes`, 1 unless
# you change it, and usually `auto`). Each of them counts turns and failures **for itself**, unless
# the upstream has a `zone`, a piece of shared memory: `zone shop 64k;`.

# %% [markdown] item="balance-conf" kind="write" topic=79 points=8 minutes=30
# ### Make: replicas with a reserve
#
# Write `balance.conf` with one server on port 8080, which sends every path, unchanged, to an
# `upstream`:
#
# - `127.0.0.1:9001` is a larger machine and gets two requests where `127.0.0.1:9002` gets one;
# - `127.0.0.1:9003` is a reserve, for when both others are out;
# - a failed connection **or an answer 503** makes nginx ask the next server, and counts as a failure;
# - the first two servers are left alone after **2** failures, for **1** second (a short time, so that
#   you can watch them come back).
#
# The application gets the `Host` that the client asked for.
#
# <details><summary>Hint 1 of 3</summary>
#
# A `server` line of an upstream takes its options behind the address: `weight=...`, `max_fails=...`,
# `fail_timeout=...`, or `backup`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# What counts as a failure stands beside `proxy_pass`, not in the upstream: `proxy_next_upstream`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `server 127.0.0.1:9001 weight=2 max_fails=2 fail_timeout=1s;` and `proxy_next_upstream error
# http_503;`
#
# </details>

# %% starter="balance-conf"
%%writefile balance.conf
events {}
http {
    server {
        listen 8080;
    }
}

# %% answer="balance-conf"
%%writefile balance.conf
events {}
http {
    upstream shop {
        server 127.0.0.1:9001 weight=2 max_fails=2 fail_timeout=1s;
        server 127.0.0.1:9002 max_fails=2 fail_timeout=1s;
        server 127.0.0.1:9003 backup;
    }
    server {
        listen 8080;
        location / {
            proxy_pass http://shop;
            proxy_next_upstream error http_503;
            proxy_set_header Host $host;
        }
    }
}

# %% tests="balance-conf"
from course.testing import makes, snippet, written

balanced = snippet("""
import time
from pathlib import Path
from course.services import nginx, replica

name = {"Host": "shop.test"}
with replica("A") as a, replica("B") as b, replica("C") as c:
    ports = {9001: a.port, 9002: b.port, 9003: c.port}
    with nginx(Path("balance.conf"), ports=ports) as proxy, proxy.client() as client:
        def ask(times):
            replies = [client.get("/books/7", headers=name) for _ in range(times)]
            return sorted(r.headers["x-replica"] if r.status_code == 200 else "x" for r in replies)
        well = "".join(ask(9))
        b.status = 503
        without_b = "".join(ask(9))
        tried_b = b.count - 3
        a.stop()
        reserve = "".join(ask(6))
        a.start()
        a.status = b.status = 200
        time.sleep(2.1)
        back = set(ask(12))
host = a.requests[0].headers["host"]
path = a.requests[0].path
""")
makes(
    balanced,
    {
        "well": "AAAAAABBB",
        "without_b": "AAAAAAAAA",
        "tried_b": 2,
        "reserve": "CCCCCC",
        "back": {"A", "B"},
        "host": "shop.test",
        "path": "/books/7",
    },
    files={"balance.conf": written("balance.conf")},
    mistakes=[
        ("AAAAABBBB", "both get the same: A shall get two for each one of B."),
        ("AAAAABBCC", "the third is a reserve: it gets nothing while the others are well."),
        ("AAAAAAABB", "A gets too much: it shall get two for each one of B."),
        ("AAAAAAxxx", "B answers 503, and the client sees it: that must lead to the next server."),
        (1, "B is left alone after its first failure: one is the default of max_fails."),
        (3, "B is tried too often: it is left alone after 2 failures."),
        ("xxxxxx", "the reserve does not answer: backup, and not down."),
        ("CCCCxx", "a connection that fails must lead to the next server as well: error."),
        ({"A"}, "B is still left alone after two seconds: its fail_timeout is 1 second."),
        ({"B"}, "A is still left alone after two seconds: its fail_timeout is 1 second."),
        ({"C"}, "both are still left alone after two seconds: their fail_timeout is 1 second."),
        ("shop", "that is the name of the upstream: pass on the name that the client asked for."),
    ],
    because="every path goes on unchanged, and with the Host that the client asked for.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        snippet("""
        from pathlib import Path
        from course.services import nginx, replica

        with replica("A") as a, replica("B") as b, replica("C") as c:
            ports = {9001: a.port, 9002: b.port, 9003: c.port}
            with nginx(Path("balance.conf"), ports=ports) as proxy, proxy.client() as client:
                a.status = 503
                first = [client.get("/x").headers["x-replica"] for _ in range(6)]
                tried_a, a.status = a.count, 200
                b.stop()
                second = [client.get("/x").headers["x-replica"] for _ in range(4)]
        """),
        {"first": ["B"] * 6, "tried_a": 2, "second": ["C"] * 4},
        files={"balance.conf": written("balance.conf")},
        because="A is left alone after 2 failures, and the reserve serves when both are out.",
    )
    makes(
        snippet("""
        from pathlib import Path
        from course.services import nginx, replica

        with replica("A") as a, replica("B") as b, replica("C") as c:
            ports = {9001: a.port, 9002: b.port, 9003: c.port}
            with nginx(Path("balance.conf"), ports=ports) as proxy, proxy.client() as client:
                statuses = []
                for status in (404, 500, 502):
                    a.status = b.status = status
                    statuses.append(client.get("/x").status_code)
        """),
        {"statuses": [404, 500, 502]},
        files={"balance.conf": written("balance.conf")},
        because="of all answers only 503 is a failure; the others go to the client.",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="balance-conf"
# All of it is in the `server` lines and one `proxy_next_upstream`. Trade-offs:
#
# - `http_503` in `proxy_next_upstream` is right where a replica says 503 about *itself*: "I am
#   starting", "I am full". If all of them say it because the database is gone, nginx takes one after
#   the other out and the reserve as well. Then an honest 503 would have been better.
# - `fail_timeout` is short here. In production the default of ten seconds is a good beginning: each
#   new try on a dead server costs one client the time of a failed attempt.
# - Load balancers of the clouds check **actively**: they ask a health address every few seconds, and
#   take a replica out before a client meets it.

# %% [markdown] section="limits" topic=79
# ## 9. Not more than so many
#
# Somebody tries a thousand passwords in a minute. The proxy can turn them away before Python notices:
#
# ```text
# limit_req_zone $binary_remote_addr zone=login:1m rate=6r/m;      # in http
#
# location /login {
#     limit_req zone=login burst=2 nodelay;
#     limit_req_status 429;
#     ...
# }
# ```
#
# - The **zone** is the memory of it: by what requests are counted (here by the client's address), a
#   name, a size, and the **rate**: 6 in a minute, and that means *one every ten seconds*.
# - Without `burst`, a second request within ten seconds is refused. People click twice. `burst=2`
#   lets two more in.
# - Without `nodelay`, those two **wait** until their time has come: ten and twenty seconds. With it
#   they are let in at once, and the room that they took becomes free at the rate.
# - What does not fit gets 503, unless you say 429, *Too Many Requests*, which is the honest one.

# %%
LIMIT = """
events {}
http {
    limit_req_zone $binary_remote_addr zone=login:1m rate=6r/m;
    server {
        listen 8080;
        location /login {
            limit_req zone=login burst=2 nodelay;
            limit_req_status 429;
            proxy_pass http://127.0.0.1:9001;
        }
    }
}
"""

with replica("A") as shop, nginx(LIMIT, ports={9001: shop.port}) as proxy, proxy.client() as client:
    print([client.get("/login").status_code for _ in range(6)])
    print("reached the application:", shop.count)

# %% [markdown]
# One by the rate, two by the burst, and the rest is refused. That is exact, not a matter of luck.
# Two warnings. Behind another proxy, `$binary_remote_addr` is *that proxy's* address for everybody:
# then the whole world shares one limit. And a limit at the proxy counts addresses, not users. Limits
# for each account belong into the application (week 25).

# %% [markdown] item="limit-conf" kind="write" topic=79 points=7 minutes=20
# ### Make: a limit for the search
#
# The search of the shop is expensive. Write `limit.conf` with one server on port 8080. The
# application is on `127.0.0.1:9001`, and all paths reach it unchanged.
#
# - Everything below `/search/` is limited for each client address, **all paths below it together**,
#   to 6 requests a minute. A burst of 3 more is let in at once, without waiting.
# - What is refused gets the status 429.
# - All other paths have no limit.
#
# <details><summary>Hint 1 of 3</summary>
#
# `limit_req_zone` stands in `http`, the other two in the one location that they concern.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# For each client address: what is counted by is not the path.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# As in the example, with `burst=3`, in `location /search/`; and a second `location /` without a limit.
#
# </details>

# %% starter="limit-conf"
%%writefile limit.conf
events {}
http {
    server {
        listen 8080;
    }
}

# %% answer="limit-conf"
%%writefile limit.conf
events {}
http {
    limit_req_zone $binary_remote_addr zone=search:1m rate=6r/m;
    server {
        listen 8080;
        location /search/ {
            limit_req zone=search burst=3 nodelay;
            limit_req_status 429;
            proxy_pass http://127.0.0.1:9001;
        }
        location / {
            proxy_pass http://127.0.0.1:9001;
        }
    }
}

# %% tests="limit-conf"
import re

from course.testing import check, makes, snippet, written

limited = snippet("""
import time
from pathlib import Path
import httpx
from course.services import nginx, replica

with replica("A") as shop, nginx(Path("limit.conf"), ports={9001: shop.port}) as proxy:
    with proxy.client(timeout=1) as client:
        def ask(path):
            try:
                return client.get(path).status_code
            except httpx.TimeoutException:
                return "no answer in a second"
        search = [ask(f"/search/{word}") for word in ("dune", "emma", "it", "persuasion")]
        more = [ask("/search/dune"), ask("/search/ulysses")]
        others = [ask("/books") for _ in range(8)]
        time.sleep(1.2)
        later = ask("/search/dune")
reached = [request.path for request in shop.requests[:5]]
""")
makes(
    limited,
    {
        "search": [200, 200, 200, 200],
        "more": [429, 429],
        "others": [200] * 8,
        "later": 429,
        "reached": ["/search/dune", "/search/emma", "/search/it", "/search/persuasion", "/books"],
    },
    files={"limit.conf": written("limit.conf")},
    mistakes=[
        ([200, 429, 429, 429], "only the first came through: a burst of 3 more is asked for."),
        ([200, 503, 503, 503], "only the first came through: a burst of 3 more is asked for."),
        ([200, *["no answer in a second"] * 3], "they are made to wait: nodelay."),
        ([503, 503], "503 is the default for what is refused; asked for is 429."),
        ([200, 200], "the limit lets more through: all paths and 1 + 3 requests count together."),
        (200, "one second later there is no room yet: 6 a minute is one every ten seconds."),
    ],
    because="count the requests: one by the rate, three by the burst, and only below /search/.",
)
check(
    re.search(r"\brate=6r/m\s*;", re.sub(r"#.*", "", written("limit.conf"))) is not None,
    "6 requests a minute are written as a rate in limit.conf, as in the example.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

# spec: HTTPTransport: our client comes from another address with it
with hidden():
    makes(
        snippet("""
        from pathlib import Path
        import httpx
        from course.services import nginx, replica
        from course.services.ports import LOOPBACK, other_address

        with replica("A") as shop, nginx(Path("limit.conf"), ports={9001: shop.port}) as proxy:
            with proxy.client(timeout=1) as client:
                statuses = []
                for number in range(7):
                    told = {"Host": f"{number}.test", "User-Agent": f"browser {number}"}
                    told["X-Forwarded-For"] = f"198.51.100.{number}"
                    reply = client.get("/search/" + "x" * number, headers=told)
                    statuses.append(reply.status_code)
                free = client.get("/searching").status_code
            from_there = httpx.HTTPTransport(local_address=other_address())
            with proxy.client(timeout=1, transport=from_there) as neighbour:
                second_client = neighbour.get("/search/dune").status_code
        if other_address() == LOOPBACK:
            second_client = 200
        """),
        {"statuses": [200] * 4 + [429] * 3, "free": 200, "second_client": 200},
        files={"limit.conf": written("limit.conf")},
        because=(
            "4 requests of one address below /search/ come through, whatever their paths and "
            "headers say; another address has a limit of its own, and other paths have none."
        ),
    )
### END HIDDEN TESTS

# %% [markdown] discussion="limit-conf"
# The reference limits in one location and lets the other pass. What the limit counts *by* is the
# decision that matters:
#
# - by `$binary_remote_addr`: each client address. An office behind one address shares the limit.
# - by `$uri`: each path, for all clients together. Right to protect one expensive page, wrong here:
#   whoever asks for a thousand different words is not limited at all.
# - by a header such as an API key: fair, but only if the key has been checked before.
#
# Without `nodelay`, the burst is spread out instead of let in. That is kind to the application and
# unkind to a person who waits for twenty seconds.

# %% [markdown] section="tls" topic=79
# ## 10. TLS, redirects, WebSockets
#
# **TLS is terminated at the proxy**: it holds the certificate and the key, and speaks HTTPS with the
# client and plain HTTP with the application, on the same machine or in a private network. The
# certificate lives in one place, and Python need not decrypt. But then only `X-Forwarded-Proto` can
# tell the application that the client came over HTTPS. And between the proxy and the application
# nothing is encrypted: across a network that you do not own, that is not enough.
#
# ```text
# server {
#     listen 8443 ssl;
#     ssl_certificate shop.pem;
#     ssl_certificate_key shop-key.pem;
#     ...
# }
# ```
#
# Who comes to the plain port is sent to the encrypted one. In production the ports are 80 and 443,
# and the certificate comes from Let's Encrypt. Here trustme (week 27) makes both, an authority and a
# certificate, in this very run.

# %%
import ssl

import trustme

SECURE = """
events {}
http {
    server {
        listen 8080;
        return 301 https://$host$request_uri;
    }
    server {
        listen 8443 ssl;
        ssl_certificate shop.pem;
        ssl_certificate_key shop-key.pem;
        location / {
            proxy_pass http://127.0.0.1:9001;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
    }
}
"""

authority = trustme.CA()
certificate = authority.issue_cert("shop.test", "127.0.0.1")
pem_files = {
    "shop.pem": certificate.cert_chain_pems[0].bytes(),
    "shop-key.pem": certificate.private_key_pem.bytes(),
}
trusting = ssl.create_default_context()
authority.configure_trust(trusting)

with replica("A") as shop, nginx(SECURE, pem_files, ports={9001: shop.port}) as proxy:
    with proxy.client(8443, "https", verify=trusting) as client:
        print("X-Forwarded-Proto:", client.get("/").json()["headers"]["x-forwarded-proto"])
    with proxy.client(8080) as client:
        moved = client.get("/books?page=2", headers={"Host": "shop.test"})
        print(moved.status_code, moved.headers["location"])
    try:
        httpx.get(proxy.url_of(8443, "https"))
    except httpx.ConnectError as error:
        print("Without our authority:", "CERTIFICATE_VERIFY_FAILED" in str(error))

# %% [markdown]
# ### WebSockets
#
# A WebSocket begins as an HTTP request that asks to change the protocol: `Connection: Upgrade` and
# `Upgrade: websocket`. These two headers are meant for the next hop only, so a proxy does not pass
# them on, unless told to:
#
# ```text
# location /live {
#     proxy_pass http://127.0.0.1:9002;
#     proxy_set_header Upgrade $http_upgrade;
#     proxy_set_header Connection "upgrade";
#     proxy_read_timeout 1h;               # silence of a minute would end it otherwise
# }
# ```
#
# (`$http_upgrade` is the header `Upgrade` of the request: every header has such a variable. nginx
# before 1.29.7 also needs `proxy_http_version 1.1;`, because HTTP/1.0 was its default.)

# %%
from websockets.sync.client import connect

LIVE = """
events {}
http {
    server {
        listen 8080;
        location /live {
            proxy_pass http://127.0.0.1:9002;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection "upgrade";
        }
    }
}
"""


async def live(scope: Scope, receive: Any, send: Any) -> None:
    """Answer each message in capitals, until the client leaves."""
    while True:
        message = await receive()
        if message["type"] == "websocket.connect":
            await send({"type": "websocket.accept"})
        elif message["type"] == "websocket.receive":
            await send({"type": "websocket.send", "text": message["text"].upper()})
        else:
            break


with asgi(live, lifespan="off") as server, nginx(LIVE, ports={9002: server.port}) as proxy:
    with connect(f"ws://127.0.0.1:{proxy.port}/live") as socket:
        socket.send("dune is in stock")
        print(socket.recv())

# %% [markdown] item="debug-chat" kind="debug" topic=79 points=4 minutes=15
# ### Debug: the chat does not open
#
# The museum has a chat. Straight to the application it works. Behind nginx the pages of the shop
# load, but the chat does not connect, and its client reports that the server rejected the WebSocket
# connection. Whoever wrote this had read that headers are inherited. Mend `chat.conf`. In the end
#
# - `/chat` connects, and the chat's application on `127.0.0.1:9002` gets the `Host` that the client
#   asked for, and its address in `X-Real-IP`;
# - all other paths go on to `127.0.0.1:9001`, with `Host` and `X-Real-IP` as well.
#
# <details><summary>Hint 1 of 2</summary>
#
# Two headers let a WebSocket through. Which are there, and what stands in them?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Once `/chat` has the headers that it needs, read again in section 7 what a location with one
# `proxy_set_header` of its own inherits.
#
# </details>

# %% starter="debug-chat"
%%writefile chat.conf
events {}
http {
    server {
        listen 8080;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        location / {
            proxy_pass http://127.0.0.1:9001;
        }
        location /chat {
            proxy_pass http://127.0.0.1:9002;
            proxy_set_header Upgrade $http_upgrade;
        }
    }
}

# %% answer="debug-chat"
%%writefile chat.conf
events {}
http {
    server {
        listen 8080;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        location / {
            proxy_pass http://127.0.0.1:9001;
        }
        location /chat {
            proxy_pass http://127.0.0.1:9002;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection "upgrade";
            proxy_set_header Host $host;
            proxy_set_header X-Real-IP $remote_addr;
        }
    }
}

# %% tests="debug-chat"
from course.testing import makes, snippet, written

makes(
    snippet("""
    from pathlib import Path
    from websockets.exceptions import WebSocketException
    from websockets.sync.client import connect
    from course.services import asgi, nginx, replica

    async def chat(scope, receive, send):
        if scope["type"] != "websocket":
            return
        await receive()
        await send({"type": "websocket.accept"})
        heads = {name.decode(): value.decode() for name, value in scope["headers"]}
        told = f"{heads['host'].partition(':')[0]} {heads.get('x-real-ip')} {scope['path']}"
        await send({"type": "websocket.send", "text": told})

    opened = "the chat does not open"
    with asgi(chat, lifespan="off") as talk, replica("A") as shop:
        ports = {9001: shop.port, 9002: talk.port}
        with nginx(Path("chat.conf"), ports=ports) as proxy, proxy.client() as client:
            page = client.get("/tickets", headers={"Host": "museum.test"}).json()
            try:
                with connect(f"ws://127.0.0.1:{proxy.port}/chat") as socket:
                    opened = socket.recv(timeout=2)
            except (WebSocketException, OSError):
                pass
    pages = [page["path"], page["headers"]["host"], page["headers"].get("x-real-ip")]
    """),
    {
        "opened": "127.0.0.1 127.0.0.1 /chat",
        "pages": ["/tickets", "museum.test", "127.0.0.1"],
    },
    files={"chat.conf": written("chat.conf")},
    mistakes={
        "the chat does not open": "a WebSocket needs two headers of the proxy, not one.",
        "127.0.0.1 None /chat": (
            "X-Real-IP is missing: /chat has headers of its own, so it inherits none."
        ),
    },
    because="Host and X-Real-IP have to reach both applications.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

# spec: HTTPTransport: our client comes from another address with it
with hidden():
    makes(
        snippet("""
        from pathlib import Path
        import httpx
        from course.services import nginx, replica
        from course.services.ports import other_address

        with replica("chat") as chat, replica("shop") as shop:
            ports = {9001: shop.port, 9002: chat.port}
            with nginx(Path("chat.conf"), ports=ports) as proxy, proxy.client() as client:
                sent = {"Host": "museum.test", "Connection": "Upgrade", "Upgrade": "websocket"}
                told = [client.get(p, headers=sent).json() for p in ("/chat", "/", "/tours")]
            from_there = httpx.HTTPTransport(local_address=other_address())
            with nginx(Path("chat.conf"), ports=ports) as proxy:
                with proxy.client(transport=from_there) as neighbour:
                    told += [neighbour.get(p).json() for p in ("/chat", "/tours")]
        heads = told[0]["headers"]
        upgrade = [heads.get("upgrade"), heads.get("connection", "").lower()]
        names = [one["headers"]["host"] for one in told[:3]]
        seen = [one["headers"].get("x-real-ip") == other_address() for one in told[3:]]
        """),
        {
            "upgrade": ["websocket", "upgrade"],
            "names": ["museum.test"] * 3,
            "seen": [True, True],
        },
        files={"chat.conf": written("chat.conf")},
        because=(
            "Upgrade comes from the request, Host reaches both applications, and X-Real-IP is the "
            "address of whoever asks."
        ),
    )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-chat"
# `Connection "upgrade"` was missing, so the request arrived as an ordinary one. And there was a
# second effect of the same misunderstanding: with its own `proxy_set_header Upgrade`, the location
# inherited neither `Host` nor `X-Real-IP`. Both have to be repeated.
#
# With `Connection "upgrade"` fixed like this, ordinary requests to `/chat` carry it as well. Where
# one location serves both, people let a `map` choose the value:
#
# ```text
# map $http_upgrade $connection_upgrade {
#     default upgrade;
#     ""      close;
# }
# ```

# %% [markdown] item="tls-conf" kind="write" topic=79 points=8 minutes=30
# ### Make: HTTPS for the shop
#
# Write `tls.conf`. The certificate is in `shop.pem`, its key in `shop-key.pem`.
#
# - Port 8080 speaks plain HTTP. `/health`, exactly, is answered with 200 and `"ok\n"`, for the
#   platform's health check. Everything else gets 301 to the same name, path and query with `https`:
#   a request for `/books?page=2` with the host `shop.test` goes to `https://shop.test/books?page=2`.
#   If the client's `Host` has a port, as in `shop.test:8080`, that port is left out: it speaks no TLS.
# - Port 8443 speaks TLS, and sends everything to the application on `127.0.0.1:9001`, which gets
#   `Host` as the client asked for, `X-Forwarded-For` with the client's address **only** (this proxy
#   is at the edge: what a client claims is thrown away), and `X-Forwarded-Proto`.
# - All answers over HTTPS have the header `Strict-Transport-Security: max-age=86400`, error answers
#   included (`add_header ... always;`). Answers over plain HTTP do not have it.
#
# <details><summary>Hint 1 of 3</summary>
#
# Two `server` blocks. The first has two locations: an exact one, and the rest.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `$request_uri` is the path with the query, as it came. For the client's address, see section 7:
# which variable appends, and which is the address alone?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `return 301 https://$host$request_uri;` and `add_header Strict-Transport-Security "max-age=86400"
# always;`
#
# </details>

# %% starter="tls-conf"
%%writefile tls.conf
events {}
http {
    server {
        listen 8080;
    }
    server {
        listen 8443;
    }
}

# %% answer="tls-conf"
%%writefile tls.conf
events {}
http {
    server {
        listen 8080;
        location = /health {
            return 200 "ok\n";
        }
        location / {
            return 301 https://$host$request_uri;
        }
    }
    server {
        listen 8443 ssl;
        ssl_certificate shop.pem;
        ssl_certificate_key shop-key.pem;
        add_header Strict-Transport-Security "max-age=86400" always;
        location / {
            proxy_pass http://127.0.0.1:9001;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
    }
}

# %% tests="tls-conf"
from course.testing import makes, snippet, written

secure = snippet("""
import ssl
from pathlib import Path
import trustme
from course.services import nginx, replica

authority = trustme.CA()
made = authority.issue_cert("shop.test", "127.0.0.1")
pems = {"shop.pem": made.cert_chain_pems[0].bytes(), "shop-key.pem": made.private_key_pem.bytes()}
trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
authority.configure_trust(trusting)
claims = {"Host": "shop.test", "X-Forwarded-For": "6.6.6.6", "X-Forwarded-Proto": "http"}
with replica("A") as shop, nginx(Path("tls.conf"), pems, {9001: shop.port}) as proxy:
    with proxy.client(8080) as plain:
        health = plain.get("/health").text
        moved = plain.get("/books?page=2", headers=claims)
        redirect = (moved.status_code, moved.headers.get("location", "no location"))
        other = plain.get("/health/x").status_code
        plain_strict = moved.headers.get("strict-transport-security", "none")
    with proxy.client(8443, "https", verify=trusting) as client:
        reply = client.get("/books?page=2", headers=claims)
        shop.status = 404
        missing = client.get("/none")
told = reply.json()["headers"]
host, proto = told["host"], told.get("x-forwarded-proto")
address = told.get("x-forwarded-for")
strict = [r.headers.get("strict-transport-security") for r in (reply, missing)]
path = shop.requests[0].path
""")
makes(
    secure,
    {
        "health": "ok\n",
        "redirect": (301, "https://shop.test/books?page=2"),
        "other": 301,
        "host": "shop.test",
        "proto": "https",
        "address": "127.0.0.1",
        "strict": ["max-age=86400"] * 2,
        "plain_strict": "none",
        "path": "/books",
    },
    files={"tls.conf": written("tls.conf")},
    mistakes=[
        ((301, "https://shop.test/books"), "the query is lost: $request_uri has it, $uri has not."),
        ((302, "https://shop.test/books?page=2"), "302 is for a while, 301 for good."),
        ((301, "https:///books?page=2"), "no server_name was written: $host is what was asked for."),
        ("max-age=86400", "plain HTTP says it as well: add_header belongs to the server with TLS."),
        ("ok", r'the line break is missing: "ok\n".'),
        (200, "/health/x is another path: location = /health."),
        ("6.6.6.6, 127.0.0.1", "the client's claim is still in it: at the edge it is thrown away."),
        ("6.6.6.6", "that is what the client claims: set the header to its real address."),
        ("http", "the client claims http and came over https: the proxy knows better, by $scheme."),
        (["max-age=86400", None], "the error answer has no such header: always."),
    ],
    because=(
        "8080 answers /health and redirects all the rest; 8443 has ssl behind its number, and tells "
        "the application Host, X-Forwarded-For and X-Forwarded-Proto."
    ),
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

# spec: HTTPTransport: our client comes from another address with it
with hidden():
    makes(
        snippet("""
        from pathlib import Path
        import ssl, httpx, trustme
        from course.services import nginx, replica
        from course.services.ports import other_address

        authority = trustme.CA()
        made = authority.issue_cert("inkwell.test", "127.0.0.1")
        pems = {"shop.pem": made.cert_chain_pems[0].bytes()}
        pems |= {"shop-key.pem": made.private_key_pem.bytes()}
        trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(trusting)
        name = {"Host": "inkwell.test"}
        with replica("A") as shop, nginx(Path("tls.conf"), pems, {9001: shop.port}) as proxy:
            with proxy.client(8080) as plain:
                paths = ("/", "/healthy", "/a?b=1&c=2")
                moved = [plain.get(path, headers=name).headers["location"] for path in paths]
                reply = plain.get("/a", headers={"Host": "inkwell.test:8080"})
                moved.append(reply.headers["location"])
                health = plain.get("/health", headers=name).status_code
            from_there = httpx.HTTPTransport(verify=trusting, local_address=other_address())
            with proxy.client(8443, "https", transport=from_there) as client:
                reply = client.get("/health", headers=name).json()
        heads = reply["headers"]
        told = [reply["path"], heads["host"], heads["x-forwarded-proto"]]
        address = heads["x-forwarded-for"] == other_address()
        """),
        {
            "moved": [f"https://inkwell.test{path}" for path in ("/", "/healthy", "/a?b=1&c=2", "/a")],
            "health": 200,
            "told": ["/health", "inkwell.test", "https"],
            "address": True,
        },
        files={"tls.conf": written("tls.conf")},
        because=(
            "the name is the one that was asked for, without a port ($host); the address is the "
            "one of whoever asks."
        ),
    )
### END HIDDEN TESTS

# %% [markdown] discussion="tls-conf"
# Two servers, one job each. `add_header` stands in `server`: it is inherited under the same rule as
# `proxy_set_header`, so a location with an `add_header` of its own would lose it.
#
# `Strict-Transport-Security` tells browsers never to try plain HTTP again for that long. Begin with a
# short time, as here a day. A year is the usual end, but a mistake lasts as long as the header says.
#
# Instead of `location / { return 301 ...; }` a bare `return` in `server` would do, if there were no
# `/health` to keep: it runs before any location is chosen. Note also what the health check proves:
# nginx lives. A check that goes through to the application proves more, and takes the whole site out
# when the database is slow. Many have both.

# %% [markdown]
# ### Reload, not restart
#
# A changed configuration is loaded with `nginx -s reload`. The master process reads the file. If it
# is wrong, it complains and **goes on with the old one**. If it is right, it starts new workers, and
# the old ones finish their requests. A restart instead ends everything first, and with a mistake in
# the file it does not come back. So the sequence is: `nginx -t`, then reload.

# %%
from course.services import ServiceError

with nginx('events {} http { server { listen 8080; return 200 "old"; } }') as proxy:
    try:
        proxy.reload('events {} http { server { listen 8080; retrun 200 "new"; } }')
    except ServiceError as error:
        print("refused:", "unknown directive" in str(error))
    print(httpx.get(proxy.url).text)
    proxy.reload('events {} http { server { listen 8080; return 200 "new"; } }')
    answer = "old"
    while answer == "old":  # the old workers end by and by
        answer = httpx.get(proxy.url).text
        time.sleep(0.02)
    print(answer)

# %% [markdown] section="looking-back" topic=79
# ## 11. Looking back, and the whole of it

# %% [markdown] item="quiz-cloud" kind="quiz" topic=79 points=2 minutes=3
# ### Quiz: from last week
#
# A script runs once a night for about 20 seconds. It needs no server of its own and is idle for the
# rest of the day. Which kind of compute service of a cloud fits best?
#
# - **A** a virtual machine that runs day and night
# - **B** a function or a job that is started on a schedule, and paid for while it runs
# - **C** a managed Kubernetes cluster
# - **D** an object store such as S3
#
# <details><summary>Hint 1 of 2</summary>
#
# What would you pay for during the other 23 hours and 59 minutes?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# One of the four does not run code at all.
#
# </details>

# %% [raw] key="quiz-cloud"
# right = "B"
# why = "A scheduled function or job costs something only while it runs, and there is no machine to keep up to date."
# [wrong]
# A = "It works, but you pay for a machine that does nothing, and have to keep it up to date."
# C = "A cluster is for many services that run all the time. For one script it is far more work than the script."
# D = "An object store keeps files. It runs nothing."

# %% [markdown] item="quiz-coverage" kind="quiz" topic=79 points=2 minutes=3
# ### Quiz: from four weeks ago
#
# The coverage report says that all lines of `pricing.py` ran in the tests: 100 %. What do you know?
#
# - **A** that the prices are right
# - **B** that no test is missing
# - **C** that each line ran at least once, and nothing about whether its result was checked
# - **D** that each possible way through the branches was taken
#
# <details><summary>Hint 1 of 2</summary>
#
# What does the tool count: lines that ran, or results that were looked at?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A test that calls a function and asserts nothing: does it change the number?
#
# </details>

# %% [raw] key="quiz-coverage"
# right = "C"
# why = "Line coverage counts lines that ran. A test without an assertion raises the number as well as a good one."
# [wrong]
# A = "A line can run and compute nonsense. Only an assertion notices."
# B = "Limits, odd input and combinations may all be untested although each line ran."
# D = "That would be branch coverage, which is counted only when you ask for it, and even that is not each way through."

# %% [markdown] item="quiz-least-conn" kind="quiz" topic=79 points=2 minutes=3
# ### Quiz: a report that takes a minute
#
# Two equal replicas stand behind nginx with round robin. Most requests take 20 ms, but some ask for a
# report of a minute. Sometimes one replica is full of reports while the other is idle. Which change
# fits?
#
# - **A** `backup` on the second replica, so that it takes over when the first is full
# - **B** `least_conn`, so that a new request goes to the one with fewer requests in the air
# - **C** `weight=2` on the replica that is idle
# - **D** `max_fails=0`, so that no replica is ever left out
#
# <details><summary>Hint 1 of 2</summary>
#
# Which of the four looks at what a replica is doing *now*?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Which replica is idle changes from hour to hour. A fixed number cannot follow.
#
# </details>

# %% [raw] key="quiz-least-conn"
# right = "B"
# why = "least_conn counts the requests that are still running, so a replica that is busy with reports gets fewer new ones."
# [wrong]
# A = "A backup gets nothing until the first one has failed, and being full is no failure. One replica would do all the work."
# C = "The idle one is not always the same. A weight is a fixed share, for machines of different size."
# D = "That switches off the noticing of failures. No replica has failed here."

# %% [markdown] item="inkwell-conf" kind="mini-project" topic=79 points=17 minutes=120
# ### Mini-project: the front door of Inkwell Books
#
# Write `inkwell.conf`, the proxy of the whole shop. Take it part by part, and run the check after
# each: its message says which name is not yet right.
#
# **1. Two ports.** 8080 is plain HTTP and sends everything to HTTPS with 301, as in the last exercise
# (there is no `/health` on it). 8443 speaks TLS with `shop.pem` and `shop-key.pem`.
#
# **2. The API.** Everything below `/api/` goes to the replicas `127.0.0.1:9001` and `127.0.0.1:9002`,
# without the `/api` (`/api/books` arrives as `/books`). `127.0.0.1:9003` is a reserve for when both
# are gone. New requests go to the replica with the fewest requests in the air. A replica is left
# alone after its first failure, as is the default.
#
# **3. Headers.** Every application behind this proxy gets `Host` as asked for, `X-Forwarded-For` with
# the client's address only, and `X-Forwarded-Proto`.
#
# **4. The login.** Everything below `/api/login/` goes to the same replicas, and also without the
# `/api`: `/api/login/token` arrives as `/login/token`. All of it together is limited for each client
# address to 6 requests a minute, with a burst of 1 more without waiting. What is refused gets 429.
#
# **5. Static files.** `/static/shop.css` is the file `pages/shop.css`, of type `text/css`, compressed
# if the client accepts it. All files below `/static/` come with the header `Cache-Control:
# max-age=3600`. The API's answers do not have it: nobody wants the stock of an hour ago.
#
# **6. Live stock.** `/live` is a WebSocket. The application for it is on `127.0.0.1:9004`.
#
# **7. The rest.** Every other path over HTTPS gets 404 from nginx, with the text `No such page` and a
# line break.
#
# Over HTTPS, a body of more than 2 kilobytes is refused on all paths with 413:
# `client_max_body_size 2k;`
#
# <details><summary>Hint 1 of 3</summary>
#
# Each part was an exercise or an example this week. Begin with part 1 and part 7, then add location
# by location: `/api/`, `/api/login/`, `/static/`, `/live`, `/`.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Headers in `server` are inherited, except by the location of the WebSocket, which has its own and
# must repeat them. `/api/login/` needs a `proxy_pass` with a path: `http://shop/login/`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In `http`: `types`, `gzip on`, `gzip_types`, `limit_req_zone`, `upstream` (with `least_conn;` as its
# first line), and the two servers.
#
# </details>

# %% starter="inkwell-conf"
%%writefile inkwell.conf
events {}
http {
    server {
        listen 8080;
    }
}

# %% answer="inkwell-conf"
%%writefile inkwell.conf
events {}
http {
    types {
        text/css css;
    }
    gzip on;
    gzip_types text/css;
    client_max_body_size 2k;
    limit_req_zone $binary_remote_addr zone=login:1m rate=6r/m;

    upstream shop {
        least_conn;
        server 127.0.0.1:9001;
        server 127.0.0.1:9002;
        server 127.0.0.1:9003 backup;
    }

    server {
        listen 8080;
        return 301 https://$host$request_uri;
    }

    server {
        listen 8443 ssl;
        ssl_certificate shop.pem;
        ssl_certificate_key shop-key.pem;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;

        location /api/ {
            proxy_pass http://shop/;
        }
        location /api/login/ {
            limit_req zone=login burst=1 nodelay;
            limit_req_status 429;
            proxy_pass http://shop/login/;
        }
        location /static/ {
            alias pages/;
            add_header Cache-Control "max-age=3600";
        }
        location /live {
            proxy_pass http://127.0.0.1:9004;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection "upgrade";
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
        location / {
            return 404 "No such page\n";
        }
    }
}

# %% tests="inkwell-conf"
import re

from course.testing import check, makes, snippet, written

visit_file = """
import socket
import ssl
import time
from pathlib import Path

import httpx
import trustme
from course.services import asgi, nginx, replica
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

NAMES = ("host", "x-forwarded-for", "x-forwarded-proto")
CLAIMS = {"Host": "shop.test", "X-Forwarded-For": "6.6.6.6"}


async def stock(scope, receive, send):
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        heads = {name.decode(): value.decode() for name, value in scope["headers"]}
        told = " ".join(heads.get(name, "nothing").replace(" ", "") for name in NAMES[1:])
        told = heads.get("host", "nothing").partition(":")[0] + " " + told
        await send({"type": "websocket.send", "text": told})


def visit(conf):
    authority = trustme.CA()
    made = authority.issue_cert("shop.test", "127.0.0.1")
    folder = {"shop.pem": made.cert_chain_pems[0].bytes()}
    folder |= {"shop-key.pem": made.private_key_pem.bytes(), "pages/shop.css": "a {} " * 99}
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(trusting)
    found = {}
    with replica("A") as a, replica("B") as b, replica("C") as c:
        with asgi(stock, lifespan="off") as live:
            ports = {9001: a.port, 9002: b.port, 9003: c.port, 9004: live.port}
            with nginx(Path(conf), folder, ports) as proxy:
                with proxy.client(8080) as plain:
                    moved = plain.get("/books?page=2", headers=CLAIMS)
                    found["redirect"] = (moved.status_code, moved.headers.get("location"))
                with proxy.client(8443, "https", verify=trusting, timeout=1) as client:
                    ask_all(found, client, a, b, proxy, trusting)
                found["live"] = "it does not open"
                trusting.check_hostname = False
                address = f"wss://127.0.0.1:{proxy.port_of(8443)}/live"
                try:
                    claims = {"X-Forwarded-For": "6.6.6.6"}
                    with connect(address, ssl=trusting, additional_headers=claims) as talk:
                        found["live"] = talk.recv(timeout=1)
                except (WebSocketException, OSError):
                    pass
    return found


def ask_all(found, client, a, b, proxy, trusting):
    def ask(path):
        try:
            reply = client.get(path, headers=CLAIMS)
        except httpx.TimeoutException:
            return "no answer in a second"
        return reply.headers.get("x-replica") if reply.status_code == 200 else reply.status_code

    reply = client.get("/api/books", headers=CLAIMS)
    found["api_cache"] = reply.headers.get("cache-control", "none")
    told = reply.json()
    found["path"] = told["path"]
    found["headers"] = [told["headers"].get(name) for name in NAMES]
    found["shared"] = sorted(ask("/api/books") for _ in range(6))
    logins = [ask("/api/login/token"), ask("/api/login/password"), ask("/api/login/token")]
    found["login"] = [True if answer in ("A", "B") else answer for answer in logins]
    paths = [request.path for one in (a, b) for request in one.requests]
    found["login_paths"] = sorted(path for path in paths if "login" in path)
    css = client.get("/static/shop.css", headers=CLAIMS).headers
    names = ("content-type", "content-encoding", "cache-control")
    found["static"] = [css.get(name) for name in names]
    pages = [client.get("/"), client.get("/apis")]
    found["rest"] = [(reply.status_code, reply.text) for reply in pages]
    posts = [client.post("/api/books", content=b"x" * size) for size in (2048, 2049)]
    found["body"] = [reply.status_code for reply in posts]
    elsewhere = ("/static/shop.css", "/live", "/nothing")
    large = [client.post(path, content=b"x" * 2049) for path in elsewhere]
    found["body"] += [reply.status_code for reply in large]
    found["busy"] = while_a_is_busy(ask, a, proxy, trusting)
    a.stop()
    found["one_gone"] = [ask("/api/books") for _ in range(3)]
    b.stop()
    found["both_gone"] = [ask("/api/books") for _ in range(2)]


def while_a_is_busy(ask, a, proxy, trusting):
    # A keeps one request without answering it; who gets the next five?
    a.hold()
    before, waiting = a.count, []
    while a.count == before and len(waiting) < 4:
        plain = socket.create_connection(("127.0.0.1", proxy.port_of(8443)))
        one = trusting.wrap_socket(plain, server_hostname="shop.test")
        one.sendall(b"GET /api/slow HTTP/1.1\\r\\nHost: shop.test\\r\\n\\r\\n")
        waiting.append(one)
        end = time.monotonic() + 0.1
        while a.count == before and time.monotonic() < end:
            time.sleep(0.005)
    answers = [ask("/api/books") for _ in range(5)] if a.count > before else []
    a.release()
    for one in waiting:
        one.close()
    return answers
"""
front_door = snippet("""
from visit import visit

found = visit("inkwell.conf")
redirect = found["redirect"]
path, headers, shared, busy = [found[n] for n in ("path", "headers", "shared", "busy")]
api_cache = found["api_cache"]
one_gone, both_gone = found["one_gone"], found["both_gone"]
login, login_paths = found["login"], found["login_paths"]
static, live, rest, body = [found[n] for n in ("static", "live", "rest", "body")]
""")
makes(
    front_door,
    {
        "redirect": (301, "https://shop.test/books?page=2"),
        "path": "/books",
        "headers": ["shop.test", "127.0.0.1", "https"],
        "api_cache": "none",
        "shared": ["A", "A", "A", "B", "B", "B"],
        "busy": ["B"] * 5,
        "one_gone": ["B"] * 3,
        "both_gone": ["C", "C"],
        "login": [True, True, 429],
        "login_paths": ["/login/password", "/login/token"],
        "static": ["text/css", "gzip", "max-age=3600"],
        "live": "127.0.0.1 127.0.0.1 https",
        "rest": [(404, "No such page\n")] * 2,
        "body": [200, 413, 413, 413, 413],
    },
    files={"inkwell.conf": written("inkwell.conf"), "visit.py": visit_file},
    mistakes=[
        ("/api/books", "the prefix /api is still there: a slash behind the upstream replaces it."),
        (["shop.test", "6.6.6.6, 127.0.0.1", "https"], "the client's claim is to be thrown away."),
        (["A", "A", "B", "B", "C", "C"], "C is a reserve: it gets nothing while A or B answers."),
        ("max-age=3600", "the answers of the API are not kept for an hour: only /static/."),
        (
            ["B", "no answer in a second", "B", "no answer in a second", "B"],
            "A is busy and gets new requests all the same: least_conn.",
        ),
        (
            ["no answer in a second", "B", "no answer in a second", "B", "no answer in a second"],
            "A is busy and gets new requests all the same: least_conn.",
        ),
        ([True, 429, 429], "one more login is let in at once: burst=1."),
        ([True, "no answer in a second", 429], "the second login is made to wait: nodelay."),
        ([True, True, 503], "503 is the default for what is refused; asked for is 429."),
        ([True, True, True], "the third login came through: all logins count together."),
        (["text/css", None, "max-age=3600"], "CSS is not compressed: gzip, and gzip_types."),
        (["text/css", "gzip", None], "the answer may not be kept: add_header Cache-Control."),
        (["text/plain", None, "max-age=3600"], "what does the ending css stand for? See types."),
        (["text/html", "gzip", None], "that is an error page: the file was not found. root or alias?"),
        (["text/html", None, None], "that is an error page: the file was not found. root or alias?"),
        (["/api/login/password", "/api/login/token"], "the /api is still there: http://shop/login/."),
        ([200, 200, 200, 200, 200], "2k is 2048 bytes: client_max_body_size."),
        ([200, 413, 405, 500, 404], "the limit is for all paths, not only below /api/."),
        ("it does not open", "the WebSocket does not open: Upgrade and Connection."),
        ("127.0.0.1 6.6.6.6 nothing", "/live has headers of its own, so it inherits none."),
        ("127.0.0.1 6.6.6.6,127.0.0.1 https", "on /live, too, the client's claim is thrown away."),
    ],
    because=(
        "the names belong to these parts: redirect to 1; path, shared, busy, one_gone and both_gone "
        "to 2; headers to 3; login to 4; static and api_cache to 5; live to 6; rest to 7."
    ),
)
check(
    re.search(r"\brate=6r/m\s*;", re.sub(r"#.*", "", written("inkwell.conf"))) is not None,
    "6 logins a minute are written as a rate in inkwell.conf, as in the example.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

# spec: HTTPTransport: our client comes from another address with it
# spec: logs: what nginx writes of failed connections
with hidden():
    makes(
        snippet("""
        import ssl
        from pathlib import Path
        import httpx
        import trustme
        from course.services import nginx, replica
        from course.services.ports import LOOPBACK, other_address

        authority = trustme.CA()
        made = authority.issue_cert("shop.test", "127.0.0.1")
        pems = {"shop.pem": made.cert_chain_pems[0].bytes()}
        pems |= {"shop-key.pem": made.private_key_pem.bytes()}
        trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(trusting)
        name = {"Host": "shop.test"}
        with replica("A") as a, replica("B") as b, replica("C") as c:
            ports = {9001: a.port, 9002: b.port, 9003: c.port, 9004: c.port}
            with nginx(Path("inkwell.conf"), pems, ports) as proxy:
                with proxy.client(8443, "https", verify=trusting, timeout=1) as client:
                    paths = ["/api/login/" + "x" * number for number in range(4)]
                    replies = [client.post(path) for path in paths]
                    logins = [reply.status_code for reply in replies]
                    by = sorted(reply.headers.get("x-replica", "?") for reply in replies[:2])
                    free = client.get("/api/login-help").status_code
                    live = client.get("/live", headers=name).json()["headers"]["host"]
                from_there = httpx.HTTPTransport(verify=trusting, local_address=other_address())
                with proxy.client(8443, "https", transport=from_there) as neighbour:
                    second_client = neighbour.post("/api/login/token").status_code
                    heads = neighbour.get("/api/books").json()["headers"]
                    address = heads["x-forwarded-for"] == other_address()
                    a.stop()
                    while_a_is_gone = [neighbour.get("/api/x").status_code for _ in range(6)]
                    tries = proxy.logs().count("connect() failed")
                    left_alone = tries < 2
                with proxy.client(8080) as plain:
                    asked = [("shop.test:8080", "/a?b=1"), ("inkwell.test", "/health")]
                    replies = [plain.get(path, headers={"Host": host}) for host, path in asked]
                    moved = [reply.headers.get("location") for reply in replies]
        if other_address() == LOOPBACK:
            second_client = 200
        """),
        {
            "logins": [200, 200, 429, 429],
            "by": ["A", "B"],
            "free": 200,
            "live": "shop.test",
            "second_client": 200,
            "address": True,
            "while_a_is_gone": [200] * 6,
            "left_alone": True,
            "moved": ["https://shop.test/a?b=1", "https://inkwell.test/health"],
        },
        files={"inkwell.conf": written("inkwell.conf")},
        because=(
            "two logins of one address and no third, only below /api/login/, shared by both "
            "replicas; /live gets the Host as well; a replica is left alone after one failure; and "
            "all of 8080 is redirected to the name that was asked for, without a port."
        ),
    )
### END HIDDEN TESTS

# %% [markdown] discussion="inkwell-conf"
# Some forty lines, and each of them was there before in a smaller file. What is worth a second look:
#
# - `/api/login/` wins over `/api/` as the longer prefix, wherever it stands. Without the slash at its
#   end it would also catch `/api/login-help`.
# - The headers stand in `server`. Only `/live` repeats them, because it has two of its own.
# - `add_header` in `/static/` is the only one. If the server had an `add_header
#   Strict-Transport-Security`, `/static/` would lose it, and would have to repeat it.
# - Two `upstream` blocks would be the alternative to the bare address of the live application: a name
#   in place of a number, and room for a second replica. For WebSockets it should then be one that keeps
#   a client with its replica, or that shares its messages through Redis (week 24).
#
# In real life this file is split: one file for each site, headers in an `include`. And the next thing to
# add is a log format with `$upstream_addr` and `$request_time`, for next week.

# %% [markdown]
# ## Summary
#
# - **ASGI**: `async def app(scope, receive, send)`. The server opens the port and calls it. WSGI is
#   another agreement; the **worker class** decides which one is spoken.
# - `127.0.0.1`: this machine only. `0.0.0.0`: everybody who reaches the machine.
# - **Workers** are processes and share no variables. How many: measure. Blocking code in `async def`
#   stops a whole worker; more workers only hide it.
# - `timeout` kills a worker that gives no sign of life, `graceful_timeout` lets requests end,
#   `max_requests` replaces workers now and then. `SIGHUP` reloads, `SIGTERM` stops.
# - **A header is a claim.** Believe `X-Forwarded-...` only from your own proxies, and read from the right.
# - nginx: `return` answers, `proxy_pass` asks. A slash behind the port replaces the prefix. Exact
#   path, then `^~`, then the first regular expression, then the longest prefix.
# - `proxy_set_header` in a location: it inherits none from above.
# - Round robin, `weight`, `least_conn`, `backup`. `max_fails` within `fail_timeout`, found out by
#   trying.
# - `limit_req`: one by the rate, the burst on top, `nodelay`, and 429.
# - TLS ends at the proxy; a WebSocket needs `Upgrade` and `Connection`. `nginx -t`, then reload.
#
# ## What to read next
#
# 1. [Uvicorn's settings](https://uvicorn.dev/settings/) and its page on
#    [deployment](https://uvicorn.dev/deployment/).
# 2. [Gunicorn's documentation](https://gunicorn.org/): the [ASGI worker](https://gunicorn.org/asgi)
#    first, then the settings and the signals.
# 3. nginx: the [beginner's guide](https://nginx.org/en/docs/beginners_guide.html), the [proxy
#    module](https://nginx.org/en/docs/http/ngx_http_proxy_module.html), and the [upstream
#    module](https://nginx.org/en/docs/http/ngx_http_upstream_module.html).
# 4. MDN on [X-Forwarded-For](https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Forwarded-For),
#    above all its section on security.
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 4: servers and workers; change the measurement and explain each result |
# | Tuesday | sections 5 to 8: nginx; both figures with configurations of your own |
# | Wednesday | the exercises of sections 1 to 6 |
# | Thursday | sections 9 and 10, and their exercises |
# | Friday | the mini-project, part by part |
# | Saturday | review: read the summary aloud, run all cells, read the first two links |
# | Sunday | rest, or draw the way of one request through your mini-project on paper |
#
# Next week the database moves out of the house, and you learn to see what your servers are doing.
