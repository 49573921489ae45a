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
    add_library(limpid_precompiled_${kind} OBJECT EXCLUDE_FROM_ALL ${source})
    set_target_properties(limpid_precompiled_${kind} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_link_libraries(limpid_precompiled_${kind} PRIVATE limpid_options ${arg_LINK})
    target_precompile_headers(limpid_precompiled_${kind} PRIVATE ${arg_HEADERS})
endfunction()

set(core_headers <QByteArray> <QDateTime> <QHash> <QList> <QMetaType> <QObject> <QString> <QTimer> <functional> <memory>
                 <optional> <variant> <vector>)
limpid_add_precompiled(core HEADERS ${core_headers} LINK Qt6::Core)
limpid_add_precompiled(
    widgets HEADERS ${core_headers} <QAbstractItemModel> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QWidget>
    LINK Qt6::Widgets)

# Sets result to whether one of the targets after it links Qt6::Widgets, however far down.
function(limpid_has_windows result)
    set(${result} OFF PARENT_SCOPE)
    foreach(target IN LISTS ARGN)
        if(target STREQUAL "Qt6::Widgets")
            set(${result} ON PARENT_SCOPE)
            return()
        endif()
        if(TARGET ${target} AND NOT target MATCHES "^Qt6::")
            get_target_property(links ${target} INTERFACE_LINK_LIBRARIES)
            limpid_has_windows(found ${links})
            if(found)
                set(${result} ON PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
endfunction()

# limpid_add_library(name LAYER common/net HEADERS a.h... SOURCES a.cpp... LINK Qt6::Core... [PRIVATE_LINK ...]
#                    [PUBLIC_CLASSES ClassA...] [ALONE b.cpp...])
#
# A layer sees its own folder and the layers it links, and nothing else: each library offers its headers under a
# root of its own that holds one symbolic link, so "common/net/x.h" is found only by who links Limpid::net.
# PUBLIC_CLASSES are what other programs include from an installed library, as <Limpid/ClassA>. ALONE are sources that
# a unity build (see CMakePresets.json) leaves by themselves: names of their own are those of a neighbour's, too.
function(limpid_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LAYER"
                          "HEADERS;SOURCES;LINK;PRIVATE_LINK;PUBLIC_CLASSES;ALONE")
    set(target limpid_${name})
    add_library(${target} STATIC ${arg_HEADERS} ${arg_SOURCES})
    add_library(Limpid::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    set_source_files_properties(${arg_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)

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
    limpid_has_windows(windows ${arg_LINK})
    if(windows)
        target_precompile_headers(${target} REUSE_FROM limpid_precompiled_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM limpid_precompiled_core)
    endif()
endfunction()

# Qt Test without the folders that Qt6::Test defines for each target: with them no test could share a precompiled header.
# (QFINDTESTDATA then finds what is in the folder where a test runs: its own.)
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
add_library(limpid_qttest INTERFACE)
target_compile_definitions(limpid_qttest INTERFACE QT_TESTLIB_LIB)
target_include_directories(
    limpid_qttest SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
target_link_libraries(limpid_qttest INTERFACE $<TARGET_FILE:Qt6::Test> Qt6::Network Qt6::WebSockets)
limpid_add_precompiled(
    tests HEADERS ${core_headers} <QTest> <QSignalSpy> <QJsonObject> <QProcess> <QTcpSocket> <QWebSocket>
    LINK limpid_qttest)
limpid_add_precompiled(
    windowtests HEADERS ${core_headers} <QApplication> <QLabel> <QLineEdit> <QPushButton> <QTableView> <QTest>
                        <QSignalSpy> <QJsonObject> <QTcpSocket> <QWebSocket>
    LINK limpid_qttest Qt6::Widgets)

foreach(kind tests windowtests)
    target_compile_options(limpid_precompiled_${kind} PRIVATE -O0)
endforeach()

# limpid_prepare_test(target LINK...): what a test and what several tests share are compiled with.
function(limpid_prepare_test target)
    target_compile_options(${target} PRIVATE -O0) # it is run once
    limpid_has_windows(windows ${ARGN})
    if(windows)
        target_precompile_headers(${target} REUSE_FROM limpid_precompiled_windowtests)
    else()
        target_precompile_headers(${target} REUSE_FROM limpid_precompiled_tests)
    endif()
endfunction()

# limpid_add_test_library(name SOURCES a.cpp a.h... LINK Limpid::y...): what several tests share, in this folder.
function(limpid_add_test_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE limpid_options PUBLIC ${arg_LINK} limpid_qttest)
    target_include_directories(${name} INTERFACE ${CMAKE_CURRENT_SOURCE_DIR})
    limpid_prepare_test(${name} ${arg_LINK})
endfunction()

# limpid_add_test(tst_x [SOURCES extra.cpp...] LINK Limpid::y... [TIMEOUT seconds] [ENVIRONMENT K=V...])
#
# Builds tst_x.cpp as a Qt Test and runs it under ctest without a display, in UTC and the C locale. The extra sources
# have no Q_OBJECT in their headers: moc sees tst_x.cpp alone.
function(limpid_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;ENVIRONMENT")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    add_executable(${name} ${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF
                                            RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${name} PRIVATE limpid_options limpid_qttest ${arg_LINK})
    limpid_prepare_test(${name} ${arg_LINK})
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    set_tests_properties(
        ${name}
        PROPERTIES TIMEOUT ${arg_TIMEOUT}
                   ENVIRONMENT
                   "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_HASH_SEED=0;XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/tests/config;XDG_DATA_HOME=${PROJECT_BINARY_DIR}/tests/data;${arg_ENVIRONMENT}")
endfunction()
