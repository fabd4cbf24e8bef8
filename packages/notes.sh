#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints a version's section of CHANGELOG.md, without its heading: packages/notes.sh 0.2.0, or Unreleased.
set -eu
cd "$(dirname "$0")/.."
notes=$(awk -v version="[${1:?which version?}]" '
    /^## / { inside = index($2, version) == 1; next }
    inside
' CHANGELOG.md)
[ -n "$notes" ] || { echo "notes.sh: CHANGELOG.md has no section [$1]" >&2; exit 1; }
printf '%s\n' "$notes" | sed '/./,$!d'
