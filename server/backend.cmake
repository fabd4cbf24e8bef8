# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The server as a library, for its tests, and as the program.

pushlab_library(pushlab_backend
    SOURCES
        backend.cpp backend.h
        connectionlist.cpp connectionlist.h
        management.cpp management.h
        prometheus.cpp
        serverstats.cpp serverstats.h
    LINK pushlab_transport pushlab_workload pushlab_hub pushlab_platform
)
pushlab_program(pushlab-server SOURCES main.cpp LINK pushlab_backend)
target_compile_definitions(pushlab-server PRIVATE PUSHLAB_VERSION="${PROJECT_VERSION}")
