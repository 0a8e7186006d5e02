// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/name_search.h"
#include "ui/models/releases_model.h"

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace afs {

class DataTable;
class ThemedLabel;

/// The releases of a song: Spotify's tracks that are counted as one, why, and what was played of each. Takes one apart,
/// joins another one, and lists what a person chose, to be undone. For a dialog, or a part of a page. Its figures are
/// of all time, by the rule in force.
class ReleasesPart final : public QWidget {
    Q_OBJECT

public:
    explicit ReleasesPart(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the recording that this track belongs to; empty: nothing.
    void showReleases(const QString& uri);
    const std::vector<ReleaseRow>& releases() const { return m_rows; }

Q_SIGNALS:
    void notice(const afs::Notice& notice);
    void shown(); ///< the answer for the last showReleases() is there

private:
    QWidget* buildButtons();
    QWidget* buildJoining();
    void read();
    void count();
    void present(std::vector<ReleaseRow> rows);
    void presentChoices();
    void updateButtons();
    void takeApart();
    void joinChosen();
    void undo(RecordingChoiceId choice, const QString& sentence);
    void listFound(const QString& query, const std::vector<NameFound>& results);
    const ReleaseRow* current() const;
    static QString textOf(const NameFound& result);
    std::string uriOf(TrackId track) const;

    PageContext m_context;
    AnswerLine m_line;
    NameSearch m_search;
    std::string m_uri;
    RecordingDetails m_details;
    std::vector<ReleaseRow> m_rows;
    ReleasesModel* m_model;
    ThemedLabel* m_heading;
    ThemedLabel* m_summary;
    DataTable* m_table;
    QPushButton* m_takeApart = nullptr;
    QPushButton* m_join = nullptr;
    QWidget* m_joining = nullptr; ///< shown on demand
    QLineEdit* m_name = nullptr;
    QListWidget* m_found = nullptr;
    QPushButton* m_joinChosen = nullptr;
    QWidget* m_choices;
    QVBoxLayout* m_choiceRows;
};

} // namespace afs
