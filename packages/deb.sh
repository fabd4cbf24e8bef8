#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the .deb for the Debian or Ubuntu that this runs on. packages/reproduce.sh builds it twice and compares the bytes.
set -eu
cd "$(dirname "$0")/.."

case ${1:-} in
    --help | -h)
        cat <<'END_OF_USAGE'
usage: packages/deb.sh

Installs what is missing, builds into build/package and makes build/package/package/pushlab_VERSION_ARCHITECTURE.deb,
whose name it prints. Time stamps in it are those of the last commit, or of SOURCE_DATE_EPOCH.
END_OF_USAGE
        exit 0
        ;;
    '') ;;
    *) echo "deb.sh: unknown option $1 (--help)" >&2; exit 2 ;;
esac

. packages/prepare.sh
on_debian || { echo 'deb.sh: a .deb is made on Debian or Ubuntu' >&2; exit 1; }
install_missing build run package

if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
fi
export SOURCE_DATE_EPOCH
configure package >&2
cmake --build --preset package >&2
rm -rf build/package/package
# Modes of installed files follow the umask.
(umask 022 && cd build/package && cpack -G DEB >&2)
ls "$PWD"/build/package/package/*.deb
