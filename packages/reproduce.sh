#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the .deb of what is committed twice, in other folders, with another umask, time zone and language, without the
# compiler's cache, and compares the bytes. With --quick the cache is used: then all but the compiler is compared.
set -eu
cd "$(dirname "$0")/.."

disabled=1
case ${1:-} in
    --quick) disabled= ;;
    '') ;;
    *) echo 'usage: packages/reproduce.sh [--quick]' >&2; exit 2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build FOLDER VARIABLE=VALUE...: prints the checksum.
build() {
    folder=$work/$1
    shift
    git clone --quiet --no-hardlinks . "$folder"
    env ${disabled:+CCACHE_DISABLE=1} "$@" "$folder/packages/deb.sh" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
    sha256sum "$(tail -n 1 "$work/log")" | cut -d ' ' -f 1
}

first=$(umask 022 && build one TZ=UTC LC_ALL=C)
second=$(umask 027 && build another/folder TZ=Asia/Tokyo LC_ALL=C.UTF-8)
echo "$first"
echo "$second"
[ "$first" = "$second" ] || { echo 'reproduce.sh: the packages differ' >&2; exit 1; }
echo 'The two packages are the same.'
