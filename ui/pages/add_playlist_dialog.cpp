// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/add_playlist_dialog.h"

#include "ui/charts/card_frame.h"
#include "ui/models/playlist_text.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <utility>

namespace afs {

namespace {
constexpr QSize dialogSize(560, 560);
constexpr int listedIdRole = Qt::UserRole + 1;
} // namespace

AddPlaylistDialog::AddPlaylistDialog(PlaylistSource& playlists, AccountId account, QWidget* parent)
    : QDialog(parent), m_playlists(playlists), m_account(account),
      m_answer(new ThemedLabel(ThemedLabel::Role::Secondary, this)) {
    setWindowTitle(tr("Add playlist"));
    setModal(false);
    resize(dialogSize);
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->setSpacing(Space::L);
    layout->addWidget(buildByLink());
    layout->addWidget(m_answer);
    layout->addWidget(buildChoice(), 1);
    layout->addLayout(closeRow(*this));
    check();
}

QWidget* AddPlaylistDialog::buildByLink() {
    auto* part = new QWidget(this);
    auto* label = new ThemedLabel(ThemedLabel::Role::Heading, tr("By its link, URI or id"), part);
    m_link = new QLineEdit(part);
    m_link->setMinimumHeight(32);
    setPlaceholder(*m_link, QStringLiteral("https://open.spotify.com/playlist/…"));
    label->setBuddy(m_link);
    m_addLink = new QPushButton(tr("Add"), part);
    makePrimary(m_addLink);
    m_addLink->setDefault(true);
    connect(m_link, &QLineEdit::textChanged, this, &AddPlaylistDialog::check);
    connect(m_addLink, &QPushButton::clicked, this, [this] { add(m_link->text().trimmed()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_link, 1);
    row->addWidget(m_addLink);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(label);
    layout->addLayout(row);
    return part;
}

QWidget* AddPlaylistDialog::buildChoice() {
    auto* part = new QWidget(this);
    auto* label = new ThemedLabel(ThemedLabel::Role::Heading, tr("Or from your playlists"), part);
    m_listState = new ThemedLabel(ThemedLabel::Role::Secondary, part);
    m_listState->setWordWrap(true);
    m_again = new QPushButton(tr("Try again"), part);
    m_again->setMinimumHeight(32);
    m_again->setAutoDefault(false);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &AddPlaylistDialog::list);
    m_list = new QListWidget(part);
    m_list->setAccessibleName(tr("Your playlists"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    label->setBuddy(m_list);
    m_list->setSpacing(Space::XS);
    m_choices = CardFrame::around(*m_list, part);
    m_addChosen = new QPushButton(tr("Add the chosen one"), part);
    m_addChosen->setMinimumHeight(32);
    m_addChosen->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddPlaylistDialog::check);
    connect(m_list, &QListWidget::itemActivated, this, [this] { add(chosenId()); });
    connect(m_addChosen, &QPushButton::clicked, this, [this] { add(chosenId()); });
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(label);
    layout->addWidget(m_listState);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addWidget(m_choices, 1);
    layout->addWidget(m_addChosen, 0, Qt::AlignLeft);
    layout->addStretch(); // where there is no list
    return part;
}

void AddPlaylistDialog::begin() {
    m_link->clear();
    m_answer->hide();
    list();
    show();
    raise();
    activateWindow();
    m_link->setFocus(Qt::OtherFocusReason);
}

void AddPlaylistDialog::list() {
    m_listState->setText(tr("Asking Spotify for your playlists…"));
    m_listState->show();
    m_playlists.list(m_account, this, [this](const Result<std::vector<ListedPlaylist>>& listed) { fill(listed); });
}

void AddPlaylistDialog::fill(const Result<std::vector<ListedPlaylist>>& listed) {
    m_list->clear();
    m_again->setVisible(!listed);
    m_choices->setVisible(listed.has_value());
    m_addChosen->setVisible(listed.has_value());
    if (!listed) {
        m_listState->setText(listed.error().message);
        check();
        return;
    }
    m_listState->setVisible(listed->empty());
    m_listState->setText(tr("Spotify lists no playlist of yours."));
    bool isOfOthers = false; // your own come first
    for (const ListedPlaylist& each : *listed) {
        if (!each.isOwn && !std::exchange(isOfOthers, true))
            addHeading(tr("Of other people: to most apps Spotify does not give their contents"));
        QStringList facts;
        if (!each.isOwn)
            facts.append(tr("by %1", "owner").arg(each.ownerName));
        if (each.entries)
            facts.append(entriesText(*each.entries));
        if (each.isWatched)
            facts.append(tr("watched already"));
        auto* item = new QListWidgetItem(
            facts.isEmpty()
                ? each.name
                : tr("%1  (%2)", "playlist, what is known of it").arg(each.name, facts.join(QStringLiteral(", "))),
            m_list);
        item->setData(listedIdRole, each.spotifyId);
        item->setSizeHint({0, fontMetrics().height() + Space::M});
        if (each.isWatched)
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    }
    check();
}

void AddPlaylistDialog::addHeading(const QString& text) {
    auto* heading = new QListWidgetItem(text, m_list);
    heading->setFlags(Qt::NoItemFlags);
    heading->setForeground(themeOf(this).secondary); // it is not switched off
    heading->setSizeHint({0, fontMetrics().height() + Space::M});
}

QString AddPlaylistDialog::chosenId() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item && (item->flags() & Qt::ItemIsEnabled) ? item->data(listedIdRole).toString() : QString();
}

void AddPlaylistDialog::check() {
    const QString typed = m_link->text().trimmed();
    const bool isIdle = m_adding.isEmpty();
    m_addLink->setEnabled(isIdle && !playlistIdOf(typed).isEmpty());
    m_addChosen->setEnabled(isIdle && !chosenId().isEmpty());
    if (typed.isEmpty())
        return;
    if (playlistIdOf(typed).isEmpty())
        say(notAPlaylist(typed).message, false);
    else if (isIdle)
        m_answer->hide();
}

void AddPlaylistDialog::add(const QString& text) {
    if (text.isEmpty() || !m_adding.isEmpty())
        return;
    m_adding = text;
    check();
    say(tr("Reading the playlist…"), false);
    m_playlists.add(m_account, text, this, [this](const Result<WatchedPlaylist>& answer) {
        m_adding.clear();
        if (!answer) {
            check();
            say(answer.error().message, true);
            return;
        }
        m_link->clear();
        check();
        say(answer->isReadable ? tr("“%1” is watched now.", "playlist").arg(answer->name) : withheldSentence(),
            !answer->isReadable);
        list();
        Q_EMIT added(*answer);
    });
}

void AddPlaylistDialog::say(const QString& sentence, bool isProblem) {
    m_answer->setRole(isProblem ? ThemedLabel::Role::Warning : ThemedLabel::Role::Secondary);
    m_answer->setText(sentence);
    m_answer->show();
}

} // namespace afs
