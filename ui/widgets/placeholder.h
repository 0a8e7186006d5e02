// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace afs {

/// What an empty field says stands where typing begins, in a mirrored window too: Qt would set it by its own script.
void setPlaceholder(QLineEdit& field, const QString& text);

} // namespace afs
