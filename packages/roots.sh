# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# Read by in-root.sh, try-package.sh, bundle.sh and release.sh: clean Debian systems in folders ("roots"), made by
# debootstrap once and kept outside the project. Needs root's rights.

roots=${PUSHLAB_ROOTS:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/pushlab/roots}
mirror=${PUSHLAB_MIRROR:-http://deb.debian.org/debian}

stop() {
    echo "$(basename "$0"): $1" >&2
    exit "${2:-1}"
}

check_suite() {
    case $1 in
        bookworm | trixie) ;;
        *) stop "there is no suite \"$1\"; there are bookworm (Debian 12, Qt 6.4) and trixie (Debian 13, Qt 6.8)" 2 ;;
    esac
}

check_rights() {
    [ "$(id -u)" -eq 0 ] || stop 'debootstrap and chroot want root: start it with sudo'
    for tool in debootstrap unshare chroot; do
        command -v "$tool" >/dev/null || stop "there is no $tool here: apt-get install debootstrap util-linux"
    done
}

# base_root SUITE: makes the minimal system that the others are copies of, unless it is there.
base_root() {
    [ ! -d "$roots/$1-base" ] || return 0
    mkdir -p "$roots"
    rm -rf "$roots/$1-base.partial"
    echo "Making a minimal $1 in $roots" >&2
    debootstrap --variant=minbase "$1" "$roots/$1-base.partial" "$mirror" >"$roots/$1.log" 2>&1 \
        || stop "debootstrap failed; $roots/$1.log tells why"
    mv "$roots/$1-base.partial" "$roots/$1-base"
}

# new_root SUITE FOLDER: a fresh minimal system.
new_root() {
    base_root "$1"
    rm -rf --one-file-system "$2"
    cp -a --reflink=auto "$roots/$1-base" "$2"
    # The system may have been made elsewhere, or long ago.
    cp -L /etc/resolv.conf "$2/etc/resolv.conf"
}

# in_root FOLDER COMMAND...: runs it as root in there, with nothing of this system but devices, network and, where there
# is one, the compiler's cache. Mounts and processes are gone when it ends, however it ends.
in_root() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    CACHE=$(ccache --get-config cache_dir 2>/dev/null || true) unshare --mount --pid --fork --kill-child --propagation private \
        sh -eu -c '
            root=$1
            shift
            mount -t proc proc "$root/proc"
            mount --rbind /dev "$root/dev"
            if [ -d "$CACHE" ]; then
                mkdir -p "$root/root/.cache/ccache"
                mount --bind "$CACHE" "$root/root/.cache/ccache"
            fi
            exec chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
                LANG=C.UTF-8 TERM=dumb DEBIAN_FRONTEND=noninteractive CCACHE_DIR=/root/.cache/ccache \
                ${SOURCE_DATE_EPOCH:+"SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH"} "$@"
        ' sh "$@"
}

# clone_into FOLDER: what is committed here, as a clean clone in FOLDER/pushlab; what was built there before stays.
# Time stamps in what is made of it are the commit's.
clone_into() {
    export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
    head=$(git rev-parse HEAD)
    if [ -d "$1/pushlab/.git" ]; then
        git -C "$1/pushlab" fetch --quiet "$PWD" HEAD
        git -C "$1/pushlab" checkout --quiet --force --detach "$head"
        git -C "$1/pushlab" clean --quiet --force -d
    else
        git clone --quiet --no-hardlinks "$PWD" "$1/pushlab"
        git -C "$1/pushlab" checkout --quiet --detach "$head"
    fi
}
