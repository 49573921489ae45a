# SPDX-License-Identifier: GPL-3.0-or-later
# find_package(Limpid): Limpid::server, and its layers one by one.
include(CMakeFindDependencyMacro)
find_dependency(Qt6 6.4 COMPONENTS Core HttpServer Network WebSockets)
find_dependency(OpenSSL)
find_dependency(ZLIB)
find_dependency(msgpack CONFIG)
find_dependency(QCoro6 COMPONENTS Core)
include(${CMAKE_CURRENT_LIST_DIR}/LimpidTargets.cmake)

if(NOT TARGET Limpid::server)
    add_library(Limpid::server INTERFACE IMPORTED)
    set_target_properties(Limpid::server PROPERTIES INTERFACE_LINK_LIBRARIES "Limpid::views;Limpid::redislayers")
endif()
