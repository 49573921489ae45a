# SPDX-License-Identifier: GPL-3.0-or-later
# limpid_add_library() and limpid_add_test(): the layers of docs/ARCHITECTURE.md as CMake targets.

# Warnings and definitions every target of Limpid is built with.
add_library(limpid_options INTERFACE)
target_compile_features(limpid_options INTERFACE cxx_std_20)
target_compile_options(
    limpid_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor
                             -Woverloaded-virtual -Winvalid-pch)
if(LIMPID_WARNINGS_AS_ERRORS)
    target_compile_options(limpid_options INTERFACE -Werror)
endif()
target_compile_definitions(
    limpid_options
    INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
              LIMPID_VERSION="${PROJECT_VERSION}")

# The headers that most files of a kind include anyway, compiled once: core, widgets, test.
function(limpid_add_precompiled kind)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINK")
    set(source ${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Stands for the precompiled headers of ${kind}.\n")
    add_library(limpid_precompiled_${kind} OBJECT ${source})
    set_target_properties(limpid_precompiled_${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(limpid_precompiled_${kind} PRIVATE limpid_options ${arg_LINK})
    target_precompile_headers(limpid_precompiled_${kind} PRIVATE ${arg_HEADERS})
endfunction()

set(core_headers <QByteArray> <QDateTime> <QHash> <QList> <QMetaType> <QObject> <QString> <QTimer> <functional> <memory>
                 <optional> <variant> <vector>)
limpid_add_precompiled(core HEADERS ${core_headers} LINK Qt6::Core)
limpid_add_precompiled(
    widgets HEADERS ${core_headers} <QAbstractItemModel> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QWidget>
    LINK Qt6::Widgets)

# Every header of every layer compiled alone: `cmake --build ... --target headers_alone`.
add_custom_target(headers_alone)

# limpid_add_library(name LAYER common/net HEADERS a.h... SOURCES a.cpp... LINK Qt6::Core... [PRIVATE_LINK ...]
#                    [PUBLIC_CLASSES ClassA...])
#
# A layer sees its own folder and the layers it links, and nothing else: each library offers its headers under a
# root of its own that holds one symbolic link, so "common/net/x.h" is found only by who links Limpid::net.
# PUBLIC_CLASSES are what other programs include from an installed library, as <Limpid/ClassA>.
function(limpid_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LAYER" "HEADERS;SOURCES;LINK;PRIVATE_LINK;PUBLIC_CLASSES")
    set(target limpid_${name})
    add_library(${target} STATIC ${arg_HEADERS} ${arg_SOURCES})
    add_library(Limpid::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)

    set(root ${PROJECT_BINARY_DIR}/layers/${name})
    cmake_path(GET arg_LAYER PARENT_PATH parent)
    file(MAKE_DIRECTORY ${root}/${parent})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${arg_LAYER} SYMBOLIC)
    target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${root}> $<INSTALL_INTERFACE:include/limpid>)

    target_link_libraries(
        ${target} PUBLIC ${arg_LINK} PRIVATE $<BUILD_INTERFACE:limpid_options> ${arg_PRIVATE_LINK})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name} LIMPID_LAYER ${arg_LAYER}
                                               LIMPID_HEADERS "${arg_HEADERS}" LIMPID_CLASSES "${arg_PUBLIC_CLASSES}")
    target_compile_features(${target} PUBLIC cxx_std_20)
    if("Qt6::Widgets" IN_LIST arg_LINK OR "Limpid::gui" IN_LIST arg_LINK)
        target_precompile_headers(${target} REUSE_FROM limpid_precompiled_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM limpid_precompiled_core)
    endif()

    set(checks)
    foreach(header IN LISTS arg_HEADERS)
        set(check ${PROJECT_BINARY_DIR}/headers/${arg_LAYER}/${header}.cpp)
        file(CONFIGURE OUTPUT ${check} CONTENT "#include \"${arg_LAYER}/${header}\"\n")
        list(APPEND checks ${check})
    endforeach()
    if(checks)
        add_library(${target}_headers OBJECT EXCLUDE_FROM_ALL ${checks})
        set_target_properties(${target}_headers PROPERTIES AUTOMOC OFF)
        target_link_libraries(${target}_headers PRIVATE ${target} limpid_options)
        add_dependencies(headers_alone ${target}_headers)
    endif()
endfunction()

# limpid_add_test(tst_x [SOURCES extra.cpp...] LINK Limpid::y... [TIMEOUT seconds] [ENVIRONMENT K=V...])
#
# Builds tst_x.cpp as a Qt Test and runs it under ctest without a display, in UTC and the C locale.
function(limpid_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;ENVIRONMENT")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE limpid_options Qt6::Test ${arg_LINK})
    # Not <QTest>: Qt defines each test's folder on its command line, and gcc then refuses the precompiled header.
    target_precompile_headers(${name} REUSE_FROM limpid_precompiled_core)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(
        ${name}
        PROPERTIES TIMEOUT ${arg_TIMEOUT}
                   ENVIRONMENT
                   "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_HASH_SEED=0;XDG_DATA_HOME=${PROJECT_BINARY_DIR}/tests/data;${arg_ENVIRONMENT}")
endfunction()
