#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles the Windows installer's script with makensis, on any system: the settings of cmake/Packaging*.cmake over a staged
# tree. The installer is good for looking at; its programs are those of this system.
# usage: packages/try-nsis.sh STAGED-FOLDER, what cmake --install --prefix made
set -eu
cd "$(dirname "$0")/.."
stage=$(cd "${1:?which staged folder?}" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/tree/bin"
for program in pushlab pushlab-cli pushlab-server; do
    cp "$stage/bin/$program" "$work/tree/bin/$program.exe"
done
cp LICENSE "$work/tree/"
version=$(sed -n 's/^project(Pushlab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
cat >"$work/CMakeLists.txt" <<END_OF_PROJECT
cmake_minimum_required(VERSION 3.25)
project(Pushlab VERSION $version LANGUAGES NONE)
set(PROJECT_SOURCE_DIR $PWD)
set(packaging $PWD/resources/packaging)
set(WIN32 ON)
set(CPACK_SYSTEM_NAME win64)
install(DIRECTORY tree/ DESTINATION . USE_SOURCE_PERMISSIONS)
include($PWD/cmake/Packaging.cmake)
END_OF_PROJECT
cmake -S "$work" -B "$work/build" >/dev/null
(cd "$work/build" && cpack -G NSIS -V >"$work/log" 2>&1) || { cat "$work/log" >&2; exit 1; }
! grep -i 'warning' "$work/log" || { echo 'try-nsis.sh: makensis warns' >&2; exit 1; }
ls -l "$work"/build/package/*.exe
