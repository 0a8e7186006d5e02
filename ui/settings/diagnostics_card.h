// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/program_source.h"
#include "ui/settings/setting_card.h"

#include <QTimeZone>

class QPushButton;

namespace afs {

/// What was asked of Spotify, what it asked to leave alone, and what to send to whoever is asked for help.
class DiagnosticsCard final : public SettingCard {
    Q_OBJECT

public:
    explicit DiagnosticsCard(const QTimeZone& zone, QWidget* parent = nullptr);

    void setRequests(const Result<RequestReport>& report);
    void setLogFolder(const QString& folder); ///< empty: nothing is logged

Q_SIGNALS:
    void copyRequested();

private:
    QTimeZone m_zone;
    ThemedLabel* m_requests;
    ThemedLabel* m_blocks;
    QPushButton* m_log;
    QString m_folder;
};

} // namespace afs
