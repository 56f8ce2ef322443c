# `make` lists the commands. Everything is installed into .venv from requirements.lock;
# nothing outside this folder is touched.

VENV := .venv
BIN := $(VENV)/bin
# The first Python on the PATH that is new enough; `make PYTHON=... lab` chooses another.
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.DEFAULT_GOAL := help
.PHONY: help lab test build prove lint lock clean

help:  ## List the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | \
		awk -F'\t' '{printf "  make %-8s %s\n", $$1, $$2}'

lab: $(VENV)/installed  ## Set up and open the course in JupyterLab
	$(BIN)/course lab

test: $(VENV)/installed  ## Set up and run every check: lint, proofs, tests, solution notebooks
	$(MAKE) --no-print-directory lint
	$(BIN)/autograder prove
	$(BIN)/python -m pytest --nbval solutions --nbval-cell-timeout 120 -n auto --dist loadscope -q
	$(BIN)/python -m pytest -n auto --dist loadfile -q

build: $(VENV)/installed  ## Build solutions/ and exercises/ from course/lessons/
	$(BIN)/autograder build

prove: $(VENV)/installed  ## Prove the tests of every exercise
	$(BIN)/autograder prove

lint: $(VENV)/installed  ## Check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

lock:  ## Renew requirements.lock from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --all-extras --group build --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--upgrade -o requirements.lock

clean:  ## Remove the environment and the caches; workspaces and grades stay
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache

$(VENV)/installed: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found: install one, or run make PYTHON=/path/to/python3.11"; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' || { echo "$(PYTHON) cannot make environments: install its venv package (Debian, Ubuntu: apt install python3-venv)"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
