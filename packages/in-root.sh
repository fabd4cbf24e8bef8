#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and tests what is committed, in a Debian of its own.
set -eu
cd "$(dirname "$0")/.."

usage() {
    cat <<'END_OF_USAGE'
usage: packages/in-root.sh [--fresh] bookworm|trixie [COMMAND...]

Makes a minimal Debian 12 (bookworm, Qt 6.4) or Debian 13 (trixie, Qt 6.8) in a folder, clones into it what is committed here
and runs the command in the clone; without one, ./run.sh --build-only and then ./test.sh. Tells how long it took.
Wants root's rights and Debian's mirror.

  --fresh  begin with a new system; otherwise packages and builds of the last time are still there
  --help   this text

PUSHLAB_ROOTS   where the systems are kept (~/.cache/pushlab/roots)
PUSHLAB_MIRROR  where the packages come from (http://deb.debian.org/debian)
END_OF_USAGE
}

. packages/roots.sh

fresh=
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --fresh) fresh=yes; shift ;;
        -*) stop "unknown option $1 (--help shows the options)" 2 ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] || stop 'which suite? bookworm or trixie' 2
suite=$1
shift
check_suite "$suite"
check_rights

root=$roots/$suite-build
if [ -n "$fresh" ] || [ ! -d "$root" ]; then
    new_root "$suite" "$root"
fi
clone_into "$root/root"

# timed COMMAND...
timed() {
    begin=$(date +%s)
    in_root "$root" sh -c 'cd /root/pushlab && exec "$@"' sh "$@"
    echo "$suite: $* took $(($(date +%s) - begin)) s"
}

if [ $# -gt 0 ]; then
    timed "$@"
else
    timed ./run.sh --build-only
    timed ./test.sh
fi
