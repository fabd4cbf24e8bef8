#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, runs the tests.
set -eu
cd "$(dirname "$0")"

usage() {
    cat <<'END'
usage: ./test.sh [--preset NAME] [--label LABEL] [--screenshots FOLDER] [-- CTEST-OPTION...]

Installs what is missing (Debian, Ubuntu; elsewhere it names the packages), builds with the tests and runs them with ctest.
Needs no display.

  --preset NAME  release (default), dev, ci (warnings are errors), asan or tsan (sanitizers; unit and net tests only)
  --label LABEL  only the tests of one label: unit, net, qml, e2e or bench
  --screenshots FOLDER
                 no tests: pictures of every page of the window, empty, busy and failing, light, dark and for a projector,
                 in three sizes, and in every language
  --help         this text

Everything after -- goes to ctest, for example: ./test.sh --label net -- -R proxy --repeat until-fail:5
END
}

wrong() {
    echo "test.sh: $1 (--help shows the options)" >&2
    exit 2
}

preset=release
label=
screenshots=
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --preset | --label | --screenshots)
            [ $# -gt 1 ] || wrong "$1 needs a value"
            case $1 in
                --preset) preset=$2 ;;
                --label) label=$2 ;;
                --screenshots) screenshots=$2 ;;
            esac
            shift
            ;;
        --) shift; break ;;
        *) wrong "unknown option $1" ;;
    esac
    shift
done
case $preset in
    release | dev | ci | asan | tsan) ;;
    *) wrong "unknown preset $preset" ;;
esac
case $label in
    '' | unit | net | qml | e2e | bench) ;;
    *) wrong "unknown label $label" ;;
esac

. packages/prepare.sh
install_missing build run test
configure "$preset" -DBUILD_TESTING=ON
if [ -n "$screenshots" ]; then
    cmake --build --preset "$preset" --target screenshots
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    "build/$preset/tests/screenshots" "$screenshots" 1280 800
    "build/$preset/tests/screenshots" "$screenshots" 1920 1080
    QT_SCALE_FACTOR=2 "build/$preset/tests/screenshots" "$screenshots" 1920 1080
    for language in de es fr zh_CN; do
        "build/$preset/tests/screenshots" "$screenshots/$language" 1280 800 "$language"
    done
    exit
fi
cmake --build --preset "$preset"

# qmllint is content only when it prints nothing; the 6.4 one fails on a warning, later ones do not, and Qt's CMake says there
# which modules have no QML files. The list of targets is read to its end, or its writer complains.
if cmake --build --preset "$preset" --target help | grep '^all_qmllint:' >/dev/null; then
    lint=0
    complaints=$(cmake --build --preset "$preset" --target all_qmllint -- --quiet 2>&1) || lint=$?
    complaints=$(printf '%s\n' "$complaints" | grep -v '^Nothing to do for target' || true)
    [ "$lint" -eq 0 ] || [ -n "$complaints" ] || complaints='qmllint failed'
    if [ -n "$complaints" ]; then
        printf '%s\n' "$complaints" >&2
        exit 1
    fi
fi

if [ -n "$label" ]; then
    set -- -L "^$label\$" "$@"
fi
exec ctest --preset "$preset" --output-on-failure --no-tests=error -j 2 "$@"
