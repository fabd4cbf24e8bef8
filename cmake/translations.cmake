# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The window's languages besides English, which is in the source. One more: its code here and in app/ui/languages.cpp; the
# target update_translations makes its file.

set(codes de es fr zh_CN)
set(folder ${PROJECT_SOURCE_DIR}/resources/i18n)

# Debian has lrelease and lupdate in one small package, but Qt6LinguistTools only together with Designer and Assistant.
foreach(tool lrelease lupdate)
    find_program(PUSHLAB_${tool} NAMES ${tool} ${tool}6 ${tool}-qt6 HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}
        DOC "Qt Linguist's ${tool}")
endforeach()
if(NOT PUSHLAB_lrelease)
    message(FATAL_ERROR "Qt Linguist's lrelease is missing. Install qt6-l10n-tools, or Qt's tools elsewhere.")
endif()

set(catalogues)
set(compiled)
foreach(code IN LISTS codes)
    set(catalogue ${folder}/pushlab_${code}.ts)
    set(result ${CMAKE_CURRENT_BINARY_DIR}/pushlab_${code}.qm)
    add_custom_command(OUTPUT ${result} DEPENDS ${catalogue} VERBATIM
        COMMAND ${PUSHLAB_lrelease} -silent ${catalogue} -qm ${result})
    set_source_files_properties(${result} PROPERTIES QT_RESOURCE_ALIAS pushlab_${code}.qm)
    list(APPEND catalogues ${catalogue})
    list(APPEND compiled ${result})
endforeach()

qt_add_resources(pushlab_ui i18n PREFIX /i18n FILES ${compiled})

# Puts what the source says now into the catalogues; what is new is unfinished there, what is gone is gone. Without line
# numbers, which would change in every file with each line of source.
file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/app/*.cpp ${PROJECT_SOURCE_DIR}/app/*.h ${PROJECT_SOURCE_DIR}/qml/*.qml)
list(JOIN sources "\n" sources)
set(PUSHLAB_tr_sources ${PROJECT_BINARY_DIR}/translated-sources.txt CACHE INTERNAL "The files that lupdate reads")
file(CONFIGURE OUTPUT ${PUSHLAB_tr_sources} CONTENT
    "-I${PROJECT_SOURCE_DIR}/app\n-I${PROJECT_SOURCE_DIR}/server\n${sources}\n" @ONLY)
if(PUSHLAB_lupdate)
    add_custom_target(update_translations VERBATIM COMMAND ${PUSHLAB_lupdate} @${PUSHLAB_tr_sources}
        -locations none -no-obsolete -source-language en -ts ${catalogues})
endif()
