# SPDX-License-Identifier: GPL-3.0-or-later
# limpid_install_library(layer...): what find_package(Limpid) finds, as the component "library".

include(CMakePackageConfigHelpers)

# Every installed header compiled alone: `cmake --build ... --target headers_alone`.
add_custom_target(headers_alone)
function(limpid_check_headers name layer)
    set(checks)
    foreach(header IN LISTS ARGN)
        set(check ${PROJECT_BINARY_DIR}/headers/${layer}/${header}.cpp)
        file(CONFIGURE OUTPUT ${check} CONTENT "#include \"${layer}/${header}\"\n")
        list(APPEND checks ${check})
    endforeach()
    add_library(limpid_${name}_headers OBJECT EXCLUDE_FROM_ALL ${checks})
    set_target_properties(limpid_${name}_headers PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_link_libraries(limpid_${name}_headers PRIVATE limpid_${name} limpid_options)
    add_dependencies(headers_alone limpid_${name}_headers)
endfunction()

# Each public class has a header of its name, as Qt's have: <Limpid/Consumer>.
function(limpid_install_library)
    set(package ${CMAKE_INSTALL_LIBDIR}/cmake/Limpid)
    foreach(name IN LISTS ARGN)
        get_target_property(layer limpid_${name} LIMPID_LAYER)
        get_target_property(headers limpid_${name} LIMPID_HEADERS)
        get_target_property(classes limpid_${name} LIMPID_CLASSES)
        limpid_check_headers(${name} ${layer} ${headers})
        list(TRANSFORM headers PREPEND ${PROJECT_SOURCE_DIR}/${layer}/)
        install(TARGETS limpid_${name} EXPORT LimpidTargets ARCHIVE COMPONENT library)
        install(FILES ${headers} DESTINATION include/limpid/${layer} COMPONENT library)
        foreach(class IN LISTS classes)
            string(TOLOWER ${class} header)
            set(forward ${PROJECT_BINARY_DIR}/include/Limpid/${class})
            file(CONFIGURE OUTPUT ${forward} CONTENT "#include \"${layer}/${header}.h\"\n")
            install(FILES ${forward} DESTINATION include/limpid/Limpid COMPONENT library)
        endforeach()
    endforeach()
    install(EXPORT LimpidTargets NAMESPACE Limpid:: DESTINATION ${package} COMPONENT library)
    write_basic_package_version_file(${PROJECT_BINARY_DIR}/LimpidConfigVersion.cmake COMPATIBILITY SameMinorVersion)
    install(FILES ${PROJECT_SOURCE_DIR}/cmake/LimpidConfig.cmake ${PROJECT_BINARY_DIR}/LimpidConfigVersion.cmake
            DESTINATION ${package} COMPONENT library)
endfunction()
