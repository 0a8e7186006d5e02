// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/waiting_step.h"

#include "core/scan/linked_accounts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace afs {

WaitingStep::WaitingStep(QWidget* parent)
    : QWidget(parent), m_sentence(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_scopes(new ThemedLabel(ThemedLabel::Role::Secondary, this)) {
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, tr("Waiting for your browser"), this);
    auto* progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Waiting for Spotify"));
    for (ThemedLabel* label : {m_sentence, m_scopes})
        label->setWordWrap(true);
    auto* open = new QPushButton(themedIcon(QStringLiteral("external")), tr("Open again"), this);
    auto* copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy link"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton* button : {open, copy, cancel})
        button->setMinimumHeight(32);
    connect(open, &QPushButton::clicked, this, &WaitingStep::openRequested);
    connect(copy, &QPushButton::clicked, this, &WaitingStep::copyRequested);
    connect(cancel, &QPushButton::clicked, this, &WaitingStep::cancelRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(title);
    layout->addWidget(progress);
    layout->addWidget(m_sentence);
    layout->addSpacing(Space::S);
    layout->addWidget(new ThemedLabel(ThemedLabel::Role::Heading, tr("What Spotify will ask you to allow"), this));
    layout->addWidget(m_scopes);
    layout->addStretch();
    layout->addLayout(buttons);
}

void WaitingStep::begin(bool isOpened, bool withPlaybackState) {
    m_sentence->setText(
        isOpened ? tr("Spotify's page is open in your browser. Agree there and come back: this window goes on "
                      "by itself. It waits for five minutes.")
                 : tr("No browser could be opened. Copy the link and open it in a browser on this computer; "
                      "this window goes on by itself. It waits for five minutes."));
    QStringList lines;
    for (const SpotifyScope scope : wantedScopes(withPlaybackState))
        lines.append(QStringLiteral("•  ") + scopeExplanation(scope));
    m_scopes->setText(lines.join(u'\n'));
}

} // namespace afs
