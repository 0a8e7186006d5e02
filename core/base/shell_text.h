// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afs {

/// Words as a shell wants them, for what a person is told to type.
QString shellText(QStringList words);

} // namespace afs
