#!/bin/sh
# Every check of the house, each under its heading. The first time, install what they need.
#
#     sh packaging/test.sh [what pytest takes]
#
# Exit code: 0 when all passed; 1, and the name of the first that failed, when one did not.
# PAS_A_PAS_ENV: the folder of its Python environment (.venv beside this one unless told).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

started=$(date +%s)
set_up test
cd "$root"
PATH=$environment/bin:$PATH
# Qt warns of what a fresh machine lacks, and here a warning is a failure.
export PATH QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
own_runtime=
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    own_runtime=$(mktemp -d)
    XDG_RUNTIME_DIR=$own_runtime
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$own_runtime"' EXIT
fi

mkdir -p build
times=build/test-times # of each check: seconds, name
: >"$times"
failed=
check() { # NAME COMMAND...: the others still run after one fails, so that one go tells all
    name=$1 begun=$(date +%s)
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed="${failed:+$failed, }$name"
    took=$(($(date +%s) - begun))
    echo "-- $name: $took s"
    printf '%6s s  %s\n' "$took" "$name" >>"$times"
}

qml() {
    # Whole paths: with others qmllint does not see that Theme's qmldir makes it a singleton.
    find "$root/kiosk" -name '*.qml' -exec pyside6-qmllint -I "$root" -W 0 {} +
}

check 'Format' ruff format --check
check 'Lint' ruff check
check 'Types' mypy
check 'Import arrows' lint-imports
check 'QML' qml
check 'Translations' python packaging/build.py --check-translations
check 'Licences' python packaging/licences.py
check 'Guides' pas-a-pas guides check --strict
# Every screen without a finding, in the combinations that differ most. Without `--some` it is the
# whole of it, in half an hour.
tour() {
    rm -rf build/tour
    pas-a-pas tour build/tour --some --pictures found --config build/tour/none --data build/tour/data
}

check 'Tour' tour

# Processes of their own: what one leaves behind in Qt is not the next one's business. In two lanes, a
# core each, which take the next part as soon as they are free, the longest first; what the second
# has to say comes when both are done.
parts='screens faults rest stops journeys tour'
beside=build/tests-beside taken=build/tests-taken
rm -rf "$taken"
mkdir "$taken"
part() { # PART what pytest takes
    part=$1
    shift
    case $part in
        screens) set -- tests/screens --ignore=tests/screens/test_without_sight.py \
            --ignore=tests/screens/test_live_language.py "$@" ;;
        # On every stop of the tour.
        stops) set -- tests/screens/test_without_sight.py tests/screens/test_live_language.py "$@" ;;
        journeys | tour) set -- "tests/$part" "$@" ;;
        rest) set -- tests --ignore=tests/screens --ignore=tests/journeys --ignore=tests/tour "$@" ;;
        # With their figures and seeds; PAS_A_PAS_FAULTS=full does the whole of it, in half an hour.
        faults) set -- -s -m long tests "$@" ;;
    esac
    python -m pytest -q "$@" &
    running=$! # it ends with the lane it is in
    wait "$running"
}
lane() { # what pytest takes
    for each in $parts; do
        if mkdir "$taken/$each" 2>/dev/null; then
            check "Tests: $each" part "$each" "$@"
        fi
    done
}
running=
echo ', the tests of the second lane' >"$beside.failed"
{
    trap 'kill "$running" 2>/dev/null; exit 1' TERM
    failed=
    lane "$@"
    echo "${failed:+, $failed}" >"$beside.failed"
} >"$beside.log" 2>&1 &
others=$!
trap 'kill "$others" $running 2>/dev/null || true; rm -rf "$own_runtime"' EXIT
lane "$@"
wait "$others" || true
cat "$beside.log"
failed=$failed$(cat "$beside.failed")
failed=${failed#, }

printf '\n== Times\n'
sort -rn "$times"
printf '\n%s s in all. ' "$(($(date +%s) - started))"
if [ -n "$failed" ]; then
    echo "First failure: ${failed%%,*}. Failed: $failed."
    exit 1
fi
echo "Everything passed."
