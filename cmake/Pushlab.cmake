# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of ours has in common, and the three ways to add one.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(PUSHLAB_CCACHE ccache)
if(PUSHLAB_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this ccache leaves alone what was compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${PUSHLAB_CCACHE})
endif()

add_library(pushlab_options INTERFACE)
target_compile_definitions(pushlab_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS)
target_include_directories(pushlab_options INTERFACE ${PROJECT_SOURCE_DIR}/server ${PROJECT_SOURCE_DIR}/app)
if(MSVC)
    target_compile_options(pushlab_options INTERFACE /W4 /utf-8 $<$<BOOL:${PUSHLAB_WERROR}>:/WX>)
else()
    target_compile_options(pushlab_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor $<$<BOOL:${PUSHLAB_WERROR}>:-Werror>)
endif()
if(PUSHLAB_SANITIZE STREQUAL "address")
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
elseif(PUSHLAB_SANITIZE)
    set(sanitizers -fsanitize=${PUSHLAB_SANITIZE} -fno-omit-frame-pointer)
endif()
if(PUSHLAB_SANITIZE)
    target_compile_options(pushlab_options INTERFACE ${sanitizers})
    target_link_options(pushlab_options INTERFACE ${sanitizers})
endif()

# One precompiled header for what is shipped.
add_library(pushlab_precompiled STATIC cmake/precompiled.cpp)
target_precompile_headers(pushlab_precompiled PRIVATE cmake/precompiled.h)
target_link_libraries(pushlab_precompiled PRIVATE pushlab_options Qt6::Core)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(pushlab_options INTERFACE -fpch-preprocess) # For ccache.
endif()

# Tests have one of their own, and are not optimised: what they test is. Their programs are most of a build.
if(BUILD_TESTING)
    add_library(pushlab_test_options INTERFACE)
    # Not Qt6::Test as a whole: it defines another macro in each folder, and no precompiled header would fit.
    target_link_libraries(pushlab_test_options INTERFACE pushlab_options Qt6::Core $<LINK_ONLY:Qt6::Test>)
    target_include_directories(pushlab_test_options SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(pushlab_test_options INTERFACE QT_TESTLIB_LIB)
    if(NOT MSVC AND NOT PUSHLAB_SANITIZE)
        target_compile_options(pushlab_test_options INTERFACE -O0)
    endif()
    add_library(pushlab_test_precompiled STATIC cmake/precompiled.cpp)
    target_precompile_headers(pushlab_test_precompiled PRIVATE cmake/precompiledtest.h)
    target_link_libraries(pushlab_test_precompiled PRIVATE pushlab_test_options)
endif()

# pushlab_library(NAME SOURCES file... LINK target...): one static library for one folder.
function(pushlab_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC pushlab_options ${arg_LINK})
    target_precompile_headers(${name} REUSE_FROM pushlab_precompiled)
endfunction()

# pushlab_program(NAME SOURCES file... LINK target...)
function(pushlab_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE pushlab_options ${arg_LINK})
    target_precompile_headers(${name} REUSE_FROM pushlab_precompiled)
endfunction()

# pushlab_test(tst_name LABEL unit|net|qml|e2e|bench [TIMEOUT s] [SOURCES extra...] LINK target...):
# one Qt Test program made of tst_name.cpp.
function(pushlab_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "SOURCES;LINK")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE pushlab_test_options ${arg_LINK})
    target_precompile_headers(${name} REUSE_FROM pushlab_test_precompiled)
    # CMake's own way to moc scans each program anew and compiles a second file for it: a third of the time of a build.
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${name})
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(${name} PRIVATE PUSHLAB_BIN_DIR="${CMAKE_BINARY_DIR}/bin"
        PUSHLAB_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data" PUSHLAB_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;LC_ALL=C.UTF-8;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/config")
endfunction()
