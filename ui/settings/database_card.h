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

private:
    ThemedLabel* m_kind;
    ThemedLabel* m_place;
    ThemedLabel* m_size;
    ThemedLabel* m_version;
    QPushButton* m_open;
    QString m_folder;
};

} // namespace afs
