// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pace_card.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace afs {

namespace {
constexpr int shortestMinutes = 1;
constexpr int longestMinutes = 24 * 60;
constexpr int minutesOfDay = 24 * 60;
} // namespace

PaceCard::PaceCard(QWidget* parent)
    : SettingCard(Setting::Pace, parent), m_shortest(addMinutes(tr("At most every"))),
      m_longest(addMinutes(tr("At least every"))), m_cost(addText({})) {
    connect(m_shortest, &QSpinBox::valueChanged, this, [this](int minutes) {
        choose(std::chrono::minutes(minutes), std::max(std::chrono::minutes(minutes), m_settings.longest));
    });
    connect(m_longest, &QSpinBox::valueChanged, this, [this](int minutes) {
        choose(std::min(std::chrono::minutes(minutes), m_settings.shortest), std::chrono::minutes(minutes));
    });
    addText(tr("Spotify lists the last 50 plays. When you play a lot, it looks sooner, so that none slips out."));
    addButton(tr("Mode, accounts and pauses…"), [this] { Q_EMIT scannerRequested(); });
    addButton(tr("Country of the playlists…"), [this] { Q_EMIT playlistsRequested(); });
}

QSpinBox* PaceCard::addMinutes(const QString& name) {
    auto* box = new QSpinBox(this);
    box->setRange(shortestMinutes, longestMinutes);
    box->setSuffix(tr(" min", "minutes, after a number"));
    box->findChild<QLineEdit*>()->setAccessibleName(name);
    box->setKeyboardTracking(false); // not at each digit
    addField(name, box);
    return box;
}

/// Of the two, the one that was not touched gives way.
void PaceCard::choose(std::chrono::minutes shortest, std::chrono::minutes longest) {
    m_settings.shortest = shortest;
    m_settings.longest = longest;
    Q_EMIT settingsChosen(m_settings);
}

void PaceCard::setStatus(const ScanStatus& status) {
    m_settings = status.settings;
    const QSignalBlocker silentShortest(m_shortest);
    const QSignalBlocker silentLongest(m_longest);
    m_shortest->setValue(static_cast<int>(m_settings.shortest.count()));
    m_longest->setValue(static_cast<int>(m_settings.longest.count()));
    const int perDay = minutesOfDay / std::max(1, m_longest->value());
    m_cost->setText(perDay == 1 ? tr("On a quiet day that is 1 request to Spotify.")
                                : tr("On a quiet day that is %1 requests to Spotify.").arg(QLocale().toString(perDay)));
}

} // namespace afs
