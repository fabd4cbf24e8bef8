#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries what we ship in a clean Debian: install, run an incident, open the window, remove, look for what is left.
set -eu
cd "$(dirname "$0")/.."

usage() {
    cat <<'END_OF_USAGE'
usage: packages/try-package.sh bookworm|trixie FILE [SCREENSHOT.png]

FILE is a pushlab_….deb, a pushlab-….tar.zst or a pushlab-….run. In a new minimal Debian 12 (bookworm) or 13 (trixie) it is
installed, without anything that was not in Debian's minimal system or that the package does not ask for; an incident is played
in the terminal, the window is opened under Xvfb and photographed, an incident is opened in it; then it is removed, and every
file that it left is an error. Only what programs keep in the user's home folder may stay. Wants root's rights and Debian's mirror.
END_OF_USAGE
}

. packages/roots.sh

case ${1:-} in
    --help | -h) usage; exit 0 ;;
esac
if [ $# -lt 2 ] || [ $# -gt 3 ]; then
    stop 'which suite, and which file? (--help)' 2
fi
suite=$1
file=$2
screenshot=${3:-}
check_suite "$suite"
check_rights
[ -f "$file" ] || stop "there is no file $file" 2

root=$roots/$suite-try
trap 'rm -rf --one-file-system "$root"' EXIT
new_root "$suite" "$root"
name=$(basename "$file")
cp "$file" "$root/tmp/$name"
cp packages/try-inside.sh "$root/tmp/try-inside.sh"
in_root "$root" sh /tmp/try-inside.sh "/tmp/$name"
if [ -n "$screenshot" ]; then
    cp "$root/tmp/window.png" "$screenshot"
fi
echo "$suite: $name installs, runs, opens its window and leaves nothing behind"
