// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sources.h"

#include <memory>

namespace afs {

class ImportService;
class LibraryService;

/// The services as pages see them. The service outlives what is returned.
std::unique_ptr<LibrarySource> sourceOf(LibraryService& service);
std::unique_ptr<ImportActions> actionsOf(ImportService& service);

} // namespace afs
