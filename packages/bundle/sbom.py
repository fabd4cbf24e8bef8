# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the portable bundle, as SPDX 2.3 in JSON: each file with its checksum, and the Debian package it comes from.

What a package says of its licence is Debian's, read from the machine-readable form of its copyright file. Where that is
missing, or uses names that SPDX does not have, the licence is NOASSERTION; the whole text lies in share/licenses.
"""

import hashlib
import json
import os
import re
import subprocess
import time
from pathlib import Path

# Names that Debian's form has and SPDX writes in another way.
LICENCES = {
    "Expat": "MIT", "MIT": "MIT", "ISC": "ISC", "Zlib": "Zlib", "zlib": "Zlib", "BSD-3-clause": "BSD-3-Clause",
    "BSD-2-clause": "BSD-2-Clause", "Apache-2.0": "Apache-2.0", "GPL-2": "GPL-2.0-only", "GPL-2+": "GPL-2.0-or-later",
    "GPL-3": "GPL-3.0-only", "GPL-3+": "GPL-3.0-or-later", "LGPL-2+": "LGPL-2.0-or-later",
    "LGPL-2.1": "LGPL-2.1-only", "LGPL-2.1+": "LGPL-2.1-or-later", "LGPL-3": "LGPL-3.0-only", "LGPL-3+": "LGPL-3.0-or-later",
}


def packages_of(paths):
    """Path to the Debian package that it belongs to; files of ours are left out."""
    # Debian's files may be known under /lib while they are found under /usr/lib.
    names = {}
    for path in set(paths):
        names[str(path)] = path
        names[str(path).removeprefix("/usr")] = path
    # It fails when it does not know one of them, and tells the others all the same.
    found = subprocess.run(["dpkg-query", "--search", *sorted(names)], capture_output=True, text=True).stdout
    owners = {}
    for line in found.splitlines():
        owner, separator, name = line.partition(": /")
        if separator and "/" + name in names:
            owners[names["/" + name]] = owner.split(",")[0].split(":")[0]
    return owners


def copyright_of(package):
    return Path("/usr/share/doc", package, "copyright").resolve()


def licence_of(package):
    text = copyright_of(package).read_text(encoding="utf-8", errors="replace")
    stanza = re.search(r"^Files: \*\n(?:.+\n)*?License: *(.+)\n", text, re.MULTILINE)
    if not stanza:
        return "NOASSERTION"
    words = re.split(r"\s+(or|and)\s+", stanza[1].strip())
    names = [word.upper() if word in ("or", "and") else LICENCES.get(word) for word in words]
    return " ".join(names) if all(names) else "NOASSERTION"


def fields_of(package):
    shown = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Version}\n${source:Package}\n${source:Version}\n${Homepage}", package],
        check=True, capture_output=True, text=True).stdout.split("\n")
    return dict(zip(("version", "source", "source_version", "homepage"), shown))


def identifier(kind, name):
    return f"SPDXRef-{kind}-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def described(package):
    fields = fields_of(package)
    return {
        "SPDXID": identifier("Package", package),
        "name": package,
        "versionInfo": fields["version"],
        "supplier": "Organization: Debian",
        "downloadLocation": "NOASSERTION",
        "homepage": fields["homepage"] or "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence_of(package),
        "copyrightText": "NOASSERTION",
        "sourceInfo": f"Debian source package {fields['source']} {fields['source_version']}",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{package}@{fields['version']}",
        }],
    }


def write(path, folder, version, files, owners):
    """files: (place in the bundle, where it came from); owners: where it came from to package."""
    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
    ours = identifier("Package", "pushlab")
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": folder.name,
        "creationInfo": {"created": created, "creators": ["Tool: pushlab packages/bundle"]},
        "packages": [{
            "SPDXID": ours,
            "name": "pushlab",
            "versionInfo": version,
            "supplier": "Organization: The Pushlab authors",
            "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False,
            "licenseConcluded": "GPL-3.0-or-later",
            "licenseDeclared": "GPL-3.0-or-later",
            "copyrightText": "2026 The Pushlab authors",
        }] + [described(package) for package in sorted(set(owners.values()))],
        "files": [],
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": ours}],
    }
    everything = hashlib.sha256()
    for place, source in sorted(files):
        content = (folder / place).read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        everything.update(digest.encode())
        entry = {
            "SPDXID": identifier("File", str(place)),
            "fileName": f"./{place}",
            "checksums": [{"algorithm": "SHA1", "checksumValue": hashlib.sha1(content).hexdigest()},
                          {"algorithm": "SHA256", "checksumValue": digest}],
            "licenseConcluded": "NOASSERTION",
            "copyrightText": "NOASSERTION",
        }
        document["files"].append(entry)
        owner = identifier("Package", owners[source]) if source in owners else ours
        document["relationships"].append(
            {"spdxElementId": owner, "relationshipType": "CONTAINS", "relatedSpdxElement": entry["SPDXID"]})
    for package in sorted(set(owners.values())):
        document["relationships"].append(
            {"spdxElementId": ours, "relationshipType": "DEPENDS_ON", "relatedSpdxElement": identifier("Package", package)})
    document["documentNamespace"] = f"https://spdx.org/spdxdocs/{folder.name}-{everything.hexdigest()[:32]}"
    Path(path).write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
