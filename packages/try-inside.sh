#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The part of try-package.sh that runs in the clean system; its only argument is the package there.
set -eu
package=$1

fail() {
    echo "try-package.sh: $1" >&2
    exit 1
}

install_packages() {
    apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends "$@" >/tmp/apt.log 2>&1 || { tail -n 30 /tmp/apt.log >&2; fail "apt-get install $*"; }
}

# All files but what is always in motion, and the user's home.
files() {
    find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /sys -o -path /run -o -path /root \
        -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
}

apt-get -qq update
# What looks at the window, before the package: what the package forgot to ask for must not come with it.
install_packages xvfb xauth imagemagick procps dbus xdotool zstd
! dpkg-query -W -f '${Package}\n' | grep -q '^libqt6' || fail 'Qt came with the tools of the test itself'
files >/tmp/before

case $package in
    *.deb)
        install_packages "$package"
        bin=/usr/bin
        ;;
    *.tar.zst)
        mkdir /opt/try
        tar --zstd -xf "$package" -C /opt/try
        bin=$(echo /opt/try/*/bin)
        ;;
    *.run)
        sh "$package" --user >/tmp/install.log || fail "the installer: $(cat /tmp/install.log)"
        bin=$HOME/.local/bin
        ;;
esac
for program in pushlab pushlab-cli pushlab-server; do
    "$bin/$program" --version
done

# As a user who is nobody would: the server must be found beside the programs.
cd /tmp
"$bin/pushlab-cli" run thread-pool --speed 30 || fail "the incident ended with exit code $?"

Xvfb :7 -screen 0 1280x800x24 >/tmp/xvfb.log 2>&1 &
xvfb=$!
export DISPLAY=:7 QT_QUICK_BACKEND=software LIBGL_ALWAYS_SOFTWARE=1
i=0
until xdotool getdisplaygeometry >/dev/null 2>&1; do
    i=$((i + 1))
    [ $i -lt 100 ] || fail 'Xvfb did not start'
    sleep 0.1
done
"$bin/pushlab" >/tmp/window.log 2>&1 &
window=$!
i=0
until xdotool search --onlyvisible --name Pushlab >/dev/null 2>&1; do
    kill -0 $window 2>/dev/null || { cat /tmp/window.log >&2; fail 'the window ended by itself'; }
    i=$((i + 1))
    [ $i -lt 200 ] || { cat /tmp/window.log >&2; fail 'no window appeared'; }
    sleep 0.1
done
# A page is drawn when the picture has many colours, where an empty window has a handful, and when the next picture is the
# same: some signs are painted a moment after the rest.
i=0
before=
while :; do
    import -window root /tmp/window.png
    colours=$(identify -format %k /tmp/window.png)
    picture=$(identify -format %# /tmp/window.png)
    if [ "$colours" -gt 200 ] && [ "$picture" = "$before" ]; then
        break
    fi
    before=$picture
    i=$((i + 1))
    [ $i -lt 50 ] || { cat /tmp/window.log >&2; fail "the window stayed empty or never came to rest: $colours colours"; }
    sleep 0.5
done
kill -TERM $window
wait $window || fail "the window ended with exit code $?: $(cat /tmp/window.log)"
! pgrep pushlab >/dev/null || fail "still running: $(pgrep -a pushlab)"
kill $xvfb
wait $xvfb || true
! grep -iE 'error|not installed|cannot|failed' /tmp/window.log || fail 'the window complained'

case $package in
    *.deb)
        apt-get -qq -o Dpkg::Use-Pty=0 purge -y pushlab >/tmp/purge.log 2>&1
        # What came only because of it goes, even what one of the tools above would recommend.
        apt-get -qq -o Dpkg::Use-Pty=0 -o APT::AutoRemove::RecommendsImportant=false -o APT::AutoRemove::SuggestsImportant=false \
            autoremove --purge -y >>/tmp/purge.log 2>&1
        ;;
    *.tar.zst) rm -r /opt/try ;;
    *.run)
        sh "$package" --user --uninstall
        ! find "$HOME" -path "$HOME/.cache" -prune -o -path "$HOME/.config" -prune -o -iname '*pushlab*' -print | grep . || fail 'left in the home folder'
        ;;
esac
files >/tmp/after
# Fontconfig and ld.so keep caches of their own in /var/cache, which is not looked at.
left=$(comm -13 /tmp/before /tmp/after | head -n 40)
[ -z "$left" ] || fail "left behind:
$left"
find "$HOME" -ipath '*pushlab*' -type f | sed "s|^|The user's own: |"
