# Translations travel inside the program. `cmake --build --preset dev --target translations_update` brings the
# .ts files in step with the source.
set(translation_files ${CMAKE_CURRENT_LIST_DIR}/jotscope_de.ts ${CMAKE_CURRENT_LIST_DIR}/jotscope_en.ts)
qt_add_lrelease(jotscope_window TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE compiled_translations)
qt_add_resources(jotscope_window jotscope_translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR}
  FILES ${compiled_translations})

# JOT_TEXT is how core, which knows no Qt, marks its sentences; some stand in sources that are made in the build
# tree. English needs its plural forms alone. The test of the translations asks with the same options whether a string
# was left out.
get_property(claim_tables GLOBAL PROPERTY JOTSCOPE_CLAIM_TABLES)
set(lupdate_sources -recursive ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/core ${claim_tables}
    -I ${PROJECT_SOURCE_DIR} -tr-function-alias QT_TRANSLATE_NOOP+=JOT_TEXT -locations none -no-ui-lines -no-obsolete)
set_property(GLOBAL PROPERTY JOTSCOPE_LUPDATE_SOURCES ${lupdate_sources})
add_custom_target(translations_update
  COMMAND Qt6::lupdate ${lupdate_sources} -ts ${CMAKE_CURRENT_LIST_DIR}/jotscope_de.ts
  COMMAND Qt6::lupdate ${lupdate_sources} -pluralonly -ts ${CMAKE_CURRENT_LIST_DIR}/jotscope_en.ts
  DEPENDS ${claim_tables} VERBATIM)
