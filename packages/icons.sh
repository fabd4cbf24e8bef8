#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders the icon's other sizes and forms after resources/packaging/icons/pushlab.svg has changed.
# Needs rsvg-convert (librsvg2-bin), convert (imagemagick) and png2icns (icnsutils).
set -eu
cd "$(dirname "$0")/../resources/packaging/icons"

for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "pushlab-$size.png" pushlab.svg
done
convert pushlab-16.png pushlab-24.png pushlab-32.png pushlab-48.png pushlab-64.png pushlab-128.png pushlab-256.png pushlab.ico
png2icns pushlab.icns pushlab-16.png pushlab-32.png pushlab-48.png pushlab-128.png pushlab-256.png pushlab-512.png >/dev/null
