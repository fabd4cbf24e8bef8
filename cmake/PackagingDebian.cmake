# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The .deb. Its libraries are found by dpkg-shlibdeps; QML modules and plugins are loaded by name, which only
# packages/debian.txt knows. Each Debian has its own package: the names of Qt's packages differ, and so do its versions.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PUSHLAB_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# The kind "run" of packages/debian.txt; a name with ~ is one that a system may lack.
file(STRINGS ${PROJECT_SOURCE_DIR}/packages/debian.txt lines REGEX "^run ")
list(TRANSFORM lines REPLACE "^run +" "" OUTPUT_VARIABLE needed)
list(FILTER needed EXCLUDE REGEX "~$")
list(JOIN needed ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "nginx-light | nginx, haproxy, nodejs, curl, fonts-wqy-microhei | fonts-noto-cjk")

# 1+deb12, 1+deb13, 1+ubuntu24.04: which system it was built for, in an order in which upgrades go on.
set(PUSHLAB_RELEASE 1)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release system REGEX "^(ID|VERSION_ID)=")
    string(REGEX MATCH "VERSION_ID=\"?([0-9.]+)" found "${system}")
    set(number ${CMAKE_MATCH_1})
    if(system MATCHES "(^|;)ID=debian")
        string(APPEND PUSHLAB_RELEASE +deb${number})
    elseif(system MATCHES "(^|;)ID=ubuntu")
        string(APPEND PUSHLAB_RELEASE +ubuntu${number})
    endif()
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${PUSHLAB_RELEASE})

# Debian wants its own changelog, and all of these compressed; without time stamps, for the same bytes each time.
find_program(PUSHLAB_GZIP gzip)
if(PUSHLAB_GZIP AND TARGET manual)
    configure_file(${packaging}/changelog.Debian.in ${PROJECT_BINARY_DIR}/changelog.Debian @ONLY)
    install(CODE "
        set(doc \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DOCDIR}\")
        set(man \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}\")
        if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\")
            file(COPY_FILE \"${PROJECT_BINARY_DIR}/changelog.Debian\" \"\${doc}/changelog.Debian\")
            file(COPY_FILE \"${PROJECT_SOURCE_DIR}/CHANGELOG.md\" \"\${doc}/changelog\")
            file(CHMOD \"\${doc}/changelog.Debian\" \"\${doc}/changelog\" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
            file(GLOB pages \"\${man}/man1/pushlab*.1\")
            execute_process(COMMAND ${PUSHLAB_GZIP} -9nf \"\${doc}/changelog.Debian\" \"\${doc}/changelog\" \${pages} COMMAND_ERROR_IS_FATAL ANY)
        endif()
    ")
endif()
