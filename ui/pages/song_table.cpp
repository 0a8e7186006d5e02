// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/song_table.h"

#include "ui/models/format.h"
#include "ui/models/playlist_text.h"
#include "ui/pages/mark_actions.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>

namespace afs {

void openSong(const SongOfMenu& song, DataTable& table, ScopeStore& scope) {
    if (song.track)
        scope.openSubject({Subject::ofTrack(song.track), song.name});
    else
        Q_EMIT table.notice(SongDelegate::tr("“%1” was never played.", "song").arg(song.name));
}

void showSongMenu(const SongOfMenu& song, DataTable& table, const QPoint& position, ScopeStore* scope) {
    auto* menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (scope && song.track) {
        menu->addAction(withoutMnemonics(SongDelegate::tr("Open “%1”").arg(isolated(song.name))), &table,
                        [&table, scope, song] { openSong(song, table, *scope); });
        menu->addAction(showPlaysText(), &table, [scope, song] {
            Place place = scope->place();
            place.filter = narrowedTo(std::move(place.filter), Subject::ofTrack(song.track));
            scope->nameTrack(song.track, song.name);
            scope->openPlays(std::move(place));
        });
        menu->addSeparator();
    }
    const QUrl address = openAddress(song.uri);
    QAction* open = menu->addAction(themedIcon(QStringLiteral("external")), SongDelegate::tr("Open in Spotify"), &table,
                                    [address] { QDesktopServices::openUrl(address); });
    open->setEnabled(address.isValid());
    QAction* copyUri = menu->addAction(themedIcon(QStringLiteral("copy")), SongDelegate::tr("Copy URI"), &table,
                                       [&table, uri = song.uri] {
                                           QGuiApplication::clipboard()->setText(uri);
                                           Q_EMIT table.notice(SongDelegate::tr("URI copied."));
                                       });
    copyUri->setEnabled(!song.uri.isEmpty());
    menu->addSeparator();
    QAction* copy = menu->addAction(SongDelegate::tr("Copy"), &table, [&table] { table.copySelection(); });
    copy->setShortcut(QKeySequence::Copy);
    table.offerColumns(*menu);
    menu->popup(position);
}

SongDelegate::SongDelegate(int titleColumn, int statusColumn, int statusRole, QObject* parent)
    : TableDelegate(parent), m_titleColumn(titleColumn), m_statusColumn(statusColumn), m_statusRole(statusRole) {}

void SongDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                const QRect& box) const {
    const Theme theme = themeOf(option.widget);
    QColor colour = index.column() == m_titleColumn ? theme.text : theme.secondary;
    if (index.column() == m_statusColumn && isDark(static_cast<EntryStatus>(index.data(m_statusRole).toInt())))
        colour = theme.warning;
    paintText(painter, option, option.text, box, colour, option.displayAlignment);
}

} // namespace afs
