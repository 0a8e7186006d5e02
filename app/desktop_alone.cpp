// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/start/restoring.h"
#include "core/base/paths.h"
#include "core/postgres/relocation.h"
#include "ui/models/format.h"
#include "ui/widgets/notice.h"

#include <QDesktopServices>
#include <QMetaObject>
#include <QUrl>

#include <utility>

namespace afs {

/// What needs the files of the database for itself: all that uses it goes, and the start page tells of it. What fails
/// is told there too, until the person opens the database again.
void Desktop::workAlone(const QString& begins, const QString& failed, WorkAlone work,
                        std::function<void(const QString&)> then) {
    if (const QString other = workUnderWay(); !other.isEmpty()) {
        if (m_window)
            m_window->notify({other});
        return;
    }
    showStartPage();
    m_startPage->showProgress(begins);
    takeDown();
    m_opener.stopReviving();
    m_worksAlone = true;
    m_alone = std::jthread([this, failed, work = std::move(work), then = std::move(then),
                            server = std::move(m_database.server)](const std::stop_token& stop) mutable {
        server.reset(); // the last one out stops it
        const auto tell = [this](const QString& sentence) {
            QMetaObject::invokeMethod(
                this, [this, sentence] { m_startPage->showProgress(sentence); }, Qt::QueuedConnection);
        };
        const Result<QString> done = work(tell, stop);
        QMetaObject::invokeMethod(
            this,
            [this, done, failed, then] {
                m_worksAlone = false;
                if (done)
                    then(*done);
                else // no kind that is tried again by itself: a person reads it first
                    m_startPage->showError({ErrorKind::Failed, done.error().message, done.error().detail}, failed);
            },
            Qt::QueuedConnection);
    });
}

/// Before the window came: what was restored, or that the last run broke off.
void Desktop::tellWhatHappened() {
    const bool hasBreak = m_mark && m_mark->takeBreak();
    if (m_afterwards.isEmpty())
        m_afterwards = whatWasGivenUp();
    if (!m_afterwards.isEmpty())
        m_window->notify({std::exchange(m_afterwards, {})});
    else if (hasBreak)
        m_window->notify(
            {tr("The program broke off the last time. What was stored is safe."), tr("Show the log"),
             [logs = findPaths(m_options.dataDir).logs] { QDesktopServices::openUrl(QUrl::fromLocalFile(logs)); }});
}

/// The window comes back over what was restored.
void Desktop::restore(const QString& file) {
    const auto work = [this, file](const ServerProgress& tell, const std::stop_token& stop) -> Result<QString> {
        const auto restored = restoreInPlace(findPaths(m_options.dataDir), file, tell, stop);
        if (!restored)
            return failure(restored.error());
        return restored->kept.isEmpty()
                   ? tr("The backup is restored.")
                   : tr("The backup is restored. What was here before is kept in %1.", "folder").arg(restored->kept);
    };
    workAlone(tr("Restoring the backup…"), tr("Nothing was restored"), work, [this](const QString& sentence) {
        m_afterwards = sentence;
        m_asked.show = true;
        openDatabase();
    });
}

/// Over another folder: it has a lock of its own, so the program starts anew.
void Desktop::moveData(const QString& folder) {
    const auto work = [this, folder](const ServerProgress& tell, const std::stop_token& stop) -> Result<QString> {
        std::int64_t told = -1;
        const auto copied = [&](std::int64_t done, std::int64_t all) {
            constexpr std::int64_t whole = 100;
            if (const std::int64_t share = all > 0 ? done * whole / all : whole; std::exchange(told, share) != share)
                tell(tr("Copying the database, and comparing: %1", "per cent")
                         .arg(percentText(static_cast<double>(share) / static_cast<double>(whole))));
        };
        return moveManagedData(findPaths(m_options.dataDir), folder, copied, stop);
    };
    workAlone(tr("Moving the database…"), tr("Nothing was moved"), work, [this](const QString& left) {
        if (left.isEmpty()) {
            startAnew();
            return;
        }
        connect(m_startPage.get(), &StartPage::retryRequested, this, &Desktop::startAnew);
        m_startPage->showError(
            {ErrorKind::Failed, tr("Everything was moved. %1 could not be deleted; delete it by hand.").arg(left), {}},
            tr("The database is in its new place"));
    });
}

} // namespace afs
