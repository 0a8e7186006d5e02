# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours shares: the language, the warnings, the sanitizers, and how a folder becomes a target.

include(GNUInstallDirs)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# A third of a file's time is what it reads and instantiates as others of its folder do: sixteen share it in a unity build.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 16)
# moc reads sources only: it need not wait until the libraries that a target links are built.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

option(AFS_WARNINGS_AS_ERRORS "Warnings of our own targets are errors" OFF)
set(AFS_SANITIZE "" CACHE STRING "Sanitizers for every target, for example address,undefined")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()
if(AFS_SANITIZE)
  add_compile_options(-fsanitize=${AFS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${AFS_SANITIZE})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Network DBus)
find_package(PostgreSQL REQUIRED)
find_package(simdjson REQUIRED)
find_package(LibArchive REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(Threads REQUIRED)

add_library(house INTERFACE)
target_include_directories(house INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_definitions(house INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 AFS_VERSION="${PROJECT_VERSION}")
target_compile_options(house INTERFACE -Wall -Wextra -Wshadow -Wold-style-cast -Woverloaded-virtual
  -Wnon-virtual-dtor -Wconversion -Wno-sign-conversion -Wcast-qual -Wimplicit-fallthrough
  $<$<BOOL:${AFS_WARNINGS_AS_ERRORS}>:-Werror>)
# gcc 12 at -O2 sees overlaps in std::string's own operator+ that cannot be (gcc bug 105651).
target_compile_options(house INTERFACE -Wno-restrict)
if(CMAKE_UNITY_BUILD)
  # In a unity file gcc takes every .cpp for a header, and warns of a pimpl that holds something of its own file.
  target_compile_options(house INTERFACE -Wno-subobject-linkage)
endif()
if(AFS_SANITIZE)
  # gcc 12 takes the sanitizers' own instructions for uses of what is not initialised (std::regex, std::function).
  target_compile_options(house INTERFACE -Wno-maybe-uninitialized)
endif()

# house_folder(target DIR [EXCEPT FILE] PUBLIC ... PRIVATE ...): all sources of a folder as one static library.
function(house_folder target)
  cmake_parse_arguments(ARG "" "DIR;EXCEPT" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${ARG_DIR}/*.cpp" "${ARG_DIR}/*.h")
  if(ARG_EXCEPT)
    list(FILTER sources EXCLUDE REGEX "/${ARG_EXCEPT}$")
  endif()
  set(compiled ${sources})
  list(FILTER compiled INCLUDE REGEX "\\.cpp$")
  if(compiled)
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES AUTOMOC ON UNITY_BUILD_UNIQUE_ID AFS_UNITY_ID)
    target_link_libraries(${target} PUBLIC house ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE house ${ARG_PUBLIC})
  endif()
endfunction()
