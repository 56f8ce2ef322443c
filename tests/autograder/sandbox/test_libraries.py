"""What a warm parent imports for all notebooks of an assignment, and that this is harmless."""

import subprocess
import sys

import pytest
from nbformat import writes
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from sandboxed import needs_sandbox, slot
from warm_notebook import Notebook

from autograder.sandbox import WarmParent, libraries_of
from autograder.sandbox.libraries import CLIENTS, LIBRARIES


def notebook(*cells):
    return writes(new_notebook(cells=[new_code_cell(cell) for cell in cells])).encode()


def test_what_cells_import():
    used = notebook("import json, os\nimport httpx", "from fastapi import FastAPI, testclient\n")
    assert libraries_of(used) == ("fastapi", "fastapi.testclient", "httpx")


def test_what_the_texts_that_tests_run_import():
    used = notebook('makes(snippet("import pydantic\\nx = 1"), {"x": 1})')
    assert libraries_of(used) == ("pydantic",)


def test_a_service_brings_what_it_is_spoken_to_with():
    used = notebook("from course.services import postgres, redis")
    assert libraries_of(used) == ("course.services", "psycopg", "redis")


def test_nothing_that_is_not_on_the_list():
    text = new_markdown_cell("Take the book from the shelf and import nothing from here.")
    used = writes(new_notebook(cells=[text, new_code_cell("import numpy, turtle")])).encode()
    assert libraries_of(used) == ()
    assert libraries_of(b"\xff no notebook") == ()


def test_all_clients_are_on_the_list():
    assert {name for names in CLIENTS.values() for name in names} <= set(LIBRARIES)


@pytest.mark.parametrize("name", LIBRARIES)
def test_importing_it_starts_no_thread_and_opens_nothing(name):
    code = (
        "import importlib, os, sys\n"
        "def held(): return len(os.listdir('/proc/self/task')), os.listdir('/proc/self/fd')\n"
        "before = held()\n"
        "importlib.import_module(sys.argv[1])\n"
        "assert held() == before, (before, held())\n"
    )
    subprocess.run([sys.executable, "-c", code, name], check=True)


@needs_sandbox
def test_notebooks_have_it_from_the_start():
    parent = WarmParent(slot(9), ["psycopg", "no_such_library"])
    try:
        made = Notebook(parent)
        code = "import sys; print('psycopg' in sys.modules, 'no_such_library' in sys.modules)"
        assert made.text(code) == "True False\n"
        made.place.box.close()
    finally:
        parent.close()
