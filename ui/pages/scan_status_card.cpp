// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_status_card.h"

#include "ui/charts/chart_text.h"
#include "ui/models/scan_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <map>

namespace afs {

namespace {

constexpr int shapeSize = 40;
constexpr int noteSize = 20;

/// What else waits, or waits alone, by the moment until which; where one thing waits until `told`, it is told already.
QStringList blockLines(const ScanStatus& status, const std::optional<Instant>& told, Instant now,
                       const QTimeZone& zone) {
    std::map<Instant, QStringList> waiting;
    for (const RequestBlock& block : status.blocks)
        if (block.until > now && !waiting[block.until].contains(block.group))
            waiting[block.until].append(block.group);
    QStringList lines;
    for (const auto& [until, groups] : waiting)
        if (until != told || groups.size() > 1 || waiting.size() > 1)
            lines.append(ScanStatusCard::tr("Spotify asks to wait until %1: %2", "time, what")
                             .arg(clockTimeText(until, now, zone), groups.join(QStringLiteral(", "))));
    return lines;
}

} // namespace

ScanStatusCard::ScanStatusCard(const Clock& clock, const QTimeZone& zone, QWidget* parent)
    : CardFrame(parent), m_clock(clock), m_zone(zone), m_shape(new IconLabel(shapeSize, this)),
      m_title(new ThemedLabel(ThemedLabel::Role::PageTitle, this)),
      m_sentence(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_wait(new ThemedLabel(ThemedLabel::Role::Warning, this)), m_figures(new FigureRow(this)),
      m_playing(new QWidget(this)), m_note(new IconLabel(noteSize, m_playing)),
      m_playingTitle(new ThemedLabel(ThemedLabel::Role::Heading, m_playing)),
      m_playingDetail(new ThemedLabel(ThemedLabel::Role::Secondary, m_playing)) {
    setAccessibleName(tr("State of scanning"));
    for (ThemedLabel* label : {m_title, m_sentence, m_wait})
        label->setWordWrap(true);
    buildButtons();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_wait);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::L);
    top->addWidget(m_shape, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    for (QPushButton* button : {m_signIn, m_openLink, m_scan, m_pause, m_resume})
        top->addWidget(button, 0, Qt::AlignTop);
    auto* playing = new QHBoxLayout(m_playing);
    playing->setContentsMargins(0, 0, 0, 0);
    playing->setSpacing(Space::S);
    playing->addWidget(m_note);
    playing->addWidget(m_playingTitle);
    playing->addWidget(m_playingDetail, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::L);
    layout->addLayout(top);
    layout->addWidget(m_figures);
    layout->addWidget(m_playing);
}

void ScanStatusCard::buildButtons() {
    m_signIn = new QPushButton(tr("Sign in again…"), this);
    m_openLink = new QPushButton(themedIcon(QStringLiteral("external")), {}, this);
    m_scan = new QPushButton(themedIcon(QStringLiteral("scanner")), tr("Scan now"), this);
    m_pause = new QPushButton(tr("Pause"), this);
    m_resume = new QPushButton(tr("Resume"), this);
    makePrimary(m_signIn);
    makePrimary(m_resume);
    m_pause->setMenu(buildPauseMenu());
    for (QPushButton* button : {m_openLink, m_scan, m_pause})
        button->setMinimumHeight(32);
    connect(m_signIn, &QPushButton::clicked, this, &ScanStatusCard::signInRequested);
    connect(m_openLink, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_link); });
    connect(m_scan, &QPushButton::clicked, this, &ScanStatusCard::scanRequested);
    connect(m_resume, &QPushButton::clicked, this, &ScanStatusCard::resumeRequested);
}

QMenu* ScanStatusCard::buildPauseMenu() {
    auto* menu = new QMenu(this);
    menu->setAccessibleName(tr("Pause scanning"));
    menu->addAction(tr("For 1 hour"), this, [this] { Q_EMIT pauseRequested(m_clock.now() + std::chrono::hours(1)); });
    menu->addAction(tr("Until tomorrow"), this,
                    [this] { Q_EMIT pauseRequested(tomorrowAfter(m_clock.now(), m_zone)); });
    menu->addAction(tr("Until I resume"), this, [this] { Q_EMIT pauseRequested(untilResumed); });
    return menu;
}

void ScanStatusCard::setStatus(const ScanStatus& status, const QString& whose) {
    const Instant now = m_clock.now();
    const ScanHealth health = healthOf(status);
    m_shape->setIcon(healthIcon(health), healthColour(health));
    const QString title = stateTitle(status, now, m_zone);
    m_title->setText(whose.isEmpty() ? title : tr("%1: %2", "account, state").arg(whose, title));
    const bool waits = status.blockedUntil && *status.blockedUntil > now;
    const bool isTitle = waits && status.state == ScanState::Blocked; // says until when
    m_sentence->setText(status.sentence);
    m_sentence->setVisible(!status.sentence.isEmpty() && !isTitle);
    QStringList waiting = blockLines(status, waits ? status.blockedUntil : std::nullopt, now, m_zone);
    if (isTitle)
        waiting.prepend(tr("Spotify asks for it. Nothing is lost as long as you play fewer than 50 songs meanwhile."));
    else if (waits)
        waiting.prepend(tr("Spotify asks us to wait until %1. Nothing is lost as long as you play fewer than 50 songs "
                           "meanwhile.",
                           "time of day")
                            .arg(clockTimeText(*status.blockedUntil, now, m_zone)));
    m_wait->setText(waiting.join(u'\n'));
    m_wait->setVisible(!waiting.isEmpty());
    const Remedy remedy = remedyOf(status);
    const bool isSignedIn = status.state != ScanState::Off && status.state != ScanState::SignedOut;
    m_signIn->setVisible(remedy.signsIn);
    m_link = remedy.link;
    m_openLink->setText(remedy.linkText);
    m_openLink->setVisible(!remedy.linkText.isEmpty());
    m_scan->setVisible(isSignedIn || remedy.looks);
    m_pause->setVisible(isSignedIn && status.state != ScanState::Paused);
    m_resume->setVisible(status.state == ScanState::Paused);
    showFigures(status);
    showPlaying(status);
}

void ScanStatusCard::showFigures(const ScanStatus& status) {
    const Instant now = m_clock.now();
    const auto moment = [&](const std::optional<Instant>& at) {
        return at ? clockTimeText(*at, now, m_zone) : QString();
    };
    m_figures->setFigures(
        {{tr("Last scan"), status.lastScan ? moment(status.lastScan) : tr("not yet")},
         {tr("Next scan"), moment(status.nextScan)},
         {tr("New plays today"), countText(status.newToday)},
         {tr("Spotify remembers until"),
          status.remembered && *status.remembered <= now ? tr("perhaps no longer") : moment(status.remembered),
          tr("Spotify remembers your last 50 plays. At your present pace what is played now can be found until then.")},
         {tr("Requests today, all accounts"), countText(status.requestsToday),
          tr("Asked of Spotify, for plays, playlists and songs of every account together.")}});
}

void ScanStatusCard::showPlaying(const ScanStatus& status) {
    m_playing->setVisible(status.playing.has_value());
    if (!status.playing)
        return;
    const NowPlaying& playing = *status.playing;
    m_note->setIcon(QStringLiteral("note"), playing.isPlaying ? &Theme::accent : &Theme::secondary);
    m_playingTitle->setText(
        playing.artist.isEmpty() ? playing.title : tr("%1 by %2", "title, artist").arg(playing.title, playing.artist));
    QStringList details{playing.isPlaying ? tr("playing now") : tr("paused")};
    if (playing.isLocalFile)
        details.append(tr("a local file"));
    if (playing.isPrivate)
        details.append(tr("a private session: it is not counted"));
    m_playingDetail->setText(details.join(QStringLiteral(" · ")));
}

void ScanStatusCard::setScanning(bool isScanning) {
    m_scan->setEnabled(!isScanning);
    m_scan->setText(isScanning ? tr("Scanning…") : tr("Scan now"));
}

} // namespace afs
