// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/ids.h"
#include "ui/models/window_sources.h"
#include "ui/widgets/notice.h"

#include <QStringList>

class QWidget;

namespace afs {

class ImportDialog;
class ScopeStore;
class SignInDialog;
class WelcomeDialog;

/// The dialogs of a window, each modeless and there once. They lie over the window and go with this.
class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    WindowDialogs(const WindowSources& sources, ScopeStore& scope, QString settingsPath, QWidget& window);
    ~WindowDialogs() override;

    /// Opens the import dialog; with paths at its Check step.
    void importFiles(const QStringList& paths);
    /// Opens the sign-in dialog: of an account again, or of somebody new (0).
    void signIn(AccountId account, bool withPlaybackState);
    /// Opens the first steps of the account.
    void welcome(AccountId account);
    /// Asks for a file, and writes every play of the account to it.
    void exportPlays(AccountId account);
    /// Days are to be counted otherwise, in a window of another making: not under a person who answers a question about
    /// an import, nor while plays are deleted, but right after it.
    void chooseDays();
    /// Says so, once, when the last import was interrupted.
    void offerInterruptedImport();

Q_SIGNALS:
    void notice(const afs::Notice& notice);
    void showPlaysRequested(const afs::ImportReport& report);
    void demoRequested();
    void daysChosen();

private:
    ImportDialog* makeImportDialog();
    bool isImporting() const;
    bool isDeleting() const;
    void followImport();

    const WindowSources& m_sources;
    ScopeStore& m_scope;
    const QString m_settingsPath;
    QWidget& m_window;
    ImportDialog* m_import;
    SignInDialog* m_signIn = nullptr;
    WelcomeDialog* m_welcome = nullptr;
    bool m_daysWait = false;
};

} // namespace afs
