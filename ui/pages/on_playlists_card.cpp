// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/on_playlists_card.h"

#include "ui/models/playlist_text.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QAbstractButton>
#include <QBoxLayout>

namespace afs {

OnPlaylistsCard::OnPlaylistsCard(QWidget* parent)
    : CardFrame(parent), m_links(new QVBoxLayout), m_nothing(new ThemedLabel(ThemedLabel::Role::Secondary, this)) {
    m_nothing->setWordWrap(true);
    m_links->setSpacing(Space::XS);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    layout->setSpacing(Space::S);
    layout->addWidget(new ThemedLabel(ThemedLabel::Role::Heading, tr("On which playlists?"), this));
    layout->addWidget(m_nothing);
    layout->addLayout(m_links);
    layout->addStretch();
}

void OnPlaylistsCard::present(const std::vector<PlaylistWith>& playlists, bool watched) {
    while (QLayoutItem* item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_nothing->setVisible(playlists.empty());
    m_nothing->setText(watched ? tr("On none of the playlists that are watched.") : tr("No playlist is watched yet."));
    for (const PlaylistWith& list : playlists) {
        const QString text = tr("%1 · %2", "a playlist, number of songs").arg(list.name, songsText(list.songs));
        QAbstractButton* link =
            linkButton(withoutMnemonics(text), this, [this, id = list.playlist] { Q_EMIT chosen(id); });
        link->setAccessibleName(text);
        m_links->addWidget(link, 0, Qt::AlignLeading);
    }
}

} // namespace afs
