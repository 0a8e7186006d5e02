// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/program_source.h"
#include "ui/settings/setting_card.h"

class QPushButton;

namespace afs {

/// Where the data lies and what it takes.
class DatabaseCard final : public SettingCard {
    Q_OBJECT

public:
    explicit DatabaseCard(QWidget* parent = nullptr);

    void setFacts(const DatabaseFacts& facts);
    void setSize(std::optional<qint64> bytes); ///< nothing: not known
    void setVersion(const QString& version);   ///< of PostgreSQL; empty: not known
    void setDailyBackups(const std::vector<DailyBackup>& backups);
    void setCanBackUp(bool can);                         ///< not over invented data
    void setBackedUp(const Result<BackupSummary>& done); ///< the answer to backupChosen()

Q_SIGNALS:
    void backupChosen(const QString& file);

private:
    void chooseBackup();
    void say(const QString& sentence, ThemedLabel::Role role);

    ThemedLabel* m_kind;
    ThemedLabel* m_place;
    ThemedLabel* m_size;
    ThemedLabel* m_version;
    ThemedLabel* m_daily;
    QPushButton* m_open;
    QPushButton* m_backUp;
    ThemedLabel* m_answer;
    QString m_folder;
};

} // namespace afs
