// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/window_sources.h"

#include <QTimeZone>

namespace afs {

class Sidebar;

/// Keeps what the sidebar says of scanning and playlists: a line below the account, and marks where something wants to
/// be looked at.
class LiveStatus final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    LiveStatus(Sidebar& sidebar, const WindowSources& sources, AccountId account, const Clock& clock,
               const QTimeZone& zone);

    void followScan(); ///< also when time goes on

private:
    void followPlaylists();

    Sidebar& m_sidebar;
    const WindowSources& m_sources;
    AccountId m_account;
    const Clock& m_clock;
    QTimeZone m_zone;
};

} // namespace afs
