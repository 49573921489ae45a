# SPDX-License-Identifier: GPL-3.0-or-later
# limpid_install_library(layer...): what find_package(Limpid) finds, as the component "library".

include(CMakePackageConfigHelpers)

# Each public class has a header of its name, as Qt's have: <Limpid/Consumer>.
function(limpid_install_library)
    set(package ${CMAKE_INSTALL_LIBDIR}/cmake/Limpid)
    foreach(name IN LISTS ARGN)
        get_target_property(layer limpid_${name} LIMPID_LAYER)
        get_target_property(headers limpid_${name} LIMPID_HEADERS)
        get_target_property(classes limpid_${name} LIMPID_CLASSES)
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
