#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the installed programs and what they need of Debian's Qt into one folder.

collect.py INSTALLED BUNDLE SBOM VERSION

INSTALLED is what cmake --install made. Libraries are found by ldd, QML modules by Qt's own scanner, plugins by the list below.
Everything gets an RPATH within the folder, so that no variable of the environment has to point at it and leak into the
programs that the lab starts.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import sbom

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent

# Never carried: they belong to the system's loader and drivers, or are older here than there.
SYSTEM = re.compile(
    r"^(ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libanl|libnss_.*|libstdc\+\+|libgcc_s)\.so")

# Carried for systems without them: with a stable interface, and tied to the display server, drivers and settings there.
FALLBACK = re.compile(
    r"^(libGL|libEGL|libGLX|libOpenGL|libGLdispatch|libX.*|libxcb|libxcb-(dri2|dri3|glx|present|randr|render|shape|shm|sync"
    r"|xfixes|xkb|xinput)|libdrm|libgbm|libwayland-.*|libxkbcommon.*|libfontconfig|libfreetype|libexpat|libuuid"
    r"|libglib-2\.0|libgthread-2\.0|libgobject-2\.0|libgio-2\.0|libgmodule-2\.0|libpcre2-8|libffi|libmount|libblkid|libselinux"
    r"|libdbus-1|libsystemd|libcap|libgcrypt|libgpg-error|liblz4|liblzma|libzstd|libz|libssl|libcrypto|libgssapi_krb5|libkrb5"
    r"|libkrb5support|libk5crypto|libcom_err|libkeyutils|libudev|libbsd|libmd)\.so")

# Below Qt's folder of plugins; loaded by name, so nothing else finds them.
PLUGINS = [
    "platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqminimal.so",
    "platforms/libqwayland-*.so", "wayland-shell-integration/*.so", "wayland-graphics-integration-client/*.so",
    "wayland-decoration-client/*.so", "xcbglintegrations/*.so", "imageformats/libqsvg.so", "iconengines/libqsvgicon.so",
    "sqldrivers/libqsqlite.so", "tls/libqopensslbackend.so", "platforminputcontexts/*.so",
    "platformthemes/libqxdgdesktopportal.so",
]

# Loaded by name at run time.
LOADED = ["libssl.so.3", "libcrypto.so.3"]


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def is_elf(path):
    if path.is_symlink() or not path.is_file():
        return False
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(path):
    """The libraries of a program or library, with theirs, as name and place."""
    for line in run("ldd", str(path)).splitlines():
        if "not found" in line:
            sys.exit(f"collect.py: {path} wants {line.strip()}")
        found = re.match(r"\s*(\S+) => (/\S+)", line)
        if found:
            yield found[1], Path(found[2])


class Bundle:
    def __init__(self, folder):
        self.folder = folder
        self.files = []  # (place in the bundle, where it comes from)

    def add(self, source, place):
        target = self.folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
        self.files.append((place, source))
        return target

    def add_tree(self, source, place):
        for file in sorted(source.rglob("*")):
            if file.is_file():
                self.add(file, place / file.relative_to(source))

    def add_libraries(self):
        """Until nothing is missing any more."""
        known = set()
        pending = [source for place, source in self.files if is_elf(source)]
        pending += [Path(run("/sbin/ldconfig", "-p").split(f"{name} ")[1].split("=> ")[1].split()[0]) for name in LOADED]
        wanted = {path.name: path for path in pending if path.name in LOADED}
        for path in pending:
            wanted.update(needed(path))
        for name, path in sorted(wanted.items()):
            if SYSTEM.match(name) or name in known:
                continue
            known.add(name)
            self.add(path.resolve(), Path("lib/fallback", name, name) if FALLBACK.match(name) else Path("lib", name))

    def set_paths(self):
        """Each ELF file finds the libraries in lib, wherever the folder is."""
        for path in sorted(self.folder.rglob("*")):
            if not is_elf(path):
                continue
            up = os.path.relpath(self.folder / "lib", path.parent)
            run("patchelf", "--set-rpath", f"$ORIGIN/{up}" if up != "." else "$ORIGIN", str(path))
            os.chmod(path, 0o755)


# Qt's own modules import these without being asked, which the scanner does not see.
QML_IMPLIED = ["QtQml", "QtQml/Models", "QtQml/WorkerScript"]


def qml_modules(qml):
    yield from (qml / name for name in QML_IMPLIED if (qml / name).is_dir())
    scanner = Path(run("qtpaths6", "--query", "QT_INSTALL_LIBEXECS").strip(), "qmlimportscanner")
    for module in json.loads(run(str(scanner), "-rootPath", str(PROJECT / "qml"), "-importPath", str(qml))):
        path = module.get("path")
        if path and Path(path).is_relative_to(qml):
            yield Path(path)


def main():
    installed, folder, sbom_file, version = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    plugins = Path(run("qtpaths6", "--query", "QT_INSTALL_PLUGINS").strip())
    qml = Path(run("qtpaths6", "--query", "QT_INSTALL_QML").strip())
    bundle = Bundle(folder)

    for program in ("pushlab", "pushlab-cli", "pushlab-server"):
        bundle.add(installed / "bin" / program, Path("libexec", program))
    for pattern in PLUGINS:
        for plugin in sorted(plugins.glob(pattern)):
            bundle.add(plugin, Path("plugins", plugin.relative_to(plugins)))
    for module in sorted(set(qml_modules(qml))):
        for file in sorted(module.iterdir()):
            if file.is_file() and file.suffix not in (".qmltypes",):
                bundle.add(file, Path("qml", file.relative_to(qml)))
    bundle.add_libraries()
    for font in sorted(Path("/usr/share/fonts/truetype/dejavu").glob("DejaVuSans*.ttf")):
        bundle.add(font, Path("share/fonts", font.name))
    packages = sbom.packages_of(source for place, source in bundle.files)
    for package in sorted(set(packages.values())):
        bundle.add(sbom.copyright_of(package), Path("share/licenses", package, "copyright"))
    bundle.add_tree(installed / "share", Path("share"))
    bundle.add(PROJECT / "LICENSE", Path("LICENSE"))
    bundle.add(PROJECT / "README.md", Path("README.md"))
    bundle.add(HERE / "fonts.conf", Path("share/fonts/fonts.conf"))
    launcher = bundle.add(HERE / "launch.sh", Path("bin/pushlab"))
    os.chmod(launcher, 0o755)
    for name in ("pushlab-cli", "pushlab-server"):
        (folder / "bin" / name).symlink_to("pushlab")
    (folder / "libexec/qt.conf").write_text("[Paths]\nPrefix=..\nPlugins=plugins\nQmlImports=qml\n", encoding="utf-8")
    bundle.set_paths()
    sbom.write(sbom_file, folder, version, bundle.files, packages)


main()
