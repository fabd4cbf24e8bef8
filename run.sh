#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, starts pushlab.
set -eu
cd "$(dirname "$0")"

usage() {
    cat <<'END'
usage: ./run.sh [OPTION...]

Installs what is missing (Debian, Ubuntu; elsewhere it names the packages), builds into build/release and starts pushlab.
Without a display it runs pushlab-cli compare instead.

  --build-only  build and print the folder of the programs, start nothing
  --help        this text

Every other option goes to pushlab.
END
}

build_only=
case ${1:-} in
    --help | -h) usage; exit 0 ;;
    --build-only)
        if [ $# -gt 1 ]; then
            echo "run.sh: --build-only takes nothing else, but there is: $2" >&2
            exit 2
        fi
        build_only=yes
        ;;
esac

. packages/prepare.sh
install_missing build run

# A fresh folder is configured without the tests; one that test.sh has configured keeps them.
if [ -e build/release/CMakeCache.txt ]; then
    configure release
else
    configure release -DBUILD_TESTING=OFF
fi
cmake --build --preset release --target pushlab pushlab-cli pushlab-server

programs=$PWD/build/release/bin
if [ -n "$build_only" ]; then
    echo "$programs"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec "$programs/pushlab" "$@"
else
    echo 'There is no display here, so the window stays closed; the measured comparison runs in the terminal instead.'
    [ $# -eq 0 ] || echo "Meant for the window and left out: $*" >&2
    exec "$programs/pushlab-cli" compare
fi
