// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace afs {

/// The file that makes the desktop start the program at log-in (XDG autostart). It is there because a person switched
/// it on, and in no other case; what the desktop's own settings did to it (Hidden, X-GNOME-Autostart-enabled) counts.
class Autostart {
public:
    /// `folder`: the user's autostart folder, which need not be there. `name`: of the file, without its suffix.
    /// `command`: the program's absolute path and its options.
    Autostart(const QString& folder, const QString& name, QStringList command);

    QString path() const { return m_path; }
    bool isOn() const;
    /// Errors: the file cannot be written, or not removed.
    Status set(bool on) const;
    /// When the file names a program that is gone, it names this one from now on. Leaves it alone in every other case.
    Status followProgram() const;

private:
    Status write() const;

    QString m_path;
    QStringList m_command;
};

/// `command` as the value of a desktop entry's key Exec.
QString execValue(const QStringList& command);
/// The program that such a value names; empty when it cannot be read.
QString programOfExec(const QString& value);

} // namespace afs
