# Two commands do everything on a fresh machine that has Python and make: `make study` and `make test`.
PYTHON  ?= python3
WORKERS ?= 2
ARGS    ?=
CONSTRAINTS ?= -c constraints.txt
BIN     := .venv/bin
PINS    := settings.ini constraints.txt pyproject.toml setup.py
STAMP   := .venv/.installed-$(shell { pwd; cat $(PINS); } | cksum | cut -d' ' -f1)
ONE     := OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false

.PHONY: help setup study test lab docs export clean
.DEFAULT_GOAL := help

help:  ## show this list
	@sed -n 's/^\([a-z]*\):.*  ## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 14
	@echo "Options: ARGS='--seeds 1' for study, WORKERS=4 for test, PYTHON=python3.12 for the set-up. For a CPU-only torch on Linux"
	@echo "add PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu to the first command; otherwise pip takes the CUDA build."

setup: $(STAMP)  ## install the pinned environment into .venv, if it is not there (the others do this themselves)

study: $(STAMP)  ## compare sample designs on the bundled reviews: tables, figure, report
	$(BIN)/sde-nb study --figure figures/study.png $(ARGS)

test: $(STAMP)  ## project checks, ruff, every notebook in a process of its own, pytest
	$(BIN)/python -m sde_nb.dev.checks
	$(BIN)/ruff check --quiet .
	find nbs -name '[0-9a-z]*.ipynb' -not -path '*/.*' | sort | \
	  $(ONE) xargs -P $(WORKERS) -I{} $(BIN)/nbdev-test {} --n-workers 0 --timing
	$(ONE) $(BIN)/python -m pytest -q $(ARGS)

lab: $(STAMP)  ## open JupyterLab on the notebooks
	$(BIN)/jupyter lab --notebook-dir=. nbs/index.ipynb

docs: $(STAMP)  ## build the site into _docs (needs Quarto)
	@command -v quarto >/dev/null || { echo "Quarto is not installed: https://quarto.org/docs/get-started/"; exit 2; }
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/nbdev-docs --symlinks

export: $(STAMP)  ## write sde_nb/*.py and README.md from the notebooks, and clean the notebooks' metadata
	$(BIN)/nbdev-export
	$(BIN)/nbdev-clean
	$(BIN)/python -m sde_nb.dev.checks --write-readme

clean:  ## remove the environment and everything that was built
	rm -rf .venv _docs _proc build dist *.egg-info .pytest_cache .ruff_cache

$(STAMP): $(PINS)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "sde_nb needs Python 3.11 or newer; found " + sys.version.split()[0] + ". Try: make PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing the pinned environment into .venv (once, a few minutes; 2 to 3 GB)"
	$(BIN)/python -m pip install --quiet $(CONSTRAINTS) -e '.[dev]'
	$(BIN)/python -m pip install --quiet $(CONSTRAINTS) --no-deps unsloth unsloth_zoo
	@rm -f .venv/.installed-* && touch $@
