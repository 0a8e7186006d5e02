// SPDX-License-Identifier: GPL-3.0-or-later
// The window that takes the place of another one.
#include "app/commands/database.h"
#include "app/desktop.h"
#include "ui/models/scope_store.h"
#include "ui/widgets/notice.h"

#include <QFileDialog>
#include <QSettings>
#include <QTimer>

namespace afs {

namespace {
constexpr QLatin1String accountSetting("account"); ///< the one last used in the window, see the commands
} // namespace

/// Another account has a library of its own: the window is opened anew over it.
void Desktop::showAccount(AccountId id) {
    const LinkedAccount* chosen = m_scanning ? m_scanning->accounts().find(id) : nullptr;
    if (!chosen || !m_window)
        return;
    if (const QString work = workUnderWay(); !work.isEmpty()) {
        m_window->notify({work});
        return;
    }
    m_account.id = id;
    m_account.name = chosen->name;
    if (!settingsPath().isEmpty())
        QSettings(settingsPath(), QSettings::IniFormat).setValue(accountSetting, id.value);
    if (m_tray)
        m_tray->setAccount(id);
    makeAnew();
    showWindow();
}

/// Days and weeks are counted otherwise from now on: a window that looks alike and has been where the former one was.
/// An import that is under way keeps its window: what was chosen is there when it is opened next.
void Desktop::goOnByOtherDays() {
    if (!m_window || !workUnderWay().isEmpty())
        return;
    if (!m_window->isVisible()) { // it was closed meanwhile: the next one counts by them
        if (m_tray)
            m_tray->setZone(m_choices.zone());
        QTimer::singleShot(0, this, &Desktop::releaseWindow);
        return;
    }
    const QByteArray where = m_window->saveGeometry();
    MainWindow::Journey journey = m_window->leave();
    makeAnew();
    m_window->restoreGeometry(where);
    m_window->resume(std::move(journey));
    showWindow();
}

void Desktop::takeOffer() {
    if (m_options.databaseIsStored)
        useOwnDatabase();
    else
        beginElsewhere();
}

/// A database of a newer version is not shown, not even to be looked at alone: what its tables mean is known to that
/// version, and figures that are nearly right are worse than none. It stays as it is; this version begins beside it.
void Desktop::beginElsewhere() {
    auto* dialog = new QFileDialog(m_startPage.get(), tr("Begin in another folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        m_options.dataDir = ownFolderIn(chosen);
        startAnew();
    });
    dialog->open();
}

/// In place of the server that was chosen in the window.
void Desktop::useOwnDatabase() {
    rememberDatabase(m_options, {});
    startAnew();
}

void Desktop::makeAnew() {
    if (m_tray)
        m_tray->setZone(m_choices.zone());
    m_window.reset();
    m_library.reset();
    m_imports.reset();
    m_deletions.reset();
    openWindow();
}

} // namespace afs
