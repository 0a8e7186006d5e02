// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/start_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace afs {

namespace {
constexpr int startIconSize = 64;
constexpr int startTextWidth = 520;
constexpr int startPatienceMs = 200;
constexpr std::array retryMs{1'000, 2'000, 5'000, 10'000, 30'000}; ///< and so on with the last
} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new ThemedLabel(ThemedLabel::Role::PageTitle, this)),
      m_sentence(new ThemedLabel(ThemedLabel::Role::Body, this)), m_bar(new QProgressBar(this)),
      m_patience(new QTimer(this)), m_again(new QTimer(this)), m_errorPart(new QWidget(this)),
      m_fold(new QToolButton(m_errorPart)), m_details(new QPlainTextEdit(m_errorPart)),
      m_copy(new QPushButton(tr("Copy details"), m_errorPart)), m_retry(new QPushButton(tr("Try again"), m_errorPart)),
      m_other(new QPushButton(m_errorPart)),
      m_againText(new ThemedLabel(ThemedLabel::Role::Caption, tr("It is also tried again by itself."), m_errorPart)) {
    setWindowTitle(QStringLiteral("Analytics for Spotify"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Starting"));
    m_bar->setFixedWidth(240);
    m_patience->setSingleShot(true);
    m_patience->setInterval(startPatienceMs);
    connect(m_patience, &QTimer::timeout, m_bar, &QWidget::show);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_fold->setText(tr("Details"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setMinimumHeight(32);
    m_copy->setMinimumHeight(32);
    m_other->setMinimumHeight(32);
    m_other->hide();
    makePrimary(m_retry);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(open);
    });
    connect(m_copy, &QPushButton::clicked, this, &StartPage::copyDetails);
    connect(m_other, &QPushButton::clicked, this, &StartPage::offerTaken);
    m_again->setSingleShot(true);
    m_again->setObjectName(QStringLiteral("again"));
    connect(m_again, &QTimer::timeout, this, [this] {
        m_isQuiet = true;
        Q_EMIT retryRequested(true);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_isQuiet = false;
        m_again->stop();
        Q_EMIT retryRequested(false);
    });
    build();
    showProgress(tr("Starting…"));
    resize(1200, 800);
}

void StartPage::build() {
    for (QLabel* label : {static_cast<QLabel*>(m_title), static_cast<QLabel*>(m_sentence)}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(startTextWidth);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_icon->setAlignment(Qt::AlignCenter);
    m_errorPart->setMinimumWidth(startTextWidth);
    m_details->setFixedWidth(startTextWidth);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_other);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto* error = new QVBoxLayout(m_errorPart);
    error->setContentsMargins(0, Space::M, 0, 0);
    error->setSpacing(Space::S);
    error->addLayout(buttons);
    error->addWidget(m_againText, 0, Qt::AlignHCenter);
    error->addWidget(m_fold, 0, Qt::AlignHCenter);
    error->addWidget(m_details, 0, Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Space::S);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(Space::S);
    layout->addLayout(centred(m_title));
    layout->addLayout(centred(m_sentence));
    layout->addSpacing(Space::S);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_errorPart, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void StartPage::showProgress(const QString& sentence) {
    if (m_isQuiet)
        return;
    m_failed = false;
    m_title->setText(QStringLiteral("Analytics for Spotify"));
    m_sentence->setText(sentence);
    m_errorPart->hide();
    if (!m_bar->isVisible()) {
        m_bar->hide();
        m_patience->start();
    }
    drawIcon();
}

void StartPage::offer(const QString& text) {
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

void StartPage::showEnd(const QString& title, const QString& sentence) {
    m_patience->stop();
    m_again->stop();
    m_failed = false;
    m_bar->hide();
    m_errorPart->hide();
    m_title->setText(title);
    m_sentence->setText(sentence);
    drawIcon();
}

void StartPage::showError(const Error& error, const QString& title) {
    retryLater(error.kind);
    const bool isSame = m_isQuiet && error.message == m_shown.message;
    m_isQuiet = false;
    if (isSame)
        return; // details that are open stay so, and the keyboard stays where it is
    m_shown = error;
    m_failed = true;
    m_patience->stop();
    m_bar->hide();
    if (!title.isEmpty())
        m_title->setText(title);
    else
        m_title->setText(error.kind == ErrorKind::NewerDatabase ? tr("Stored by a newer version")
                                                                : tr("The database could not be opened"));
    m_sentence->setText(error.message);
    m_details->setPlainText(error.detail);
    m_fold->setChecked(false);
    m_details->hide();
    m_fold->setVisible(!error.detail.isEmpty());
    m_errorPart->show();
    m_retry->setFocus();
    drawIcon();
}

void StartPage::retryLater(ErrorKind kind) {
    m_againText->setVisible(kind == ErrorKind::Database);
    if (kind != ErrorKind::Database)
        return;
    m_again->start(retryMs.at(std::min(m_retries, retryMs.size() - 1)));
    ++m_retries;
}

void StartPage::copyDetails() {
    QGuiApplication::clipboard()->setText(m_sentence->text() + QStringLiteral("\n\n") + m_details->toPlainText());
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void StartPage::drawIcon() {
    if (m_failed)
        m_icon->setPixmap(
            themedPixmap(QStringLiteral("warning"), startIconSize, themeOf(this).warning, devicePixelRatioF()));
    else
        m_icon->setPixmap(themedIcon(QStringLiteral("app")).pixmap(startIconSize, startIconSize));
}

} // namespace afs
