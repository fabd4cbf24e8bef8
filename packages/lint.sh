#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks what no compiler sees: scripts, desktop entry, metadata, property list, workflows, manual pages. A tool that is not
# installed is told and left out; the exit code is 1 when something is wrong.
# usage: packages/lint.sh [MANUAL-FOLDER [METAINFO-FILE]]
set -eu
case ${1:-} in
    -*)
        echo 'usage: packages/lint.sh [MANUAL-FOLDER [METAINFO-FILE]]'
        [ "$1" = --help ] || exit 2
        exit 0
        ;;
esac
cd "$(dirname "$0")/.."

failed=
# check WHAT COMMAND...
check() {
    what=$1
    shift
    if ! command -v "$1" >/dev/null; then
        echo "left out: $what, there is no $1"
    elif "$@"; then
        echo "good: $what"
    else
        echo "wrong: $what" >&2
        failed=yes
    fi
}

packaging=resources/packaging
# shellcheck disable=SC2046 # names without spaces
check 'scripts' shellcheck -x run.sh test.sh release.sh .ci/run $(find packages -name '*.sh' | sort)
check 'desktop entry' desktop-file-validate $packaging/org.pushlab.Pushlab.desktop
check 'icon and property list are XML' xmllint --noout $packaging/icons/pushlab.svg $packaging/macos/Info.plist.in packages/bundle/fonts.conf
check 'property list' python3 -c "
import plistlib
keys = plistlib.load(open('$packaging/macos/Info.plist.in', 'rb'))
missing = {'CFBundleExecutable', 'CFBundleIdentifier', 'CFBundleIconFile', 'CFBundleShortVersionString'} - keys.keys()
assert not missing, missing"
if command -v actionlint >/dev/null; then
    check 'workflows' actionlint .github/workflows/*.yml
elif python3 -c 'import yaml' 2>/dev/null; then
    check 'workflows and Flatpak manifest are YAML, every step does something' python3 -c "
import glob, yaml
for name in glob.glob('.github/workflows/*.yml'):
    jobs = yaml.safe_load(open(name))['jobs']
    for job in jobs.values():
        assert set(job.get('needs', [])) <= jobs.keys(), (name, job['needs'])
        for step in job['steps']:
            assert ('run' in step) != ('uses' in step), (name, step)
manifest = yaml.safe_load(open('$packaging/flatpak/org.pushlab.Pushlab.yml'))
assert manifest['id'] == 'org.pushlab.Pushlab' and manifest['modules'][-1]['name'] == 'pushlab'"
else
    echo 'left out: workflows, there is neither actionlint nor PyYAML'
fi
if [ -n "${1:-}" ]; then
    for page in "$1"/*.1; do
        # shellcheck disable=SC2016 # expanded by the inner shell
        check "manual page ${page##*/}" sh -c '
            complaints=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$1" 2>&1 >/dev/null)
            [ -z "$complaints" ] || { printf "%s\n" "$complaints" >&2; exit 1; }' sh "$page"
    done
fi
if [ -n "${2:-}" ]; then
    check 'metadata' appstreamcli validate --no-net "$2"
fi
[ -z "$failed" ]
