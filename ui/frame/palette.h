// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/window_actions.h"
#include "ui/models/name_search.h"
#include "ui/models/window_sources.h"

#include <functional>

namespace afs {

class ScopeStore;

/// One thing that can be gone to or done.
struct PaletteEntry {
    QString group;    ///< its heading: "Artists"
    QString text;     ///< "Waterloo"
    QString subtitle; ///< "ABBA"; of a command its key
    std::function<void()> open;
    std::function<void()> filter; ///< with Ctrl; empty: the same as open
};

/// What the search finds as one types: dates, names of the history (artists, albums and tracks, where the words fit
/// best first), playlists, pages, commands and settings, in this order; whatever the words name from its beginning
/// stands before what only contains them, or is called so by some. GUI thread.
class Palette final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    Palette(NameSearch& names, ScopeStore& scope, const WindowSources& sources, AccountId account,
            QObject* parent = nullptr);

    void setCommands(std::vector<NamedCommand> commands); ///< their actions outlive this

    /// Answers with found(), for the newest words only.
    void find(const QString& words);
    void drop() { m_names.drop(); } ///< no answer is wanted any more

Q_SIGNALS:
    void found(const QString& words, const std::vector<afs::PaletteEntry>& entries);

private:
    void collect(const QString& words, const std::vector<NameFound>& names);
    PaletteEntry nameEntry(const NameFound& name);

    NameSearch& m_names;
    ScopeStore& m_scope;
    const WindowSources& m_sources;
    AccountId m_account;
    std::vector<NamedCommand> m_commands;
};

} // namespace afs
