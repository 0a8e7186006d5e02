// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/program_source.h"
#include "ui/settings/setting_card.h"

class QLineEdit;
class QPushButton;

namespace afs {

/// Deleting everything: first what goes, by kind, then a word that has to be typed. Nothing is deleted by one click.
class DeletionCard final : public SettingCard {
    Q_OBJECT

public:
    explicit DeletionCard(QWidget* parent = nullptr);

    void setPlaces(const DatabaseFacts& database, const QStringList& places); ///< what holds it all
    /// The answer to countRequested(). What cannot be counted can still be deleted.
    void setAmounts(const Result<StoredAmounts>& amounts);
    void setFailed(const Error& error); ///< nothing was deleted

Q_SIGNALS:
    void countRequested();
    void deleteRequested();

private:
    enum class Step { Begin, Counting, Asking, Deleting };
    void show(Step step);
    void say(const QString& text, ThemedLabel::Role role);
    bool isAgreed() const;

    DatabaseFacts m_database;
    QStringList m_places;
    Step m_step = Step::Begin;
    ThemedLabel* m_answer;
    QWidget* m_agreement; ///< the line and its caption
    QLineEdit* m_word;
    QPushButton* m_begin;
    QPushButton* m_delete;
    QPushButton* m_keep;
};

} // namespace afs
