#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a release: version, tests, packages, checksums, notes.
set -eu
cd "$(dirname "$0")"

usage() {
    cat <<'END_OF_USAGE'
usage: ./release.sh VERSION [--publish] [--here] [--no-tests]

Takes what is committed into a clone of its own, build/release-VERSION/source, and makes VERSION of it there: the number in
CMakeLists.txt, the section in CHANGELOG.md, a commit. Runs the tests, makes a .deb for Debian 12 and 13 and the portable bundle in
clean systems, tries each of them there, and leaves them in build/release-VERSION with SHA256SUMS and notes.md.
Nothing else is changed: that is the dry run.

  --publish   afterwards takes that commit over into this branch and tags it v…; pushing the tag is left to you, and makes
              a draft release with the installers for Windows and macOS (.github/workflows/build.yml)
  --here      only the .deb for this system; needs neither root's rights nor Debian's mirror
  --no-tests  leave the tests out, where they have just run
  --help      this text
END_OF_USAGE
}

stop() {
    echo "release.sh: $1" >&2
    exit "${2:-1}"
}

version=
publish=
here=
tests=yes
for argument; do
    case $argument in
        --help | -h) usage; exit 0 ;;
        --publish) publish=yes ;;
        --dry-run) publish= ;;
        --here) here=yes ;;
        --no-tests) tests= ;;
        -*) stop "unknown option $argument (--help shows the options)" 2 ;;
        *)
            [ -z "$version" ] || stop "one version, not $version and $argument" 2
            version=$argument
            ;;
    esac
done
printf '%s\n' "$version" | grep -Eqx '(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)' || stop 'which version? as in ./release.sh 0.2.0' 2
old=$(sed -n 's/^project(Pushlab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[ "$(printf '%s\n%s\n' "$old" "$version" | sort -V | tail -n 1)" = "$version" ] || stop "$version is older than $old"
! git rev-parse --quiet --verify "refs/tags/v$version" >/dev/null || stop "there is a tag v$version already"
[ -z "$publish" ] || [ -z "$(git status --porcelain)" ] || stop 'there are changes that are not committed'
packages/notes.sh Unreleased >/dev/null

project=$PWD
output=$project/build/release-$version
rm -rf "$output"
mkdir -p "$output"
git clone --quiet --no-hardlinks . "$output/source"
cd "$output/source"

# The changes since the last version get their heading, and the next ones an empty one.
date=$(date -u +%Y-%m-%d)
sed -i "s/^project(Pushlab VERSION [0-9.]*/project(Pushlab VERSION $version/" CMakeLists.txt
sed -i "s/^## \[Unreleased\]$/## [Unreleased]\n\n## [$version] - $date/" CHANGELOG.md
git -c user.name="$(git -C "$project" log -1 --format=%an)" -c user.email="$(git -C "$project" log -1 --format=%ae)" \
    commit --quiet --all --message "chore: version $version"
packages/notes.sh "$version" >"$output/notes.md"

packages/lint.sh
if [ -n "$tests" ]; then
    ./test.sh --preset ci
fi
if [ -n "$here" ]; then
    cp "$(packages/deb.sh | tail -n 1)" "$output/"
else
    . packages/roots.sh
    for suite in bookworm trixie; do
        packages/in-root.sh "$suite" packages/deb.sh
        cp "$roots/$suite-build/root/pushlab/build/package/package/"*.deb "$output/"
        packages/try-package.sh "$suite" "$output"/pushlab_*+deb"$([ $suite = bookworm ] && echo 12 || echo 13)"_*.deb
    done
    packages/bundle.sh "$output"
    for suite in bookworm trixie; do
        packages/try-package.sh "$suite" "$output"/pushlab-*.tar.zst
        packages/try-package.sh "$suite" "$output"/pushlab-*.run
    done
fi
(cd "$output" && find . -maxdepth 1 -type f -name 'pushlab*' | sed 's|^\./||' | sort | xargs sha256sum >SHA256SUMS)

if [ -n "$publish" ]; then
    cd "$project"
    git pull --quiet --ff-only "$output/source" HEAD
    git tag --annotate --file "$output/notes.md" "v$version"
    echo "Version $version is committed and tagged here. To publish it: git push --follow-tags"
else
    echo "A dry run: nothing is committed or tagged here."
fi
echo "In $output:"
(cd "$output" && cat SHA256SUMS)
