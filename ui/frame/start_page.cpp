// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/start_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace afs {

namespace {
constexpr int textWidth = 560;
constexpr int detailsHeight = 140;

/// A column in the middle of the page, no wider than reads well.
QVBoxLayout* middleColumn(QWidget* page) {
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(XL, XXL, XL, XXL);
    auto* column = new QWidget(page);
    column->setMaximumWidth(textWidth);
    outer->addStretch(1);
    outer->addWidget(column, 4);
    outer->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(L);
    return layout;
}
} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_stack(new QStackedLayout(this)) {
    setAccessibleName(tr("Start"));
    m_stack->addWidget(makeProgress());
    m_stack->addWidget(makeError());
}

QWidget* StartPage::makeProgress() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = middleColumn(page);
    m_progressText = new ThemedLabel(ThemedLabel::Role::Heading, tr("Opening your listening history…"), page);
    m_progressText->setWordWrap(true);
    m_progressText->setAlignment(Qt::AlignHCenter);
    auto* bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Opening the database"));
    layout->addStretch(1);
    layout->addWidget(m_progressText);
    layout->addWidget(bar);
    layout->addStretch(1);
    return page;
}

QWidget* StartPage::makeError() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = middleColumn(page);
    m_errorText = new ThemedLabel(ThemedLabel::Role::Body, page);
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details = new QPlainTextEdit(page);
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(detailsHeight);
    m_details->setAccessibleName(tr("Details of the failure"));
    m_detailsButton = new QToolButton(page);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setArrowType(Qt::RightArrow);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool open) {
        m_detailsButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(open);
    });
    m_copy = new QPushButton(tr("Copy"), page);
    m_copy->setAccessibleName(tr("Copy the failure and its details"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_errorText->text() + u'\n' + m_details->toPlainText()); });
    m_retry = new QPushButton(tr("Try again"), page);
    makePrimary(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &StartPage::retryRequested);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_detailsButton);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_retry);
    layout->addStretch(1);
    layout->addWidget(new ThemedLabel(ThemedLabel::Role::PageTitle, tr("The database could not be opened"), page));
    layout->addWidget(m_errorText);
    layout->addLayout(buttons);
    layout->addWidget(m_details);
    layout->addStretch(2);
    return page;
}

void StartPage::showProgress(const QString& sentence) {
    m_progressText->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void StartPage::showError(const Error& error) {
    m_errorText->setText(error.message);
    m_details->setPlainText(error.detail);
    m_detailsButton->setChecked(false);
    m_details->hide();
    m_detailsButton->setVisible(!error.detail.isEmpty());
    m_stack->setCurrentIndex(1);
    m_retry->setFocus();
}

} // namespace afs
