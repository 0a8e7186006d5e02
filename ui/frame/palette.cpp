// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette.h"

#include "ui/models/date_words.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"
#include "ui/models/scope_store.h"
#include "ui/settings/setting_names.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace afs {

namespace {

constexpr std::size_t rowsAGroup = 5;

/// How well words fit a text: all of them begin words of it, the first of them the text itself; or they do not.
enum class Fit { None, Inside, Start };

Fit fitOf(const QString& foldedWords, const QString& text) {
    const QStringList parts = fromUtf8(foldForSearch(text.toStdString())).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = foldedWords.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty() || parts.isEmpty())
        return Fit::None;
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
        return std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return part.startsWith(word); });
    });
    if (!all)
        return Fit::None;
    return parts.front().startsWith(wanted.front()) ? Fit::Start : Fit::Inside;
}

/// The same where people know it by other words, too: those are never its beginning.
Fit fitOf(const QString& foldedWords, const QString& text, const QString& also) {
    const Fit fit = fitOf(foldedWords, text);
    return fit != Fit::None || fitOf(foldedWords, text + u' ' + also) == Fit::None ? fit : Fit::Inside;
}

/// Artists, albums and tracks: the kind with the best fit first, and in this order among equals.
std::vector<FoundKind> kindsByFit(const std::vector<NameFound>& names) {
    std::vector<FoundKind> kinds{FoundKind::Artist, FoundKind::Album, FoundKind::Track};
    const auto best = [&names](FoundKind kind) {
        int fit = 0;
        for (const NameFound& name : names)
            fit = name.kind == kind ? std::max(fit, name.fit) : fit;
        return fit;
    };
    std::stable_sort(kinds.begin(), kinds.end(), [&](FoundKind a, FoundKind b) { return best(a) > best(b); });
    return kinds;
}

/// Entries of one group, in two parts: those that stand before the names and those behind.
class PaletteGroup {
public:
    explicit PaletteGroup(QString title) : m_title(std::move(title)) {}

    void add(bool first, const QString& text, const QString& subtitle, std::function<void()> open) {
        auto& part = first ? m_first : m_rest;
        if (part.size() < rowsAGroup)
            part.push_back({m_title, text, subtitle, std::move(open), {}});
    }
    const std::vector<PaletteEntry>& first() const { return m_first; }
    const std::vector<PaletteEntry>& rest() const { return m_rest; }

private:
    QString m_title;
    std::vector<PaletteEntry> m_first;
    std::vector<PaletteEntry> m_rest;
};

void append(std::vector<PaletteEntry>& to, const std::vector<PaletteEntry>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

Palette::Palette(NameSearch& names, ScopeStore& scope, const WindowSources& sources, AccountId account, QObject* parent)
    : QObject(parent), m_names(names), m_scope(scope), m_sources(sources), m_account(account) {
    connect(&names, &NameSearch::found, this, &Palette::collect);
}

void Palette::setCommands(std::vector<NamedCommand> commands) {
    m_commands = std::move(commands);
}

void Palette::find(const QString& words) {
    m_names.find(words, rowsAGroup);
}

PaletteEntry Palette::nameEntry(const NameFound& name) {
    const QString group = name.kind == FoundKind::Artist  ? tr("Artists")
                          : name.kind == FoundKind::Album ? tr("Albums")
                                                          : tr("Tracks");
    const SubjectLink link = name.link();
    return {group, name.name, name.subtitle, [this, link] { m_scope.openSubject(link); },
            [this, link] {
                if (!pageUsesScope(m_scope.place().page))
                    m_scope.openPage(PageId::Overview);
                m_scope.showOnly(link);
            }};
}

void Palette::collect(const QString& words, const std::vector<NameFound>& names) {
    const QString wanted = fromUtf8(foldForSearch(words.toStdString()));
    PaletteGroup dates(tr("Dates"));
    for (const DatesFound& date : datesFor(words, m_scope.today(), QLocale(), m_scope.firstWeekday()))
        dates.add(date.exact, date.title, {}, [this, choice = date.choice] {
            if (!pageUsesScope(m_scope.place().page))
                m_scope.openPage(PageId::Overview);
            m_scope.setRange(choice);
        });
    PaletteGroup pages(tr("Pages"));
    for (const PageId page : allPages)
        if (const Fit fit = fitOf(wanted, pageTitle(page), pageKeywords(page)); fit != Fit::None)
            pages.add(fit == Fit::Start, pageTitle(page), {}, [this, page] { m_scope.openPage(page); });
    PaletteGroup commands(tr("Commands"));
    for (const NamedCommand& command : m_commands) {
        const Fit fit = command.action->isEnabled() ? fitOf(wanted, command.text, command.also) : Fit::None;
        if (fit != Fit::None)
            commands.add(fit == Fit::Start, command.text, command.action->shortcut().toString(QKeySequence::NativeText),
                         [action = command.action] { action->trigger(); });
    }
    PaletteGroup settings(tr("Settings"));
    for (const Setting setting : allSettings)
        if (const QString title = settingTitle(setting); fitOf(wanted, title, settingKeywords(setting)) != Fit::None)
            settings.add(false, title, {}, [this, title] { m_scope.openPage(PageId::Settings, title); });
    PaletteGroup playlists(tr("Playlists"));
    for (const WatchedPlaylist& list : m_sources.playlists->playlists(m_account))
        if (fitOf(wanted, list.name) != Fit::None)
            playlists.add(false, list.name, songsText(list.entries),
                          [this, id = list.id] { m_scope.openPage(PageId::Playlists, QString::number(id.value)); });
    std::vector<PaletteEntry> entries = dates.first();
    append(entries, pages.first());
    append(entries, commands.first());
    for (const FoundKind kind : kindsByFit(names))
        for (const NameFound& name : names)
            if (name.kind == kind)
                entries.push_back(nameEntry(name));
    append(entries, playlists.rest());
    append(entries, dates.rest());
    append(entries, pages.rest());
    append(entries, commands.rest());
    append(entries, settings.rest());
    Q_EMIT found(words, entries);
}

} // namespace afs
