// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/error.h"
#include "core/scan/linked_accounts.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace afs {

class ThemedLabel;

/// What is wrong with what was typed as a client id; empty: nothing.
QString clientIdProblem(const QString& text);

/// The person's own Spotify app: how to make one, and its client id, checked while it is typed.
class AppStep final : public QWidget {
    Q_OBJECT

public:
    explicit AppStep(QWidget* parent = nullptr);

    /// Whose sign-in it is. With a client id known the explanation is folded away.
    void begin(const LinkedAccount& account);
    void setPort(quint16 port); ///< 0: any
    /// Offers to join the plays of the local account `name`; `plays` empty: how many is not known yet. Until begin().
    void offerJoin(const QString& name, std::optional<qint64> plays);
    bool joins() const; ///< what was offered
    void setError(const Error& error);
    void clearError(); ///< another attempt begins
    QString clientId() const;
    quint16 port() const;
    void focusFirst();

Q_SIGNALS:
    void signInRequested();
    void cancelRequested();
    void openRequested(const QUrl& address);
    void copyRequested(const QString& text);

private:
    QWidget* buildHow();
    QWidget* buildClientId();
    QWidget* buildJoin();
    QWidget* buildButtons();
    QString redirectAddress() const;
    void check();

    ThemedLabel* m_title;
    ThemedLabel* m_premium;
    ThemedLabel* m_shared;
    ThemedLabel* m_error;
    QWidget* m_how = nullptr;
    QPushButton* m_showHow = nullptr;
    ThemedLabel* m_redirect = nullptr;
    QLineEdit* m_clientId = nullptr;
    ThemedLabel* m_verdict = nullptr;
    QSpinBox* m_port = nullptr;
    QWidget* m_joinPart = nullptr;
    QCheckBox* m_join = nullptr;
    QPushButton* m_signIn = nullptr;
};

} // namespace afs
