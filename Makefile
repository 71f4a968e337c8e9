# Every everyday command, by the names CI uses. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.DEFAULT_GOAL := help
.PHONY: help setup demo test check lab bench lock train evaluate clean

help: ## list the commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(STAMP) ## create .venv from the lock

$(STAMP): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Faultline needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Say which: make PYTHON=python3.12 …") if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing the locked packages into .venv (about a minute the first time) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(STAMP)

demo: setup ## ingest the sample logs, print the incidents, serve until Ctrl-C
	@FAULTLINE_DATA_DIR=.demo/data FAULTLINE_CACHE_DIR=.demo/cache $(BIN)/faultline demo

test: setup ## run all tests (starts the real parts it needs)
	@$(BIN)/python -m pytest

check: setup ## lint, types, import rules, rule files
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/faultline rules check
	@$(BIN)/faultline rules test

lab: setup ## cause the real faults again that this machine can run
	@$(BIN)/python -m lab.run

bench: setup ## benchmarks: ratios against named alternatives, in one run
	@$(BIN)/python -m benchmarks

train: setup ## train the model from the corpus in this repository
	@$(BIN)/faultline train

evaluate: setup ## evaluate rules and model on the held-out part of the corpus
	@$(BIN)/faultline evaluate

lock: setup ## renew both lock files
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --extra dev pyproject.toml -o requirements-dev.lock

clean: ## remove what can be made again
	@rm -rf .venv .demo .mypy_cache .ruff_cache .pytest_cache build *.egg-info
