// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/state_bar.h"

#include "ui/models/format.h"
#include "ui/models/scan_text.h"
#include "ui/theme/margins.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/themed_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace afs {

namespace {
constexpr Milliseconds longBlock = std::chrono::minutes(10);
constexpr int stateIconSize = 16;
constexpr int progressWidth = 120;
constexpr qint64 littleSpace = 200LL << 20U; ///< an import of some years needs as much
constexpr qint64 spaceStep = 50LL << 20U;
} // namespace

StateNotice stateNoticeOf(const ScanStatus& status, Instant now, const QTimeZone& zone) {
    using Action = StateNotice::Action;
    const auto ofScanning = [](Action action, const QString& sentence) {
        return StateNotice{action, sentence, {}, true};
    };
    if (hasProblem(status))
        return ofScanning(Action::Scanner, status.sentence);
    switch (status.state) {
    case ScanState::Offline:
        return ofScanning(Action::None, StateBar::tr("Offline. What is stored is shown; scanning goes on by itself."));
    case ScanState::SignedOut:
        return ofScanning(Action::SignIn,
                          StateBar::tr("Signed out. The history stays; what you play now is not stored."));
    case ScanState::Blocked:
        if (!status.blockedUntil || *status.blockedUntil - now <= longBlock)
            return {};
        return ofScanning(
            Action::Scanner,
            StateBar::tr("Spotify asks to wait until %1. It remembers the last 50 plays meanwhile.", "time of day")
                .arg(clockTimeText(*status.blockedUntil, now, zone)));
    case ScanState::Database:
        return databaseAwayNotice();
    default:
        return {};
    }
}

StateNotice databaseAwayNotice() {
    return {StateNotice::Action::Retry,
            StateBar::tr("The database is away. What was read is shown; it is tried again by itself.")};
}

StateNotice diskNotice(qint64 freeBytes, const QString& place) {
    if (freeBytes >= littleSpace)
        return {};
    // In steps, so that it is the same sentence for a while: who put it away is not told of each kilobyte.
    const qint64 rounded = (freeBytes / spaceStep + 1) * spaceStep;
    return {
        StateNotice::Action::None,
        StateBar::tr("The disk is nearly full: less than %1 are left in %2. What is stored is safe; free some space, "
                     "or new plays cannot be stored.",
                     "size on disk, folder")
            .arg(QLocale().formattedDataSize(rounded, 0), place)};
}

StateNotice demoNotice() {
    return {StateNotice::Action::EndDemo,
            StateBar::tr("This is invented data, in a window of its own. Your own history is untouched.")};
}

StateNotice workNotice(const DeletionService::Work& work) {
    const QString plays = playsText(static_cast<qint64>(work.plays));
    return {StateNotice::Action::Stop,
            work.kind == DeletionService::Work::Kind::Restoring
                ? StateBar::tr("Taking back %1… Nothing is changed before all of it is.", "plays").arg(plays)
                : StateBar::tr("Deleting %1… Nothing is changed before all of it is.", "plays").arg(plays),
            work.percent};
}

StateBar::StateBar(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(stateIconSize, this)),
      m_sentence(new ThemedLabel(ThemedLabel::Role::Body, this)), m_progress(new QProgressBar(this)),
      m_percent(new ThemedLabel(ThemedLabel::Role::Secondary, this)), m_action(new QPushButton(this)) {
    m_sentence->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_action->setMinimumHeight(32);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFixedSize(32, 32);
    close->setAccessibleName(tr("Put this away"));
    close->setToolTip(tr("Put this away"));
    connect(close, &QToolButton::clicked, this, [this] {
        m_isPutAway = true;
        showOrHide();
    });
    connect(m_action, &QPushButton::clicked, this, &StateBar::act);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargins(Space::XL, Space::XS, Space::L, Space::XS));
    layout->setSpacing(Space::M);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_percent);
    layout->addWidget(m_action);
    layout->addWidget(close);
    showProgress();
    hide();
}

void StateBar::act() {
    switch (m_notice.action) {
    case StateNotice::Action::SignIn:
        Q_EMIT signInRequested();
        break;
    case StateNotice::Action::Scanner:
        Q_EMIT scannerRequested();
        break;
    case StateNotice::Action::Retry:
        Q_EMIT retryRequested();
        break;
    case StateNotice::Action::EndDemo:
        Q_EMIT demoEndRequested();
        break;
    case StateNotice::Action::Stop:
        Q_EMIT stopRequested();
        break;
    case StateNotice::Action::None:
        break;
    }
}

void StateBar::setNotice(const StateNotice& notice) {
    if (notice == m_notice)
        return; // it may have been put away
    const bool goesOn = notice.action == m_notice.action && notice.sentence == m_notice.sentence;
    m_notice = notice;
    showProgress();
    if (goesOn)
        return; // likewise, and nobody is told of each per cent
    setAccessibleName(notice.sentence);
    m_sentence->setText(notice.sentence);
    if (notice.action == StateNotice::Action::EndDemo)
        m_icon->setIcon(QStringLiteral("info"));
    else
        m_icon->setIcon(QStringLiteral("warning"), &Theme::warning);
    m_icon->setVisible(notice.action != StateNotice::Action::Stop); // nothing is wrong
    m_action->setText(notice.action == StateNotice::Action::SignIn    ? tr("Sign in again…")
                      : notice.action == StateNotice::Action::Retry   ? tr("Try again")
                      : notice.action == StateNotice::Action::EndDemo ? tr("Remove demo data")
                      : notice.action == StateNotice::Action::Stop    ? tr("Stop")
                                                                      : tr("Scanner"));
    m_action->setVisible(notice.action != StateNotice::Action::None);
    m_isPutAway = false;
    showOrHide();
    if (isHidden())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StateBar::setPage(PageId page) {
    m_page = page;
    showOrHide();
}

bool StateBar::isTold() const {
    return m_notice.isOfScanning && m_page == PageId::Scanner;
}

void StateBar::showOrHide() {
    const bool heldKeyboard = isAncestorOf(window()->focusWidget());
    setVisible(!m_notice.sentence.isEmpty() && !m_isPutAway && !isTold());
    if (heldKeyboard && isHidden())
        Q_EMIT keyboardLeft();
}

void StateBar::showProgress() {
    constexpr int whole = 100;
    const int percent = m_notice.percent.value_or(0);
    m_progress->setVisible(m_notice.percent.has_value());
    m_progress->setRange(0, percent > 0 ? whole : 0);
    m_progress->setValue(percent);
    m_progress->setAccessibleName(m_notice.sentence);
    m_percent->setText(percent > 0 ? percentText(static_cast<double>(percent) / whole) : QString());
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(percentText(1)));
    m_percent->setVisible(m_notice.percent.has_value());
}

void StateBar::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
}

} // namespace afs
