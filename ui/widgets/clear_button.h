// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace afs {

/// A cross at the end of a field that empties it, called `name` for those who cannot see it: Qt gives it no word.
void addClearButton(QLineEdit& field, const QString& name);

} // namespace afs
