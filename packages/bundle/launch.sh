#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts the program of this name with the Qt that came with it. Libraries that nearly every system has, and that belong
# to its display and drivers, are taken from the system; those that it lacks come from lib/fallback.
set -eu
self=$(readlink -f "$0")
home=$(dirname "$(dirname "$self")")

known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
for folder in "$home"/lib/fallback/*; do
    library=${folder##*/}
    case $known in
        *"$library "*) ;;
        *) LD_LIBRARY_PATH=${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$folder; export LD_LIBRARY_PATH ;;
    esac
done
# A system without fontconfig has no font that could be found, either.
if [ ! -e /etc/fonts/fonts.conf ] && [ -z "${FONTCONFIG_FILE:-}" ]; then
    export FONTCONFIG_FILE="$home/share/fonts/fonts.conf"
fi
exec "$home/libexec/$(basename "$0")" "$@"
