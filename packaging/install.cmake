# What is installed, and the package for Debian and its kin.

set(id org.jotscope.Jotscope)
install(TARGETS jotscope-cli)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
# The program writes its manual itself, from the same descriptions as --help. A sanitizer's end-of-run check for leaks
# is no part of building.
set(pages ${PROJECT_BINARY_DIR}/man/jotscope-cli.1)
add_custom_command(OUTPUT ${pages}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/man
  COMMAND ${CMAKE_COMMAND} -E env ASAN_OPTIONS=detect_leaks=0 $<TARGET_FILE:jotscope-cli> --manual > ${pages}
  DEPENDS jotscope-cli VERBATIM)

if(JOTSCOPE_APP)
  set_target_properties(jotscope PROPERTIES INSTALL_RPATH "$<$<BOOL:${JOTSCOPE_PRIVATE_QCA}>:$ORIGIN/../lib/jotscope>")
  install(TARGETS jotscope)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${id}.svg DESTINATION ${icons}/scalable/apps)
  foreach(size 16 24 32 48 64 128 256)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/jotscope-${size}.png
            DESTINATION ${icons}/${size}x${size}/apps RENAME ${id}.png)
  endforeach()
  list(APPEND pages ${PROJECT_SOURCE_DIR}/resources/man/jotscope.1)
  if(JOTSCOPE_PRIVATE_QCA)
    # Of the library itself no more than what the loader asks for; its plugins where the program looks for them.
    install(DIRECTORY ${JOTSCOPE_PRIVATE_QCA}/ DESTINATION lib/jotscope
            FILES_MATCHING REGEX "/libqca-qt6\\.so\\.2" PATTERN cmake EXCLUDE PATTERN qca-qt6 EXCLUDE)
    install(DIRECTORY ${JOTSCOPE_PRIVATE_QCA}/qca-qt6/crypto DESTINATION lib/jotscope/qca-qt6)
  endif()
endif()

# Debian's policy asks for compressed manuals.
foreach(page IN LISTS pages)
  get_filename_component(name ${page} NAME)
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/man/${name}.gz
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/man
    COMMAND gzip -9nc ${page} > ${PROJECT_BINARY_DIR}/man/${name}.gz
    DEPENDS ${page} VERBATIM)
  list(APPEND compressed_pages ${PROJECT_BINARY_DIR}/man/${name}.gz)
endforeach()
add_custom_target(manuals ALL DEPENDS ${compressed_pages})
install(FILES ${compressed_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME jotscope)
set(CPACK_PACKAGE_VENDOR "The Jotscope developers")
set(CPACK_PACKAGE_CONTACT "The Jotscope developers <jotscope@jotscope.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "debugger for JSON Web Tokens
 Shows what a pasted token says, whether its signature holds and, when it
 does not, why: decoded header, payload and signature in colour, each claim
 linked to its characters, and separate answers for structure, signature or
 decryption, time and claims. It knows every registered algorithm of JWS and
 JWE, all serialisations, nested tokens and SD-JWT. Nothing is sent and
 nothing is stored.
 .
 jotscope is the window, jotscope-cli the same for scripts, which also signs
 and encrypts tokens and makes, shows and converts keys.")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
if(JOTSCOPE_PRIVATE_QCA)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${JOTSCOPE_PRIVATE_QCA})
else()
  # The plugin with the cryptography is no library that anything links.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS libqca-qt6-plugins)
endif()
include(CPack)
