// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace afs {

/// A value or the reason why there is none. Every call that can fail returns one; exceptions stay inside a folder.
template <typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace afs
