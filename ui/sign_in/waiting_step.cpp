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
    : QWidget(parent), m_title(new ThemedLabel(ThemedLabel::Role::Heading, this)),
      m_sentence(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_scopesTitle(new ThemedLabel(ThemedLabel::Role::Heading, tr("What Spotify will ask you to allow"), this)),
      m_scopes(new ThemedLabel(ThemedLabel::Role::Secondary, this)),
      m_open(new QPushButton(themedIcon(QStringLiteral("external")), tr("Open again"), this)),
      m_copy(new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy link"), this)),
      m_untilQuit(new QPushButton(tr("Sign in until I quit"), this)), m_progress(new QProgressBar(this)) {
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    for (ThemedLabel* label : {m_sentence, m_scopes})
        label->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setFocusProxy(cancel);
    for (QPushButton* button : {m_open, m_copy, cancel, m_untilQuit})
        button->setMinimumHeight(32);
    connect(m_open, &QPushButton::clicked, this, &WaitingStep::openRequested);
    connect(m_copy, &QPushButton::clicked, this, &WaitingStep::copyRequested);
    connect(cancel, &QPushButton::clicked, this, &WaitingStep::cancelRequested);
    connect(m_untilQuit, &QPushButton::clicked, this, &WaitingStep::untilQuitRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_untilQuit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_sentence);
    layout->addSpacing(Space::S);
    layout->addWidget(m_scopesTitle);
    layout->addWidget(m_scopes);
    layout->addStretch();
    layout->addLayout(buttons);
}

void WaitingStep::begin(bool isOpened, bool withPlaybackState) {
    QStringList lines;
    for (const SpotifyScope scope : wantedScopes(withPlaybackState))
        lines.append(QStringLiteral("•  ") + scopeExplanation(scope));
    m_scopes->setText(lines.join(u'\n'));
    m_progress->setAccessibleName(tr("Waiting for Spotify"));
    show(For::Browser, tr("Waiting for your browser"),
         isOpened ? tr("Spotify's page is open in your browser. Agree there and come back: this window goes on "
                       "by itself. It waits for five minutes.")
                  : tr("No browser could be opened. Copy the link and open it in a browser on this computer; "
                       "this window goes on by itself. It waits for five minutes."));
}

void WaitingStep::awaitKeyring() {
    m_progress->setAccessibleName(tr("Waiting for the keyring"));
    show(For::Keyring, tr("Waiting for the keyring"),
         tr("You agreed in your browser. The keyring of this desktop is asked to keep the sign-in: if it is locked, it "
            "asks you to unlock it. Without it the sign-in can be kept in memory until you quit."));
}

void WaitingStep::finish() {
    m_progress->setAccessibleName(tr("Signing in"));
    show(For::Nobody, tr("Signing in"), tr("The sign-in is kept in memory until you quit."));
}

void WaitingStep::show(For whom, const QString& title, const QString& sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    for (QWidget* part : {static_cast<QWidget*>(m_scopesTitle), static_cast<QWidget*>(m_scopes),
                          static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_copy)})
        part->setVisible(whom == For::Browser);
    m_untilQuit->setVisible(whom == For::Keyring);
}

} // namespace afs
