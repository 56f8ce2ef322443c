# %% [markdown]
# # Week 17 (A) · FastAPI basics and Pydantic models
#
# In week 16 you wrote down what the API of Inkwell Books should be: which addresses there are,
# which methods, which answers. This week it answers. You write ordinary functions with type hints,
# and two libraries make a web API of them: **FastAPI** takes a request, finds the right function
# and calls it; **Pydantic** turns the text that came in into values that you can trust, or says
# precisely what is wrong with it. By Friday the catalogue of the shop takes new books, finds them,
# sells them, and refuses nonsense.
#
# **After this week you can**
#
# - write a FastAPI application, run it on Uvicorn, and ask it with httpx;
# - route requests to functions, with path parameters and query parameters, and say beforehand which
#   function answers and which values it gets;
# - tell required, optional and default apart, and give each parameter its limits;
# - answer with the right status when something is not there, and read a 422;
# - find your API's documentation, which FastAPI writes from your code;
# - describe data with Pydantic models: types, limits, checks of your own, nested models, aliases;
# - say what is converted and what is refused, and make a model strict;
# - turn objects into dictionaries and JSON, and choose what goes out.
#
# **What you need from before:** type hints with `Annotated` and `Literal` (week 11), JSON and dates
# (week 12), `async def` (week 13), httpx (week 14), methods, status codes and headers (week 15),
# the ideas of REST (week 16), decorators (week 10), classes (weeks 7 and 8). Where a thing from
# before is essential, one sentence says it again.
#
# **Honest minutes.** Reading and trying things out takes about 7 hours, the exercises about 6, the
# mini-project about 3, the review on Saturday about 2. That is 18 hours, or six days of three
# hours: this week is really a week and a half of the plan, so do not hurry.
#
# **Not this week:** forms, headers and files, and answers of other shapes than your data (week 18);
# databases (from week 21 on). What you write this week forgets everything when it stops.

# %% [markdown]
# ## How to work in this notebook
#
# As before: run the cells in order, decide before you run a *Predict* cell, and try ten minutes
# before you open a hint. Three things are new.
#
# **A real server runs in this notebook.** `with asgi(app) as server:` starts Uvicorn, the program
# that serves FastAPI applications in production, too. It listens on a free port of your own
# machine, and it ends with the block.
#
# **A changed function needs a new application.** A path operation is registered when its cell runs.
# Run only the cell of one function again, and the application holds the old *and* the new one; the
# old one comes first and keeps answering. So in this week the line `app = FastAPI()` stands in the
# same cell as its functions. Run the whole cell, and everything is fresh.
#
# **The checks ask your application over HTTP.** Each exercise has an application with a name of its
# own, such as `museum`. A check starts a server with it and sends requests. It shows an answer as a
# pair of the status and the JSON:
#
# ```text
# This code
#     with asgi(museum) as server:
#         hall = server.ask("GET /halls/7")
#     made hall = (404, {'detail': 'Not Found'}), expected (200, {'hall': 7, 'floor': 0})
# ```
#
# You may copy these lines into a cell and run them. After a 500, the text says which error your
# function stopped with, and `print(server.logs())` inside of the block shows the whole traceback.

# %% setup
from course import keyboard

# %% [markdown] section="app" topic=39
# ## 1. An application that answers
#
# A web framework does the work that is the same in every web API: it reads the request, looks for
# the function that is responsible, calls it, and makes an answer of what the function returns. You
# write the functions.
#
# ### Run and explain

# %%
import httpx
from fastapi import FastAPI

from course.services import asgi

# The application: everything is registered here.
app = FastAPI()


# A path operation: a method, a path, and the function that answers.
@app.get("/")
def home() -> dict[str, str]:
    return {"shop": "Inkwell Books"}


# What the function returns is sent as JSON: a dict, a list, a text, a number, a bool or None.
@app.get("/hours")
def hours() -> list[str]:
    return ["Mon 9-18", "Tue 9-18", "Sat 10-14"]


# A real Uvicorn serves the application as long as the block lasts.
with asgi(app) as server:
    reply = httpx.get(f"{server.url}/hours")
    print(reply.status_code, reply.headers["content-type"])
    print(reply.json())

    # The same request in short: the pair of status and JSON.
    print(server.ask("GET /hours"))

# %% [markdown]
# Read `@app.get("/hours")` as: "when a GET request for `/hours` comes in, call the function below".
# It is a decorator (week 10) that notes the function in the application and gives it back
# unchanged. FastAPI calls the three together, method, path and function, a **path operation**.
# There are decorators for the other methods, too: `@app.post(...)`, `@app.put(...)`,
# `@app.delete(...)` and `@app.patch(...)`.
#
# Who does what?
#
# | part | its work |
# | --- | --- |
# | **Uvicorn** | the server: takes connections, reads HTTP, writes HTTP |
# | **ASGI** | the agreement between server and application: how a request is handed over |
# | **FastAPI** | the application: routing, parameters, documentation |
# | **Starlette** | the smaller framework that FastAPI is built on |
# | **Pydantic** | checks and converts data; from section 6 on |
#
# Outside of notebooks you would put the application into a file `main.py` and type `uvicorn
# main:app --reload` into a terminal. `main:app` means: the name `app` in the module `main`;
# `--reload` starts it anew whenever you save the file. `asgi(app)` does the same for an application
# in a notebook.
#
# The annotation of the result, `-> list[str]`, is no decoration either. FastAPI checks what goes
# out against it. Return something else, and the client gets a 500, since the mistake is yours and
# not theirs. (Week 18 does more with that.)
#
# Some answers come from FastAPI itself, for what you have not written:


# %%
with asgi(app) as server:
    # No path operation has this path.
    print(server.ask("GET /prices"))
    # The path is there, but not with this method.
    print(server.ask("DELETE /hours"))
    # The path is there, but without a slash at its end.
    print(httpx.get(f"{server.url}/hours/").status_code)

# %% [markdown]
# The last one, 307, is a redirect: you asked for `/hours/` with a slash at the end, and FastAPI
# sends the client to `/hours`. (httpx follows redirects only with `follow_redirects=True`.)
#
# ### Predict

# %% [markdown] item="predict-no-return" kind="predict" topic=39 points=2 minutes=4
# ### Predict: the forgotten return
#
# The function works out a text and has no `return`. What does this program print?
#
# ```python
# from fastapi import FastAPI
#
# from course.services import asgi
#
# app = FastAPI()
#
#
# @app.get("/motto")
# def motto():
#     text = "Read more"
#
#
# with asgi(app) as server:
#     status, body = server.ask("GET /motto")
#     print(status, body)
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Week 5: what does a call give when the function has no `return`?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Nothing went wrong for FastAPI: it has a value to send. In JSON that value is `null`. What does
# Python make of `null`?
#
# </details>

# %% [raw] key="predict-no-return"
# right = "200 None"
# why = "Without return the function gives None. That is a value like any other: it is sent as null, with the status 200, and arrives as None."
# other = "The path is found and the function ends without an error. Which value did it give back?"
# [wrong]
# "404 None" = "404 would mean that no path operation has this path. /motto has one, and it was called."
# "500 None" = "500 means that the function stopped with an error. To return nothing is no error."
# "200 Read more" = "text is a local name. Without a return, nobody outside of the function ever sees it."
# "204 None" = "FastAPI does not guess that you meant 'no content': the status is 200 unless you say something else."

# %%
app = FastAPI()


@app.get("/motto")
def motto():
    text = "Read more"


with asgi(app) as server:
    status, body = server.ask("GET /motto")
    print(status, body)

# %% [markdown]
# An endpoint that answers `null` with 200 is nearly always a forgotten `return`. Had the function
# been annotated with `-> str`, the answer would have been a 500, and you would have seen it.
#
# ### Modify
#
# Add `return text` and the annotation, run the cell, and look at the answer. Then take the
# annotation away again and return a tuple, `return text, 201`. Does the status change? (In other
# frameworks it does. Here, it is a list of two.) Finally put a line `print(server.url)` into the
# block, and one that waits, `input("Enter ends the server")`, run the cell, and open the address in
# your browser. That works where the notebook runs on your own machine.

# %% [markdown] item="fill-station" kind="fill" topic=39 points=3 minutes=10
# ### Fill in: a weather station
#
# Complete the application `station`. Its list `readings` holds at least one temperature.
#
# | request | answer |
# | --- | --- |
# | `GET /readings` | the whole list |
# | `GET /readings/latest` | the last one, as `{"celsius": 2.5}` |
#
# Replace each `____`. The checks put another list into `readings`.
#
# <details><summary>Hint 1 of 2</summary>
#
# The decorator's name is the method, its argument is the path.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The functions look at the list when they are called, and not when they are defined: return the
# list, and its last element, by a negative index.
#
# </details>

# %% starter="fill-station"
from fastapi import FastAPI

station = FastAPI()
readings = [3.5, 4.0, 2.5]


@station.____("/readings")
def all_readings() -> list[float]:
    return ____


@station.get("____")
def latest_reading() -> dict[str, float]:
    return {"celsius": ____}


# %% answer="fill-station"
from fastapi import FastAPI

station = FastAPI()
readings = [3.5, 4.0, 2.5]


@station.get("/readings")
def all_readings() -> list[float]:
    return readings


@station.get("/readings/latest")
def latest_reading() -> dict[str, float]:
    return {"celsius": readings[-1]}


# %% tests="fill-station"
from course.testing import makes, snippet

asked = snippet("""
from course.services import asgi

readings = [3.5, 4.0, 2.5]
with asgi(station) as server:
    latest = server.ask("GET /readings/latest")
    whole = server.ask("GET /readings")
""")
makes(
    asked,
    {"whole": (200, [3.5, 4.0, 2.5])},
    because=(
        "the whole list as it stands, which no request changes. A 404 means: is the path spelled "
        "like in the table? A 405: the decorator says .get"
    ),
)
makes(asked, {"latest": (200, {"celsius": 2.5})}, because="the latest reading is the last one.")
makes(
    asked,
    {"latest": (200, {"celsius": -1.5})},
    given={"readings": [8.0, -1.5]},
    because="use the list as it is when the request comes, and no fixed numbers.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for now in [[1.25], [0.5, 1.5, 2.5, 9.0], [3.5, 3.75]]:
        makes(
            asked,
            {"whole": (200, now), "latest": (200, {"celsius": now[-1]})},
            given={"readings": now},
        )
### END HIDDEN TESTS

# %% [markdown] discussion="fill-station"
# ```python
# @station.get("/readings/latest")
# def latest_reading() -> dict[str, float]:
#     return {"celsius": readings[-1]}
# ```
#
# The other way is an answer that is a bare number, `return readings[-1]`. That is valid JSON, too.
# But a dictionary can grow: tomorrow somebody wants the time of the reading, and `{"celsius": 2.5,
# "at": "12:00"}` breaks no client that reads `celsius`. So APIs nearly always send objects, and
# lists of objects.

# %% [markdown] section="path" topic=39
# ## 2. Values in the path
#
# `/books/9780441013593` and `/books/9780141439587` are two resources, and you do not want to write
# two functions. A name in curly braces stands for a part of the path. FastAPI hands that part to
# the parameter of the same name.
#
# ### Run and explain

# %%
from typing import Literal

app = FastAPI()


# Text from the path, as it came.
@app.get("/books/{isbn}")
def one_book(isbn: str) -> dict[str, str]:
    return {"isbn": isbn}


# The annotation is a promise: inside of the function, number is an int.
@app.get("/shelves/{number}")
def shelf(number: int) -> dict[str, int]:
    return {"shelf": number, "next": number + 1}


# One of a few words, and two parameters in one path.
@app.get("/gifts/{kind}/{count}")
def gifts(kind: Literal["card", "pen"], count: int) -> str:
    return kind * count


with asgi(app) as server:
    print(server.ask("GET /books/9780441013593"))
    print(server.ask("GET /shelves/7"))
    print(server.ask("GET /gifts/pen/2"))
    # Neither of these reaches the function.
    print(server.ask("GET /shelves/seven"))
    print(server.ask("GET /gifts/mug/2")[0])

# %% [markdown]
# A path is text. `/shelves/7` has the character 7 in it and not the number. Because the parameter
# is annotated with `int`, FastAPI **converts** the text, and if that is impossible, your function
# is not called at all. The client gets the status **422** ("I understand the request, but a value
# in it will not do") and a list of what is wrong:
#
# | key | what it says |
# | --- | --- |
# | `loc` | where: `["path", "number"]` |
# | `type` | which kind of error, for programs: `int_parsing` |
# | `msg` | the same for people |
# | `input` | what came |
#
# So in a function you never write `int(number)`, and you need no `try`. Without an annotation there
# is no conversion: the parameter is a text, and `number + 1` stops with a `TypeError`, which the
# client sees as a 500.
#
# #### Which one answers?
#
# What happens when two paths fit? The figure below sends a request to your application and shows
# its way: the path operations **in the order in which they were registered**, the parameters with
# the text that came and the value that the function got, and the answer.
#
# Run the cell, and decide before you look at the table: does `/books/new` give the new books?

# %%
from course.widgets.routing import routing

app = FastAPI()


@app.get("/books/{isbn}")
def one_book(isbn: str) -> dict[str, str]:
    return {"isbn": isbn}


@app.get("/books/new")
def new_books() -> list[str]:
    return ["Orbital", "James"]


@app.get("/shelves/{number}")
def shelf(number: int) -> dict[str, int]:
    return {"shelf": number}


routing(app, "GET /books/new")

# %% [markdown]
# It does not. `/books/{isbn}` fits, too: for FastAPI, `new` is a text like any other. It was
# registered first, and **the first one that fits answers**. `new_books` can never be reached, and
# there is no error message: the same trap as the chain of `elif` in week 2. The cure is the same,
# too: **the special path comes before the general one.**
#
# Try these requests in the figure, and say the verdict of each row before you press **Send**:
# `GET /shelves/7`, `GET /shelves/x`, `DELETE /shelves/7`, `GET /shelves`, `GET /books/a/b`. A
# parameter takes exactly one part between two slashes, and never an empty one. Then move
# `new_books` to the top in the cell, and run it again.
#
# ### Predict

# %% [markdown] item="predict-order" kind="predict" topic=39 points=2 minutes=5
# ### Predict: three paths and two requests
#
# What does this program print?
#
# ```python
# from fastapi import FastAPI
#
# from course.services import asgi
#
# app = FastAPI()
#
#
# @app.get("/rooms/lobby")
# def lobby() -> str:
#     return "L"
#
#
# @app.get("/rooms/{number}")
# def room(number: int) -> str:
#     return f"R{number}"
#
#
# @app.get("/rooms/{name}")
# def hall(name: str) -> str:
#     return f"H{name}"
#
#
# with asgi(app) as server:
#     print(server.ask("GET /rooms/lobby")[1], server.ask("GET /rooms/bar")[0])
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# For each request, go through the paths from the top. Does the path fit? Types play no part in that
# question.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# For `/rooms/bar`, the second path fits, and that settles it. Only then is `bar` converted to an
# int.
#
# </details>

# %% [raw] key="predict-order"
# right = "L 422"
# why = "The first path fits /rooms/lobby. For /rooms/bar the second one fits, and routing ends there: bar is no int, so the answer is 422. The third function is never asked."
# other = "Go through the paths from the top. The first one that fits is taken, before any value is converted."
# [wrong]
# "L 200" = "FastAPI does not go on looking when a conversion fails: the second path fits, so its 422 is the answer."
# "422 422" = "lobby stands before {number} here, so it is reached. And [1] is the body, not the status."
# "L 404" = "404 would mean that no path fits. The second one does; it is the value that does not."
# "L 500" = "The function room is not even called, so nothing can go wrong in it. A wrong value of the client's is a 422."

# %%
app = FastAPI()


@app.get("/rooms/lobby")
def lobby() -> str:
    return "L"


@app.get("/rooms/{number}")
def room(number: int) -> str:
    return f"R{number}"


@app.get("/rooms/{name}")
def hall(name: str) -> str:
    return f"H{name}"


with asgi(app) as server:
    print(server.ask("GET /rooms/lobby")[1], server.ask("GET /rooms/bar")[0])

# %% [markdown]
# ### Modify
#
# Change the annotation of `number` to `float`, and ask for `/rooms/2.5` and `/rooms/1e3`. Then
# rename the parameter of `room` to `no`, and leave the path as it is. Ask again, and read the `loc`
# of the answer: FastAPI matches by **name**, and a parameter that is not in the path is looked for
# somewhere else. Where, says section 3.

# %% [markdown] item="museum" kind="write" topic=39 points=6 minutes=25
# ### Make: halls and tickets of a museum
#
# Write an application `museum` with three path operations:
#
# | request | answer |
# | --- | --- |
# | `GET /halls/largest` | `{"hall": 24, "floor": 2}` |
# | `GET /halls/{number}` | `{"hall": number, "floor": ...}`: the floor is the number divided by 10, rounded down |
# | `GET /tickets/{kind}/{count}` | `{"kind": kind, "count": count, "total_cents": ...}` |
#
# Rounded down means: hall -5, in the basement, is on floor -1. `number` and `count` are ints. `kind` is `adult` or `child`, and nothing else; an adult pays 1200
# cents, a child 500. What does not fit gets FastAPI's own 422. For example:
#
# ```text
# GET /halls/7            200  {"hall": 7, "floor": 0}
# GET /tickets/child/3    200  {"kind": "child", "count": 3, "total_cents": 1500}
# GET /halls/red          422
# GET /tickets/dog/1      422
# ```
#
# Nothing else needs to be checked: whether hall 7 exists is not your business here.
#
# <details><summary>Hint 1 of 3</summary>
#
# Two of the three paths fit `/halls/largest`. Which one must be registered first?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The annotations do all the checking: `int` for the numbers, `Literal["adult", "child"]` for the
# kind.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# A dict of prices, `{"adult": 1200, "child": 500}`, and `prices[kind] * count`. The result has
# texts and ints in it: `-> dict[str, str | int]`.
#
# </details>

# %% starter="museum"
from typing import Literal

from fastapi import FastAPI

museum = FastAPI()

# Write the three path operations below this line.

# %% answer="museum"
from typing import Literal

from fastapi import FastAPI

museum = FastAPI()

PRICES = {"adult": 1200, "child": 500}


@museum.get("/halls/largest")
def largest_hall() -> dict[str, int]:
    return {"hall": 24, "floor": 2}


@museum.get("/halls/{number}")
def hall(number: int) -> dict[str, int]:
    return {"hall": number, "floor": number // 10}


@museum.get("/tickets/{kind}/{count}")
def tickets(kind: Literal["adult", "child"], count: int) -> dict[str, str | int]:
    return {"kind": kind, "count": count, "total_cents": PRICES[kind] * count}


# %% tests="museum"
from course.testing import makes, snippet

visit = snippet("""
from course.services import asgi

with asgi(museum) as server:
    hall = server.ask("GET /halls/7")
    largest = server.ask("GET /halls/largest")
    tickets = server.ask("GET /tickets/child/3")
    red_hall = server.ask("GET /halls/red")[0]
    dog = server.ask("GET /tickets/dog/1")[0]
""")
makes(
    visit,
    {"hall": (200, {"hall": 7, "floor": 0})},
    because="the number is an int here, and the floor is the number // 10.",
)
makes(
    visit,
    {"largest": (200, {"hall": 24, "floor": 2})},
    because=(
        "the first path that fits answers, and /halls/{number} fits, too: register /halls/largest "
        "before it."
    ),
)
makes(
    visit,
    {"tickets": (200, {"kind": "child", "count": 3, "total_cents": 1500})},
    because=(
        "the price of one ticket times count; and what comes from a path is a text, unless the "
        "annotation says int."
    ),
)
makes(
    visit,
    {"red_hall": 422},
    because="annotate number with int: then FastAPI converts it, and answers 422 if that fails.",
)
makes(
    visit,
    {"dog": 422},
    mistakes={
        500: "a price for dog is not there. Let the annotation allow two words only: Literal.",
        404: "the path fits, the word does not: that is a 422, and Literal makes it.",
    },
    because='only adult and child are allowed: Literal["adult", "child"].',
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(171)
    visits = snippet("""
    from course.services import asgi

    requests = []
    with asgi(museum) as server:
        answers = [server.ask(request) for request in requests]
    """)
    cases = []
    for number in [0, 9, 10, 19, 24, 240, -1, -5, -10, -11, *random.sample(range(11, 999), 6)]:
        cases.append(
            (f"/halls/{number}", (200, {"hall": number, "floor": (number - number % 10) // 10}))
        )
    for kind, unit in [("adult", 1200), ("child", 500)]:
        for count in [0, 1, random.randint(2, 40)]:
            wanted = {"kind": kind, "count": count, "total_cents": sum([unit] * count)}
            cases.append((f"/tickets/{kind}/{count}", (200, wanted)))
    makes(
        visits,
        {"answers": [wanted for _, wanted in cases]},
        given={"requests": [f"GET {path}" for path, _ in cases]},
        because="// rounds down, below zero as well; int(number / 10) rounds towards zero.",
    )
    refused = [
        "/tickets/adult/two",
        "/tickets/adult/2.5",
        "/tickets/Adult/1",
        "/tickets/children/1",
        "/halls/2.5",
    ]
    statuses = snippet("""
    from course.services import asgi

    requests = []
    with asgi(museum) as server:
        answers = [server.ask(request)[0] for request in requests]
    """)
    makes(
        statuses,
        {"answers": [422] * len(refused)},
        given={"requests": [f"GET {path}" for path in refused]},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="museum"
# The fixed path first, then the general one; the annotations check everything:
#
# ```python
# @museum.get("/tickets/{kind}/{count}")
# def tickets(kind: Literal["adult", "child"], count: int) -> dict[str, str | int]:
#     return {"kind": kind, "count": count, "total_cents": PRICES[kind] * count}
# ```
#
# Instead of `Literal`, you can make an enumeration, `class Kind(StrEnum)`, and annotate `kind:
# Kind`. That is longer, but it gives the words a name that other functions can use, and `for kind
# in Kind` goes through them. With two words in one place, `Literal` is enough.
#
# One could also compare in the body, `if kind not in PRICES`, and raise an error. Then the
# documentation of the API does not know which words are allowed. What stands in the annotations is
# told to the clients, too.

# %% [markdown] item="debug-orders" kind="debug" topic=39 points=4 minutes=10
# ### Debug: the bakery that has no open orders
#
# The application `bakery` should answer `GET /orders/open` with the numbers of the open orders,
# `GET /orders/{number}` with one of them, and `GET /orders` with all numbers. Two of the three
# work. This is what is seen:
#
# ```text
# GET /orders          200  [1, 2, 3]
# GET /orders/2        200  {"number": 2, "cake": "plum"}
# GET /orders/open     422  "Input should be a valid integer, unable to parse string as an integer"
# ```
#
# It should answer 200 with `[1, 3]`. Mend it. A number that is not an int must still get a 422. The
# checks put other orders into the dict `orders` and another set into `done`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which function answered the third request? The figure `routing(bakery, "GET /orders/open")` says
# it.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Nothing is wrong inside of the functions. What decides which of them is asked first?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# Move `open_orders`, with its decorator, above `order`.
#
# </details>

# %% starter="debug-orders"
from fastapi import FastAPI

bakery = FastAPI()
orders = {1: "apple", 2: "plum", 3: "cherry"}
done = {2}


@bakery.get("/orders")
def all_orders() -> list[int]:
    return sorted(orders)


@bakery.get("/orders/{number}")
def order(number: int) -> dict[str, int | str]:
    return {"number": number, "cake": orders[number]}


@bakery.get("/orders/open")
def open_orders() -> list[int]:
    return sorted(orders.keys() - done)


# %% answer="debug-orders"
from fastapi import FastAPI

bakery = FastAPI()
orders = {1: "apple", 2: "plum", 3: "cherry"}
done = {2}


@bakery.get("/orders")
def all_orders() -> list[int]:
    return sorted(orders)


@bakery.get("/orders/open")
def open_orders() -> list[int]:
    return sorted(orders.keys() - done)


@bakery.get("/orders/{number}")
def order(number: int) -> dict[str, int | str]:
    return {"number": number, "cake": orders[number]}


# %% tests="debug-orders"
from course.testing import makes, snippet

shift = snippet("""
from course.services import asgi

orders = {1: "apple", 2: "plum", 3: "cherry"}
done = {2}
with asgi(bakery) as server:
    open_ones = server.ask("GET /orders/open")
    second = server.ask("GET /orders/2")
    everything = server.ask("GET /orders")
    word = server.ask("GET /orders/two")[0]
""")
makes(
    shift,
    {"open_ones": (200, [1, 3])},
    because="/orders/{number} fits /orders/open, too, and the first one that fits answers.",
)
makes(shift, {"second": (200, {"number": 2, "cake": "plum"}), "everything": (200, [1, 2, 3])})
makes(shift, {"word": 422}, because="number stays an int: what is no number gets a 422.")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        shift,
        {
            "open_ones": (200, [2, 8]),
            "second": (200, {"number": 2, "cake": "nut"}),
            "everything": (200, [2, 5, 8]),
            "word": 422,
        },
        given={"orders": {8: "rye", 2: "nut", 5: "fig"}, "done": {5, 99}},
    )
    makes(shift, {"open_ones": (200, [])}, given={"done": {1, 2, 3}})
### END HIDDEN TESTS

# %% [markdown] discussion="debug-orders"
# `open_orders` moves up. Nothing else changes: the fixed path is asked before the one with a
# parameter.
#
# Another cure is a path that cannot be mixed up: `/orders/{number}` for one order and
# `/open-orders`, or `/orders?open=true`, for the list. The query is what week 16 would choose:
# "open" is no order, it is a *filter* on the collection. Then the order of the functions does not
# matter any more, and that is worth more than a comment "keep this one first".
#
# A tempting third way, `number: str` and `if number == "open"` in the function, gives up the
# conversion and the 422 for all other requests.

# %% [markdown] section="query" topic=39
# ## 3. Values behind the question mark
#
# In `/books?q=dune&limit=5`, everything behind the `?` is the **query**: pairs of a name and a
# text. The path says *which resource*, the query says *how you want it*: filtered, sorted, a part
# of it.
#
# The rule for your functions is short. **A parameter whose name stands in the path in curly braces
# is a path parameter. All the others, if they are simple values, are query parameters.**
#
# ### Run and explain

# %%
from typing import Annotated

from fastapi import Path, Query

app = FastAPI()


@app.get("/shelves/{number}/books")
def books_of_shelf(
    # In the path: always required.
    number: Annotated[int, Path(ge=1)],
    # No default: required, in the query.
    sort: str,
    # A default: optional.
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
    # Optional, and None says that nothing came.
    author: str | None = None,
    # A bool takes true, 1, yes, on and their opposites.
    in_stock: bool = False,
) -> list[int | str | bool | None]:
    return [number, sort, limit, author, in_stock]


with asgi(app) as server:
    print(server.ask("GET /shelves/3/books?sort=title"))
    print(server.ask("GET /shelves/3/books?sort=title&limit=50&author=Le%20Guin&in_stock=yes"))
    # Several things are wrong: all of them are told at once.
    status, body = server.ask("GET /shelves/0/books?limit=51&in_stock=perhaps")
    for error in body["detail"]:
        print(status, error["loc"], error["msg"])
    # Nobody knows this name. It is ignored, and that is no error.
    print(server.ask("GET /shelves/3/books?sort=title&limti=5"))

# %% [markdown]
# `Annotated[int, Query(ge=1, le=50)]` is an `int` with something said about it (week 11). What can
# be said:
#
# | limit | means | for |
# | --- | --- | --- |
# | `ge=`, `gt=` | greater than or equal; greater than | numbers |
# | `le=`, `lt=` | less than or equal; less than | numbers |
# | `min_length=`, `max_length=` | how many characters, how many elements | texts, lists |
# | `pattern=` | a regular expression (week 11) | texts |
#
# `Path(...)` takes the same. You will also see the older way, `limit: int = Query(10, ge=1)`. It
# works; but `limit` then *looks* as if its default were a `Query` object, and when you call the
# function yourself, it really is one. Prefer `Annotated`.
#
# #### Required, optional, and None
#
# Three things that are easily mixed up:
#
# | declared as | may be left out? | may be None? |
# | --- | --- | --- |
# | `q: str` | no | no |
# | `q: str = "all"` | yes: then it is `"all"` | no |
# | `q: str \| None = None` | yes: then it is `None` | yes |
# | `q: str \| None` | **no** | yes |
#
# Only a **default** makes a parameter optional. `| None` says something else: which *values* the
# name may have. The last row is nearly always a mistake.
#
# In a function, ask for `None` with `is None`: `if limit:` is also false for 0, and `if q:` for an
# empty text, and both of them may have been sent.
#
# #### Several values of one name
#
# `?tag=poetry&tag=french` sends one name twice. For a list you have to say `Query()`, since a list
# alone means something that does not fit into a query: `tag: Annotated[list[str], Query()] = []`.
# You have learned to fear the `[]` as a default, in week 5. Here it is harmless: FastAPI makes a
# fresh copy of the default for each request.

# %%
app = FastAPI()


@app.get("/tags")
def with_tags(tag: Annotated[list[str], Query()] = []) -> list[str]:
    tag.append("seen")
    return tag


with asgi(app) as server:
    print(server.ask("GET /tags?tag=poetry&tag=french"))
    print(server.ask("GET /tags"), server.ask("GET /tags"))

# %% [markdown]
# ### Predict

# %% [markdown] item="predict-optional" kind="predict" topic=39 points=2 minutes=5
# ### Predict: optional or not?
#
# What does this program print?
#
# ```python
# from fastapi import FastAPI
#
# from course.services import asgi
#
# app = FastAPI()
#
#
# @app.get("/search")
# def search(q: str | None, page: int = 1) -> str:
#     return f"{q}|{page}"
#
#
# with asgi(app) as server:
#     print(server.ask("GET /search")[0], server.ask("GET /search?q=&page=2")[1])
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Which of the two parameters has a default?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# In the second request, `q` is there. Which text does it have? An empty text is not None.
#
# </details>

# %% [raw] key="predict-optional"
# right = "422 |2"
# why = "q has no default, so it is required, although it might be None: 422. In the second request q is an empty text, which is printed as nothing, then the bar and the 2."
# other = "Does q have a default? And what is q in the second request: None, or a text without characters?"
# [wrong]
# "200 |2" = "str | None allows the value None. It does not make the parameter optional: only a default does that."
# "422 None|2" = "q= sends an empty text, and not None. A query holds texts only."
# "200 None|2" = "Two things: without a default, q is required; and q= is an empty text, not None."
# "422 |1" = "page=2 was sent, so its default 1 is not used."

# %%
app = FastAPI()


@app.get("/search")
def search(q: str | None, page: int = 1) -> str:
    return f"{q}|{page}"


with asgi(app) as server:
    print(server.ask("GET /search")[0], server.ask("GET /search?q=&page=2")[1])

# %% [markdown]
# ### Modify
#
# Give `q` the default None, and ask again. Then let `routing(app, "GET /search?page=2")` draw it:
# which text came for `q`, and which value did the function get? Ask for `?page=two`, for
# `?page=1&page=3`, and for `?Page=2`. Which of these three surprises you? (Names in a query are
# case-sensitive, and of several values a single parameter takes the last one.)

# %% [markdown] item="search-books" kind="write" topic=39 points=7 minutes=40
# ### Make: search the shelves
#
# Write an application `shelves` with one path operation, `GET /books`. The list `books` is given;
# read it at each request, since the checks put other books there. Each book is a dict with `title`,
# `price_cents` and `stock`. These query parameters can all be left out:
#
# | name | type | meaning |
# | --- | --- | --- |
# | `q` | text | only books whose title contains it; capitals do not matter |
# | `max_cents` | int, at least 0 | only books that cost at most this much |
# | `in_stock` | bool, default false | if true: only books with a stock above 0 |
# | `limit` | int from 1 to 50, default 10 | at most so many books in the answer |
# | `offset` | int, at least 0, default 0 | so many of the books that fit are skipped first |
#
# The answer is a dict: `total` is how many books fit (before `offset` and `limit`), `titles` is the
# list of the titles that are left, in the order of `books`. What breaks a rule of the table gets a
# 422. With the list in the answer cell:
#
# ```text
# GET /books?q=a                       200  {"total": 2, "titles": ["Emma", "Beloved Maps"]}
# GET /books?q=a&limit=1&offset=1      200  {"total": 2, "titles": ["Beloved Maps"]}
# GET /books?max_cents=0               200  {"total": 1, "titles": ["Gift Guide"]}
# GET /books?limit=0                   422
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Write the function without a limit and offset first: begin with all books, and for each parameter
# that was given, keep those that fit.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `q` and `max_cents` are `| None` with the default None, so ask `is not None`. A `max_cents` of 0
# was given! For the limits, `Annotated[int, Query(ge=..., le=...)]`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# At the end, `len(found)` is the total, and a slice from `offset` to `offset + limit` is the page.
#
# </details>

# %% starter="search-books"
from typing import Annotated

from fastapi import FastAPI, Query

shelves = FastAPI()
books = [
    {"title": "Emma", "price_cents": 875, "stock": 2},
    {"title": "Dune", "price_cents": 1299, "stock": 0},
    {"title": "Beloved Maps", "price_cents": 2400, "stock": 1},
    {"title": "Gift Guide", "price_cents": 0, "stock": 30},
]

# Write the path operation below this line.

# %% answer="search-books"
from typing import Annotated

from fastapi import FastAPI, Query

shelves = FastAPI()
books = [
    {"title": "Emma", "price_cents": 875, "stock": 2},
    {"title": "Dune", "price_cents": 1299, "stock": 0},
    {"title": "Beloved Maps", "price_cents": 2400, "stock": 1},
    {"title": "Gift Guide", "price_cents": 0, "stock": 30},
]


@shelves.get("/books")
def search_books(
    q: str | None = None,
    max_cents: Annotated[int | None, Query(ge=0)] = None,
    in_stock: bool = False,
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
    offset: Annotated[int, Query(ge=0)] = 0,
) -> dict[str, int | list[str]]:
    found = books
    if q is not None:
        found = [book for book in found if q.lower() in book["title"].lower()]
    if max_cents is not None:
        found = [book for book in found if book["price_cents"] <= max_cents]
    if in_stock:
        found = [book for book in found if book["stock"] > 0]
    titles = [book["title"] for book in found]
    return {"total": len(titles), "titles": titles[offset : offset + limit]}


# %% tests="search-books"
from course.testing import makes, snippet

search = snippet("""
from course.services import asgi

books = [
    {"title": "Emma", "price_cents": 875, "stock": 2},
    {"title": "Dune", "price_cents": 1299, "stock": 0},
    {"title": "Beloved Maps", "price_cents": 2400, "stock": 1},
    {"title": "Gift Guide", "price_cents": 0, "stock": 30},
]
with asgi(shelves) as server:
    everything = server.ask("GET /books")
    with_a = server.ask("GET /books?q=a")
    second_page = server.ask("GET /books?q=a&limit=1&offset=1")
    for_nothing = server.ask("GET /books?max_cents=0")
    there = server.ask("GET /books?in_stock=true")
    no_limit = server.ask("GET /books?limit=0")[0]
""")
makes(
    search,
    {
        "everything": (
            200,
            {"total": 4, "titles": ["Emma", "Dune", "Beloved Maps", "Gift Guide"]},
        )
    },
    because=(
        "nothing was asked for, so all books are in the answer, in the order of the list: each "
        "parameter needs a default, with which it filters nothing."
    ),
)
makes(
    search,
    {"with_a": (200, {"total": 2, "titles": ["Emma", "Beloved Maps"]})},
    because="keep the books whose title contains q, in the order of the list.",
)
makes(
    search,
    {"second_page": (200, {"total": 2, "titles": ["Beloved Maps"]})},
    because="total counts all that fit; then skip offset of them, and take at most limit.",
)
makes(
    search,
    {"for_nothing": (200, {"total": 1, "titles": ["Gift Guide"]})},
    because=(
        "all books that cost at most 0, 0 itself included. And 0 was given, though it counts as no "
        "in an `if`: ask `max_cents is not None`."
    ),
)
makes(search, {"there": (200, {"total": 3, "titles": ["Emma", "Beloved Maps", "Gift Guide"]})})
makes(search, {"no_limit": 422}, because="limit is at least 1: Annotated[int, Query(ge=1, ...)].")
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(172)
    searches = snippet("""
    from course.services import asgi

    books = []
    requests = []
    with asgi(shelves) as server:
        answers = [server.ask(request) for request in requests]
    """)
    words = ["Sea", "sand", "The", "WIND", "and", "a", "Book"]
    stock = [
        {
            "title": " ".join(random.sample(words, 3)),
            "price_cents": random.choice([0, 1, 500, 999, 1000, 1001]),
            "stock": random.choice([0, 0, 1, 2]),
        }
        for _ in range(60)
    ]
    asked, wanted = [], []
    for number in range(26):
        pairs, fit = [], list(stock)
        if number % 3 == 0:
            word = random.choice(["S", "an", "WI", "the", "zzz", ""])
            pairs.append(f"q={word}")
            fit = [b for b in fit if b["title"].casefold().find(word.casefold()) >= 0]
        if number % 2 == 0:
            most = random.choice([0, 1, 500, 1000])
            pairs.append(f"max_cents={most}")
            fit = [b for b in fit if not b["price_cents"] > most]
        if number % 5 == 0:
            flag = random.choice(["true", "1", "false", "no"])
            pairs.append(f"in_stock={flag}")
            fit = [b for b in fit if b["stock"] or flag in ("false", "no")]
        size, skip = 10, 0
        if number % 4:
            size = random.choice([1, 2, 49, 50])
            pairs.append(f"limit={size}")
        if number % 7 > 2:
            skip = random.choice([0, 1, 5, 100])
            pairs.append(f"offset={skip}")
        asked.append("GET /books?" + "&".join(pairs))
        page = [b["title"] for place, b in enumerate(fit) if skip <= place < skip + size]
        wanted.append((200, {"total": len(fit), "titles": page}))
    makes(searches, {"answers": wanted}, given={"books": stock, "requests": asked})
    refused = ["limit=51", "limit=0", "limit=-1", "offset=-1", "max_cents=-1", "max_cents=9.5"]
    refused += ["in_stock=maybe", "limit=ten"]
    statuses = snippet("""
    from course.services import asgi

    requests = []
    with asgi(shelves) as server:
        answers = [server.ask(request)[0] for request in requests]
    """)
    makes(
        statuses,
        {"answers": [422] * len(refused)},
        given={"requests": [f"GET /books?{query}" for query in refused]},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="search-books"
# Each filter takes what the one before has left:
#
# ```python
# if max_cents is not None:
#     found = [book for book in found if book["price_cents"] <= max_cents]
# ```
#
# One long comprehension does it in a single pass:
#
# ```python
# titles = [
#     book["title"]
#     for book in books
#     if (q is None or q.lower() in book["title"].lower())
#     and (max_cents is None or book["price_cents"] <= max_cents)
#     and (not in_stock or book["stock"] > 0)
# ]
# ```
#
# It builds one list instead of three. The version with `if` is easier to extend, and to read when a
# check fails. From week 21 on a database does this work, and there the filters are added one by one
# as well.
#
# `limit` has an upper limit for a good reason: without one, a single request may ask for a million
# books. And the total is there so that a client can say "page 2 of 6".

# %% [markdown] section="errors" topic=39
# ## 4. When something is not there
#
# FastAPI answers 404 when no *path* fits. Whether there is a book with this ISBN, it cannot know.
# That is up to you.
#
# ### Run and explain

# %%
from fastapi import HTTPException

app = FastAPI()
stock = {"9780441013593": 4, "9780141439587": 0}


@app.get("/stock/{isbn}")
def copies(isbn: str) -> dict[str, str | int]:
    # The guard: what cannot be answered leaves early.
    if isbn not in stock:
        raise HTTPException(404, f"no book {isbn}")
    return {"isbn": isbn, "copies": stock[isbn]}


@app.get("/stock")
def sold_out(copies: int = 0) -> list[str]:
    # A filter that finds nothing is no error: the answer is an empty list.
    return [isbn for isbn, count in stock.items() if count == copies]


with asgi(app) as server:
    print(server.ask("GET /stock/9780441013593"))
    print(server.ask("GET /stock/123"))
    print(server.ask("GET /stock?copies=99"))

# %% [markdown]
# `HTTPException(status, detail)` is an exception like those of week 7. **Raise** it, from anywhere
# in the function or in one that it calls. FastAPI catches it and makes the answer `{"detail": "no
# book 123"}` with that status.
#
# #### 404 or an empty list?
#
# - `/stock/123` names *one* resource. It does not exist: **404**.
# - `/stock?copies=99` asks the *collection* for those that fit. The collection exists, and none
#   fit: **200 and `[]`**. A client that shows a list wants to show "nothing found", not an error
#   page.
# - `/members/ada/loans`, when Ada has no loans: **200 and `[]`**. When there is no Ada: **404**.
#
# #### Statuses that you will need
#
# | status | when |
# | --- | --- |
# | 404 Not Found | the resource of this address does not exist |
# | 409 Conflict | the request is fine, but it does not go with what is there now: already taken, sold out |
# | 422 | a value has the wrong type or breaks a limit; FastAPI sends it by itself |
# | 500 | a mistake of *yours*: an exception that nobody caught |
#
# A `KeyError` in your function becomes a 500, never a 404. For the client those two mean different
# things: "you asked for something that is not there" and "we are broken, try again later".
#
# ### Modify
#
# Write `return HTTPException(...)` for `raise` in the cell above, and ask for `/stock/123`. Because
# of the annotation `-> dict[str, str | int]` you get a 500: FastAPI noticed that an exception is no
# such dict. Take the annotation away and ask again. Now the answer is a 200. Look at its body.

# %% [markdown] item="parsons-seat" kind="parsons" topic=39 points=3 minutes=10
# ### Put in order: a seat of a cinema
#
# Put lines together to an application `hall` that answers `GET /seats/{name}`: a seat of the dict
# `seats` with its state, and 404 for all others. The program then asks it twice, and prints
#
# ```text
# (200, {'seat': 'A1', 'state': 'free'})
# (404, {'detail': 'no such seat'})
# ```
#
# Write the labels in order, separated by spaces. Two of the lines are not needed.
#
# ```text
# A |     if name not in seats:
# B | @hall.get("/seats/{name}")
# C | with asgi(hall) as server:
# D |     return {"seat": name, "state": seats[name]}
# E | from course.services import asgi
# F | hall = FastAPI()
# G | @hall.get("/seats")
# H |     print(server.ask("GET /seats/A1"))
# I | from fastapi import FastAPI, HTTPException
# J | def seat(name: str) -> dict[str, str]:
# K |         raise HTTPException(404, "no such seat")
# L |     print(server.ask("GET /seats/Z9"))
# M |         return HTTPException(404, "no such seat")
# N | seats = {"A1": "free", "A2": "taken"}
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Imports, the application, the data; then the decorator right above its function; then the server.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# How does `name` get its value: from the path or from the query? And an exception is raised.
#
# </details>

# %% starter="parsons-seat"
parsons_seat = ""

# %% answer="parsons-seat"
parsons_seat = "I E F N B J A K D C H L"

# %% tests="parsons-seat"
from course.testing import parsons, prints

seat_program = parsons(
    parsons_seat,
    """
A |     if name not in seats:
B | @hall.get("/seats/{name}")
C | with asgi(hall) as server:
D |     return {"seat": name, "state": seats[name]}
E | from course.services import asgi
F | hall = FastAPI()
G | @hall.get("/seats")
H |     print(server.ask("GET /seats/A1"))
I | from fastapi import FastAPI, HTTPException
J | def seat(name: str) -> dict[str, str]:
K |         raise HTTPException(404, "no such seat")
L |     print(server.ask("GET /seats/Z9"))
M |         return HTTPException(404, "no such seat")
N | seats = {"A1": "free", "A2": "taken"}
""",
)
prints(
    seat_program,
    expected="(200, {'seat': 'A1', 'state': 'free'})\n(404, {'detail': 'no such seat'})",
    because=(
        "the name comes from the path, an exception is raised and not returned, and the guard "
        "stands before the answer."
    ),
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    prints(
        seat_program,
        given={"seats": {"Z9": "taken"}},
        expected="(404, {'detail': 'no such seat'})\n(200, {'seat': 'Z9', 'state': 'taken'})",
    )
### END HIDDEN TESTS

# %% [markdown] discussion="parsons-seat"
# ```text
# I E F N B J A K D C H L
# ```
#
# Line N may stand anywhere before line C, since the function looks at `seats` only when it is
# called; lines I and E may change places. With line M instead of K, the second answer is a 500: the
# function promised a `dict[str, str]`. With line G instead of B, `name` is not in the path, so
# FastAPI looks for it in the query, and `/seats/A1` is an address that nobody knows.

# %% [markdown] item="library" kind="write" topic=39 points=6 minutes=25
# ### Make: the loans of a library
#
# Write an application `library` for the dict `loans`, which holds the titles that each member has
# borrowed. Read it at each request.
#
# | request | answer |
# | --- | --- |
# | `GET /members/{name}/loans` | the list of the member's titles, which may be empty |
# | `GET /members/{name}/loans/{position}` | `{"position": ..., "title": ...}`; positions are ints and count from 1 |
#
# For a member that is not in `loans`, both answer 404 with the detail `no member NAME`. For a
# position that the member's list does not have, the second answers 404 with the detail
# `NAME has no loan POSITION`. For example:
#
# ```text
# GET /members/ada/loans      200  ["Dune", "Emma"]
# GET /members/ben/loans      200  []
# GET /members/zoe/loans      404  {"detail": "no member zoe"}
# GET /members/ada/loans/2    200  {"position": 2, "title": "Emma"}
# GET /members/ada/loans/0    404  {"detail": "ada has no loan 0"}
# GET /members/ada/loans/x    422
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Both functions begin with the same guard.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# Position 1 is index 0. Position 0 would be index -1, and Python takes that without complaint: what
# is there?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `if not 1 <= position <= len(loans[name]): raise HTTPException(404, f"...")`.
#
# </details>

# %% starter="library"
from fastapi import FastAPI, HTTPException

library = FastAPI()
loans = {"ada": ["Dune", "Emma"], "ben": []}

# Write the two path operations below this line.

# %% answer="library"
from fastapi import FastAPI, HTTPException

library = FastAPI()
loans = {"ada": ["Dune", "Emma"], "ben": []}


def titles_of(name: str) -> list[str]:
    if name not in loans:
        raise HTTPException(404, f"no member {name}")
    return loans[name]


@library.get("/members/{name}/loans")
def all_loans(name: str) -> list[str]:
    return titles_of(name)


@library.get("/members/{name}/loans/{position}")
def one_loan(name: str, position: int) -> dict[str, int | str]:
    titles = titles_of(name)
    if not 1 <= position <= len(titles):
        raise HTTPException(404, f"{name} has no loan {position}")
    return {"position": position, "title": titles[position - 1]}


# %% tests="library"
from course.testing import makes, snippet

desk = snippet("""
from course.services import asgi

loans = {"ada": ["Dune", "Emma"], "ben": []}
with asgi(library) as server:
    of_ada = server.ask("GET /members/ada/loans")
    of_ben = server.ask("GET /members/ben/loans")
    of_zoe = server.ask("GET /members/zoe/loans")
    second = server.ask("GET /members/ada/loans/2")
    zeroth = server.ask("GET /members/ada/loans/0")
    third = server.ask("GET /members/ada/loans/3")
    zoes_first = server.ask("GET /members/zoe/loans/1")
    word = server.ask("GET /members/ada/loans/x")[0]
""")
makes(desk, {"of_ada": (200, ["Dune", "Emma"])})
makes(
    desk,
    {"of_ben": (200, [])},
    because="ben is a member without loans: an empty list is a good answer, and no error.",
)
no_zoe = (404, {"detail": "no member zoe"})
makes(
    desk,
    {"of_zoe": no_zoe},
    because=(
        "zoe is no member: raise HTTPException(404, ...), with the text of the prompt. A 200 means "
        "that it was returned, a 500 that the function stopped with an error."
    ),
)
makes(desk, {"second": (200, {"position": 2, "title": "Emma"})}, because="positions count from 1.")
makes(
    desk,
    {"zeroth": (404, {"detail": "ada has no loan 0"})},
    because=(
        "there is no position 0, but index -1 exists: it is the last title. A 404 of your own has "
        "the text of the prompt."
    ),
)
makes(desk, {"third": (404, {"detail": "ada has no loan 3"})})
makes(desk, {"zoes_first": no_zoe}, because="without a member there is no list to look into.")
makes(desk, {"word": 422}, because="position is an int: the annotation makes the 422.")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    desks = snippet("""
    from course.services import asgi

    loans = {}
    requests = []
    with asgi(library) as server:
        answers = [server.ask(f"GET /members/{request}") for request in requests]
    """)
    table = {"kim": ["A", "B", "C"], "lou": ["D"], "max": []}
    cases = [("kim/loans", (200, ["A", "B", "C"])), ("max/loans", (200, []))]
    cases += [("ada/loans", (404, {"detail": "no member ada"}))]
    cases += [("Kim/loans/1", (404, {"detail": "no member Kim"}))]
    for who, titles in table.items():
        for position in range(-2, 6):
            right = (404, {"detail": f"{who} has no loan {position}"})
            for place, text in enumerate(titles, 1):
                if place == position:
                    right = (200, {"position": place, "title": text})
            cases.append((f"{who}/loans/{position}", right))
    makes(
        desks,
        {"answers": [right for _, right in cases]},
        given={"loans": table, "requests": [path for path, _ in cases]},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="library"
# What both functions need stands in a third one, which raises:
#
# ```python
# def titles_of(name: str) -> list[str]:
#     if name not in loans:
#         raise HTTPException(404, f"no member {name}")
#     return loans[name]
# ```
#
# That is the beauty of exceptions: the helper leaves, and the path operation need not ask whether
# it did. (Week 19 has an even better place for such a helper: a *dependency*.)
#
# Another way catches what Python raises:
#
# ```python
# try:
#     title = loans[name][position - 1]
# except (KeyError, IndexError):
#     raise HTTPException(404, "not found")
# ```
#
# It is short, but the two cases get the same text, and position 0 slips through, since `[-1]` is no
# error. Where negative numbers are possible, compare.

# %% [markdown] item="debug-raise" kind="debug" topic=39 points=4 minutes=10
# ### Debug: the film that is fine
#
# `cinema` should answer `GET /films/{number}` with the film, and with 404 and the detail
# `no film NUMBER` for a number that is not in `films`. The people who wrote the app for phones
# complain that they never see a 404. This is what they get:
#
# ```text
# GET /films/1    200  {"number": 1, "title": "Alien"}
# GET /films/9    200  {"status_code": 404, "detail": "no film 9", "headers": null}
# ```
#
# Find the mistake and mend it. The checks put other films into `films`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Look at the second answer. Whose attributes are these?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The object was made, and then treated like any other result. What do you do with an exception?
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `raise` instead of `return`, in one line.
#
# </details>

# %% starter="debug-raise"
from fastapi import FastAPI, HTTPException

cinema = FastAPI()
films = {1: "Alien", 2: "Brazil"}


@cinema.get("/films/{number}")
def film(number: int):
    if number not in films:
        return HTTPException(404, f"no film {number}")
    return {"number": number, "title": films[number]}


# %% answer="debug-raise"
from fastapi import FastAPI, HTTPException

cinema = FastAPI()
films = {1: "Alien", 2: "Brazil"}


@cinema.get("/films/{number}")
def film(number: int) -> dict[str, int | str]:
    if number not in films:
        raise HTTPException(404, f"no film {number}")
    return {"number": number, "title": films[number]}


# %% tests="debug-raise"
from course.testing import makes, snippet

evening = snippet("""
from course.services import asgi

films = {1: "Alien", 2: "Brazil"}
with asgi(cinema) as server:
    first = server.ask("GET /films/1")
    ninth = server.ask("GET /films/9")
    word = server.ask("GET /films/one")[0]
""")
makes(evening, {"first": (200, {"number": 1, "title": "Alien"})})
makes(
    evening,
    {"ninth": (404, {"detail": "no film 9"})},
    because="an exception that is returned is a value like any other: raise it, with the 404.",
)
makes(evening, {"word": 422}, because="number stays an int.")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        evening,
        {
            "first": (404, {"detail": "no film 1"}),
            "ninth": (200, {"number": 9, "title": "Heat"}),
            "word": 422,
        },
        given={"films": {9: "Heat"}},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="debug-raise"
# `raise HTTPException(404, f"no film {number}")`, and the annotation `-> dict[str, int | str]`
# beside it. With the annotation, the mistake would have been a 500 on the first try, and not a 200
# that is found months later by somebody else.
#
# Some people write `return JSONResponse({"detail": "..."}, 404)` (week 18), which works as well.
# Then every helper has to hand that response up through all the calls, and each caller has to look
# at what it got. An exception goes up by itself.

# %% [markdown] section="docs" topic=39
# ## 5. The documentation writes itself, and who waits for whom
#
# All that FastAPI needs to check a request stands in your code: paths, names, types, limits. So it
# writes it down for others, too, in a format called **OpenAPI**. Every application has the address
# `/openapi.json`.
#
# ### Run and explain

# %%
app = FastAPI(title="Inkwell Books", version="0.1.0")


@app.get("/books/{isbn}")
def one_book(isbn: Annotated[str, Path(min_length=13, max_length=13)], full: bool = False) -> str:
    """One book of the shop, by its ISBN."""
    return isbn


@app.get("/books")
def many_books(q: str | None = None, limit: Annotated[int, Query(ge=1, le=50)] = 10) -> list[str]:
    """All books that fit."""
    return []


with asgi(app) as server:
    status, document = server.ask("GET /openapi.json")

print(document["openapi"], document["info"])
print(list(document["paths"]))
print(document["paths"]["/books"]["get"]["parameters"][1])

# %% [markdown]
# Nobody reads that in the raw. Two pages are made of it, at `/docs` (by Swagger UI, where you can
# also send requests) and at `/redoc` (by ReDoc). **Both load their scripts from the internet**,
# from a server called `cdn.jsdelivr.net`. Without a connection they stay white. So the figure below
# is *not* Swagger UI: it is a plain page of this course, drawn from the same `openapi.json` of your
# application. Open an operation with a click, or with *Tab* and *Enter*.

# %%
from course.widgets.apidocs import api_docs

api_docs(app)

# %% [markdown]
# With a connection, look at the real thing: put `print(server.url + "/docs")` and
# `input("Enter ends the server")` into a `with` block, and open the address. Week 25 comes back to
# documentation and makes it good.
#
# Note where each line comes from: the name and the version from `FastAPI(...)`, the description
# from the docstring, the types and limits from the annotations, "required" from the missing
# default. A check that you write by hand in the body appears nowhere.
#
# ### Run and explain: `def` or `async def`?
#
# Both work, and they are not run in the same way. Remember the event loop of week 13: one thread
# that runs everything, and that goes on to something else only at an `await`.
#
# | written as | runs | so |
# | --- | --- | --- |
# | `def` | in a thread of a pool | it may wait in the old way: `time.sleep`, files, most database drivers |
# | `async def` | in the event loop itself | everything slow in it must be awaited; else *all* requests wait |
#
# The next cell sends three requests at once. Each of them waits for 0.3 seconds.

# %%
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

app = FastAPI()


@app.get("/in-a-thread")
def in_a_thread() -> str:
    time.sleep(0.3)
    return "done"


@app.get("/blocking")
async def blocking() -> str:
    time.sleep(0.3)  # wrong: nothing is awaited, and the whole loop stands still
    return "done"


@app.get("/awaiting")
async def awaiting() -> str:
    await asyncio.sleep(0.3)
    return "done"


with asgi(app) as server, ThreadPoolExecutor(3) as pool:
    for path in ["/in-a-thread", "/blocking", "/awaiting"]:
        start = time.perf_counter()
        list(pool.map(server.ask, [f"GET {path}" for _ in range(3)]))
        seconds = time.perf_counter() - start
        how = "one after the other" if seconds > 0.85 else "at the same time"
        print(f"{path}: {how}")

# %% [markdown]
# `async def` with a blocking call inside is the worst of the three, and it *looks* modern. The
# rule: **write `def`, unless everything slow in the function is awaited.** With calculations that
# take microseconds, as in this week, it makes no difference.
#
# #### Is FastAPI fast?
#
# You will read that FastAPI is "the fastest Python framework", or "three times faster than Flask".
# Its own documentation says, more carefully, that it is *one of* the fastest. The figures that are
# quoted for it come mostly from the TechEmpower benchmarks, which ended in March 2026, and which
# measured tiny programs on large machines. In a real API most of the time is spent waiting for the
# database. So do what you do with every such claim: measure your own case. Put this into a cell:
#
# ```python
# with asgi(app) as server, httpx.Client(base_url=server.url) as client:
#     start = time.perf_counter()
#     for _ in range(500):
#         client.get("/openapi.json")
#     print(500 / (time.perf_counter() - start), "requests per second")
# ```
#
# How much of that time is the client's? Weeks 33 to 36 measure properly. What speaks for FastAPI is
# less its speed than that types, checks and documentation are the same lines.

# %% [markdown] item="quiz-blocking" kind="quiz" topic=39 points=2 minutes=3
# ### Quiz: the slow report (from four weeks ago)
#
# An endpoint is written with `async def`. It calls `build_report()`, an ordinary function that
# calculates for five seconds. What do the other clients notice in these five seconds?
#
# - **A** nothing: `async def` functions run at the same time
# - **B** nothing: each request has a thread of its own
# - **C** all of them wait, also those who ask for something else
# - **D** they get a 500, since the event loop was blocked
#
# <details><summary>Hint 1 of 2</summary>
#
# Week 13: how many threads does an event loop have, and when does it turn to another task?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Is there an `await` in these five seconds?
#
# </details>

# %% [raw] key="quiz-blocking"
# right = "C"
# why = "An async def function runs in the event loop, which has one thread and moves on only at an await. Without one, nobody else is served. With a plain def, FastAPI would have used a thread of its pool."
# [wrong]
# A = "async does not make things run at the same time. It lets the loop do something else while a task awaits, and here nothing is awaited."
# B = "That holds for endpoints with a plain def. An async def runs in the event loop itself."
# D = "Nothing goes wrong in the sense of an error: everybody just waits until the loop is free again."

# %% [markdown] section="models" topic=40
# ## 6. Models: data that keeps its promises
#
# A path and a query hold single values. When a client sends a new book, it sends an *object*: JSON
# with a title, a price, a stock. Week 12 read such JSON into a dict, and a dict promises nothing.
# Is `price_cents` there? Is it an int? Not negative? With a **model** you write down once what you
# expect, and get either an object that is exactly like that, or an error that says what is not.
#
# FastAPI comes back in section 9. Until then it is all Pydantic, which is used far beyond web APIs:
# for settings, files, messages.
#
# ### Run and explain

# %%
from pydantic import BaseModel, Field, ValidationError


# A class with annotated names. Its base class does the rest.
class Book(BaseModel):
    isbn: Annotated[str, Field(pattern="^[0-9]{13}$")]
    title: Annotated[str, Field(min_length=1, max_length=120)]
    price_cents: Annotated[int, Field(gt=0)]
    stock: Annotated[int, Field(ge=0)] = 0
    subtitle: str | None = None


# From names, from a dict, from JSON: the same checks.
dune = Book(isbn="9780441013593", title="Dune", price_cents=1299)
emma = Book.model_validate(
    {"isbn": "9780141439587", "title": "Emma", "price_cents": 875, "stock": 2}
)
text = '{"isbn": "9780099512479", "title": "Beloved", "price_cents": 1099}'
beloved = Book.model_validate_json(text)

# The object has attributes, a useful repr, and == compares its values.
print(dune)
print(emma.stock + 1, beloved.subtitle)
print(beloved == Book.model_validate_json(text))

# %%
# What does not fit: all errors at once, in one ValidationError.
try:
    Book.model_validate({"isbn": "123", "price_cents": 0, "stock": "many"})
except ValidationError as error:
    for one in error.errors():
        print(one["loc"], one["type"], "|", one["msg"])

# %% [markdown]
# - The fields are annotated names, as in a dataclass (week 11). The difference: a dataclass
#   *believes* what it gets, a model checks it.
# - `Field(...)` knows the limits of `Query(...)`: `gt`, `ge`, `lt`, `le`, `min_length`,
#   `max_length`, `pattern`.
# - Required, optional and `None` work as in section 3: only a default makes a field optional.
# - `ValidationError` is a kind of `ValueError`. Its `errors()` are dicts with `type`, `loc`, `msg`
#   and `input`. Do you recognize them? A 422 is a `ValidationError` of Pydantic's, sent as JSON.
# - **Either everything fits, or there is no object.** You never hold half a book.
#
# Use `model_validate_json(text)` for JSON, and not `model_validate(json.loads(text))`: it is
# faster, and a strict model then knows that JSON has no dates, only texts.
#
# #### What is converted?
#
# A model does not only check, it converts, where that is safe. The figure shows, for each field,
# what came and what became of it. Change the text and press **Validate**; then tick **strict**.

# %%
from course.widgets.validation import validation

validation(
    Book,
    """
{
  "isbn": "9780441013593",
  "title": "Dune",
  "price_cents": "1299",
  "stock": 4.0,
  "colour": "blue"
}
""",
)

# %% [markdown]
# Unless you say otherwise:
#
# | declared | came | becomes |
# | --- | --- | --- |
# | `int` | `"5"`, `" 5 "`, `5.0`, `"5.0"` | `5` |
# | `int` | `true` | `1` (!) |
# | `int` | `5.5`, `"five"`, `null` | an error |
# | `float` | `5`, `"5"` | `5.0` |
# | `bool` | `1`, `"yes"`, `"on"`, `"false"` | `True`, `True`, `True`, `False` |
# | `str` | `5` | **an error**: nothing becomes a text by itself |
# | `date` | `"2026-05-01"` | a `date` |
# | any | a key that no field has | it is left out, silently |
#
# For a query this is necessary, since there everything is text. For JSON, which knows numbers, you
# may want to be stricter: a client that sends `"5"` probably has a mistake somewhere. For one
# field, `Field(strict=True)`; for a whole model, a line in the class:

# %%
from pydantic import ConfigDict


class Sale(BaseModel):
    # Settings of the model: nothing is converted, and unknown keys are refused.
    model_config = ConfigDict(strict=True, extra="forbid")

    isbn: str
    copies: int


for data in ['{"isbn": "1", "copies": "5"}', '{"isbn": "1", "copies": 5, "copise": 6}']:
    try:
        print(Sale.model_validate_json(data))
    except ValidationError as error:
        print([(one["loc"], one["type"]) for one in error.errors()])

# %% [markdown]
# `extra="forbid"` is a good habit for what clients send you: a misspelled name (`copise`) is told
# instead of swallowed. Above all where a field has a default, since then nobody would miss it.
#
# ### Predict

# %% [markdown] item="predict-coerce" kind="predict" topic=40 points=2 minutes=5
# ### Predict: text, number, truth
#
# What does this program print?
#
# ```python
# from pydantic import BaseModel, ValidationError
#
#
# class Ticket(BaseModel):
#     row: int
#     seat: str = "A"
#
#
# for data in [{"row": "7"}, {"row": True}, {"row": 7, "seat": 3}]:
#     try:
#         print(Ticket.model_validate(data).row, end=" ")
#     except ValidationError:
#         print("error", end=" ")
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Go through the table above. Which of its rows are these three?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# A text may become a number. May a number become a text?
#
# </details>

# %% [raw] key="predict-coerce"
# right = "7 1 error"
# why = "The text \"7\" is converted to 7, and True, which is a kind of int in Python, to 1. But a number is never made a text: seat=3 is an error, and then there is no ticket at all."
# other = "Look up each value in the table: text to int, bool to int, int to text."
# [wrong]
# "7 1 7" = "seat is declared as a text, and 3 is a number. Pydantic makes no text of it, although it could."
# "error 1 error" = "Unless the model is strict, a text of digits becomes an int."
# "7 error error" = "A surprise, but true: unless the model is strict, True becomes 1."
# "7 True error" = "The field is an int, so the value is converted to one: 1 is printed, and not True."
# "error error error" = "That would be a strict model. This one converts what can be converted safely."


# %%
class Ticket(BaseModel):
    row: int
    seat: str = "A"


for data in [{"row": "7"}, {"row": True}, {"row": 7, "seat": 3}]:
    try:
        print(Ticket.model_validate(data).row, end=" ")
    except ValidationError:
        print("error", end=" ")

# %% [markdown]
# ### Modify
#
# Add `{"row": 7}` to the list, make `Ticket` strict, and run the cell again. Then take the line with
# `model_config` away, and make only `row` strict, with `Annotated[int, Field(strict=True)]`. Which of
# the four pass now? And what could `strict` change for `seat`?

# %% [markdown] item="fill-event" kind="fill" topic=40 points=3 minutes=10
# ### Fill in: an event
#
# A club announces events. Complete the model `Event`: `name` has at least one character; `seats` is
# at least 1 and at most 500; `starts` is a date; `speakers` is a list of texts, and it may be left
# out: then it is empty. Replace each `____`.
#
# <details><summary>Hint 1 of 2</summary>
#
# `Field` says what `Annotated` adds to a type. "At least" and "at most" include the number itself.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# `ge`, `le`, the type `date`, and a default for the list.
#
# </details>

# %% starter="fill-event"
from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field


class Event(BaseModel):
    name: Annotated[str, ____(min_length=1)]
    seats: Annotated[int, Field(____=1, ____=500)]
    starts: ____
    speakers: list[str] = ____


# %% answer="fill-event"
from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field


class Event(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    seats: Annotated[int, Field(ge=1, le=500)]
    starts: date
    speakers: list[str] = []


# %% tests="fill-event"
from course.testing import makes, snippet

event = snippet("""
from pydantic import ValidationError

text = '{"name": "Chess", "seats": 1, "starts": "2026-05-01"}'
wrong, made = [], None
try:
    found = Event.model_validate_json(text)
    made = [found.name, found.seats, str(found.starts), found.speakers]
    year = getattr(found.starts, "year", None)
except ValidationError as error:
    wrong = [one["loc"][0] for one in error.errors()]
""")
makes(event, {"wrong": [], "made": ["Chess", 1, "2026-05-01", []]})
makes(event, {"year": 2026}, because="starts is a date and no text: its annotation is date.")
makes(
    event,
    {"wrong": ["name", "seats", "starts"], "made": None},
    given={"text": '{"name": "", "seats": 0, "starts": "soon", "speakers": []}'},
    because="an empty name, 0 seats, and a text that is no date are all refused.",
)
makes(
    event,
    {"wrong": ["seats"]},
    given={"text": '{"name": "Go", "seats": 501, "starts": "2026-05-01"}'},
    because="at most 500.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    makes(
        event,
        {"wrong": [], "made": ["B", 500, "2027-02-28", ["Ada", "Kim"]]},
        given={
            "text": '{"name": "B", "seats": 500, "starts": "2027-02-28", "speakers": ["Ada", "Kim"]}'
        },
    )
    makes(event, {"wrong": ["name", "seats", "starts"]}, given={"text": "{}"})
### END HIDDEN TESTS

# %% [markdown] discussion="fill-event"
# ```python
# class Event(BaseModel):
#     name: Annotated[str, Field(min_length=1)]
#     seats: Annotated[int, Field(ge=1, le=500)]
#     starts: date
#     speakers: list[str] = []
# ```
#
# A list as a default was forbidden in week 5, for functions. In a model it is safe: each object
# gets a copy of its own. `Field(default_factory=list)` says it without relying on that, and it is
# the only way for a default that must be *calculated* for each object, as in section 7.

# %% [markdown] item="book-model" kind="write" topic=40 points=6 minutes=30
# ### Make: a book, and what is wrong with it
#
# Write a model `Book` with these fields:
#
# | field | type | rule |
# | --- | --- | --- |
# | `isbn` | text | exactly 13 digits from 0 to 9 |
# | `title` | text | 1 to 80 characters |
# | `price_cents` | int | 1 to 20000; may not be converted: `"899"` is refused |
# | `stock` | int | at least 0; may be left out, then 0 |
# | `language` | text | `en`, `fr` or `de`; may be left out, then `en` |
# | `subtitle` | text or None | may be left out, then None |
# | `tags` | list of texts | may be left out, then empty |
#
# Keys that no field has are refused. And write a function `book_errors(text: str) -> dict[str,
# str]`. `text` should be the JSON of a book. The function returns `{}` if it is. Otherwise it
# returns a dict with one pair for each error: its place (the parts of its `loc`, joined with dots),
# and its `type`. For example:
#
# ```text
# book_errors('{"isbn": "9780441013593", "title": "Dune", "price_cents": 0}')
#     gives {"price_cents": "greater_than_equal"}
# book_errors('{"isbn": "9780441013593", "title": "Dune", "price_cents": 1299, "tags": ["sf", 5]}')
#     gives {"tags.1": "string_type"}
# book_errors("[1]")        gives {"": "model_type"}
# book_errors("{oops")      gives {"": "json_invalid"}
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# The worked example has nearly the same fields. What is new: `Literal` for the language, and
# `strict=True` for one field only.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# In the function, `try` to validate the text as JSON, and go through `error.errors()` in the
# `except`. The `loc` is a tuple, which may be empty, and may hold numbers.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `".".join(str(part) for part in one["loc"])` is the key, `one["type"]` the value, and a dict
# comprehension makes the whole. `ConfigDict(extra="forbid")` refuses the keys.
#
# </details>

# %% starter="book-model"
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

# Write the model Book and the function book_errors below this line.


# %% answer="book-model"
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class Book(BaseModel):
    model_config = ConfigDict(extra="forbid")

    isbn: Annotated[str, Field(pattern="^[0-9]{13}$")]
    title: Annotated[str, Field(min_length=1, max_length=80)]
    price_cents: Annotated[int, Field(ge=1, le=20000, strict=True)]
    stock: Annotated[int, Field(ge=0)] = 0
    language: Literal["en", "fr", "de"] = "en"
    subtitle: str | None = None
    tags: list[str] = []


def book_errors(text: str) -> dict[str, str]:
    try:
        Book.model_validate_json(text)
    except ValidationError as error:
        return {".".join(map(str, one["loc"])): one["type"] for one in error.errors()}
    return {}


# %% tests="book-model"
import json

from course.testing import makes, returns, snippet

good = {"isbn": "9780441013593", "title": "Dune", "price_cents": 1299}
returns(book_errors, json.dumps(good), expected={})
returns(
    book_errors,
    json.dumps({**good, "price_cents": 0}),
    expected={"price_cents": "greater_than_equal"},
    mistakes=[
        (
            {"price_cents": "Input should be greater than or equal to 1"},
            'that is the msg of the error, for people. The value is its type: one["type"].',
        ),
        (
            {"price_cents": "greater_than"},
            "the type tells how the limit was written. The example shows it: ge=1.",
        ),
        (
            {},
            "0 is below the limit, so there is an error. Return the dict, and do not print it.",
        ),
    ],
    because="the price is from 1 to 20000: ge=1 and le=20000.",
)
returns(
    book_errors,
    json.dumps({**good, "price_cents": "1299"}),
    expected={"price_cents": "int_type"},
    because="a price may not be converted: strict=True for this field.",
)
returns(
    book_errors,
    json.dumps({**good, "stock": "3", "language": "fr", "subtitle": None}),
    expected={},
    because="only price_cents is strict, and a subtitle may be null.",
)
returns(
    book_errors,
    json.dumps({**good, "tags": ["sf", 5]}),
    expected={"tags.1": "string_type"},
    because="the parts of loc, ('tags', 1), are joined with a dot: the 1 must become a text first.",
)
returns(book_errors, json.dumps({**good, "language": "it"}), expected={"language": "literal_error"})
returns(
    book_errors,
    json.dumps({**good, "titel": "Dune"}),
    expected={"titel": "extra_forbidden"},
    because="unknown keys are refused: model_config = ConfigDict(...).",
)
returns(book_errors, "[1]", expected={"": "model_type"})
returns(
    book_errors,
    "{oops",
    expected={"": "json_invalid"},
    because="model_validate_json reads the text itself, and makes this error of it.",
)
made = snippet("""
book = Book(isbn="9780441013593", title="Dune", price_cents=1299)
defaults = [book.stock, book.language, book.subtitle, book.tags]
""")
makes(made, {"defaults": [0, "en", None, []]})
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    places = snippet("""
    text = "{}"
    wrong = sorted(book_errors(text))
    """)
    for change, wrong in [
        ({"price_cents": 1}, []),
        ({"price_cents": 20000}, []),
        ({"price_cents": 20001}, ["price_cents"]),
        ({"price_cents": True}, ["price_cents"]),
        ({"title": ""}, ["title"]),
        ({"title": "x"}, []),
        ({"title": "x" * 80}, []),
        ({"title": "x" * 81}, ["title"]),
        ({"title": None}, ["title"]),
        ({"isbn": "123456789012"}, ["isbn"]),
        ({"isbn": "12345678901234"}, ["isbn"]),
        ({"isbn": "123456789012X"}, ["isbn"]),
        ({"isbn": "X1234567890123"}, ["isbn"]),
        ({"isbn": "1234567890123"}, []),
        ({"isbn": "9" * 12 + "\u0663"}, ["isbn"]),
        ({"stock": -1}, ["stock"]),
        ({"stock": 0}, []),
        ({"stock": None}, ["stock"]),
        ({"language": "de"}, []),
        ({"language": "en", "subtitle": "A novel"}, []),
        ({"language": "EN"}, ["language"]),
        ({"subtitle": 5}, ["subtitle"]),
        ({"tags": ["sf", "classic"]}, []),
        ({"tags": "sf"}, ["tags"]),
        ({"tags": [1, "sf", 2]}, ["tags.0", "tags.2"]),
        ({"isbn": "x", "title": "", "stock": -2}, ["isbn", "stock", "title"]),
    ]:
        makes(
            places,
            {"wrong": wrong},
            given={"text": json.dumps({**good, **change})},
            because=(
                "each rule of the table, at its limits. The digits of an ISBN are those from 0 to 9: "
                r"[0-9] in the pattern, since \d takes those of all other scripts as well."
            ),
        )
    makes(places, {"wrong": ["isbn", "price_cents", "title"]})
### END HIDDEN TESTS

# %% [markdown] discussion="book-model"
# The model is nothing but its rules, and the function has no `if`:
#
# ```python
# def book_errors(text: str) -> dict[str, str]:
#     try:
#         Book.model_validate_json(text)
#     except ValidationError as error:
#         return {".".join(map(str, one["loc"])): one["type"] for one in error.errors()}
#     return {}
# ```
#
# The limits can also stand on the right, `title: str = Field(min_length=1, max_length=80)`.
# Pydantic takes both. With `Annotated` the right side is free for the default, and the same
# annotated type can get a name and be used in several models: `Isbn = Annotated[str,
# Field(pattern="^[0-9]{13}$")]`.
#
# Programs should look at `type`, people at `msg`. The message is an English sentence and may be
# worded differently in the next version.

# %% [markdown] section="validators" topic=40
# ## 7. Rules of your own
#
# Limits say much, but not everything. An ISBN may be written with hyphens; a departure comes after
# the arrival. For that there are **validators**: methods of the model that Pydantic calls.
#
# ### Run and explain

# %%
import re
from datetime import date
from typing import Self

from pydantic import field_validator, model_validator


class Reading(BaseModel):
    author: str
    isbn: str
    first_day: date
    last_day: date

    # One field: takes the value, returns the value that is kept, or raises ValueError.
    @field_validator("isbn")
    @classmethod
    def without_hyphens(cls, value: str) -> str:
        digits = value.replace("-", "")
        if not re.fullmatch("[0-9]{13}", digits):
            raise ValueError("an ISBN has 13 digits")
        return digits

    # The whole object: its fields are fine by now, and are compared with each other.
    @model_validator(mode="after")
    def in_order(self) -> Self:
        if self.last_day < self.first_day:
            raise ValueError("the last day is before the first")
        return self


tour = {"author": "Kim", "isbn": "978-0-441-01359-3", "first_day": "2026-05-01"}
print(Reading.model_validate({**tour, "last_day": "2026-05-03"}).isbn)
for changed in [{"last_day": "2026-04-30"}, {"last_day": "2026-04-30", "isbn": "978"}]:
    try:
        Reading.model_validate({**tour, **changed})
    except ValidationError as error:
        print([(one["loc"], one["type"], one["msg"]) for one in error.errors()])

# %% [markdown]
# - A **field validator** runs after the type was checked, so `value` is a `str` here. (With
#   `mode="before"` it gets the raw value.) It must **return** the value: without a `return`, the
#   field becomes None.
# - `@classmethod` stands below, since there is no object yet. So it has `cls` and no `self`.
# - A **model validator** with `mode="after"` gets the finished object and returns it. It runs
#   **only when all fields are fine**: the second tour is told about its ISBN, and not about its
#   days. There is no `loc` for what concerns two fields.
# - Raise `ValueError`. Pydantic makes an entry of type `value_error` from it. Most other
#   exceptions, a `KeyError` say, go straight through, as a mistake in your code.
#
# #### After it was made
#
# Validation happens when the object is **made**. Afterwards it is an ordinary object, and nobody
# looks at what you assign, unless the model says so:


# %%
class Shelf(BaseModel):
    copies: Annotated[int, Field(ge=0)]


class CarefulShelf(BaseModel):
    model_config = ConfigDict(validate_assignment=True)

    copies: Annotated[int, Field(ge=0)]


shelf = Shelf(copies=3)
shelf.copies = -5
print(shelf)

careful = CarefulShelf(copies=3)
try:
    careful.copies = -5
except ValidationError as error:
    print(error.errors()[0]["msg"])
print(careful)

# %% [markdown]
# An assignment that a *field* refuses leaves the old value. (Not so when a model validator with
# `mode="after"` refuses it: that one looks at the finished object, so the new value is in there
# already, and it stays.) With `frozen=True` in the settings, nothing can be assigned at all: often
# the best choice for data that came from outside. And note two more places where nothing is
# checked: **defaults** (`stock: Annotated[int, Field(ge=0)] = -1` is accepted), and
# `model_copy(update={...})`.
#
# #### Defaults that must be new each time
#
# The default on the right is worked out once, when the class is made. A list or a dict is copied
# for each object, so it is safe. But a call, such as `date.today()`, is not repeated. For that,
# give the *function*, without parentheses:

# %%
numbers = iter(range(1, 100))


class Note(BaseModel):
    text: str
    same_for_all: int = next(numbers)
    own: int = Field(default_factory=lambda: next(numbers))
    tags: list[str] = []


one, two = Note(text="a"), Note(text="b")
one.tags.append("urgent")
print(one)
print(two)

# %% [markdown]
# ### Modify
#
# Take the `return digits` away and make a `Reading`. Does anything complain? Print its `isbn`. Then
# put `@field_validator("first_day", "last_day")` above a new method that refuses Sundays
# (`value.weekday()` is 6): one validator may serve several fields.

# %% [markdown] item="booking" kind="write" topic=40 points=7 minutes=35
# ### Make: a booking
#
# A small hotel takes bookings. Write a model `Booking`:
#
# | field | type | rule |
# | --- | --- | --- |
# | `guest` | text | spaces at both ends are taken away; what is left must not be empty: `guest must not be blank` |
# | `rooms` | int | 1 to 5; may be left out, then 1 |
# | `arrival` | date | |
# | `departure` | date | later than `arrival`: `departure must be after arrival` |
#
# The texts in the table are those of the `ValueError` that your validators raise. The second one
# belongs to the whole booking and not to a field. Keys that no field has are refused. A finished
# booking cannot be changed: each assignment raises a `ValidationError`. And it has a property
# `nights`, the number of days from arrival to departure. For example:
#
# ```text
# booking = Booking(guest=" Ada ", arrival="2026-05-01", departure="2026-05-04")
# booking.guest     is "Ada"
# booking.nights    is 3
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# One field validator, one model validator, one property (week 10), one line with settings.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# The field validator returns the text without its spaces, after it has asked whether anything is
# left. The difference of two dates has `.days` (week 12).
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `model_config = ConfigDict(extra="forbid", frozen=True)`; `@field_validator("guest")` above
# `@classmethod`; `@model_validator(mode="after")` with `return self`.
#
# </details>

# %% starter="booking"
from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

# Write the model Booking below this line.


# %% answer="booking"
from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


class Booking(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    guest: str
    rooms: Annotated[int, Field(ge=1, le=5)] = 1
    arrival: date
    departure: date

    @field_validator("guest")
    @classmethod
    def tidy_guest(cls, value: str) -> str:
        name = value.strip()
        if not name:
            raise ValueError("guest must not be blank")
        return name

    @model_validator(mode="after")
    def leaves_after_arriving(self) -> Self:
        if self.departure <= self.arrival:
            raise ValueError("departure must be after arrival")
        return self

    @property
    def nights(self) -> int:
        return (self.departure - self.arrival).days


# %% tests="booking"
from course.testing import makes, snippet

taken = snippet("""
from pydantic import ValidationError

data = {"guest": " Ada ", "arrival": "2026-05-01", "departure": "2026-05-04"}
errors, booking = [], []
try:
    made = Booking.model_validate(data)
    booking = [made.guest, made.rooms, made.nights] if made else None
except ValidationError as error:
    errors = [[*one["loc"], one["type"], one["msg"]] for one in error.errors()]
""")
makes(
    taken,
    {"errors": [], "booking": ["Ada", 1, 3]},
    because=(
        "the validator of guest returns the text without the spaces; rooms has the default 1; "
        "nights is a property. None for the whole booking means that the model validator does not "
        "return self."
    ),
)
stay = {"guest": "Ada", "arrival": "2026-05-01", "departure": "2026-05-04"}
makes(
    taken,
    {"errors": [["guest", "value_error", "Value error, guest must not be blank"]]},
    given={"data": {**stay, "guest": "  "}},
    because="first take the spaces away, then ask whether anything is left.",
)
too_early = [["value_error", "Value error, departure must be after arrival"]]
makes(
    taken,
    {"errors": too_early},
    given={"data": {**stay, "departure": "2026-05-01"}},
    because=(
        "the same day is not later. It concerns two fields: a model validator with mode='after', "
        "whose error has no field in its loc."
    ),
)
makes(taken, {"errors": too_early}, given={"data": {**stay, "departure": "2026-04-30"}})
extra = [["name", "extra_forbidden", "Extra inputs are not permitted"]]
makes(taken, {"errors": extra}, given={"data": {**stay, "name": "Ada"}})
changed = snippet("""
from pydantic import ValidationError

booking = Booking(guest="Ada", arrival="2026-05-01", departure="2026-05-04")
refused = []
for name in ["guest", "rooms", "arrival", "departure"]:
    try:
        setattr(booking, name, getattr(booking, name))
    except ValidationError:
        refused.append(name)
""")
makes(
    changed,
    {"refused": ["guest", "rooms", "arrival", "departure"]},
    because="a frozen model refuses every assignment, to whichever field.",
)
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for change, wanted in [
        ({"rooms": 5, "guest": "Kim Lee "}, ["Kim Lee", 5, 3]),
        ({"rooms": 1}, ["Ada", 1, 3]),
        ({"departure": "2026-05-02"}, ["Ada", 1, 1]),
        ({"departure": "2026-06-01"}, ["Ada", 1, 31]),
        ({"departure": "2027-05-01"}, ["Ada", 1, 365]),
    ]:
        makes(taken, {"errors": [], "booking": wanted}, given={"data": {**stay, **change}})
    places = snippet("""
    from pydantic import ValidationError

    data = {}
    wrong = []
    try:
        Booking.model_validate(data)
    except ValidationError as error:
        wrong = [list(one["loc"]) for one in error.errors()]
    """)
    for change, wrong in [
        ({"rooms": 0}, [["rooms"]]),
        ({"rooms": 6}, [["rooms"]]),
        ({"guest": 5}, [["guest"]]),
        ({"guest": "", "departure": "2026-04-01"}, [["guest"]]),
        ({"arrival": None}, [["arrival"]]),
    ]:
        makes(places, {"wrong": wrong}, given={"data": {**stay, **change}})
    makes(places, {"wrong": [["guest"], ["arrival"], ["departure"]]})
    days = snippet("""
    booking = Booking(guest="Ada", arrival="2026-05-01", departure="2026-05-04")
    kinds = [type(day).__name__ for day in (booking.arrival, booking.departure)]
    """)
    makes(days, {"kinds": ["date", "date"]}, because="arrival and departure are dates.")
### END HIDDEN TESTS

# %% [markdown] discussion="booking"
# Each rule stands where it belongs: about one field, about the whole, about the object's life.
#
# For the name there is a way without a validator: `Annotated[str,
# StringConstraints(strip_whitespace=True, min_length=1)]`. It does the same in one line and
# appears in the documentation of an API, but the message is Pydantic's own ("String should have at
# least 1 character"). Write validators for what limits cannot say, and for messages of your own.
#
# A common mistake is to compare the two days in a field validator of `departure`. There, other
# fields can be reached only through `info.data`, and only those that stand *above* and were fine.
# For rules about several fields, take the model validator.

# %% [markdown] item="debug-card" kind="debug" topic=40 points=4 minutes=15
# ### Debug: the gift card below zero
#
# A gift card cannot be made with a negative balance. And still the shop has cards with one. This is
# what is seen:
#
# ```text
# GiftCard(code="A1", balance_cents=-1)    raises a ValidationError: good
# card = GiftCard(code="A1", balance_cents=2000)
# card.pay(5000)                           no error; card.balance_cents is -3000
# ```
#
# `card.pay(5000)` must raise a `ValidationError`, and leave the balance at 2000. Paying the exact
# balance is fine. Mend the model; the body of `pay` is right and can stay.
#
# <details><summary>Hint 1 of 3</summary>
#
# When does a model check its fields: when the object is made, or whenever something is assigned?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# `self.balance_cents -= cents` is an assignment. There is a setting that has it checked.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `model_config = ConfigDict(validate_assignment=True)` as the first line of the class.
#
# </details>

# %% starter="debug-card"
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class GiftCard(BaseModel):
    model_config = ConfigDict(extra="forbid")

    code: Annotated[str, Field(min_length=2)]
    balance_cents: Annotated[int, Field(ge=0)]

    def pay(self, cents: int) -> None:
        self.balance_cents -= cents


# %% answer="debug-card"
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class GiftCard(BaseModel):
    model_config = ConfigDict(extra="forbid", validate_assignment=True)

    code: Annotated[str, Field(min_length=2)]
    balance_cents: Annotated[int, Field(ge=0)]

    def pay(self, cents: int) -> None:
        self.balance_cents -= cents


# %% tests="debug-card"
from course.testing import makes, snippet

paid = snippet("""
from pydantic import ValidationError

balance, cents = 2000, 5000
card = GiftCard(code="A1", balance_cents=balance)
refused = False
try:
    card.pay(cents)
except ValidationError:
    refused = True
left = card.balance_cents
""")
makes(
    paid,
    {"refused": True, "left": 2000},
    because="a field is checked when the object is made; on assignment only with a setting.",
)
all_of_it = snippet("""
card = GiftCard(code="A1", balance_cents=2000)
card.pay(1500)
card.pay(500)
left = card.balance_cents
""")
makes(all_of_it, {"left": 0}, because="a balance of exactly 0 is fine.")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    for price in (1, 2001):
        one_price = snippet(f"""
        from pydantic import ValidationError

        card = GiftCard(code="B22", balance_cents=2000)
        refused = False
        try:
            card.pay({price})
        except ValidationError:
            refused = True
        left = card.balance_cents
        """)
        makes(one_price, {"refused": price > 2000, "left": 1999 if price == 1 else 2000})
    made = snippet("""
    from pydantic import ValidationError

    data = {}
    refused = False
    try:
        GiftCard(**data)
    except ValidationError:
        refused = True
    """)
    for data, wrong in [
        ({"code": "A1", "balance_cents": -1}, True),
        ({"code": "A1", "balance_cents": 0}, False),
        ({"code": "A", "balance_cents": 0}, True),
        ({"code": "A1", "balance_cents": 0, "owner": "Ada"}, True),
    ]:
        makes(made, {"refused": wrong}, given={"data": data})
### END HIDDEN TESTS

# %% [markdown] discussion="debug-card"
# One setting more. Every assignment, from inside and from outside, is checked now:
#
# ```python
# model_config = ConfigDict(extra="forbid", validate_assignment=True)
# ```
#
# The alternative is a frozen card and a method that returns a *new* one:
#
# ```python
# def after_paying(self, cents: int) -> "GiftCard":
#     return GiftCard(code=self.code, balance_cents=self.balance_cents - cents)
# ```
#
# Then nobody has to ask which of two cards is the current one in the middle of a payment, and the
# check comes from making the object. `model_copy(update=...)` would not do here: it checks nothing.
# An `if cents > self.balance_cents` in `pay` protects this one method, and none of the others.

# %% [markdown] section="nested" topic=40
# ## 8. Models in models, other names, and the way out
#
# An order has a customer and lines. A field may have a model as its type, or a list of models, and
# the data is checked all the way down.
#
# ### Run and explain


# %%
class Author(BaseModel):
    name: str
    born: int | None = None


class Edition(BaseModel):
    # What other people call pageCount is page_count here; both names may be used to make one.
    model_config = ConfigDict(validate_by_name=True)

    title: str
    page_count: Annotated[int, Field(ge=1, alias="pageCount")]
    published: date
    authors: list[Author]


text = """
{
  "title": "Good Omens",
  "pageCount": 288,
  "published": "1990-05-01",
  "authors": [{"name": "Terry Pratchett", "born": 1948}, {"name": "Neil Gaiman"}]
}
"""
omens = Edition.model_validate_json(text)
print(omens.authors[1].name, omens.page_count, omens.published.year)

# An error deep inside says the whole way to it.
try:
    Edition.model_validate({**omens.model_dump(), "authors": [{"name": "A"}, {"nmae": "B"}]})
except ValidationError as error:
    print(error.errors()[0]["loc"])

# %% [markdown]
# `loc` is `("authors", 1, "name")`: in `authors`, in the element with index 1, the field `name`.
#
# An **alias** is the name of a field outside, in JSON. JavaScript people write `pageCount`, you
# write `page_count`, and both are right in their language. With an alias alone, *only* the alias is
# taken; the setting `validate_by_name=True` allows both. (In older code it is called
# `populate_by_name`.)
#
# #### The way out: serialization
#
# To **serialize** an object is to turn it into something that can be sent or stored. There are two
# ways, and they are not the same:

# %%
# A dict of Python values: for going on in Python. The date is still a date.
print(omens.model_dump())

# JSON, a text: for sending. The date is a text now.
print(omens.model_dump_json())

# A dict with JSON's values only, other names, and a part of it.
print(omens.model_dump(mode="json", include={"published"}))
print(omens.model_dump_json(by_alias=True, exclude={"authors"}))
print(omens.model_dump(include={"authors": {0: {"name"}}}))

# Only what was set, without the defaults.
print(Author(name="Toni Morrison").model_dump(exclude_unset=True))

# %% [markdown]
# | argument | what it does |
# | --- | --- |
# | `by_alias=True` | writes the aliases instead of the names |
# | `include={...}`, `exclude={...}` | only these fields; all but these; nested with dicts |
# | `exclude_unset=True` | leaves out what nobody has set: good for "change only this" |
# | `exclude_none=True` | leaves out what is None |
# | `mode="json"` | (`model_dump`) only values that JSON knows |
# | `indent=2` | (`model_dump_json`) readable |
#
# `.dict()` and `.json()`, which you meet in older code and many answers on the web, are the names
# of Pydantic 1. They still work and warn that they will go; `.dict()` is now `.model_dump()`,
# `.json()` is `.model_dump_json()`, `parse_obj` is `model_validate`, and `@validator` is
# `@field_validator`. And `dict(omens)` is something else again: it makes a dict of the top level
# only, and leaves the authors as objects.
#
# #### Fields that are worked out
#
# A property is not serialized. With `@computed_field` above it, it is:

# %%
from pydantic import computed_field, field_serializer


class Line(BaseModel):
    isbn: str
    copies: Annotated[int, Field(ge=1)]
    unit_cents: Annotated[int, Field(ge=0)]
    ordered: date

    @computed_field
    @property
    def total_cents(self) -> int:
        return self.copies * self.unit_cents

    # How one field is written.
    @field_serializer("ordered")
    def day_first(self, value: date) -> str:
        return value.strftime("%d.%m.%Y")


print(Line(isbn="9780441013593", copies=2, unit_cents=1299, ordered="2026-05-01").model_dump_json())

# %% [markdown]
# ### Predict

# %% [markdown] item="predict-dump" kind="predict" topic=40 points=2 minutes=5
# ### Predict: in and out
#
# What does this program print?
#
# ```python
# from pydantic import BaseModel, Field
#
#
# class Track(BaseModel):
#     name: str
#     play_count: int = Field(default=0, alias="playCount")
#
#
# track = Track.model_validate({"name": "So What", "play_count": 7})
# print(track.model_dump()["play_count"], "playCount" in track.model_dump_json(by_alias=True))
# ```
#
# <details><summary>Hint 1 of 2</summary>
#
# Under which name does this model look for the count? There are no settings in it.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# What happens to a key that nobody looks for, and what does a field get that was not given?
#
# </details>

# %% [raw] key="predict-dump"
# right = "0 True"
# why = "With an alias alone, only playCount is taken. play_count is an unknown key, which is left out silently, and the field gets its default 0. With by_alias=True, the JSON has the alias."
# other = "First: which key does the model look for? Then: which name is written with by_alias=True?"
# [wrong]
# "7 True" = "play_count is the name of the field, but from outside only the alias is taken, unless validate_by_name is set."
# "7 False" = "Two things: only the alias is taken from outside, and by_alias=True writes it."
# "0 False" = "by_alias=True writes the alias: \"playCount\" is in the text."
# "None True" = "The field has a default, and it is 0."


# %%
class Track(BaseModel):
    name: str
    play_count: int = Field(default=0, alias="playCount")


track = Track.model_validate({"name": "So What", "play_count": 7})
print(track.model_dump()["play_count"], "playCount" in track.model_dump_json(by_alias=True))

# %% [markdown]
# A default, an alias and a silently ignored key together made a wrong number without any error.
# With `extra="forbid"` you would have been told.
#
# ### Modify
#
# Add the setting of `Edition` to `Track`, and run it again. Then let the figure draw it:
# `validation(Track, '{"name": "So What", "play_count": 7}')`.

# %% [markdown] item="order-json" kind="write" topic=40 points=7 minutes=40
# ### Make: an order for the warehouse
#
# The web shop sends orders like this one, and a warehouse packs them. The warehouse should not
# learn where the customer lives.
#
# ```text
# {"orderId": 17,
#  "customer": {"name": "Ada", "zipCode": "1010"},
#  "lines": [{"isbn": "9780441013593", "copies": 2, "unitCents": 1299}]}
# ```
#
# Write three models. The names in Python have underscores; the aliases are the names of the JSON
# above.
#
# - `Customer`: `name` and `zip_code`, two texts.
# - `Line`: `isbn`, a text; `copies`, an int of at least 1; `unit_cents`, an int of at least 0.
# - `Order`: `order_id`, an int; `customer`; `lines`, a list of at least one line. It has a method
#   `total_cents()`, the sum of copies times unit price.
#
# And two functions:
#
# - `read_order(text: str) -> Order` makes an order from JSON; what is wrong raises
#   `ValidationError`.
# - `for_warehouse(order: Order) -> str` gives JSON with the names of the JSON above and the same
#   nesting, but without the customer's zip code.
#
# In Python, objects can be made with the names of the fields, too:
# `Line(isbn="1", copies=2, unit_cents=1299)`. For example, with the order above:
#
# ```text
# read_order(text).total_cents()       gives 2598
# for_warehouse(read_order(text))      gives
# {"orderId":17,"customer":{"name":"Ada"},"lines":[{"isbn":"9780441013593","copies":2,"unitCents":1299}]}
# ```
#
# <details><summary>Hint 1 of 3</summary>
#
# Begin with `Customer` and `Line`, then use them as types in `Order`. Which fields need an alias?
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# All three models need the setting that allows the names beside the aliases. `min_length=1` works
# for lists, too. `exclude` can be nested: a dict from the field to what is left out in it.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `order.model_dump_json(by_alias=True, exclude={"customer": {"zip_code"}})`: in `exclude` stand the
# names of the fields, not the aliases.
#
# </details>

# %% starter="order-json"
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

# Write Customer, Line, Order, read_order and for_warehouse below this line.


# %% answer="order-json"
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

BOTH_NAMES = ConfigDict(validate_by_name=True)


class Customer(BaseModel):
    model_config = BOTH_NAMES

    name: str
    zip_code: Annotated[str, Field(alias="zipCode")]


class Line(BaseModel):
    model_config = BOTH_NAMES

    isbn: str
    copies: Annotated[int, Field(ge=1)]
    unit_cents: Annotated[int, Field(ge=0, alias="unitCents")]


class Order(BaseModel):
    model_config = BOTH_NAMES

    order_id: Annotated[int, Field(alias="orderId")]
    customer: Customer
    lines: Annotated[list[Line], Field(min_length=1)]

    def total_cents(self) -> int:
        return sum(line.copies * line.unit_cents for line in self.lines)


def read_order(text: str) -> Order:
    return Order.model_validate_json(text)


def for_warehouse(order: Order) -> str:
    return order.model_dump_json(by_alias=True, exclude={"customer": {"zip_code"}})


# %% tests="order-json"
import json

from course.testing import makes, snippet

packed = snippet("""
import json

text = "{}"
order = read_order(text)
total = order.total_cents()
sent = json.loads(for_warehouse(order))
kept = order.customer.zip_code
""")
shop_order = {
    "orderId": 17,
    "customer": {"name": "Ada", "zipCode": "1010"},
    "lines": [{"isbn": "9780441013593", "copies": 2, "unitCents": 1299}],
}
kind = snippet("""
text = "{}"
kind = type(for_warehouse(read_order(text))).__name__
""")
makes(
    kind,
    {"kind": "str"},
    given={"text": json.dumps(shop_order)},
    because="JSON is a text: model_dump_json makes the text, model_dump makes a dict.",
)
makes(
    packed,
    {"total": 2598},
    given={"text": json.dumps(shop_order)},
    because="total_cents is a method: the sum of copies times unit price over all lines.",
)
makes(
    packed,
    {"sent": {**shop_order, "customer": {"name": "Ada"}}},
    given={"text": json.dumps(shop_order)},
    because=(
        "model_dump_json makes the text; by_alias=True writes the names of the web shop, and exclude "
        "leaves the zip code out: with the names of the fields."
    ),
)
makes(
    packed,
    {"kept": "1010"},
    given={"text": json.dumps(shop_order)},
    because="the shop still needs the zip code: leave it out of the text, and not of the order.",
)
by_name = snippet("""
line = Line(isbn="1", copies=2, unit_cents=1299)
order = Order(order_id=5, customer=Customer(name="Kim", zip_code="8000"), lines=[line, line])
made = [order.order_id, order.customer.zip_code]
total = order.total_cents()
""")
makes(
    by_name,
    {"made": [5, "8000"]},
    because="with an alias alone only the alias is taken: a setting allows both.",
)
makes(by_name, {"total": 5196}, because="both lines count.")
refused = snippet("""
from pydantic import ValidationError

text = "{}"
wrong = []
try:
    read_order(text)
except ValidationError as error:
    wrong = [list(one["loc"]) for one in error.errors()]
""")
makes(
    refused,
    {"wrong": [["lines"]]},
    given={"text": json.dumps({**shop_order, "lines": []})},
    because="an order has at least one line: Field(min_length=1) for the list.",
)
two_lines = [{"isbn": "1", "copies": 1, "unitCents": 0}, {"isbn": "2", "copies": 0, "unitCents": 5}]
makes(
    refused,
    {"wrong": [["lines", 1, "copies"]]},
    given={"text": json.dumps({**shop_order, "lines": two_lines})},
)
makes(
    refused,
    {"wrong": [[]]},
    given={"text": "{oops"},
    because=(
        "broken JSON is wrong, too: model_validate_json makes a ValidationError of it, json.loads "
        "an error of its own."
    ),
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    random = Random(173)
    for number in (1, 40, 999):
        lines = [
            {
                "isbn": str(place),
                "copies": random.randint(1, 9),
                "unitCents": random.randint(0, 3000),
            }
            for place in range(random.randint(1, 5))
        ]
        whole = {"orderId": number, "customer": {"name": "Zoë", "zipCode": "00120"}, "lines": lines}
        there = {**whole, "customer": {"name": "Zoë"}}
        makes(
            packed,
            {
                "total": sum(row["unitCents"] for row in lines for _ in range(row["copies"])),
                "sent": there,
            },
            given={"text": json.dumps(whole)},
        )
    makes(refused, {"wrong": [["orderId"], ["customer"], ["lines"]]})
    for changed, place in [
        ({"customer": {"name": "Ada"}}, ["customer", "zipCode"]),
        ({"customer": "Ada"}, ["customer"]),
        ({"orderId": "x"}, ["orderId"]),
        (
            {"lines": [{"isbn": "1", "copies": 1, "unitCents": -1}]},
            ["lines", 0, "unitCents"],
        ),
        ({"lines": [{"isbn": 1, "copies": 1, "unitCents": 1}]}, ["lines", 0, "isbn"]),
    ]:
        makes(refused, {"wrong": [place]}, given={"text": json.dumps({**shop_order, **changed})})
### END HIDDEN TESTS

# %% [markdown] discussion="order-json"
# The models mirror the JSON, and the functions are one line each:
#
# ```python
# def for_warehouse(order: Order) -> str:
#     return order.model_dump_json(by_alias=True, exclude={"customer": {"zip_code"}})
# ```
#
# Another way is a second model for the way out, `WarehouseCustomer` without the zip code. That is
# more to write, and safer: with `exclude`, a field that somebody adds to `Customer` next year (a
# phone number!) goes out by itself. A model for each direction says what *may* go out. Week 18 does
# it that way.
#
# Instead of an alias for each field, `ConfigDict(alias_generator=to_camel)`, with `to_camel` from
# `pydantic.alias_generators`, makes all of them from the names.

# %% [markdown] section="body" topic=40
# ## 9. Models meet FastAPI: the body of a request
#
# Now the two halves come together. **A parameter whose type is a model is read from the body of the
# request**, as JSON. That completes the rule of section 3:
#
# | the parameter | is taken from |
# | --- | --- |
# | has its name in the path | the path |
# | is a simple value (`int`, `str`, `bool`, `date`, ...) | the query |
# | is a model | the body |
#
# ### Run and explain

# %%
app = FastAPI()


class ShopBook(BaseModel):
    isbn: Annotated[str, Field(pattern="^[0-9]{13}$")]
    title: Annotated[str, Field(min_length=1)]
    price_cents: Annotated[int, Field(gt=0)]


class PriceChange(BaseModel):
    price_cents: Annotated[int, Field(gt=0)]


shop_books: dict[str, ShopBook] = {}


# A new resource: POST to the collection, and 201 Created.
@app.post("/books", status_code=201)
def add_book(book: ShopBook) -> ShopBook:
    if book.isbn in shop_books:
        raise HTTPException(409, f"{book.isbn} is already there")
    shop_books[book.isbn] = book
    return book


# From the path, from the body, and from the query.
@app.put("/books/{isbn}/price")
def change_price(isbn: str, change: PriceChange, round_up: bool = False) -> ShopBook:
    if isbn not in shop_books:
        raise HTTPException(404, f"no book {isbn}")
    cents = change.price_cents + (-change.price_cents % 10 if round_up else 0)
    shop_books[isbn].price_cents = cents
    return shop_books[isbn]


with asgi(app) as server:
    reply = httpx.post(
        f"{server.url}/books",
        json={"isbn": "9780441013593", "title": "Dune", "price_cents": 1299},
    )
    print(reply.status_code, reply.text)
    print(server.ask("PUT /books/9780441013593/price?round_up=yes", {"price_cents": 1345}))
    status, body = server.ask("POST /books", {"isbn": "x", "title": "", "price_cents": "free"})
    print(status)
    for error in body["detail"]:
        print(error["loc"], error["type"], error["input"])

# %% [markdown]
# `json=` of httpx does two things: it writes the dict as JSON, and it sends the header
# `Content-Type: application/json`. Without that header, FastAPI takes the body for a plain text,
# and the answer is a 422.
#
# Inside of the function, `book` is a finished, checked `ShopBook`. What you return, a model or a
# list of models, is serialized by FastAPI: no `model_dump` is needed.
#
# #### Reading a 422
#
# `detail` is the list of `error.errors()`, with one difference: `loc` begins with the part of the
# request. `["body", "price_cents"]`, `["query", "limit"]`, `["path", "number"]`. If the JSON itself
# is broken, the type is `json_invalid` and the second part of `loc` is the position of the
# character. All errors of the request come together, so a client can show each beside its field in
# a form.
#
# A `ValidationError` that comes up *inside* of your function, since you made an object of your own
# there, is not the client's fault, and becomes a 500.
#
# #### A GET with a body?
#
# `@app.get(...)` with a model as a parameter can be written, and httpx can even be made to send it.
# But HTTP gives the body of a GET no meaning: browsers cannot send one, and proxies may throw it
# away. What you want with a GET is a query. If a search really needs a whole object, use POST.
#
# See the way of a whole request in the figure:

# %%
routing(
    app,
    """
PUT /books/9780441013593/price?round_up=1
{"price_cents": "1451"}
""",
)

# %% [markdown]
# Send it with `{"price_cents": 0}`, with `{}`, without the second line, and with
# `round_up=perhaps`. Then with `POST` instead of `PUT`.
#
# ### Modify
#
# In the cell above, make `ShopBook` and `PriceChange` refuse unknown keys, and send `{"price": 5}`
# to the price. How many errors are in the answer, and why?

# %% [markdown] item="refactor-subscribe" kind="refactor" topic=40 points=6 minutes=30
# ### Refactor: forty lines of ifs
#
# A newsletter takes subscriptions. The code in the answer cell works. It was written by somebody
# who did not know that a body can be a model:
#
# - `email` is a text with an `@` in it;
# - `weeks` is an int from 1 to 52, and nothing is converted (`"5"`, `5.0` and `true` are refused);
#   it may be left out, then it is 4;
# - `topics` is a list of at most three texts; it may be left out, then it is empty;
# - other keys are not looked at, and not given back.
#
# A good subscription gets 201 and its three values, everything else a 422. Keep that, and rewrite
# it so that
#
# - there is a model `Subscription` that says all of the rules;
# - the function `subscribe` takes a `Subscription` and has no `if`, no `for` and no `raise`.
#
# The texts in the body of a 422 may be FastAPI's now.
#
# <details><summary>Hint 1 of 3</summary>
#
# Go through the rules, not through the code. Each rule is a type, a limit or a default.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# An `@` somewhere in a text is a `pattern` of one character. `strict=True` belongs to the field
# `weeks` only. Lists take `max_length`.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# `class Subscription(BaseModel):` with three fields, and `def subscribe(subscription: Subscription)
# -> Subscription: return subscription`.
#
# </details>

# %% starter="refactor-subscribe"
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

newsletter = FastAPI()


@newsletter.post("/subscriptions", status_code=201)
def subscribe(data: dict[str, Any]) -> dict[str, Any]:
    if "email" not in data:
        raise HTTPException(422, "email is missing")
    if not isinstance(data["email"], str) or "@" not in data["email"]:
        raise HTTPException(422, "email is wrong")
    weeks = 4
    if "weeks" in data:
        weeks = data["weeks"]
        if not isinstance(weeks, int) or isinstance(weeks, bool):
            raise HTTPException(422, "weeks must be a number")
        if weeks < 1 or weeks > 52:
            raise HTTPException(422, "weeks must be from 1 to 52")
    topics = []
    if "topics" in data:
        topics = data["topics"]
        if not isinstance(topics, list) or len(topics) > 3:
            raise HTTPException(422, "topics must be a list of at most three")
        for topic in topics:
            if not isinstance(topic, str):
                raise HTTPException(422, "a topic must be a text")
    return {"email": data["email"], "weeks": weeks, "topics": topics}


# %% answer="refactor-subscribe"
from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field

newsletter = FastAPI()


class Subscription(BaseModel):
    email: Annotated[str, Field(pattern="@")]
    weeks: Annotated[int, Field(ge=1, le=52, strict=True)] = 4
    topics: Annotated[list[str], Field(max_length=3)] = []


@newsletter.post("/subscriptions", status_code=201)
def subscribe(subscription: Subscription) -> Subscription:
    return subscription


# %% tests="refactor-subscribe"
from course.testing import avoids, makes, snippet

signed = snippet("""
from course.services import asgi

bodies = [{"email": "a@b.org"}]
with asgi(newsletter) as server:
    replies = [server.ask("POST /subscriptions", body) for body in bodies]
    statuses = [status for status, _ in replies]
    first = replies[0]
""")
makes(signed, {"first": (201, {"email": "a@b.org", "weeks": 4, "topics": []})})
whole = {"email": "a@b.org", "weeks": 52, "topics": ["new", "sale", "events"]}
makes(
    signed,
    {"first": (201, whole)},
    given={"bodies": [{**whole, "age": 30}]},
    because="other keys are not looked at, and not given back.",
)
for wrong, why in [
    ({}, "email has no default. (A 500: is Subscription the type of the parameter?)"),
    ({"email": "a.b.org"}, 'an @ must be in it: pattern="@".'),
    ({"email": "a@b.org", "weeks": "5"}, "nothing is converted in weeks: strict=True."),
    ({"email": "a@b.org", "weeks": 53}, "weeks is at most 52."),
    ({"email": "a@b.org", "topics": ["a", "b", "c", "d"]}, "at most three topics."),
]:
    makes(signed, {"statuses": [422]}, given={"bodies": [wrong]}, because=why)
avoids(subscribe, "if", "for", "raise", because="the model says the rules.")
shape = snippet("""
from pydantic import BaseModel

is_a_model = issubclass(Subscription, BaseModel)
fields = sorted(Subscription.model_fields)
taken = newsletter.openapi()["components"]["schemas"].keys()
documented = "Subscription" in taken
""")
makes(shape, {"is_a_model": True, "fields": ["email", "topics", "weeks"]})
makes(shape, {"documented": True}, because="subscribe takes a Subscription as its parameter.")
### BEGIN HIDDEN TESTS
from course.testing import hidden

with hidden():
    good = [
        {"email": "@"},
        {"email": "x@y", "weeks": 1},
        {"email": "x@y", "weeks": 52, "topics": []},
        {"email": "x@y", "topics": ["a", "b", "c"], "other": [1]},
    ]
    bad = [
        {"email": 5},
        {"email": None},
        {"email": ""},
        {"weeks": 5},
        *({"email": "x@y", "weeks": weeks} for weeks in (0, -1, 53, 5.0, True, None, "4")),
        *({"email": "x@y", "topics": topics} for topics in ("a", [1], ["a"] * 4, None, {"a": 1})),
        ["x@y"],
    ]
    makes(
        signed,
        {"statuses": [201] * len(good) + [422] * len(bad)},
        given={"bodies": [*good, *bad]},
    )
    makes(
        signed,
        {"first": (201, {"email": "x@y", "weeks": 4, "topics": ["a", "b", "c"]})},
        given={"bodies": [good[3]]},
    )
### END HIDDEN TESTS

# %% [markdown] discussion="refactor-subscribe"
# What was twenty-five lines of code is three lines of description, and the function does what is
# left:
#
# ```python
# class Subscription(BaseModel):
#     email: Annotated[str, Field(pattern="@")]
#     weeks: Annotated[int, Field(ge=1, le=52, strict=True)] = 4
#     topics: Annotated[list[str], Field(max_length=3)] = []
# ```
#
# What you gain: all errors at once instead of the first one; the place of each error; and a
# documentation that knows every rule. What you lose: the exact texts. If they matter, write a
# validator for that one field.
#
# For real addresses there is `EmailStr`, which needs the package `email-validator`. Even that only
# says that a text *looks* like an address. Whether somebody reads what is sent there, only a mail
# can tell.

# %% [markdown] item="quiz-where" kind="quiz" topic=40 points=2 minutes=3
# ### Quiz: where does it come from?
#
# In which part of the request does FastAPI look for the three parameters of this function, in their
# order?
#
# ```text
# @app.put("/shelves/{number}")
# def rename(number: int, shelf: ShelfModel, notify: bool = True): ...
# ```
#
# - **A** path, query, query
# - **B** path, body, query
# - **C** path, body, body
# - **D** body, body, query
#
# <details><summary>Hint 1 of 2</summary>
#
# First the name in braces, then the model, then what is left.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# The method does not matter: a simple value is looked for in the query, also with PUT.
#
# </details>

# %% [raw] key="quiz-where"
# right = "B"
# why = "number stands in the path in braces. A model is read from the body. What is left, a simple value, is a query parameter: PUT /shelves/3?notify=false."
# [wrong]
# A = "A model has several fields: it is read from the body as JSON."
# C = "Also with PUT and POST, a simple value is looked for in the query, and not in the body."
# D = "The name number stands in the path in braces, and that decides, before everything else."

# %% [markdown] item="quiz-loc" kind="quiz" topic=40 points=2 minutes=3
# ### Quiz: reading a 422
#
# A client gets a 422 with `"loc": ["body", "lines", 2, "copies"]` and the type `missing`. What is
# wrong?
#
# - **A** the body has no key `lines`
# - **B** there are only two lines
# - **C** the second line has no `copies`
# - **D** the third line has no `copies`
#
# <details><summary>Hint 1 of 2</summary>
#
# Read it like a way through the JSON, from the outside to the inside.
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# What do indices count from?
#
# </details>

# %% [raw] key="quiz-loc"
# right = "D"
# why = "In the body, in the list lines, in the element with index 2, which is the third one, the key copies is missing."
# [wrong]
# A = "Then loc would end with lines. It goes on, so lines was found."
# B = "There is an element with the index 2, so there are at least three lines. What is missing is something in it."
# C = "Indices count from 0: the element with index 2 is the third one."

# %% [markdown] item="quiz-rest" kind="quiz" topic=39 points=2 minutes=3
# ### Quiz: which address? (from last week)
#
# The shop wants an address for "all reviews of one book". Which path operation fits the ideas of
# REST best?
#
# - **A** `@app.get("/getReviews")` with `isbn` in the query
# - **B** `@app.post("/books/{isbn}/reviews")`
# - **C** `@app.get("/books/{isbn}/reviews")`
# - **D** `@app.get("/reviews/{isbn}/list")`
#
# <details><summary>Hint 1 of 2</summary>
#
# In REST, what does a path name: an action or a thing? And what says what is to be done?
#
# </details>
# <details><summary>Hint 2 of 2</summary>
#
# Nothing is changed by reading. Which method promises that?
#
# </details>

# %% [raw] key="quiz-rest"
# right = "C"
# why = "The path names a resource: the collection of reviews that belongs to one book. The method says what is done with it, and GET reads without changing anything."
# [wrong]
# A = "get is said twice: the verb belongs into the method, and the path names a thing."
# B = "A POST to this path would add a review. It is no promise that nothing is changed."
# D = "A path /reviews/{isbn} says that the ISBN names a review, and list is a verb again."

# %% [markdown] item="catalogue" kind="mini-project" topic=40 points=16 minutes=180
# ## Mini-project: the catalogue of Inkwell Books
#
# Everything of this week in one API. Later weeks build on it: week 18 gives it better answers, week
# 21 a database.
#
# Make an application `catalogue`, whose documentation has the title `Inkwell Books` and the version
# `1.0.0`, and a dict `books` from ISBN to book, empty at first. The checks empty
# it with `books.clear()` before they begin.
#
# **Part 1: two models.** Both refuse keys that no field has.
#
# `Book`:
#
# | field | type | rule |
# | --- | --- | --- |
# | `isbn` | text | hyphens are taken away; what is left must be 13 digits from 0 to 9, otherwise a `ValueError` with the text `an ISBN has 13 digits` |
# | `title` | text | spaces at both ends are taken away; 1 to 120 characters are left |
# | `price_cents` | int | above 0 |
# | `stock` | int | at least 0; may be left out, then 0 |
# | `tags` | list of texts | may be left out, then empty |
#
# `Sale`: `copies`, an int of at least 1.
#
# **Part 2: put in and look up.**
#
# | request | answer |
# | --- | --- |
# | `POST /books` with a book | 201 and the book; if its ISBN is already there: 409, detail `ISBN is already there` |
# | `GET /books/{isbn}` | 200 and the book; if there is none: 404, detail `no book ISBN` |
#
# `ISBN` stands for the ISBN itself: `9780441013593 is already there`. A book is given back with all
# five fields. In a path, ISBNs have no hyphens.
#
# **Part 3: the list.** `GET /books` takes four query parameters, all of which can be left out: `q`
# (only books whose title contains it; capitals do not matter), `tag` (only books that have exactly
# this tag), `max_cents` (an int of at least 0: only books that cost at most this much), and `limit`
# (1 to 100, default 20). The answer is a dict: `total` is how many books fit, `books` the first
# `limit` of them, sorted by title (as Python sorts texts).
#
# **Part 4: the summary.** `GET /books/summary` answers `{"titles": ..., "copies": ...,
# "value_cents": ...}`: how many different books there are, how many copies of all of them, and what
# all these copies cost together.
#
# **Part 5: a sale.** `POST /books/{isbn}/sales` with a `Sale` takes the copies out of the stock,
# and answers 201 and `{"isbn": ..., "sold": ..., "left": ..., "total_cents": ...}`. If there is no
# such book: 404 as above. If there are not enough copies: 409, detail `only N left`, with the stock
# for N; then nothing changes.
#
# A session, one request after the other:
#
# ```text
# POST /books {"isbn": "978-0-441-01359-3", "title": " Dune ", "price_cents": 1299, "stock": 3}
#     201  {"isbn": "9780441013593", "title": "Dune", "price_cents": 1299, "stock": 3, "tags": []}
# POST /books/9780441013593/sales {"copies": 2}
#     201  {"isbn": "9780441013593", "sold": 2, "left": 1, "total_cents": 2598}
# POST /books/9780441013593/sales {"copies": 2}
#     409  {"detail": "only 1 left"}
# GET /books/summary
#     200  {"titles": 1, "copies": 1, "value_cents": 1299}
# GET /books?q=du&limit=5
#     200  {"total": 1, "books": [{"isbn": "9780441013593", ...}]}
# GET /books/1234567890123
#     404  {"detail": "no book 1234567890123"}
# ```
#
# Go part by part, and try each of them with `server.ask` and with the figures before you go on:
# `routing(catalogue, "GET /books/summary")`, `validation(Book, "...")`, `api_docs(catalogue)`.
#
# <details><summary>Hint 1 of 3</summary>
#
# Which two paths fit `/books/summary`? And which two path operations need "the book, or 404"? That
# is a helper function that both of them call.
#
# </details>
# <details><summary>Hint 2 of 3</summary>
#
# A title of three spaces has no characters left, so the spaces must be gone before the length is
# checked: a `@field_validator("title", mode="before")` that strips a text (and leaves everything
# else as it is, for Pydantic to refuse), or one that checks the length itself.
#
# </details>
# <details><summary>Hint 3 of 3</summary>
#
# In the sale: helper, then `if sale.copies > book.stock: raise HTTPException(409, ...)`, then
# `book.stock -= sale.copies`. In the list: `sorted(found, key=lambda book: book.title)`, then a
# slice. The list may hold `Book` objects: FastAPI serializes them.
#
# </details>

# %% starter="catalogue"
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field, field_validator

catalogue = FastAPI(title="Inkwell Books", version="1.0.0")

# Part 1: the models Book and Sale.

# Part 2: put in and look up.

# Part 3: the list.

# Part 4: the summary.

# Part 5: a sale.

# %% answer="catalogue"
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field, field_validator

catalogue = FastAPI(title="Inkwell Books", version="1.0.0")


# Part 1: the models Book and Sale.
class Book(BaseModel):
    model_config = ConfigDict(extra="forbid")

    isbn: str
    title: Annotated[str, Field(min_length=1, max_length=120)]
    price_cents: Annotated[int, Field(gt=0)]
    stock: Annotated[int, Field(ge=0)] = 0
    tags: list[str] = []

    @field_validator("isbn")
    @classmethod
    def thirteen_digits(cls, value: str) -> str:
        digits = value.replace("-", "")
        if len(digits) != 13 or not set(digits) <= set("0123456789"):
            raise ValueError("an ISBN has 13 digits")
        return digits

    @field_validator("title", mode="before")
    @classmethod
    def without_spaces(cls, value: Any) -> Any:
        return value.strip() if isinstance(value, str) else value


class Sale(BaseModel):
    model_config = ConfigDict(extra="forbid")

    copies: Annotated[int, Field(ge=1)]


books: dict[str, Book] = {}


def book_or_404(isbn: str) -> Book:
    if isbn not in books:
        raise HTTPException(404, f"no book {isbn}")
    return books[isbn]


# Part 3: the list.
@catalogue.get("/books")
def list_books(
    q: str = "",
    tag: str | None = None,
    max_cents: Annotated[int | None, Query(ge=0)] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> dict[str, int | list[Book]]:
    found = [
        book
        for book in books.values()
        if q.lower() in book.title.lower()
        and (tag is None or tag in book.tags)
        and (max_cents is None or book.price_cents <= max_cents)
    ]
    found.sort(key=lambda book: book.title)
    return {"total": len(found), "books": found[:limit]}


# Part 4: the summary; it stands before /books/{isbn}, which fits its path, too.
@catalogue.get("/books/summary")
def summary() -> dict[str, int]:
    return {
        "titles": len(books),
        "copies": sum(book.stock for book in books.values()),
        "value_cents": sum(book.stock * book.price_cents for book in books.values()),
    }


# Part 2: put in and look up.
@catalogue.post("/books", status_code=201)
def add_book(book: Book) -> Book:
    if book.isbn in books:
        raise HTTPException(409, f"{book.isbn} is already there")
    books[book.isbn] = book
    return book


@catalogue.get("/books/{isbn}")
def one_book(isbn: str) -> Book:
    return book_or_404(isbn)


# Part 5: a sale.
@catalogue.post("/books/{isbn}/sales", status_code=201)
def sell(isbn: str, sale: Sale) -> dict[str, str | int]:
    book = book_or_404(isbn)
    if sale.copies > book.stock:
        raise HTTPException(409, f"only {book.stock} left")
    book.stock -= sale.copies
    return {
        "isbn": isbn,
        "sold": sale.copies,
        "left": book.stock,
        "total_cents": sale.copies * book.price_cents,
    }


# %% tests="catalogue"
from course.testing import makes, snippet

session = snippet("""
from course.services import asgi

books.clear()
dune = {"isbn": "978-0-441-01359-3", "title": " Dune ", "price_cents": 1299, "stock": 3}
with asgi(catalogue) as server:
    added = server.ask("POST /books", dune)
    again = server.ask("POST /books", dune)
    found = server.ask("GET /books/9780441013593")
    missing = server.ask("GET /books/1234567890123")
    sold = server.ask("POST /books/9780441013593/sales", {"copies": 2})
    too_many = server.ask("POST /books/9780441013593/sales", {"copies": 2})
    none_sold = server.ask("POST /books/9780441013593/sales", {"copies": 0})[0]
    sold_nowhere = server.ask("POST /books/1234567890123/sales", {"copies": 1})
    summary = server.ask("GET /books/summary")
    listed = server.ask("GET /books?q=du&limit=5")
    unlimited = server.ask("GET /books?limit=101")[0]
    about = server.ask("GET /openapi.json")[1]["info"]
books.clear()
""")
dune = {"isbn": "9780441013593", "title": "Dune", "price_cents": 1299, "stock": 3, "tags": []}
makes(
    session,
    {"added": (201, dune)},
    because=(
        "a new book gets 201; the validators return the ISBN without hyphens and the title without "
        "the spaces at its ends."
    ),
)
makes(
    session,
    {"again": (409, {"detail": "9780441013593 is already there"})},
    because="look for the ISBN as the model has it, without hyphens, before the book is put in.",
)
makes(session, {"found": (200, dune)})
makes(session, {"missing": (404, {"detail": "no book 1234567890123"})})
makes(
    session,
    {"sold": (201, {"isbn": "9780441013593", "sold": 2, "left": 1, "total_cents": 2598})},
    because="a sale is something new, so it gets 201; left is what the stock is afterwards.",
)
makes(
    session,
    {"too_many": (409, {"detail": "only 1 left"})},
    because="only one copy is left after the first sale: compare before anything is taken out.",
)
makes(session, {"none_sold": 422}, because="copies is at least 1, in the model Sale.")
makes(session, {"sold_nowhere": (404, {"detail": "no book 1234567890123"})})
makes(
    session,
    {"summary": (200, {"titles": 1, "copies": 1, "value_cents": 1299})},
    because=(
        "a 404 here means that /books/{isbn} was asked first: register /books/summary before it. And "
        "a sale that was refused changes nothing."
    ),
)
makes(
    session,
    {"listed": (200, {"total": 1, "books": [{**dune, "stock": 1}]})},
    because="capitals do not matter, on neither side: du is in Dune. A book has all five fields.",
)
makes(session, {"unlimited": 422}, because="limit is at most 100.")
makes(session, {"about": {"title": "Inkwell Books", "version": "1.0.0"}})
checked = snippet("""
from course.services import asgi

changes = [{}]
answers = []
good = {"isbn": "9780441013593", "title": "Dune", "price_cents": 1299}
with asgi(catalogue) as server:
    for change in changes:
        books.clear()
        answers.append(server.ask("POST /books", {**good, **change}))
books.clear()
statuses = [status for status, _ in answers]
errors = [
    [*one["loc"], one["msg"]] for status, body in answers if status == 422 for one in body["detail"]
]
""")
makes(
    checked,
    {"errors": [["body", "isbn", "Value error, an ISBN has 13 digits"]]},
    given={"changes": [{"isbn": "978-0-441-01359"}]},
    because="12 digits are left: the validator of isbn raises a ValueError with that text.",
)
makes(
    checked,
    {"errors": [["body", "colour", "Extra inputs are not permitted"]]},
    given={"changes": [{"colour": "blue"}]},
    because="keys that no field has are refused.",
)
makes(
    checked,
    {"statuses": [422]},
    given={"changes": [{"title": "   "}]},
    because="first the spaces are taken away, then at least 1 character must be left.",
)
### BEGIN HIDDEN TESTS
from random import Random

from course.testing import hidden

with hidden():
    cases = [
        ({"isbn": "97804410135931"}, 422),
        ({"isbn": "978044101359X"}, 422),
        ({"isbn": "978044101359\u0663"}, 422),
        ({"isbn": "---9780441013593-"}, 201),
        ({"isbn": "9780123456786"}, 201),
        ({"isbn": 9780441013593}, 422),
        ({"title": "x" * 120}, 201),
        ({"title": " " + "x" * 120 + " "}, 201),
        ({"title": "x" * 121}, 422),
        ({"title": " x "}, 201),
        ({"title": ""}, 422),
        ({"title": 7}, 422),
        ({"price_cents": 1}, 201),
        ({"price_cents": 0}, 422),
        ({"stock": 0}, 201),
        ({"stock": -1}, 422),
        ({"tags": ["a", "b"]}, 201),
        ({"tags": "a"}, 422),
    ]
    makes(
        checked,
        {"statuses": [status for _, status in cases]},
        given={"changes": [change for change, _ in cases]},
        because=(
            "each rule of the table, at its limits. A 500 comes from a validator that gets something "
            'else than a text: with mode="before", it gets whatever came. And isdecimal() takes the '
            "digits of all scripts, not only those from 0 to 9."
        ),
    )
    plain = {"isbn": "9780441013593", "title": "Dune", "price_cents": 1299, "stock": 0, "tags": []}
    makes(checked, {"answers": [(201, plain)]})

    def free(**book):
        return {"stock": 0, "tags": [], **book}

    random = Random(174)
    words = ["Sea", "sand", "The", "WIND", "and", "Book"]
    shop = [
        free(
            isbn=f"97800000000{number:02}",
            title=f"{' '.join(random.sample(words, 2))} {number:02}",
            price_cents=random.choice([1, 500, 999, 1000]),
            stock=random.choice([0, 1, 7]),
            tags=random.choice([[], ["poetry"], ["poem", "french"], ["French"]]),
        )
        for number in range(24)
    ]
    random.shuffle(shop)
    filled = snippet("""
    from course.services import asgi

    books.clear()
    shop = []
    requests = []
    with asgi(catalogue) as server:
        for book in shop:
            server.ask("POST /books", book)
        answers = [server.ask(request) for request in requests]
        totals = server.ask("GET /books/summary")
    books.clear()
    """)
    asked, wanted = [], []
    for query, keep, size in [
        ("", lambda b: True, 20),
        ("?limit=100", lambda b: True, 100),
        ("?limit=1", lambda b: True, 1),
        ("?q=AN&limit=30", lambda b: "an" in b["title"].casefold(), 30),
        ("?q=zzz", lambda b: False, 20),
        ("?q=french", lambda b: False, 20),
        ("?tag=french&limit=50", lambda b: "french" in b["tags"], 50),
        ("?tag=poe", lambda b: False, 20),
        ("?max_cents=999&limit=99", lambda b: b["price_cents"] < 1000, 99),
        ("?max_cents=0", lambda b: False, 20),
        ("?max_cents=1&limit=50", lambda b: b["price_cents"] == 1, 50),
        (
            "?q=sea&tag=poetry&max_cents=999",
            lambda b: (
                "sea" in b["title"].lower() and "poetry" in b["tags"] and b["price_cents"] < 1000
            ),
            20,
        ),
    ]:
        fit = sorted((b for b in shop if keep(b)), key=lambda b: b["title"])
        asked.append(f"GET /books{query}")
        wanted.append((200, {"total": len(fit), "books": fit[:size]}))
    makes(filled, {"answers": wanted}, given={"shop": shop, "requests": asked})
    makes(
        filled,
        {
            "totals": (
                200,
                {
                    "titles": 24,
                    "copies": sum(b["stock"] for b in shop),
                    "value_cents": sum(b["price_cents"] for b in shop for _ in range(b["stock"])),
                },
            )
        },
        given={"shop": shop},
    )
    makes(filled, {"totals": (200, {"titles": 0, "copies": 0, "value_cents": 0})})
    selling = snippet("""
    from course.services import asgi

    books.clear()
    with asgi(catalogue) as server:
        for number, stock in [("1", 5), ("2", 1)]:
            book = {"isbn": number * 13, "title": "A", "price_cents": 250, "stock": stock}
            server.ask("POST /books", book)
        last = server.ask("POST /books/1111111111111/sales", {"copies": 5})
        none = server.ask("POST /books/1111111111111/sales", {"copies": 1})
        other = server.ask("GET /books/2222222222222")[1]["stock"]
        extra = server.ask("POST /books/2222222222222/sales", {"copies": 1, "to": "Ada"})[0]
        statuses = [
            server.ask(f"GET /books?{query}")[0]
            for query in ["limit=0", "limit=1", "limit=100", "max_cents=-1", "max_cents=x"]
        ]
        twice = server.ask(
            "POST /books", {"isbn": "111-1111111111", "title": "B", "price_cents": 1}
        )[0]
        kept = server.ask("GET /books/1111111111111")[1]["title"]
    books.clear()
    """)
    makes(
        selling,
        {
            "last": (201, {"isbn": "1" * 13, "sold": 5, "left": 0, "total_cents": 1250}),
            "none": (409, {"detail": "only 0 left"}),
            "other": 1,
            "extra": 422,
            "statuses": [422, 200, 200, 422, 422],
            "twice": 409,
            "kept": "A",
        },
    )
### END HIDDEN TESTS

# %% [markdown] discussion="catalogue"
# Look at what you did *not* write: no parsing, no `int(...)`, no check of a type, no documentation.
# What is left in the functions is the shop.
#
# **One place for each rule.** That an ISBN has 13 digits is said in `Book`, and holds for whoever
# makes a book, not only for the API. That nobody can buy what is not there is said in `sell`. It
# cannot stand in `Sale`, since a sale by itself knows nothing of a stock.
#
# **Order.** `summary` stands before `one_book`. A comment says why, for the person who sorts the
# file by the alphabet one day.
#
# **The title.** The reference strips it before the length is checked. The other way is a validator
# that runs afterwards and checks itself:
#
# ```python
# @field_validator("title")
# @classmethod
# def tidy(cls, value: str) -> str:
#     title = value.strip()
#     if not 1 <= len(title) <= 120:
#         raise ValueError("a title has 1 to 120 characters")
#     return title
# ```
#
# Then the limits are missing in the documentation. `StringConstraints(strip_whitespace=True, ...)`
# does both, without a validator.
#
# **What is not good yet.** Two sales at the same moment run in two threads. Both may see one copy
# left, and both may sell it: the race of week 14. A lock would help in one process; with several,
# only the database can (week 22). And when Uvicorn stops, the books are gone.

# %% [markdown]
# ## Summary
#
# - `app = FastAPI()`, and `@app.get("/path")` above a function: a **path operation**. Uvicorn
#   serves it. What the function returns is sent as JSON; a forgotten `return` is `null` with 200.
# - **The first path that fits answers**: special paths before general ones. A wrong value then is a
#   422, and no other path is tried.
# - In the path: required. Simple value, not in the path: query. Model: body. **Only a default makes
#   something optional**; `| None` does not.
# - `Annotated[int, Query(ge=1, le=50)]`, likewise `Path(...)` and `Field(...)`.
# - `raise HTTPException(404, "...")`, never `return`. One resource that is missing: 404. A filter
#   that finds nothing: 200 and `[]`. It does not go with what is there: 409.
# - `/openapi.json` is made from your code; `/docs` and `/redoc` show it, with scripts from the
#   internet.
# - `def` runs in a thread, `async def` in the event loop: then nothing may block.
# - A **model** gives a valid object or a `ValidationError` with all errors: `loc`, `type`, `msg`,
#   `input`. Texts become numbers, numbers never texts; `strict=True` converts nothing,
#   `extra="forbid"` refuses unknown keys.
# - `@field_validator` (return the value!), `@model_validator(mode="after")` (return self!). Checked
#   is what comes in when the object is made: not defaults, not assignments, unless
#   `validate_assignment=True`.
# - `model_validate`, `model_validate_json`; `model_dump` (Python values), `model_dump_json` (a
#   text), with `by_alias`, `include`, `exclude`, `exclude_unset`. `.dict()` and `.json()` are from
#   Pydantic 1.
#
# ## What to read next
#
# 1. The [FastAPI tutorial](https://fastapi.tiangolo.com/tutorial/): from *First Steps* to *Query
#    Parameters and String Validations*, *Path Parameters and Numeric Validations*, *Request Body*,
#    *Body - Nested Models* and *Handling Errors*. You know most of it by now, so it reads quickly.
# 2. FastAPI on [concurrency and async / await](https://fastapi.tiangolo.com/async/): the chapter
#    *In a hurry?*, and *Very Technical Details*.
# 3. Pydantic's [Models](https://docs.pydantic.dev/latest/concepts/models/),
#    [Fields](https://docs.pydantic.dev/latest/concepts/fields/),
#    [Validators](https://docs.pydantic.dev/latest/concepts/validators/) and
#    [Serialization](https://docs.pydantic.dev/latest/concepts/serialization/). To look things up:
#    the [conversion table](https://docs.pydantic.dev/latest/concepts/conversion_table/).
# 4. If you know Pydantic 1 from somewhere: the [migration
#    guide](https://docs.pydantic.dev/latest/migration/).
#
# ## Your study plan
#
# | day | what |
# | --- | --- |
# | Monday | sections 1 to 3: routing and parameters; play with the figure until nothing surprises you |
# | Tuesday | sections 4 to 6: errors, documentation, models |
# | Wednesday | sections 7 and 8, and the exercises of sections 1 to 6 that are left |
# | Thursday | section 9, the refactoring, the quiz; repeat what took all its hints |
# | Friday | the mini-project, part by part |
# | Saturday | review: restart the kernel, run all cells, read the summary aloud, read the first link |
# | Sunday | rest, or explain to somebody why `/books/new` was never found |
#
# Next week your API takes forms, headers and files, and gives answers that are made for its
# clients.
