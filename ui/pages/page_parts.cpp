// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_parts.h"

#include "ui/pages/play_removal.h"

#include "ui/models/format.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace afs {

namespace {
struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};
} // namespace

QString perBucketText(Bucket bucket, Metric metric) {
    const bool plays = metric == Metric::Plays;
    switch (bucket) {
    case Bucket::Day:
        return plays ? PartWords::tr("Plays per day") : PartWords::tr("Time per day");
    case Bucket::Week:
        return plays ? PartWords::tr("Plays per week") : PartWords::tr("Time per week");
    case Bucket::Month:
        return plays ? PartWords::tr("Plays per month") : PartWords::tr("Time per month");
    case Bucket::Year:
        return plays ? PartWords::tr("Plays per year") : PartWords::tr("Time per year");
    }
    return {};
}

QString withoutMnemonics(const QString& text) {
    QString escaped = text;
    return escaped.replace(u'&', QStringLiteral("&&"));
}

std::shared_ptr<const std::vector<Row>> rowsOf(const SelectionPtr& selection) {
    return {selection, &selection->rows};
}

QAbstractButton* linkButton(const QString& text, QWidget* parent, const std::function<void()>& open) {
    auto* button = new QToolButton(parent);
    button->setText(text + QStringLiteral(" ›"));
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setMinimumHeight(32);
    QObject::connect(button, &QToolButton::clicked, button, open);
    return button;
}

QLayout* closeRow(QDialog& dialog) {
    auto* close = new QPushButton(PartWords::tr("Close"), &dialog);
    close->setMinimumHeight(32);
    close->setAutoDefault(false);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QWidget::close);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    return row;
}

void PlaysDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const QRect& box) const {
    const Theme theme = themeOf(option.widget);
    switch (index.column()) {
    case HistoryModel::TrackColumn:
        break;
    case HistoryModel::DayColumn: {
        const auto* table = qobject_cast<const DataTable*>(option.widget);
        const bool topmost = table && index.row() == table->firstVisibleRow();
        if (topmost || index.data(HistoryModel::FirstOfDayRole).toBool())
            paintText(painter, option, option.text, box, theme.text, option.displayAlignment);
        return;
    }
    default:
        paintText(painter, option, option.text, box, theme.secondary, option.displayAlignment);
        return;
    }
    TableDelegate::paintContent(painter, option, index, box);
}

void openTrackOf(const HistoryModel& model, int row, ScopeStore& scope) {
    if (const auto link = linkOfPlay(*model.library(), model.playOf(row), Ranked::Tracks))
        scope.openSubject(*link);
}

bool isRelease(const QString& uri) {
    return uri.startsWith(QLatin1String("spotify:track:")) || uri.startsWith(QLatin1String("spotify:local:"));
}

void showPlayMenu(const HistoryModel& model, int row, DataTable& table, ScopeStore& scope, DeletionSource& deletions,
                  const QPoint& position, const std::function<void(const QString& uri)>& otherReleases) {
    const Library& library = *model.library();
    const Row play = model.playOf(row);
    auto* menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const std::function<void()>& action) {
        QObject::connect(menu->addAction(withoutMnemonics(text)), &QAction::triggered, &scope, action);
    };
    const TrackIndex track = library.track[play];
    if (track != noIndex) {
        for (const Ranked kind : {Ranked::Tracks, Ranked::Artists, Ranked::Albums})
            if (const auto link = linkOfPlay(library, play, kind))
                add(ScopeStore::tr("Open “%1”").arg(link->name), [&scope, link = *link] { scope.openSubject(link); });
        menu->addSeparator();
        const TrackInfo& info = library.tracks[track];
        const QString title = titleOrUnknown(library.text(info.title));
        const std::string artist(library.artistName(info.artist));
        const AlbumName album{
            info.album == noIndex ? std::string() : std::string(library.artistName(library.albums[info.album].artist)),
            std::string(library.albumTitle(info.album))};
        add(ScopeStore::tr("Show only “%1”").arg(isolated(title)),
            [&scope, id = info.id, title] { scope.narrowToTrack(id, title); });
        if (!artist.empty())
            add(ScopeStore::tr("Show only %1").arg(isolated(fromUtf8(artist))),
                [&scope, artist] { scope.narrowToArtist(artist); });
        if (!album.album.empty())
            add(ScopeStore::tr("Show only the album “%1”").arg(isolated(fromUtf8(album.album))),
                [&scope, album] { scope.narrowToAlbum(album); });
    }
    const auto day = toLocalDays(model.dayOf(row));
    add(ScopeStore::tr("Show only %1").arg(weekdayDateText(toDate(day))), [&scope, day] {
        scope.narrowTo({day, day + std::chrono::days(1)});
    });
    menu->addSeparator();
    if (const QString uri = fromUtf8(playFacts(library, play).uri); otherReleases && isRelease(uri))
        menu->addAction(ScopeStore::tr("Other releases of this song…"), &table,
                        [otherReleases, uri] { otherReleases(uri); });
    QAction* copy = menu->addAction(ScopeStore::tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    QObject::connect(copy, &QAction::triggered, &table, [&table] { table.copySelection(); });
    addDeleteEntry(*menu, row, table, model, deletions);
    table.offerColumns(*menu);
    menu->popup(position);
}

} // namespace afs
