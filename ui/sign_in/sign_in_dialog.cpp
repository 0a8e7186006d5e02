// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/sign_in_dialog.h"

#include "core/scan/account_standing.h"
#include "ui/models/format.h"
#include "ui/models/scan_text.h"
#include "ui/sign_in/app_step.h"
#include "ui/sign_in/waiting_step.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace afs {

namespace {

constexpr int dialogWidth = 640;
constexpr int shapeSize = 48;

/// An app's redirect address is its own.
QString portKey(const QString& clientId) {
    return QStringLiteral("sign-in/port-of-") + clientId;
}

} // namespace

SignInDialog::SignInDialog(AccountSource& accounts, OpenAddress open, QString settingsPath, QWidget* parent)
    : QDialog(parent), m_accounts(accounts), m_open(std::move(open)), m_settingsPath(std::move(settingsPath)),
      m_stack(new QStackedWidget(this)), m_app(new AppStep(m_stack)), m_waiting(new WaitingStep(m_stack)) {
    setWindowTitle(tr("Sign in with Spotify"));
    setModal(false);
    if (!m_open)
        m_open = [](const QUrl& address) { return QDesktopServices::openUrl(address); };
    m_stack->addWidget(m_app);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(buildKeyring());
    m_stack->addWidget(buildDone());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->addWidget(m_stack);
    setMinimumWidth(dialogWidth);
    // Enter in the client id signs in; it presses nothing else by accident.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    connect(m_app, &AppStep::signInRequested, this, &SignInDialog::signIn);
    connect(m_app, &AppStep::cancelRequested, this, &QWidget::close);
    connect(m_app, &AppStep::openRequested, this, &SignInDialog::openAddress);
    connect(m_app, &AppStep::copyRequested, this, &SignInDialog::copy);
    connect(m_waiting, &WaitingStep::openRequested, this, [this] { openAddress(m_address); });
    connect(m_waiting, &WaitingStep::copyRequested, this, [this] { copy(m_address.toString(QUrl::FullyEncoded)); });
    connect(m_waiting, &WaitingStep::cancelRequested, this, &SignInDialog::stop);
    connect(m_waiting, &WaitingStep::untilQuitRequested, this, &SignInDialog::keepUntilQuit);
    connectAccounts();
}

QWidget* SignInDialog::buildKeyring() {
    auto* part = new QWidget(m_stack);
    m_keyring = new ThemedLabel(ThemedLabel::Role::Body, part);
    m_keyring->setWordWrap(true);
    auto* meaning =
        new ThemedLabel(ThemedLabel::Role::Secondary,
                        tr("The sign-in can be kept in memory until you quit: then nothing is stored, and the next "
                           "start asks again. It is never written into a file."),
                        part);
    meaning->setWordWrap(true);
    auto* refuse = new QPushButton(tr("Do not sign in"), part);
    auto* keep = new QPushButton(tr("Sign in until I quit"), part);
    for (QPushButton* button : {refuse, keep})
        button->setMinimumHeight(32);
    auto* again = new QPushButton(tr("Try again"), part);
    makePrimary(again);
    part->setFocusProxy(again);
    connect(refuse, &QPushButton::clicked, this, &SignInDialog::stop);
    connect(keep, &QPushButton::clicked, this, &SignInDialog::keepUntilQuit);
    connect(again, &QPushButton::clicked, this, [this] { m_accounts.tryKeyringAgain(); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch();
    buttons->addWidget(refuse);
    buttons->addWidget(keep);
    buttons->addWidget(again);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(new ThemedLabel(ThemedLabel::Role::Heading, tr("The keyring did not take the sign-in"), part));
    layout->addWidget(m_keyring);
    layout->addWidget(meaning);
    layout->addStretch();
    layout->addLayout(buttons);
    return part;
}

QWidget* SignInDialog::buildDone() {
    auto* part = new QWidget(m_stack);
    auto* shape = new IconLabel(shapeSize, part);
    shape->setIcon(QStringLiteral("state-working"), &Theme::good);
    m_doneTitle = new ThemedLabel(ThemedLabel::Role::Heading, part);
    m_doneText = new ThemedLabel(ThemedLabel::Role::Secondary, part);
    for (ThemedLabel* label : {m_doneTitle, m_doneText}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto* close = new QPushButton(tr("Close"), part);
    makePrimary(close);
    part->setFocusProxy(close);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addStretch(2);
    layout->addWidget(shape, 0, Qt::AlignHCenter);
    layout->addWidget(m_doneTitle);
    layout->addWidget(m_doneText);
    layout->addStretch(3);
    layout->addLayout(buttons);
    return part;
}

void SignInDialog::connectAccounts() {
    const auto underWay = [this] { return m_step == Step::Waiting || m_step == Step::Keyring; };
    connect(&m_accounts, &AccountSource::signedIn, this, [this, underWay](AccountId id) {
        if (underWay())
            finish(id);
    });
    connect(&m_accounts, &AccountSource::signInFailed, this, [this, underWay](const Error& error) {
        if (!underWay())
            return;
        m_app->setError(error);
        go(Step::App);
        m_app->focusFirst();
    });
    connect(&m_accounts, &AccountSource::askingKeyring, this, [this, underWay] {
        if (!underWay())
            return;
        m_waiting->awaitKeyring();
        go(Step::Waiting);
    });
    connect(&m_accounts, &AccountSource::keyringRefused, this, [this, underWay](const Error& error) {
        if (!underWay())
            return;
        m_keyring->setText(error.message);
        go(Step::Keyring);
    });
}

void SignInDialog::begin(const LinkedAccount& account, bool withPlaybackState, std::optional<qint64> plays) {
    if (m_step == Step::App || m_step == Step::Done) {
        m_account = account;
        m_withPlaybackState = withPlaybackState;
        m_offer.reset();
        m_app->begin(account);
        m_app->setPort(rememberedPort(account.clientId));
        const auto joinable = joinableAccount(m_accounts.accounts());
        if (joinable && joinable->id == account.id && plays.value_or(1) > 0) {
            m_offer = Offer{*joinable, plays};
            m_app->offerJoin(joinable->name, plays);
        }
        go(Step::App);
        m_app->focusFirst();
    }
    show();
    raise();
    activateWindow();
}

void SignInDialog::renew(const LinkedAccount& account, bool withPlaybackState) {
    begin(account, withPlaybackState);
    if (m_step == Step::App) // else a sign-in is under way
        signIn();
}

void SignInDialog::go(Step step) {
    m_step = step;
    m_stack->setCurrentIndex(static_cast<int>(step));
    if (step != Step::App) // which has fields, and chooses among them
        m_stack->currentWidget()->setFocus();
}

void SignInDialog::signIn() {
    m_app->clearError();
    SignInWish wish;
    wish.clientId = m_app->clientId();
    wish.port = m_app->port();
    wish.withPlaybackState = m_withPlaybackState;
    // Asked for from the row of the imports' account; an empty one is taken over without a word.
    wish.joinsLocal = m_account.id != AccountId() && (!m_offer || m_app->joins());
    wish.renewed = m_account.spotifyId.isEmpty() ? AccountId() : m_account.id;
    const Result<QUrl> address = m_accounts.beginSignIn(wish);
    if (!address) {
        m_app->setError(address.error());
        return;
    }
    m_wish = wish;
    m_address = *address;
    m_waiting->begin(m_open(m_address), m_withPlaybackState);
    go(Step::Waiting);
}

quint16 SignInDialog::rememberedPort(const QString& clientId) const {
    if (m_settingsPath.isEmpty() || !isClientId(clientId))
        return 0;
    return static_cast<quint16>(QSettings(m_settingsPath, QSettings::IniFormat).value(portKey(clientId), 0).toUInt());
}

/// Spotify took it: it is the one that the app was given.
void SignInDialog::rememberPort() const {
    if (m_settingsPath.isEmpty() || !isClientId(m_wish.clientId))
        return;
    QSettings settings(m_settingsPath, QSettings::IniFormat);
    if (m_wish.port == 0)
        settings.remove(portKey(m_wish.clientId));
    else
        settings.setValue(portKey(m_wish.clientId), m_wish.port);
}

void SignInDialog::keepUntilQuit() {
    m_waiting->finish();
    go(Step::Waiting);
    m_accounts.keepUntilQuit();
}

void SignInDialog::openAddress(const QUrl& address) {
    if (!m_open(address))
        Q_EMIT notice(tr("No browser could be opened. Copy the link instead."));
}

void SignInDialog::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT notice(tr("Copied."));
}

void SignInDialog::finish(AccountId id) {
    rememberPort();
    LinkedAccount found;
    for (const LinkedAccount& account : m_accounts.accounts())
        if (account.id == id)
            found = account;
    m_doneTitle->setText(found.name.isEmpty() ? tr("Signed in") : tr("Signed in as %1").arg(found.name));
    QStringList sentences{joinSentence(id), tr("What you play from now on is added by itself.")};
    if (found.isUntilQuit)
        sentences.append(tr("The sign-in is kept until you quit."));
    sentences.append(missingScopesText(found.missingScopes));
    m_doneText->setText(sentences.join(u' ').trimmed());
    go(Step::Done);
    raise();
    activateWindow();
}

/// What was done, which is not always what was asked for.
QString SignInDialog::joinSentence(AccountId signedIn) const {
    if (!m_offer)
        return {};
    const std::optional<qint64> plays = m_offer->plays;
    if (signedIn == m_offer->account.id)
        return plays == 1 ? tr("The 1 play that was stored here belongs to this account now.")
               : plays ? tr("The %1 that were stored here belong to this account now.", "plays").arg(playsText(*plays))
                       : tr("What was stored here belongs to this account now.");
    const QString name = m_offer->account.name;
    return plays == 1 ? tr("The 1 play that was stored here stays in the account “%1”.").arg(name)
           : plays    ? tr("The %1 that were stored here stay in the account “%2”.", "plays, account")
                         .arg(playsText(*plays), name)
                   : tr("What was stored here stays in the account “%1”.").arg(name);
}

void SignInDialog::stop() {
    const bool waits = m_step == Step::Waiting || m_step == Step::Keyring;
    go(Step::App);
    if (waits)
        m_accounts.cancelSignIn();
}

/// Escape, and closing the window.
void SignInDialog::reject() {
    stop();
    QDialog::reject();
}

} // namespace afs
