# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An installer for one user or for all; it takes an older version away first and leaves nothing when it is removed.

set(CPACK_GENERATOR NSIS)
file(TO_NATIVE_PATH ${packaging}/icons/pushlab.ico icon)
set(CPACK_NSIS_MUI_ICON ${icon})
set(CPACK_NSIS_MUI_UNIICON ${icon})
set(CPACK_NSIS_DISPLAY_NAME Pushlab)
set(CPACK_NSIS_PACKAGE_NAME Pushlab)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/pushlab.exe)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # pushlab-cli is for the terminal
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
