# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The desktop program. QML modules are static, so their plugins are linked by name.
pushlab_program(pushlab
    SOURCES main.cpp
    LINK pushlab_ui pushlab_uiplugin pushlab_qml pushlab_qmlplugin Qt6::Widgets Qt6::QuickControls2
)
add_dependencies(pushlab pushlab-server)
target_compile_definitions(pushlab PRIVATE PUSHLAB_VERSION="${PROJECT_VERSION}")
qt_add_resources(pushlab icon PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources/packaging/icons
    FILES ${PROJECT_SOURCE_DIR}/resources/packaging/icons/pushlab-256.png)
