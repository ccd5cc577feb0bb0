#!/bin/sh
# Open Pas à Pas in a window, on a demonstration place. The first time, install what it needs.
#
#     sh packaging/run.sh [what `pas-a-pas run` takes]
#
# Exit code: 1 when it cannot be set up, 3 when there is no screen, else the program's own.
# PAS_A_PAS_ENV: the folder of its Python environment (.venv beside this one unless told).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

set_up run
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    printf '%s\n' "There is no screen here to open a window on." \
        "For pictures of every screen instead: \"$environment/bin/pas-a-pas\" tour pictures/" >&2
    exit 3
fi
# A folder without settings makes it the demonstration place, whatever this person's own are.
demonstration=$root/build/demonstration
if [ ! -w "$root" ]; then # another account's checkout
    demonstration=${XDG_CACHE_HOME:-$HOME/.cache}/pas-a-pas/demonstration
fi
exec "$environment/bin/pas-a-pas" run --window \
    --data "$demonstration/data" --config "$demonstration/config" "$@"
