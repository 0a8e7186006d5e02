// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_card.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/scan_service.h"

class QSpinBox;

namespace afs {

/// How often is looked. Mode, accounts and pauses have their place on the Scanner page, the country on Playlists.
class PaceCard final : public SettingCard {
    Q_OBJECT

public:
    explicit PaceCard(QWidget* parent = nullptr);

    void setStatus(const ScanStatus& status); ///< silent

Q_SIGNALS:
    void settingsChosen(const afs::ScanSettings& settings);
    void scannerRequested();
    void playlistsRequested();

private:
    QSpinBox* addMinutes(const QString& name);
    void choose(std::chrono::minutes shortest, std::chrono::minutes longest);

    ScanSettings m_settings;
    QSpinBox* m_shortest;
    QSpinBox* m_longest;
    ThemedLabel* m_cost;
};

} // namespace afs
