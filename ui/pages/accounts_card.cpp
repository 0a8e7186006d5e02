// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts_card.h"

#include "ui/models/scan_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace afs {

namespace {
constexpr int personSize = 24;
} // namespace

AccountsCard::AccountsCard(const Clock& clock, QWidget* parent)
    : CardFrame(parent), m_clock(clock), m_layout(new QVBoxLayout(this)) {
    setAccessibleName(tr("Accounts"));
    m_layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    m_layout->setSpacing(Space::M);
    m_layout->addWidget(new ThemedLabel(ThemedLabel::Role::Heading, tr("Whose listening?"), this));
    m_rows = new QWidget(this);
    m_layout->addWidget(m_rows);
    auto* another = new QPushButton(themedIcon(QStringLiteral("add")), tr("Another account…"), this);
    another->setMinimumHeight(32);
    connect(another, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(AccountId()); });
    m_layout->addWidget(another, 0, Qt::AlignLeft);
    m_layout->addStretch();
}

void AccountsCard::setAccounts(const std::vector<LinkedAccount>& accounts, AccountId shown) {
    if (accounts == m_accounts && shown == m_shown)
        return; // a button keeps the keyboard
    m_accounts = accounts;
    m_shown = shown;
    auto* rows = new QWidget(this);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::L);
    for (const LinkedAccount& account : accounts)
        layout->addWidget(buildRow(account, account.id == shown));
    delete m_layout->replaceWidget(m_rows, rows);
    delete m_rows;
    m_rows = rows;
    m_rows->show();
}

QWidget* AccountsCard::buildRow(const LinkedAccount& account, bool isShown) {
    auto* row = new QWidget(this);
    auto* person = new IconLabel(personSize, row);
    person->setIcon(QStringLiteral("account"), isShown ? &Theme::accent : &Theme::secondary);
    auto* name = new ThemedLabel(
        ThemedLabel::Role::Heading,
        isShown && m_accounts.size() > 1 ? tr("%1 (shown in this window)", "account").arg(account.name) : account.name,
        row);
    const SignInText stands = signInText(account, m_clock.now());
    auto* state =
        new ThemedLabel(stands.isWarning ? ThemedLabel::Role::Warning : ThemedLabel::Role::Secondary, stands.text, row);
    // Of the account that is shown the state above tells that, and asks for the next sign-in already.
    const bool isToldAbove = isShown && !account.isSignedIn && !account.spotifyId.isEmpty() && !account.keyringProblem;
    auto* problem = new ThemedLabel(ThemedLabel::Role::Warning, account.problem, row);
    problem->setVisible(!account.problem.isEmpty() && !isToldAbove);
    auto* missing = new ThemedLabel(ThemedLabel::Role::Warning, missingScopesText(account.missingScopes), row);
    missing->setVisible(account.isSignedIn && !account.missingScopes.isEmpty());
    for (ThemedLabel* label : {name, state, problem, missing})
        label->setWordWrap(true);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(Space::S);
    const auto add = [&](const QString& text, bool isPrimary, auto signal) {
        auto* button = new QPushButton(text, row);
        button->setAccessibleName(tr("%1: %2", "what a button does, account").arg(text, account.name));
        button->setMinimumHeight(32);
        if (isPrimary)
            makePrimary(button);
        connect(button, &QPushButton::clicked, this, [this, signal, id = account.id] { Q_EMIT(this->*signal)(id); });
        buttons->addWidget(button);
    };
    if (!isShown)
        add(tr("Show in this window"), false, &AccountsCard::showRequested);
    if (account.keyringProblem)
        add(tr("Try again"), true, &AccountsCard::keyringRequested);
    if (!account.isSignedIn && !isToldAbove)
        add(account.spotifyId.isEmpty() ? tr("Sign in with Spotify…") : tr("Sign in again…"), false,
            &AccountsCard::signInRequested);
    if (account.isSignedIn) {
        add(tr("Renew…"), stands.isWarning || !account.missingScopes.isEmpty(), &AccountsCard::signInRequested);
        add(tr("Sign out"), false, &AccountsCard::signOutRequested);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(state);
    words->addWidget(problem);
    words->addWidget(missing);
    words->addSpacing(Space::XS);
    words->addLayout(buttons);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(person, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

} // namespace afs
