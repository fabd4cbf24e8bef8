#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pushlab's installer: this script, and after its last line a compressed archive.
set -eu

name=@NAME@

usage() {
    cat <<END_OF_USAGE
usage: sh $(basename "$0") [--user | --system | --prefix FOLDER] [--uninstall]
       sh $(basename "$0") --extract FOLDER

  --user            into ~/.local, for you alone; no rights are needed (the default, but for root)
  --system          into /usr/local, for everybody (root's default)
  --prefix FOLDER   somewhere else
  --uninstall       takes away what was installed there; your own files stay
  --extract FOLDER  only unpacks the portable folder
  --help            this text
END_OF_USAGE
}

fail() {
    echo "$(basename "$0"): $1" >&2
    exit "${2:-1}"
}

unpack() {
    tail -n "+@LINES@" "$0" | tar -xzf - -C "$1"
}

prefix=
action=install
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --user) prefix=$HOME/.local ;;
        --system) prefix=/usr/local ;;
        --prefix | --extract)
            [ $# -gt 1 ] || fail "$1 needs a folder" 2
            if [ "$1" = --prefix ]; then
                prefix=$2
            else
                mkdir -p "$2"
                unpack "$2"
                echo "Start $2/$name/bin/pushlab"
                exit
            fi
            shift
            ;;
        --uninstall) action=uninstall ;;
        *) fail "unknown option $1 (--help shows the options)" 2 ;;
    esac
    shift
done
if [ -z "$prefix" ]; then
    if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
fi
home=$prefix/lib/pushlab
list=$home/installed.txt

# What an earlier installation put beside its own folder, and the folders that it had to make.
uninstall() {
    [ -e "$list" ] || return 1
    while read -r path; do
        rm -f "$prefix/$path"
    done <"$list"
    made=$(cat "$home/folders.txt")
    rm -rf "$home"
    # The deepest first; one that others use by now stays.
    for folder in $(printf '%s\n' "$made" | sort -r); do
        rmdir "$prefix/$folder" 2>/dev/null || true
    done
}

if [ $action = uninstall ]; then
    uninstall || fail "there is no Pushlab in $prefix"
    echo "Pushlab is gone from $prefix."
    exit
fi

uninstall || true
umask 022
# make_folder PLACE: below the prefix, remembering those that were not there.
folders=
make_folder() {
    [ ! -d "$prefix/$1" ] || return 0
    case $1 in
        */*) make_folder "${1%/*}" ;;
    esac
    mkdir -p "$prefix/$1"
    folders="$folders$1
"
}
mkdir -p "$prefix" 2>/dev/null || true
[ -w "$prefix" ] || fail "$prefix cannot be written to; --user installs for you alone"
make_folder lib
make_folder bin
part=$prefix/lib/.pushlab-unpacking
rm -rf "$part"
mkdir "$part"
unpack "$part"
mv "$part/$name" "$home"
rmdir "$part"

: >"$list"
for program in pushlab pushlab-cli pushlab-server; do
    ln -sf "../lib/pushlab/bin/$program" "$prefix/bin/$program"
    echo "bin/$program" >>"$list"
done
(cd "$home" && find share -type f \( -path 'share/applications/*' -o -path 'share/icons/*' -o -path 'share/metainfo/*' \
    -o -path 'share/man/*' -o -path 'share/bash-completion/*' \)) >"$home/shared.txt"
while read -r file; do
    make_folder "${file%/*}"
    cp "$home/$file" "$prefix/$file"
    echo "$file" >>"$list"
done <"$home/shared.txt"
rm "$home/shared.txt"
# A desktop may not look into this bin folder.
sed -i "s|^Exec=.*|Exec=\"$prefix/bin/pushlab\"|; s|^TryExec=.*|TryExec=$prefix/bin/pushlab|" "$prefix"/share/applications/org.pushlab.Pushlab.desktop
printf '%s' "$folders" >"$home/folders.txt"
echo "Pushlab is in $prefix: in the menu, or $prefix/bin/pushlab. To remove it: sh $(basename "$0") --prefix $prefix --uninstall"
exit 0
