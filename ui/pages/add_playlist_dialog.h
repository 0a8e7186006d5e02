// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/live_sources.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace afs {

class ThemedLabel;

/// Adds a playlist by its link, URI or id, or by choosing from one's own. Modeless; stays open until it is closed, so
/// that several can be added.
class AddPlaylistDialog final : public QDialog {
    Q_OBJECT

public:
    AddPlaylistDialog(PlaylistSource& playlists, AccountId account, QWidget* parent = nullptr);

    void begin(); ///< shows it and asks for the list

Q_SIGNALS:
    void added(const afs::WatchedPlaylist& playlist);

private:
    QWidget* buildByLink();
    QWidget* buildChoice();
    void check();
    void list();
    void fill(const Result<std::vector<ListedPlaylist>>& listed);
    void add(const QString& text);
    void say(const QString& sentence, bool isProblem);
    void addHeading(const QString& text);
    QString chosenId() const;

    PlaylistSource& m_playlists;
    AccountId m_account;
    QString m_adding; ///< what is being added; empty: nothing
    QLineEdit* m_link = nullptr;
    QPushButton* m_addLink = nullptr;
    QListWidget* m_list = nullptr;
    QWidget* m_choices = nullptr; ///< the surface below the list
    QPushButton* m_addChosen = nullptr;
    QPushButton* m_again = nullptr; ///< asks for the list
    ThemedLabel* m_listState = nullptr;
    ThemedLabel* m_answer = nullptr;
};

} // namespace afs
