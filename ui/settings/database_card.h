// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/program_source.h"
#include "ui/settings/setting_card.h"

#include <functional>

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
    void setCanBackUp(bool can);                          ///< not over invented data
    void setBackedUp(const Result<BackupSummary>& done);  ///< the answer to backupChosen()
    void setCanRestore(bool can);                         ///< only the managed database can be replaced
    void setChecked(const Result<BackupSummary>& backup); ///< the answer to restoreChosen()
    void setCanMove(bool can);

Q_SIGNALS:
    void backupChosen(const QString& file);
    void restoreChosen(const QString& file); ///< it is asked for what the backup holds
    void restoreAgreed(const QString& file);
    void moveAgreed(const QString& folder); ///< one of our own, in the folder that was chosen

private:
    void chooseBackup();
    void chooseRestore();
    void chooseMove();
    void askFor(const QString& sentence, const QString& deed, std::function<void()> agreed);
    void endAsking();
    void say(const QString& sentence, ThemedLabel::Role role);

    ThemedLabel* m_kind;
    ThemedLabel* m_place;
    ThemedLabel* m_size;
    ThemedLabel* m_version;
    ThemedLabel* m_daily;
    QPushButton* m_open;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    QPushButton* m_move;
    ThemedLabel* m_answer;
    QPushButton* m_agree;
    QPushButton* m_leave;
    QString m_folder;
    std::function<void()> m_agreed; ///< while it is asked
};

} // namespace afs
