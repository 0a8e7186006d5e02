# SPDX-License-Identifier: GPL-3.0-or-later

# house_translations(target): the catalogues of translations/, released and built into the target as
# :/i18n/analytics-for-spotify_LANGUAGE.qm.
function(house_translations target)
  find_program(LRELEASE_PROGRAM lrelease REQUIRED HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}")
  file(GLOB catalogues CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
  set(released "")
  foreach(catalogue IN LISTS catalogues)
    get_filename_component(name "${catalogue}" NAME_WE)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/i18n/${name}.qm")
    add_custom_command(OUTPUT "${output}" DEPENDS "${catalogue}" VERBATIM
      COMMAND "${LRELEASE_PROGRAM}" -silent "${catalogue}" -qm "${output}")
    list(APPEND released "${output}")
  endforeach()
  if(released)
    qt_add_resources(${target} i18n PREFIX "/" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${released})
  endif()
endfunction()
