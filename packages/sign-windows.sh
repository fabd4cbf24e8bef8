#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Signs programs on Windows with the certificate (base64 of a .pfx) in CERTIFICATE and its CERTIFICATE_PASSWORD.
set -eu
file=$(mktemp).pfx
trap 'rm -f "$file"' EXIT
printf '%s' "$CERTIFICATE" | base64 -d >"$file"
MSYS_NO_PATHCONV=1 signtool sign /f "$file" /p "$CERTIFICATE_PASSWORD" /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 "$@"
