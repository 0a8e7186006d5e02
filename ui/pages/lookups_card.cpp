// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lookups_card.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/lookup_text.h"
#include "ui/models/scan_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace afs {

namespace {
constexpr int mostPerDay = 2000; ///< beyond that Spotify asks to wait
constexpr int budgetStep = 50;
} // namespace

LookupsCard::LookupsCard(const Clock& clock, const QTimeZone& zone, QWidget* parent)
    : CardFrame(parent), m_clock(clock), m_zone(zone), m_sentence(new ThemedLabel(ThemedLabel::Role::Secondary, this)),
      m_bar(new ShareBar(this)), m_figures(new FigureRow(this)),
      m_wait(new ThemedLabel(ThemedLabel::Role::Warning, this)) {
    const QString heading = tr("How much is known of your songs?");
    setAccessibleName(heading);
    for (ThemedLabel* label : {m_sentence, m_wait})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ThemedLabel(ThemedLabel::Role::Heading, heading, this));
    words->addWidget(m_sentence);
    words->addWidget(m_wait);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::L);
    top->addLayout(words, 1);
    top->addWidget(buildBudget(), 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::M);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_figures);
    setStatus({}, false);
}

QWidget* LookupsCard::buildBudget() {
    auto* part = new QWidget(this);
    auto* label = new ThemedLabel(ThemedLabel::Role::Caption, tr("Requests a day, at most"), part);
    m_perDay = new QSpinBox(part);
    m_perDay->setRange(0, mostPerDay);
    m_perDay->setSingleStep(budgetStep);
    m_perDay->setSpecialValueText(tr("none"));
    m_perDay->setMinimumHeight(32);
    m_perDay->setAccessibleName(label->text());
    m_perDay->setToolTip(tr("For looking up songs alone; scanning has its own. None: nothing is looked up."));
    m_perDay->setKeyboardTracking(false); // a number that is being typed is not meant yet
    leaveWheelToPage(*m_perDay);
    label->setBuddy(m_perDay);
    connect(m_perDay, &QSpinBox::valueChanged, this, [this](int requests) {
        if (requests != m_kept)
            Q_EMIT perDayChosen(requests);
    });
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(label);
    layout->addWidget(m_perDay);
    return part;
}

void LookupsCard::setStatus(const MetadataStatus& status, bool isSignedIn, std::optional<Instant> told) {
    const Instant now = m_clock.now();
    const auto timeOf = [&](Instant moment) { return clockTimeText(moment, now, m_zone); };
    m_sentence->setText(lookupSentence(status, isSignedIn));
    const bool isBlocked = status.blockedUntil && *status.blockedUntil > now;
    const bool isTold = isBlocked && told && timeOf(*told) == timeOf(*status.blockedUntil);
    m_wait->setVisible((isBlocked || status.problem) && !isTold);
    if (isBlocked)
        m_wait->setText(tr("Spotify asks us to wait until %1; it goes on by itself.", "time of day")
                            .arg(timeOf(*status.blockedUntil)));
    else if (status.problem)
        m_wait->setText(status.problem->message);
    m_bar->setVisible(status.isKnown && status.songs > 0);
    m_bar->setShare(status.songs > 0 ? static_cast<double>(status.known()) / status.songs : 0);
    m_perDay->setEnabled(status.isKnown);
    m_kept = status.perDay;
    if (!m_perDay->hasFocus() || m_perDay->value() == m_kept) {
        const QSignalBlocker silent(m_perDay);
        m_perDay->setValue(m_kept);
    }
    showFigures(status, isSignedIn);
}

void LookupsCard::showFigures(const MetadataStatus& status, bool isSignedIn) {
    m_figures->setVisible(status.isKnown);
    if (!status.isKnown)
        return;
    const Instant now = m_clock.now();
    const QString share = percentText(static_cast<double>(status.known()) / std::max(status.songs, 1));
    m_figures->setFigures(
        {{tr("Songs known"),
          status.songs > 0
              ? tr("%1 · %2", "a number, per cent").arg(isolated(countText(status.known())), isolated(share))
              : countText(0)},
         {tr("Still to be asked for"), countText(status.wanted)},
         {tr("Not at Spotify any more"), status.unavailable > 0 ? countText(status.unavailable) : QString(),
          tr("Their plays stay as the export tells them.")},
         {tr("Requests today"),
          status.perDay > 0 ? tr("%1 of %2", "used, at most").arg(countText(status.usedToday), countText(status.perDay))
                            : countText(status.usedToday),
          tr("A day of these begins at midnight UTC.")},
         {tr("Next request"), isSignedIn && status.next ? clockTimeText(*status.next, now, m_zone) : QString()}});
}

} // namespace afs
