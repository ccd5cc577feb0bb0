# shellcheck shell=sh
# What run.sh and test.sh share: get this checkout ready, and say how it is getting on.
#
# Not a program: they read it, with $root naming the checkout, and call `set_up run` or
# `set_up test`. Afterwards $environment holds a Python with everything in it. Nothing is installed
# outside $environment but the system packages below, and those only when they are missing.

environment=${PAS_A_PAS_ENV:-$root/.venv}
case $environment in /*) ;; *) environment=$PWD/$environment ;; esac
made_file="made-by-pas-a-pas" # in the environment: where it is, and with which Python
log=$root/build/setup.log

# Debian packages. `a|b`: either will do (Ubuntu 24.04 renamed what 64-bit time changed).
packages_to_draw='libglib2.0-0t64|libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1
    libdbus-1-3 libx11-6 libgssapi-krb5-2'
packages_for_windows='libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-util1 libxcb-xkb1 libxkbcommon-x11-0
    libwayland-cursor0 libwayland-egl1'
packages_to_browse='libnss3 libnspr4 libasound2t64|libasound2 libxcomposite1 libxdamage1 libxrandr2
    libxtst6 libxkbfile1 libxcb-dri3-0 libgbm1 libexpat1 util-linux'
packages_to_print=cups-client # lp, lpstat, cancel: without them no printer of CUPS is found
packages_to_speak=libespeak-ng1 # the voices, with their data
packages_to_be_heard=alsa-utils # aplay; without a sound device it does no harm

# Another Python's modules, or another environment's, must not leak into this one.
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV

set_up() { # KIND: run or test. Ends the program with a sentence when it cannot be done.
    kind=$1
    requirements=$root/packaging/requirements.txt
    packages="$packages_to_draw $packages_for_windows $packages_to_browse $packages_to_print
        $packages_to_speak $packages_to_be_heard"
    if [ "$kind" = test ]; then
        requirements=$root/packaging/requirements-test.txt
        # Tests draw off screen, open pages there, and hear a file.
        packages="$packages_to_draw $packages_to_browse $packages_to_speak"
    fi
    if is_ready; then
        if [ -w "$root" ]; then # else whose it is has done that
            build_parts # what a change to the source, or a pull, has made out of date
        fi
        return
    fi
    if ! mkdir -p "$root/build" || [ ! -w "$root/build" ]; then
        stop "$root cannot be written: run this as its owner, or in a copy of your own."
    fi
    exec 9>"$root/build/setup.lock"
    if ! flock --nonblock 9; then
        echo "Pas à Pas is already being set up here: waiting for that to end."
        flock 9
    fi
    is_ready || install_everything
    exec 9>&-
}

is_ready() {
    [ -x "$environment/bin/pas-a-pas" ] &&
        [ "$(cat "$environment/ready-to-$kind" 2>/dev/null)" = "$(fingerprint)" ]
}

fingerprint() { # of everything the environment was made from, and of where it is
    {
        cat "$root/packaging/setup.sh" "$requirements" "$root/pyproject.toml"
        echo "$root" "$environment"
        "$environment/bin/python" -V
    } | sha256sum
}

install_everything() {
    : >"$log"
    working=
    find_python
    refuse_a_folder_that_is_not_ours
    find_missing_packages
    trap 'stop_working 130' INT
    trap 'stop_working 143' TERM HUP
    step 1 'System packages' install_packages
    step 2 'Python environment' make_environment
    step 3 'Python parts' install_parts
    step 4 'Pas à Pas itself' install_itself
    step 5 'Types and translations' build_parts
    trap - INT TERM HUP
    fingerprint >"$environment/ready-to-$kind"
}

find_python() { # sets $python: the first Python that is new enough, the system's own if it can be
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            return
        fi
    done
    stop "Pas à Pas needs Python 3.11 or newer; here is $(python3 -V 2>/dev/null || echo none)." \
        "Debian 12 and Ubuntu 24.04 have it as the package python3."
}

# What is there is emptied when an environment must be made anew: it must be one that we made, or
# (begun_file) began to make.
refuse_a_folder_that_is_not_ours() {
    begun_file=$root/build/environment
    if [ -n "$(ls -A "$environment" 2>/dev/null)" ] && [ ! -e "$environment/$made_file" ] &&
        [ "$(cat "$begun_file" 2>/dev/null)" != "$environment" ]; then
        stop "$environment is not empty and was not made by this program, so it is left alone." \
            "Name another folder in PAS_A_PAS_ENV."
    fi
    echo "$environment" >"$begun_file"
}

find_missing_packages() { # sets $missing, and gets leave to install them
    missing=
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian or Ubuntu, so Qt's system libraries are taken to be here."
        return
    fi
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        minor=$("$python" -c 'import sys; print(sys.version_info.minor)')
        packages="$packages python3.$minor-venv"
    fi
    for choice in $packages; do
        is_installed "$choice" || missing="$missing $choice"
    done
    if [ -n "$missing" ] && [ "$(id -u)" -ne 0 ]; then
        ask_for_root "$(known_names "$missing")"
    fi
}

is_installed() { # CHOICE, as in the lists above
    for name in $(echo "$1" | tr '|' ' '); do
        if dpkg-query -W -f '${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed; then
            return 0
        fi
    done
    return 1
}

known_names() { # CHOICES: of each, the name this system knows (the last one when it knows none)
    for choice in $1; do
        for name in $(echo "$choice" | tr '|' ' '); do
            if apt-cache show "$name" >/dev/null 2>&1; then break; fi
        done
        printf '%s ' "$name"
    done
}

ask_for_root() { # NAMES
    if ! command -v sudo >/dev/null; then
        stop "Pas à Pas needs system packages that only an administrator can install." \
            "Have this run once: apt-get install --no-install-recommends $1"
    fi
    echo "These system packages will be installed, for which sudo may ask your password: $1"
    sudo -v || stop "Without them Pas à Pas cannot start." \
        "Have this run once: sudo apt-get install --no-install-recommends $1"
}

install_packages() {
    if [ -z "$missing" ]; then return; fi
    apt update
    # shellcheck disable=SC2046 # one word for each package
    apt install --yes --no-install-recommends $(known_names "$missing")
}

apt() {
    # A fresh Ubuntu updates itself behind the scenes: wait for it rather than fail.
    set -- env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

make_environment() {
    # An environment cannot be moved, nor outlive its Python: then it is made anew.
    made="$environment with $("$python" -V) of $(command -v "$python")"
    if [ "$(cat "$environment/$made_file" 2>/dev/null)" != "$made" ]; then
        "$python" -m venv --clear "$environment"
        echo "$made" >"$environment/$made_file"
    fi
}

install_parts() {
    pip --progress-bar off --only-binary :all: --require-hashes -r "$requirements"
    # It finds the libraries of the system that it needs, or names the one it lacks.
    "$environment/bin/python" -c 'import PySide6.QtQuick'
}

install_itself() {
    pip --no-index --no-deps --no-build-isolation -e "$root"
}

pip() {
    "$environment/bin/python" -m pip install --disable-pip-version-check --no-input "$@"
}

build_parts() {
    "$environment/bin/python" "$root/packaging/build.py"
}

step() { # NUMBER NAME COMMAND: do it out of sight, and tell how long it takes
    number=$1 name=$2
    begun=$(date +%s)
    if [ ! -t 1 ]; then echo "$number/5 $name…"; fi
    "$3" >>"$log" 2>&1 </dev/null &
    working=$!
    while [ -t 1 ] && kill -0 "$working" 2>/dev/null; do
        tell "$(latest_part)"
        sleep 0.2
    done
    wait "$working" || step_failed
    tell 'done'
    if [ -t 1 ]; then echo; fi
}

tell() { # WORDS, on the one line that is written again and again; plain lines where it cannot be
    if [ -t 1 ]; then
        printf '\r\033[K%s/5 %s… %s s %s' "$number" "$name" "$(($(date +%s) - begun))" "$1"
    else
        echo "$number/5 $name: $1 in $(($(date +%s) - begun)) s"
    fi
}

latest_part() { # what pip or apt is busy with, in a word or two
    sed -nE 's/^(Collecting|Unpacking|Setting up) ([A-Za-z0-9._-]+).*/\2/p
        s/^Installing collected packages.*/unpacking/p' "$log" | tail -n 1
}

step_failed() {
    if [ -t 1 ]; then echo; fi
    tail -n 15 "$log" >&2
    stop "Setting up stopped at step $number of 5, $name." "$(what_to_do)" \
        "The whole story is in $log"
}

what_to_do() {
    case $(tail -n 60 "$log") in
    *'No space left'*)
        echo "The disk is full: free one gigabyte, then run this again." ;;
    *'DO NOT MATCH THE HASHES'*)
        echo "A part that came is not the one that was checked: try again from another network." ;;
    *CERTIFICATE_VERIFY_FAILED*)
        echo "This network puts its own certificate before the Internet's: ask those who run it" \
            "for the file, name it in PIP_CERT, then run this again." ;;
    *'Failed to fetch'* | *'Temporary failure'* | *NewConnectionError* | *'timed out'* | *unreachable*)
        echo "The network did not answer: see that it is connected, then run this again." ;;
    *'cannot open shared object file'*)
        echo "A library of the system is missing: install what has it, then run this again." ;;
    *'No matching distribution'*)
        echo "A part does not exist for this Python or processor: try Python 3.11 to 3.14." ;;
    *)
        echo "Mend what the lines above name, then run this again: it goes on where it stopped." ;;
    esac
}

stop() { # SENTENCES
    printf '%s\n' "$@" >&2
    exit 1
}

stop_working() { # EXIT CODE
    # What runs in the background does not hear Ctrl-C, nor do its children hear its own end.
    for process in $(cat "/proc/$working/task/$working/children" 2>/dev/null) $working; do
        kill "$process" 2>/dev/null || :
    done
    printf '\n%s\n' "Stopped. Run this again to go on." >&2
    exit "$1"
}
