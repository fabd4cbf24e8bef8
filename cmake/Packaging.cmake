# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installers that CPack makes of it: .deb on Debian and Ubuntu, .dmg on macOS, an NSIS installer on Windows.

set(PUSHLAB_MAINTAINER "The Pushlab authors <noreply@pushlab.org>" CACHE STRING "Whom a package names as its maintainer")

set(CPACK_PACKAGE_NAME pushlab)
set(CPACK_PACKAGE_VENDOR "The Pushlab authors")
set(CPACK_PACKAGE_CONTACT ${PUSHLAB_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see long polling, SSE and WebSockets behave, break and heal")
set(CPACK_PACKAGE_DESCRIPTION
"A desktop lab for the three ways in which a server reaches a browser. A real
server process, a real proxy and thousands of real client connections run on
this machine; faults are put between them, and latency, reconnections, threads
and every lost event are measured.
.
The package has the window (pushlab), the same lab in a terminal (pushlab-cli)
and the server (pushlab-server).")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Pushlab)
set(CPACK_PACKAGE_EXECUTABLES pushlab Pushlab)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Pushlab)
    set(CPACK_BUNDLE_ICON ${packaging}/icons/pushlab.icns)
elseif(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/PackagingWindows.cmake)
else()
    include(${CMAKE_CURRENT_LIST_DIR}/PackagingDebian.cmake)
endif()
include(CPack)
