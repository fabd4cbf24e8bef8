# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# Read by run.sh and test.sh in the project's folder: gets the packages, then configures a preset.

# A build account may have no home that it can write to; the compiler's cache and Chromium want one.
if [ ! -w "${HOME:-/nonexistent}" ]; then
    HOME=$PWD/build/home
    mkdir -p "$HOME"
    export HOME
fi

# What one preset has compiled, the next one with the same options takes from the compiler's cache.
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$PWD}"

on_debian() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# missing_packages KIND...: prints those packages of the kinds that are not installed.
missing_packages() {
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    for kind in "$@"; do
        sed -n "s/^$kind  *//p" packages/debian.txt
    done | while read -r package; do
        printf '%s\n' "$installed" | grep -Fqx -e "${package%\~}" || printf '%s\n' "$package"
    done
}

has_candidate() {
    apt-cache policy "$1" | grep -q 'Candidate: [^(]'
}

# install_missing KIND...: does nothing, and asks nobody for a password, when everything is there.
install_missing() {
    on_debian || return 0
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Packages are missing and there is no sudo. As root: apt-get install $(echo "$missing" | tr '\n~' '  ')" >&2
            exit 1
        fi
        as_root=sudo
    fi
    $as_root apt-get -q update || echo 'Some package lists could not be fetched; going on with what is there.' >&2

    wanted=
    for package in $missing; do
        case $package in
            *\~) has_candidate "${package%\~}" || continue ;;
        esac
        wanted="$wanted ${package%\~}"
    done
    [ -n "$wanted" ] || return 0
    services=
    for package in $wanted; do
        case $package in
            haproxy | nginx) services="$services $package" ;;
        esac
    done
    [ -z "$services" ] || forbid_starting
    installed_all=yes
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 install -y --no-install-recommends $wanted \
        || installed_all=
    allow_starting
    if [ -n "$services" ] && [ -d /run/systemd/system ]; then
        # shellcheck disable=SC2086
        $as_root systemctl --quiet disable $services || true
    fi
    [ -n "$installed_all" ]
}

# The tests want the programs of these packages, not their services on port 80: while they are installed, nothing is
# started. A policy that the system has already is left alone.
policy=/usr/sbin/policy-rc.d
policy_is_ours=

forbid_starting() {
    [ ! -e "$policy" ] || return 0
    policy_is_ours=yes
    trap allow_starting EXIT
    printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
    $as_root chmod 755 "$policy"
}

allow_starting() {
    [ -n "$policy_is_ours" ] || return 0
    $as_root rm -f "$policy"
    policy_is_ours=
    trap - EXIT
}

# configure PRESET [CMAKE-OPTION...]: on a system whose packages we do not install, names them when something is missing.
configure() {
    preset=$1
    shift
    command -v cmake >/dev/null && cmake --preset "$preset" "$@" && return
    on_debian || cat packages/elsewhere.txt >&2
    exit 1
}
