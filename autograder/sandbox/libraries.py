"""Which libraries a warm parent imports before it forks: those that the assignment uses.

What is imported once for all need not be imported by each submission. Only libraries of this
list: importing them starts no thread, which a fork would lose, and opens no file or connection.
"""

import re

# The services of a notebook, and what they are spoken to with.
CLIENTS = {
    "asgi": ("uvicorn", "httpx"),
    "mongodb": ("pymongo",),
    "postgres": ("psycopg",),
    "redis": ("redis",),
}
SERVICES = "course.services"
LIBRARIES = (
    SERVICES,
    "fastapi",
    "fastapi.testclient",
    "httpx",
    "psycopg",
    "psycopg.rows",
    "pydantic",
    "pymongo",
    "redis",
    "uvicorn",
    "websockets",
)
# In cells, and in the texts that tests run; a notebook's JSON writes line ends as `\n`.
IMPORT = re.compile(r"\b(?:from|import) +([\w.]+)(?: +import +([\w, ]+))?")


def libraries_of(notebook: bytes) -> tuple[str, ...]:
    """The libraries of the list that a notebook imports somewhere, sorted.

    Args:
        notebook: The instructor's notebook, as its file.
    """
    found = set()
    for module, names in IMPORT.findall(notebook.decode("utf-8", "replace")):
        used = [name.strip() for name in names.split(",")]
        found.update([module, *(f"{module}.{name}" for name in used)])
        if module == SERVICES:
            for name in used:
                found.update(CLIENTS.get(name, ()))
    return tuple(sorted(found & set(LIBRARIES)))
