// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/frame/window_options.h"
#include "ui/models/window_sources.h"

#include <QTimeZone>

namespace afs {

class Sidebar;

/// Keeps what the sidebar says of the history, of scanning and of playlists: the lines at its foot, and marks where
/// something wants to be looked at.
class LiveStatus final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    LiveStatus(Sidebar& sidebar, const WindowSources& sources, const WindowOptions& options, const Clock& clock,
               const QTimeZone& zone);

    void follow(); ///< when time goes on

private:
    void showProblem(const QString& sentence); ///< until a snapshot comes
    void followLibrary();
    void followHistory();
    void followImport(const QString& sentence);
    void followScan();
    void followPlaylists();

    Sidebar& m_sidebar;
    const WindowSources& m_sources;
    const WindowOptions& m_options;
    const Clock& m_clock;
    QTimeZone m_zone;
    QString m_import;  ///< what is under way; empty: nothing
    QString m_problem; ///< what the library source complained about last
};

} // namespace afs
