#!/bin/sh
# Write down again the exact versions that run.sh and test.sh install, with the hash of every file.
#
# Needs the program `uv`, which nothing else here does. What was chosen before stays chosen unless
# asked for: `sh packaging/lock.sh --upgrade`, or `--upgrade-package click` for one part.
set -eu
cd "$(dirname "$0")/.."
if ! command -v uv >/dev/null; then
    echo "lock.sh needs the program uv: install it (pip install uv), then run this again." >&2
    exit 1
fi

# The project is installed without build isolation, so what builds it is locked with the rest.
build_parts=$(python3 -c 'import tomllib
with open("pyproject.toml", "rb") as project:
    print("\n".join(tomllib.load(project)["build-system"]["requires"]))')

# Universal: one file for every Python and processor. Wheels only: no kiosk has a compiler.
lock() {
    printf '%s\n' "$build_parts" | uv pip compile --quiet --universal --generate-hashes \
        --only-binary :all: --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
        "$@" pyproject.toml -
}

lock --output-file packaging/requirements.txt "$@"
# The tests run on the very versions that residents use.
lock --extra test --constraint packaging/requirements.txt \
    --output-file packaging/requirements-test.txt "$@"
