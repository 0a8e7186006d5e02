// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/scan_service.h"

#include <array>

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QRadioButton;

namespace afs {

class ThemedLabel;

/// How an account is scanned, each way with what it sees and what it costs. A choice acts at once.
class ScanModeCard final : public CardFrame {
    Q_OBJECT

public:
    explicit ScanModeCard(QWidget* parent = nullptr);

    void setStatus(const ScanStatus& status);

Q_SIGNALS:
    void settingsChosen(const afs::ScanSettings& settings);
    void signInRequested(); ///< for the scope that sees private sessions

private:
    QWidget* buildChoice(ScanMode mode);
    QWidget* buildPrivateHint();
    QWidget* buildLocalPlayer();

    ScanSettings m_settings;
    QButtonGroup* m_group;
    std::array<QRadioButton*, scanModes.size()> m_modes{};
    QWidget* m_private = nullptr;
    QCheckBox* m_localPlayer = nullptr;
};

} // namespace afs
