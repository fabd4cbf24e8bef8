# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and where. The lab looks for pushlab-server beside itself, so the programs stay together.

include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATAROOTDIR}/doc/pushlab) # not after the project, which has a capital

set(packaging ${PROJECT_SOURCE_DIR}/resources/packaging)
set(application org.pushlab.Pushlab)

# The day of the last commit, or of SOURCE_DATE_EPOCH: manual pages and metadata made twice are the same.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    find_package(Git QUIET)
    if(GIT_FOUND)
        execute_process(COMMAND ${GIT_EXECUTABLE} -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
            OUTPUT_VARIABLE committed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    if(committed)
        set(ENV{SOURCE_DATE_EPOCH} ${committed}) # while configuring only
    endif()
endif()
string(TIMESTAMP PUSHLAB_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP PUSHLAB_RFC_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

# Off but for packages: in a build the window finds the server beside itself, as everywhere else.
option(PUSHLAB_APP_BUNDLE "On macOS: make Pushlab.app" OFF)

if(APPLE AND PUSHLAB_APP_BUNDLE)
    set_target_properties(pushlab PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Pushlab
        MACOSX_BUNDLE_INFO_PLIST ${packaging}/macos/Info.plist.in)
    target_sources(pushlab PRIVATE ${packaging}/icons/pushlab.icns)
    set_source_files_properties(${packaging}/icons/pushlab.icns TARGET_DIRECTORY pushlab
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    install(TARGETS pushlab BUNDLE DESTINATION .)
    install(TARGETS pushlab-cli pushlab-server RUNTIME DESTINATION Pushlab.app/Contents/MacOS)
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION Pushlab.app/Contents/Resources)
elseif(WIN32)
    set_target_properties(pushlab PROPERTIES WIN32_EXECUTABLE ON)
    configure_file(${packaging}/windows/pushlab.rc.in ${PROJECT_BINARY_DIR}/pushlab.rc @ONLY)
    target_sources(pushlab PRIVATE ${PROJECT_BINARY_DIR}/pushlab.rc)
    install(TARGETS pushlab pushlab-cli pushlab-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION .)
else()
    install(TARGETS pushlab pushlab-cli pushlab-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES ${packaging}/${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    configure_file(${packaging}/${application}.metainfo.xml.in ${PROJECT_BINARY_DIR}/${application}.metainfo.xml @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/${application}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${packaging}/icons/pushlab.svg RENAME ${application}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    foreach(size 16 24 32 48 64 128 256 512)
        install(FILES ${packaging}/icons/pushlab-${size}.png RENAME ${application}.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    install(FILES ${packaging}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

# Qt and what else the programs need, into the folder of a Windows or macOS package. Debian's Qt 6.4 has no such script
# for Linux and Debian's 6.8 one wants programs with an RPATH: there packages/bundle.sh does it.
if(WIN32)
    set(window ${CMAKE_INSTALL_BINDIR}/pushlab.exe)
    set(others ${CMAKE_INSTALL_BINDIR}/pushlab-cli.exe ${CMAKE_INSTALL_BINDIR}/pushlab-server.exe)
elseif(APPLE AND PUSHLAB_APP_BUNDLE)
    set(window Pushlab.app)
    set(others Pushlab.app/Contents/MacOS/pushlab-cli Pushlab.app/Contents/MacOS/pushlab-server)
endif()
if(window)
    qt_generate_deploy_script(TARGET pushlab OUTPUT_SCRIPT deploy CONTENT "
qt_deploy_qml_imports(TARGET pushlab PLUGINS_FOUND plugins)
qt_deploy_runtime_dependencies(EXECUTABLE ${window} ADDITIONAL_EXECUTABLES ${others} ADDITIONAL_MODULES \${plugins} GENERATE_QT_CONF)
")
    install(SCRIPT ${deploy})
endif()

# Manual pages and bash's completion come from --help, so the programs are run; one that is sanitized tells other things.
if(UNIX AND NOT APPLE AND NOT CMAKE_CROSSCOMPILING AND NOT PUSHLAB_SANITIZE AND NOT PUSHLAB_FUZZ)
    set(manual ${PROJECT_BINARY_DIR}/manual)
    set(manual_files)
    foreach(program pushlab pushlab-cli pushlab-server)
        list(APPEND manual_files ${manual}/${program}.1 ${manual}/${program}.bash)
        install(FILES ${manual}/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
        install(FILES ${manual}/${program}.bash RENAME ${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    endforeach()
    file(GLOB manual_texts CONFIGURE_DEPENDS ${packaging}/man/*.roff)
    add_custom_command(OUTPUT ${manual_files}
        COMMAND ${PROJECT_SOURCE_DIR}/packages/manual.sh ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} ${manual} ${PROJECT_VERSION} ${PUSHLAB_DATE}
        DEPENDS pushlab pushlab-cli pushlab-server ${manual_texts}
            ${PROJECT_SOURCE_DIR}/packages/manual.sh ${PROJECT_SOURCE_DIR}/packages/manual.awk ${PROJECT_SOURCE_DIR}/packages/completion.awk
        COMMENT "Making manual pages from --help"
        VERBATIM)
    add_custom_target(manual ALL DEPENDS ${manual_files})
endif()
