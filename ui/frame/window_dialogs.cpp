// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_dialogs.h"

#include "ui/import/import_dialog.h"
#include "ui/import/interrupted_import.h"
#include "ui/models/format.h"
#include "ui/models/scope_store.h"
#include "ui/sign_in/sign_in_dialog.h"
#include "ui/welcome/welcome_dialog.h"

#include <QApplication>
#include <QFileDialog>

#include <utility>

namespace afs {

WindowDialogs::WindowDialogs(const WindowSources& sources, ScopeStore& scope, QString settingsPath, QWidget& window)
    : m_sources(sources), m_scope(scope), m_settingsPath(std::move(settingsPath)), m_window(window),
      m_import(makeImportDialog()) {
    connect(&m_scope, &ScopeStore::scopeChanged, m_import, [this] { m_import->setRule(m_scope.rule()); });
    const auto followHistory = [this] {
        if (const LibraryPtr library = m_sources.library->library())
            m_import->followHistory(library->version);
    };
    connect(m_sources.library.get(), &LibrarySource::libraryChanged, m_import, followHistory);
    followHistory();
    connect(m_sources.deletions.get(), &DeletionSource::underWayChanged, this, &WindowDialogs::followImport,
            Qt::QueuedConnection);
}

WindowDialogs::~WindowDialogs() {
    delete m_import;
    delete m_signIn;
    delete m_welcome;
}

/// Made at once, though it is shown later: it hears from the beginning what it did not start.
ImportDialog* WindowDialogs::makeImportDialog() {
    auto* dialog = new ImportDialog(*m_sources.imports, m_scope.zone(), m_scope.rule(), &m_window);
    connect(dialog, &ImportDialog::ruleChosen, &m_scope, &ScopeStore::setRule);
    connect(dialog, &ImportDialog::showPlaysRequested, this, &WindowDialogs::showPlaysRequested);
    connect(dialog, &ImportDialog::notice, this, [this](const QString& sentence) {
        Q_EMIT notice({sentence, tr("Show"), [this] { importFiles({}); }});
    });
    connect(dialog, &ImportDialog::unclaimedFailure, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled)
            Q_EMIT notice({error.message});
    });
    connect(dialog, &ImportDialog::closed, this, &WindowDialogs::followImport, Qt::QueuedConnection);
    const ImportActions& imports = *m_sources.imports;
    connect(&imports, &ImportActions::imported, this, &WindowDialogs::followImport, Qt::QueuedConnection);
    connect(&imports, &ImportActions::undone, this, &WindowDialogs::followImport, Qt::QueuedConnection);
    connect(&imports, &ImportActions::failed, this, &WindowDialogs::followImport, Qt::QueuedConnection);
    return dialog;
}

bool WindowDialogs::isImporting() const {
    const ImportDialog::Step step = m_import->step();
    return m_sources.imports->busy() || step == ImportDialog::Step::Check ||
           (m_import->isVisible() && step != ImportDialog::Step::Choose);
}

bool WindowDialogs::isDeleting() const {
    return m_sources.deletions->underWay() != DeletionSource::Work{};
}

void WindowDialogs::chooseDays() {
    m_daysWait = isImporting() || isDeleting();
    if (isImporting())
        Q_EMIT notice({tr("Days are counted so as soon as the import is done and its dialog closed.")});
    else if (m_daysWait)
        Q_EMIT notice({tr("Days are counted so as soon as plays are deleted, or taken back.")});
    else
        Q_EMIT daysChosen();
}

void WindowDialogs::followImport() {
    if (m_daysWait && !isImporting() && !isDeleting())
        chooseDays();
}

void WindowDialogs::offerInterruptedImport() {
    watchForInterruptedImport(
        *m_sources.imports, this, [this](const Notice& told) { Q_EMIT notice(told); },
        [this](const QStringList& paths) { importFiles(paths); });
}

void WindowDialogs::exportPlays(AccountId account) {
    auto* dialog = new QFileDialog(&m_window, tr("Export every play to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma separated values (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.json")) ? QStringLiteral("json")
                                                                          : QStringLiteral("csv"));
    });
    dialog->selectFile(QStringLiteral("analytics-for-spotify.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, account](const QString& file) {
        Q_EMIT notice({tr("Writing %1…", "file").arg(file)});
        m_sources.program->exportPlays(account, file, this, [this, file](const Result<qint64>& written) {
            Q_EMIT notice({written ? tr("%1 written to %2.", "plays, file").arg(playsText(*written), file)
                                   : written.error().message});
        });
    });
    dialog->open();
}

/// A dialog that asks something first blocks the others, and would lie unseen below this one: they wait for its answer.
void WindowDialogs::importFiles(const QStringList& paths) {
    if (auto* asking = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        Q_EMIT notice({tr("The import opens as soon as the dialog that is open is closed.")});
        asking->raise();
        asking->activateWindow();
        connect(
            asking, &QDialog::finished, this, [this, paths] { importFiles(paths); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    m_import->offer(paths);
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void WindowDialogs::signIn(AccountId account, bool withPlaybackState) {
    if (!m_signIn) {
        m_signIn = new SignInDialog(*m_sources.accounts, {}, m_settingsPath, &m_window);
        connect(m_signIn, &SignInDialog::notice, this, [this](const QString& sentence) { Q_EMIT notice({sentence}); });
    }
    LinkedAccount found;
    for (const LinkedAccount& known : m_sources.accounts->accounts())
        if (known.id == account)
            found = known;
    const std::optional<ApiProblem> problem = m_sources.scan->status(account).problem;
    if (!found.spotifyId.isEmpty() && isClientId(found.clientId) && problem != ApiProblem::WrongClientId) {
        m_signIn->renew(found, withPlaybackState);
        return;
    }
    // One app serves a whole household.
    for (const LinkedAccount& known : m_sources.accounts->accounts())
        if (found.clientId.isEmpty())
            found.clientId = known.clientId;
    const LibraryPtr library = m_sources.library->library();
    m_signIn->begin(found, withPlaybackState,
                    library ? std::optional(static_cast<qint64>(library->plays())) : std::nullopt);
}

void WindowDialogs::welcome(AccountId account) {
    if (!m_welcome) {
        m_welcome = new WelcomeDialog(m_sources, account, &m_window);
        connect(m_welcome, &WelcomeDialog::importRequested, this, &WindowDialogs::importFiles);
        connect(m_welcome, &WelcomeDialog::signInRequested, this, &WindowDialogs::signIn);
        connect(m_welcome, &WelcomeDialog::demoRequested, this, &WindowDialogs::demoRequested);
        connect(m_welcome, &WelcomeDialog::chartsRequested, this, [this] { m_scope.openPage(PageId::Overview); });
        connect(m_welcome, &WelcomeDialog::notice, this,
                [this](const QString& sentence) { Q_EMIT notice({sentence}); });
    }
    m_welcome->begin();
}

} // namespace afs
