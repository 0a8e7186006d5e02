// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_mode_card.h"

#include "ui/models/scan_text.h"
#include "ui/theme/margins.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOption>

namespace afs {

namespace {

/// Below a radio button or a check box, where its text begins.
int textIndent(const QWidget* button, QStyle::PixelMetric indicator, QStyle::PixelMetric spacing) {
    QStyleOption option;
    option.initFrom(button);
    return button->style()->pixelMetric(indicator, &option, button) +
           button->style()->pixelMetric(spacing, &option, button);
}

ThemedLabel* explanation(ThemedLabel::Role role, const QString& text, QWidget* parent) {
    auto* label = new ThemedLabel(role, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ScanModeCard::ScanModeCard(QWidget* parent) : CardFrame(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(tr("How is it scanned?"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::M);
    layout->addWidget(new ThemedLabel(ThemedLabel::Role::Heading, tr("How is it scanned?"), this));
    // In the order of what they cost.
    for (const ScanMode mode : {ScanMode::RecentlyPlayed, ScanMode::Hybrid, ScanMode::CurrentlyPlaying})
        layout->addWidget(buildChoice(mode));
    layout->addWidget(buildPrivateHint());
    layout->addWidget(buildLocalPlayer());
    layout->addStretch();
}

QWidget* ScanModeCard::buildChoice(ScanMode mode) {
    auto* part = new QWidget(this);
    auto* button = new QRadioButton(modeTitle(mode), part);
    m_group->addButton(button);
    button->setAccessibleDescription(modeExplanation(mode) + QLatin1Char(' ') + modeCost(mode));
    m_modes[static_cast<std::size_t>(mode)] = button;
    connect(button, &QRadioButton::toggled, this, [this, mode](bool on) {
        if (!on || m_settings.mode == mode)
            return;
        m_settings.mode = mode;
        Q_EMIT settingsChosen(m_settings);
    });
    auto* words = new QVBoxLayout;
    words->setContentsMargins(readingMargins(
        textIndent(button, QStyle::PM_ExclusiveIndicatorWidth, QStyle::PM_RadioButtonLabelSpacing), 0, 0, 0));
    words->setSpacing(2);
    words->addWidget(explanation(ThemedLabel::Role::Secondary, modeExplanation(mode), part));
    words->addWidget(explanation(ThemedLabel::Role::Caption, modeCost(mode), part));
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(button);
    layout->addLayout(words);
    return part;
}

QWidget* ScanModeCard::buildPrivateHint() {
    m_private = new QWidget(this);
    auto* text = explanation(ThemedLabel::Role::Warning,
                             tr("Private sessions cannot be told apart with the present sign-in: their plays would "
                                "count. Signing in again asks Spotify for the permission to see them."),
                             m_private);
    auto* again = new QPushButton(tr("Sign in again…"), m_private);
    again->setMinimumHeight(32);
    connect(again, &QPushButton::clicked, this, &ScanModeCard::signInRequested);
    auto* layout = new QHBoxLayout(m_private);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(text, 1);
    layout->addWidget(again, 0, Qt::AlignTop);
    m_private->hide();
    return m_private;
}

QWidget* ScanModeCard::buildLocalPlayer() {
    auto* part = new QWidget(this);
    const QString what = tr("Exact plays of Spotify's program on this computer, without any request. Each is counted "
                            "once, however many sources saw it. Private sessions can be told apart only where the "
                            "mode looks at what plays.");
    m_localPlayer = new QCheckBox(tr("Also listen to this computer's player"), part);
    m_localPlayer->setAccessibleDescription(what);
    connect(m_localPlayer, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.localPlayer = on;
        Q_EMIT settingsChosen(m_settings);
    });
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_localPlayer);
    auto* words = explanation(ThemedLabel::Role::Secondary, what, part);
    words->setContentsMargins(
        readingMargins(textIndent(m_localPlayer, QStyle::PM_IndicatorWidth, QStyle::PM_CheckBoxLabelSpacing), 0, 0, 0));
    layout->addWidget(words);
#ifndef Q_OS_LINUX
    part->hide();
#endif
    return part;
}

void ScanModeCard::setStatus(const ScanStatus& status) {
    m_settings = status.settings;
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        const QSignalBlocker silent(m_modes[i]);
        m_modes[i]->setChecked(i == static_cast<std::size_t>(m_settings.mode));
    }
    const QSignalBlocker silent(m_localPlayer);
    m_localPlayer->setChecked(m_settings.localPlayer);
    const bool watches = m_settings.mode != ScanMode::RecentlyPlayed;
    const bool isSignedIn = status.state != ScanState::Off && status.state != ScanState::SignedOut;
    m_private->setVisible(watches && !status.seesPrivateSessions && isSignedIn);
}

} // namespace afs
