#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the portable bundle: a folder that carries its Qt, as .tar.zst, as an installer for one user, with its SBOM.
set -eu
cd "$(dirname "$0")/.."

usage() {
    cat <<'END_OF_USAGE'
usage: packages/bundle.sh [--here] [OUTPUT-FOLDER]

Builds what is committed in a Debian 12 of its own, so that it runs wherever the C library is 2.36 or newer, and puts into
OUTPUT-FOLDER (build/bundle):
  pushlab-VERSION-linux-ARCH.tar.zst    unpack it anywhere, start bin/pushlab
  pushlab-VERSION-linux-ARCH.run        installs it for one user or for all, and takes it away again (--help)
  pushlab-VERSION-linux-ARCH.spdx.json  what is in it, as an SBOM

  --here  build on this system, for systems as new as this one
END_OF_USAGE
}

here=
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --here) here=yes; shift ;;
        -*) echo "bundle.sh: unknown option $1 (--help)" >&2; exit 2 ;;
        *) break ;;
    esac
done
output=${1:-build/bundle}
mkdir -p "$output"
output=$(cd "$output" && pwd)

if [ -z "$here" ]; then
    packages/in-root.sh bookworm packages/bundle.sh --here build/bundle
    . packages/roots.sh
    cp "$roots"/bookworm-build/root/pushlab/build/bundle/pushlab-*-linux-* "$output/"
    exit
fi

. packages/prepare.sh
on_debian || { echo 'bundle.sh: it takes Qt from the packages of Debian or Ubuntu' >&2; exit 1; }
install_missing build run package
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
fi
export SOURCE_DATE_EPOCH
umask 022
configure package
cmake --build --preset package

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:.*=//p' build/package/CMakeCache.txt)
name=pushlab-$version-linux-$(uname -m)
stage=build/bundle-stage
rm -rf "$stage"
cmake --install build/package --strip --prefix "$stage/installed"
python3 packages/bundle/collect.py "$stage/installed" "$stage/$name" "$output/$name.spdx.json" "$version"
find "$stage/$name" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

pack() {
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$stage" -c "$name"
}
pack | zstd -q -19 -T0 -f -o "$output/$name.tar.zst"
# gzip and not zstd: it is on every system.
{
    sed "s/@NAME@/$name/; s/@LINES@/$(($(wc -l <packages/bundle/installer.sh) + 1))/" packages/bundle/installer.sh
    pack | gzip -9n
} >"$output/$name.run"
chmod 755 "$output/$name.run"
ls -l "$output/$name".*
