#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Signs the program in a .dmg and the .dmg with the certificate (base64 of a .p12) in CERTIFICATE, its CERTIFICATE_PASSWORD
# and the name SIGNER; has Apple notarize it where NOTARY_APPLE_ID, NOTARY_TEAM and NOTARY_PASSWORD are set.
set -eu
image=$1
work=$(mktemp -d)
keychain=$work/signing.keychain-db
trap 'hdiutil detach -quiet "$work/volume" 2>/dev/null || true; security delete-keychain "$keychain" 2>/dev/null || true; rm -rf "$work"' EXIT

printf '%s' "$CERTIFICATE" | base64 -d >"$work/certificate.p12"
security create-keychain -p "$work" "$keychain"
security unlock-keychain -p "$work" "$keychain"
security import "$work/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$work" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db

mkdir "$work/volume" "$work/content"
hdiutil attach -quiet -nobrowse -mountpoint "$work/volume" "$image"
cp -a "$work/volume/." "$work/content/"
hdiutil detach -quiet "$work/volume"
codesign --force --deep --options runtime --timestamp --sign "$SIGNER" "$work/content/Pushlab.app"
rm "$image"
hdiutil create -quiet -volname Pushlab -srcfolder "$work/content" -format UDZO "$image"
codesign --timestamp --sign "$SIGNER" "$image"
if [ -n "${NOTARY_APPLE_ID:-}" ]; then
    xcrun notarytool submit --wait --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM" --password "$NOTARY_PASSWORD" "$image"
    xcrun stapler staple "$image"
fi
