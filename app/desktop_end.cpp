// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/database.h"
#include "app/desktop.h"
#include "app/program_service.h"
#include "app/start/erasure.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/library/loader.h"
#include "core/scan/unstored_file.h"
#include "ui/models/format.h"
#include "ui/tray/announcement.h"

#include <QMetaObject>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace afs {

namespace {
constexpr QLatin1String toldOfTraySetting("window/told-of-tray");
constexpr QLatin1String toldBeforeSignInSetting("window/told-of-tray-before-sign-in");
constexpr QLatin1String givenUpSetting("deletion/given-up"); ///< how many plays
constexpr QLatin1String restoringGivenUpSetting("deletion/restoring-given-up");
constexpr QLatin1String undoGivenUpSetting("import/undo-given-up");
} // namespace

Desktop::~Desktop() {
    takeDown();
}

/// An import, or a deletion of many plays, that nobody gave up.
QString Desktop::workUnderWay() const {
    if (m_imports && m_imports->busy())
        return tr("An import is under way. Wait for its end, or cancel it.");
    if (m_deletions && m_deletions->underWay() != DeletionService::Work{})
        return tr("Plays are being deleted, or taken back. Wait for the end, or stop it.");
    return {};
}

/// What is under way goes on where it can be seen: closing its window would end the program with it.
bool Desktop::keepsWindow() {
    const QString work = workUnderWay();
    if (m_isQuitting || goesOnInTray() || work.isEmpty())
        return false;
    if (m_imports->busy())
        m_window->importFiles({});
    m_window->notify({work});
    return true;
}

/// In the reverse order of how it was made.
void Desktop::takeDown() {
    m_pictures.reset();
    m_weekNews.reset();
    m_weekStore.reset();
    m_scanNews.reset();
    m_announcer.reset();
    m_window.reset();
    m_tray.reset();
    m_newsAccounts.reset();
    m_trayScan.reset();
    giveUpUndo(); // before scanning, whose last writes would wait for an import to end, or for a deletion
    giveUpDeletion();
    m_scanning.reset();
    m_backups.reset();
    m_recordings.reset();
    m_library.reset();
}

void Desktop::leaveAtOnce() {
    qCWarning(logUi) << "the display is gone: the program ends";
    if (workUnderWay().isEmpty() && !m_worksAlone)
        m_mark.reset();
    if (m_alone.joinable()) {
        m_alone.request_stop();
        m_alone.join(); // what lies aside is put back; its last word reaches nobody
    }
    if (!m_database.server)
        if (const auto late = m_opener.giveUp())
            m_database = std::move(*late);
    if (!m_database.server || m_database.server->leaveAtOnce())
        m_database.demoFolder.reset();
}

/// Behind a tray the program goes on without its window; without one it ends with it.
void Desktop::windowCloses() {
    const bool goesOn = !m_isQuitting && goesOnInTray();
    QApplication::setQuitOnLastWindowClosed(!goesOn);
    if (goesOn)
        QTimer::singleShot(0, this, &Desktop::releaseWindow); // never comes when the whole program ends
}

/// Once, and once more when somebody's listening is found without a window.
void Desktop::tellOfTray() {
    QSettings settings(settingsPath(), QSettings::IniFormat);
    const auto& accounts = m_scanning->accounts().accounts();
    if (accounts.empty()) // not read yet: a keyring may be asking for its password
        return;
    const bool isAnybodySignedIn = std::ranges::any_of(accounts, &LinkedAccount::isSignedIn);
    const QLatin1String told = isAnybodySignedIn ? toldOfTraySetting : toldBeforeSignInSetting;
    if (settings.value(told).toBool())
        return;
    settings.setValue(told, true);
    const ClosedWindowWords words = closedWindowWords(m_trayScan->status(m_account.id), isAnybodySignedIn);
    m_tray->say(words.title, words.sentence, PageId::Scanner);
}

/// A closed window keeps no history in memory. What is under way is told of in the same window.
void Desktop::releaseWindow() {
    if (!m_window || m_window->isVisible())
        return;
    tellOfTray();
    if (!workUnderWay().isEmpty())
        return;
    m_window.reset();
    m_library.reset();
    m_imports.reset();
    m_recordings.reset();
    m_deletions.reset();
}

/// What the end of the program breaks off of it is rolled back: the import is there, and the next start says so.
void Desktop::giveUpUndo() {
    if (!m_imports)
        return;
    const bool isGivenUp = m_imports->end();
    m_imports.reset();
    if (isGivenUp && !settingsPath().isEmpty())
        QSettings(settingsPath(), QSettings::IniFormat).setValue(undoGivenUpSetting, true);
}

/// A deletion that the end of the program breaks off has deleted nothing, and what was to be taken back is deleted
/// still: the next start says so.
void Desktop::giveUpDeletion() {
    if (!m_deletions)
        return;
    const DeletionService::GivenUp givenUp = m_deletions->end();
    m_deletions.reset();
    if (givenUp == DeletionService::GivenUp{} || settingsPath().isEmpty())
        return;
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.setValue(givenUpSetting, static_cast<qint64>(givenUp.removing));
    settings.setValue(restoringGivenUpSetting, givenUp.restoring);
}

QString Desktop::whatWasGivenUp() const {
    if (settingsPath().isEmpty())
        return {};
    QSettings settings(settingsPath(), QSettings::IniFormat);
    QStringList told;
    if (settings.value(undoGivenUpSetting).toBool())
        told += tr("The program ended before an import was taken back: it is still there, with all its plays.");
    if (const qint64 plays = settings.value(givenUpSetting).toLongLong(); plays > 0)
        told += tr("The end of the program stopped a deletion: %1 were to go, and none is deleted.", "plays")
                    .arg(playsText(plays));
    if (settings.value(restoringGivenUpSetting).toBool())
        told += tr("The end of the program stopped taking deleted plays back. What is not back is still among the "
                   "deleted plays.");
    settings.remove(undoGivenUpSetting);
    settings.remove(restoringGivenUpSetting);
    settings.remove(givenUpSetting);
    return told.join(u' ');
}

/// The password of a server that was chosen in the window is in the keyring, which may ask the person to unlock it: not
/// again and again.
void Desktop::openDatabase(bool byItself) {
    if (!m_options.databaseIsStored || byItself) {
        m_opener.open();
        return;
    }
    if (m_startPage)
        m_startPage->showProgress(tr("Asking this desktop's keyring for the password of the database. If it is locked, "
                                     "it asks you to unlock it…"));
    m_keyring.read(passwordKeyOf(m_options.database), this, [this](const auto& found) {
        if (found && *found)
            m_opener.setPassword(**found);
        if (m_startPage)
            m_startPage->showProgress(tr("Opening the database…"));
        m_opener.open();
    });
}

ProgramDeeds Desktop::deeds() {
    return {[this](AccountId account) {
                if (const LinkedAccount* deleted = m_scanning->accounts().find(account))
                    UnstoredFile(findPaths(m_options.dataDir).unstored(), m_database.server->params(),
                                 deleted->spotifyId, UnstoredFile::Of::Live)
                        .remove();
                m_scanning->playlists().load(account, this, [](const Status&) {});
            },
            [this] { QMetaObject::invokeMethod(this, &Desktop::deleteEverything, Qt::QueuedConnection); },
            [this] { QMetaObject::invokeMethod(this, &Desktop::startAnew, Qt::QueuedConnection); },
            [this](const QString& file) {
                QMetaObject::invokeMethod(
                    this, [this, file] { restore(file); }, Qt::QueuedConnection);
            },
            [this](const QString& folder) {
                QMetaObject::invokeMethod(
                    this, [this, folder] { moveData(folder); }, Qt::QueuedConnection);
            }};
}

/// A whole history in memory for a moment: a week is counted by the same code as in the window.
void Desktop::tellOfWeeks() {
    m_weekStore = std::make_unique<StoreThread>(m_database.server->params(), QStringLiteral("week"));
    const auto ask = [this](const Scope& week, QObject* context, const std::function<void(const QString&)>& done) {
        m_weekStore->run<QString>(
            [week, account = m_account.id](Session& session) -> Result<QString> {
                const auto library = loadLibrary(session, account, {});
                if (!library)
                    return failure(library.error());
                return weekSentence(**library, week);
            },
            context, [done](const Result<QString>& sentence) { done(sentence.value_or(QString())); });
    };
    m_weekNews = std::make_unique<WeekNews>(m_choices, *m_announcer, m_clock, m_timers, ask);
}

/// Over another database: it has a lock and a server of its own.
void Desktop::startAnew() {
    QStringList command = windowCommand(m_options);
    const QString program = command.takeFirst();
    QProcess::startDetached(program, command);
    quit();
}

/// The page that tells of it is there before the window goes: a program without any window ends.
void Desktop::deleteEverything() {
    showStartPage();
    m_startPage->showProgress(tr("Deleting everything…"));
    if (m_options.databaseIsStored)
        m_keyring.erase(passwordKeyOf(m_options.database), this, [](const auto&) {});
    takeDown();
    m_opener.stopReviving();
    m_worksAlone = true;
    m_alone = std::jthread([this, server = std::move(m_database.server)]() mutable {
        server.reset(); // the last one out stops it
        const Status erased = eraseEverything(findPaths(m_options.dataDir), autostartOf(m_options));
        QMetaObject::invokeMethod(
            this, [this, erased] { showErased(erased); }, Qt::QueuedConnection);
    });
}

void Desktop::showErased(const Status& erased) {
    m_worksAlone = false;
    QApplication::setQuitOnLastWindowClosed(true);
    if (erased)
        m_startPage->showEnd(tr("Everything is deleted"),
                             tr("Nothing of yours is left here. Close this window to end the program."));
    else
        m_startPage->showError(erased.error(), tr("Not everything could be deleted"));
}

} // namespace afs
