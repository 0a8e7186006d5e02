// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace afs {

/// Waits for the desktop's tray to come up. Qt decides once, when it is first asked for a tray, whether there is one on
/// the session bus, and never looks again: asked at log-in, before the desktop is whole, it would find none for good.
/// GUI thread.
class TrayHost final : public QObject {
    Q_OBJECT

public:
    /// `mayWait`: at log-in; else it is decided at once, as for a program that a person starts.
    explicit TrayHost(bool mayWait, QObject* parent = nullptr);

    /// Qt may be asked now: the tray is there, there is no session bus, or none came while it was waited for.
    bool isDecided() const { return m_isDecided; }

Q_SIGNALS:
    void decided();

private:
    void decide();

    bool m_isDecided = false;
};

} // namespace afs
