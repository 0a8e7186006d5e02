# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop needs to show the program: its entry, what it says of itself to software centres, and its icon in every
# size (drawn from resources/icons/app.svg while building) and as a symbol.

find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Svg)
add_executable(app_icons "${PROJECT_SOURCE_DIR}/packaging/icons/app_icons.cpp")
target_link_libraries(app_icons PRIVATE house Qt6::Gui Qt6::Svg)

# One name for the entry, what is said of the program, its icon, and its windows (app/window.cpp).
set(AFS_DESKTOP_ID "io.github.analytics_for_spotify.AnalyticsForSpotify")
set(drawing "${PROJECT_SOURCE_DIR}/resources/icons/app.svg")
set(pictures)
foreach(size 16 22 24 32 48 64 96 128 256 512)
  set(picture "${PROJECT_BINARY_DIR}/icons/${size}.png")
  add_custom_command(OUTPUT "${picture}" COMMAND app_icons "${drawing}" ${size} "${picture}"
    DEPENDS app_icons "${drawing}" VERBATIM)
  list(APPEND pictures "${picture}")
  install(FILES "${picture}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
    RENAME "${AFS_DESKTOP_ID}.png")
endforeach()
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/icons")
add_custom_target(icons ALL DEPENDS ${pictures})

install(FILES "${drawing}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
  RENAME "${AFS_DESKTOP_ID}.svg")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/app-symbolic.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps" RENAME "${AFS_DESKTOP_ID}-symbolic.svg")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/desktop/${AFS_DESKTOP_ID}.desktop"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/desktop/${AFS_DESKTOP_ID}.metainfo.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
