// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/failed_step.h"

#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace afs {

namespace {
constexpr int failedIconSize = 48;
constexpr int failedTextWidth = 520;
} // namespace

FailedStep::FailedStep(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_message(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_fold(new QPushButton(tr("Details"), this)), m_retry(new QPushButton(tr("Try again"), this)),
      m_other(new QPushButton(tr("Choose other files"), this)), m_details(new QPlainTextEdit(this)) {
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, tr("That did not work. Nothing was changed."), this);
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {static_cast<QLabel*>(title), static_cast<QLabel*>(m_message)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(failedTextWidth);
    }
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fold->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->hide();
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_fold, close, m_retry, m_other})
        button->setMinimumHeight(32);
    connect(m_fold, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_retry, &QPushButton::clicked, this, &FailedStep::retryRequested);
    connect(m_other, &QPushButton::clicked, this, &FailedStep::otherFilesRequested);
    connect(close, &QPushButton::clicked, this, &FailedStep::closeRequested);
    m_buttons = new QHBoxLayout;
    m_buttons->addWidget(m_fold);
    m_buttons->addStretch();
    m_buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(Space::S);
    layout->addLayout(centred(title));
    layout->addLayout(centred(m_message));
    layout->addSpacing(Space::S);
    layout->addWidget(m_details, 4);
    layout->addStretch(3);
    layout->addLayout(m_buttons);
    drawIcon();
}

void FailedStep::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void FailedStep::drawIcon() {
    m_icon->setPixmap(
        themedPixmap(QStringLiteral("warning"), failedIconSize, themeOf(this).warning, devicePixelRatioF()));
}

void FailedStep::setError(const Error& error) {
    m_message->setText(error.message);
    m_details->setPlainText(error.detail);
    m_fold->setVisible(!error.detail.isEmpty());
    m_fold->setChecked(false);
    // The same files fail again where nothing in them can be read.
    const bool isOfTheFiles = error.kind == ErrorKind::BadInput;
    offerFirst(*(isOfTheFiles ? m_other : m_retry), *(isOfTheFiles ? m_retry : m_other));
}

/// At the end of the line, and what Enter does.
void FailedStep::offerFirst(QPushButton& main, QPushButton& second) {
    for (QPushButton* button : {&second, &main}) {
        m_buttons->removeWidget(button);
        m_buttons->addWidget(button);
    }
    setTabOrder(&second, &main);
    second.setObjectName({});
    main.setObjectName(QStringLiteral("safe"));
}

} // namespace afs
