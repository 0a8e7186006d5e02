// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/playlist_list.h"

#include "ui/charts/chart_text.h"
#include "ui/models/playlist_text.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace afs {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int subtitleRole = Qt::UserRole + 2;
constexpr int warnsRole = Qt::UserRole + 3;

/// A name, and below it what is in it.
class PlaylistDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const Theme theme = themeOf(option.widget);
        return {0, QFontMetrics(theme.body).height() + QFontMetrics(theme.caption).height() + Space::L + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Theme theme = themeOf(option.widget);
        const bool isChosen = (option.state & QStyle::State_Selected) != 0;
        const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(Space::S, 1, -Space::S, -1);
        if (isChosen || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isChosen ? mixed(theme.card, theme.accent, 0.16) : mixed(theme.card, theme.text, 0.05));
            painter->drawRoundedRect(row, controlRadius, controlRadius);
        }
        if (isChosen && theme.strong) { // a tint alone is not seen by everybody
            painter->setBrush(theme.accent);
            const QRect mark(row.left(), row.top() + Space::S, 3, row.height() - 2 * Space::S);
            painter->drawRoundedRect(QStyle::visualRect(option.direction, row, mark), 1.5, 1.5);
        }
        const auto byKeyboard = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & byKeyboard) == byKeyboard) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
        }
        const QRect box = row.adjusted(Space::S, Space::S - 1, -Space::S, 0);
        QFont name = theme.body;
        name.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        paintLine(painter, option, box, name, theme.text, option.text);
        paintLine(painter, option, box.adjusted(0, QFontMetrics(name).height() + 2, 0, 0), theme.caption,
                  index.data(warnsRole).toBool() ? theme.warning : theme.secondary,
                  index.data(subtitleRole).toString());
        painter->restore();
    }

private:
    static void paintLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& box, const QFont& font,
                          const QColor& colour, const QString& text) {
        const QFontMetrics metrics(font);
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(box.left(), box.top(), box.width(), metrics.height()),
                          QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::TextSingleLine |
                              Qt::TextDontClip,
                          metrics.elidedText(text, Qt::ElideRight, box.width()));
    }
};

QStandardItem* itemOf(PlaylistId id, const QString& name, const QString& subtitle, bool warns) {
    auto* item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(id.value, idRole);
    item->setData(subtitle, subtitleRole);
    item->setData(warns, warnsRole);
    item->setData(PlaylistList::tr("%1, %2", "playlist, what is in it").arg(name, subtitle), Qt::AccessibleTextRole);
    item->setToolTip(name);
    return item;
}

QString subtitleOf(const WatchedPlaylist& playlist) {
    if (playlist.goneSince && !playlist.isGivenOffList())
        return PlaylistList::tr("Missing at Spotify");
    if (!playlist.isReadable)
        return PlaylistList::tr("Contents withheld by Spotify");
    if (!playlist.lastScan)
        return PlaylistList::tr("Not scanned yet");
    if (!playlist.unplayable)
        return PlaylistList::tr("%1, not known what plays", "entries").arg(entriesText(playlist.entries));
    if (*playlist.unplayable == 0)
        return entriesText(playlist.entries);
    return PlaylistList::tr("%1, %2 unplayable", "entries, a number")
        .arg(entriesText(playlist.entries), countText(*playlist.unplayable));
}

} // namespace

PlaylistList::PlaylistList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this)) {
    setAccessibleName(tr("Playlists"));
    setModel(m_model);
    setItemDelegate(new PlaylistDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && !m_filling)
            Q_EMIT chosen(PlaylistId(now.data(idRole).toInt()));
    });
}

void PlaylistList::setPlaylists(const std::vector<WatchedPlaylist>& playlists) {
    const QScopedValueRollback filling(m_filling, true);
    m_model->clear();
    int entries = 0;
    for (const WatchedPlaylist& playlist : playlists)
        entries += playlist.entries;
    m_model->appendRow(itemOf(PlaylistId(), tr("All playlists"), entriesText(entries), false));
    for (const WatchedPlaylist& playlist : playlists)
        m_model->appendRow(
            itemOf(playlist.id, playlist.name, subtitleOf(playlist),
                   (playlist.goneSince && !playlist.isGivenOffList()) || playlist.unplayable.value_or(0) > 0));
}

void PlaylistList::choose(PlaylistId id) {
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(idRole).toInt() == id.value)
            setCurrentIndex(m_model->index(row, 0));
}

} // namespace afs
