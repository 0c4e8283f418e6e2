# Clean builds spend much of their time on the same headers. A build that nobody edits in compiles them once;
# everyday ones do not, and so notice a header that leans on what another file included before it.

# What `jotscope_precompiled(<this> HEADERS ...)` names, targets of the same options take with
# `jotscope_take_precompiled(<target> <this> [TOGETHER])`. TOGETHER, the sources of each folder are compiled as one:
# what their headers say inline is then read, instrumented and linked once. Names in the unnamed namespaces of a
# folder must differ for it.
function(jotscope_precompiled name)
  cmake_parse_arguments(PRECOMPILED "" "" "HEADERS;LINK" ${ARGN})
  if(NOT JOTSCOPE_PRECOMPILE)
    return()
  endif()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(${name} OBJECT ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE ${PRECOMPILED_LINK})
  target_precompile_headers(${name} PRIVATE ${PRECOMPILED_HEADERS})
endfunction()

function(jotscope_take_precompiled target name)
  cmake_parse_arguments(TAKE "TOGETHER" "" "" ${ARGN})
  if(JOTSCOPE_PRECOMPILE)
    if(TAKE_TOGETHER)
      jotscope_compile_together(${target})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${name})
    get_target_property(type ${target} TYPE)
    if(type STREQUAL EXECUTABLE)
      # As the headers are compiled: a program would be -fPIE, and newer compilers do not mix the two.
      target_compile_options(${target} PRIVATE -fPIC)
    endif()
  endif()
endfunction()

function(jotscope_compile_together target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    get_filename_component(folder ${source} DIRECTORY)
    string(MAKE_C_IDENTIFIER "of_${folder}" group)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
endfunction()

set(JOTSCOPE_STANDARD_HEADERS
    <algorithm> <array> <charconv> <chrono> <functional> <map> <memory> <optional> <ranges> <set> <span> <string>
    <string_view> <tuple> <utility> <variant> <vector> <tl/expected.hpp>)
