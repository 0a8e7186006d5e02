// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/live_sources.h"

#include <QUrl>

#include <functional>
#include <optional>

class QStackedWidget;

namespace afs {

class AppStep;
class ThemedLabel;
class WaitingStep;

/// Signing in, step by step: the app, the browser, perhaps the keyring, the end. Whatever goes wrong comes back to the
/// first step with its sentence. Closing it while it waits cancels.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    using OpenAddress = std::function<bool(const QUrl&)>; ///< false: there is no browser

    /// `open` empty: the desktop's browser. `accounts` outlives this. `settingsPath`: remembers the port that an app's
    /// redirect address was given; empty: nothing is remembered.
    SignInDialog(AccountSource& accounts, OpenAddress open, QString settingsPath, QWidget* parent = nullptr);

    /// For an account, or somebody new (no id). While a sign-in is under way it only comes to the front. `plays`: how
    /// many are stored for the account, empty: not known yet. Whether the first sign-in joins them is asked.
    void begin(const LinkedAccount& account, bool withPlaybackState, std::optional<qint64> plays = {});
    /// Of somebody whose app is known and right: the browser opens at once, there is nothing to fill in.
    void renew(const LinkedAccount& account, bool withPlaybackState);

Q_SIGNALS:
    void notice(const QString& sentence);

protected:
    void reject() override;

private:
    enum class Step { App, Waiting, Keyring, Done };

    QWidget* buildKeyring();
    QWidget* buildDone();
    void connectAccounts();
    void go(Step step);
    void signIn();
    quint16 rememberedPort(const QString& clientId) const;
    void rememberPort() const;
    void keepUntilQuit();
    void openAddress(const QUrl& address);
    void copy(const QString& text);
    void finish(AccountId id);
    void stop();
    /// What there is to join in the account of the imports.
    struct Offer {
        LinkedAccount account;
        std::optional<qint64> plays;
    };
    QString joinSentence(AccountId signedIn) const;

    AccountSource& m_accounts;
    OpenAddress m_open;
    const QString m_settingsPath;
    SignInWish m_wish; ///< of the sign-in that was begun last
    LinkedAccount m_account;
    std::optional<Offer> m_offer;
    bool m_withPlaybackState = false;
    QUrl m_address;
    Step m_step = Step::App;
    QStackedWidget* m_stack;
    AppStep* m_app;
    WaitingStep* m_waiting;
    ThemedLabel* m_keyring = nullptr;
    ThemedLabel* m_doneTitle = nullptr;
    ThemedLabel* m_doneText = nullptr;
};

} // namespace afs
