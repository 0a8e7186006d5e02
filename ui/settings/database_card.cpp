// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/database_card.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace afs {

DatabaseCard::DatabaseCard(QWidget* parent)
    : SettingCard(Setting::Database, parent), m_kind(addText({}, ThemedLabel::Role::Body)), m_place(addText({})),
      m_size(addText({})), m_version(addText({})), m_daily(addText({})),
      m_open(addButton(tr("Open the folder"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); })),
      m_backUp(addButton(tr("Back up…"), [this] { chooseBackup(); })),
      m_restore(addButton(tr("Restore…"), [this] { chooseRestore(); })),
      m_move(addButton(tr("Move…"), [this] { chooseMove(); })), m_answer(addText({})),
      m_agree(addButton({},
                        [this] {
                            const auto agreed = std::move(m_agreed);
                            endAsking();
                            agreed();
                        })),
      m_leave(addButton(tr("Leave it as it is"), [this] { endAsking(); })) {
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    endAsking();
    setCanRestore(false);
    setCanMove(false);
    setDailyBackups({});
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSize(std::nullopt);
    setVersion({});
}

void DatabaseCard::setFacts(const DatabaseFacts& facts) {
    m_kind->setText(facts.isManaged
                        ? tr("On this computer, in a private PostgreSQL that the program starts and stops by itself.")
                        : tr("On a PostgreSQL server of your own. Several computers may share it; one of them scans an "
                             "account, the others follow."));
    m_place->setText(facts.place);
    m_folder = facts.isManaged && facts.place.startsWith(u'/') ? facts.place : QString();
    m_open->setVisible(!m_folder.isEmpty());
}

void DatabaseCard::setVersion(const QString& version) {
    m_version->setVisible(!version.isEmpty());
    if (!version.isEmpty())
        m_version->setText(tr("PostgreSQL %1.", "version").arg(version));
}

void DatabaseCard::setDailyBackups(const std::vector<DailyBackup>& backups) {
    QStringList days;
    for (const DailyBackup& backup : backups)
        days.append(dateText(backup.day));
    m_daily->setVisible(!days.isEmpty());
    if (!days.isEmpty())
        m_daily->setText(tr("Backups that were made by themselves, in %1: %2.", "folder, dates")
                             .arg(QFileInfo(backups.front().file).absolutePath(), days.join(QStringLiteral(", "))));
}

void DatabaseCard::setCanBackUp(bool can) {
    m_backUp->setVisible(can);
}

void DatabaseCard::setCanRestore(bool can) {
    m_restore->setVisible(can);
}

void DatabaseCard::setCanMove(bool can) {
    m_move->setVisible(can);
}

void DatabaseCard::askFor(const QString& sentence, const QString& deed, std::function<void()> agreed) {
    say(sentence, ThemedLabel::Role::Warning);
    m_agreed = std::move(agreed);
    m_agree->setText(deed);
    m_agree->parentWidget()->show();
    m_agree->show();
    m_leave->show();
    m_leave->setFocus(); // the harmless answer
}

void DatabaseCard::endAsking() {
    m_agreed = nullptr;
    m_answer->hide();
    m_agree->hide();
    m_leave->hide();
    m_agree->parentWidget()->hide(); // an empty row takes room too
}

void DatabaseCard::chooseRestore() {
    auto* dialog = new QFileDialog(this, tr("Restore a backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups (*.backup)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        endAsking();
        say(tr("Reading the backup…"), ThemedLabel::Role::Secondary);
        Q_EMIT restoreChosen(file);
    });
    dialog->open();
}

void DatabaseCard::setChecked(const Result<BackupSummary>& backup) {
    if (!backup) {
        say(backup.error().message, ThemedLabel::Role::Error);
        return;
    }
    const QString made = dateText(QDateTime::fromMSecsSinceEpoch(backup->made.time_since_epoch().count()).date());
    askFor(tr("This backup is of %1 and holds: plays %2, accounts %3. It takes the place of what is here now, which is "
              "kept in a folder of its own in %4. The window closes for a moment. Sign in again afterwards to go on "
              "scanning.")
               .arg(made, countText(static_cast<double>(backup->plays)), countText(backup->accounts), m_folder),
           tr("Restore this backup"), [this, file = backup->file] { Q_EMIT restoreAgreed(file); });
}

void DatabaseCard::chooseMove() {
    auto* dialog = new QFileDialog(this, tr("Move everything to a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        const QString folder = ownFolderIn(chosen);
        askFor(tr("The database and its backups move to %1. The window closes, and comes back when everything is "
                  "there; to another disk it is copied and compared, which may take minutes. If anything goes wrong, "
                  "everything stays where it is.")
                   .arg(folder),
               tr("Move it there"), [this, folder] { Q_EMIT moveAgreed(folder); });
    });
    dialog->open();
}

void DatabaseCard::chooseBackup() {
    auto* dialog = new QFileDialog(this, tr("Back up everything to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Backups (*.backup)"));
    dialog->setDefaultSuffix(QStringLiteral("backup"));
    dialog->selectFile(
        QStringLiteral("analytics-for-spotify %1.backup").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        endAsking();
        m_backUp->setEnabled(false);
        say(tr("Writing, and reading it back…"), ThemedLabel::Role::Secondary);
        Q_EMIT backupChosen(file);
    });
    dialog->open();
}

void DatabaseCard::setBackedUp(const Result<BackupSummary>& done) {
    m_backUp->setEnabled(true);
    if (!done) {
        say(done.error().message, ThemedLabel::Role::Error);
        return;
    }
    say(tr("Backed up and compared: plays %1, accounts %2, rows of all tables %3; %4 in %5. Sign-ins are not in it. "
           "“Restore…” brings it back, on this computer or another.")
            .arg(countText(static_cast<double>(done->plays)), countText(done->accounts),
                 countText(static_cast<double>(done->rows)), QLocale().formattedDataSize(done->bytes), done->file),
        ThemedLabel::Role::Good);
}

void DatabaseCard::say(const QString& sentence, ThemedLabel::Role role) {
    m_answer->setRole(role);
    m_answer->setText(sentence);
    m_answer->show();
}

void DatabaseCard::setSize(std::optional<qint64> bytes) {
    m_size->setVisible(bytes.has_value());
    if (bytes)
        m_size->setText((m_folder.isEmpty() ? tr("It takes %1.", "size on disk")
                                            : tr("It takes %1: what is stored, PostgreSQL's own files and the daily "
                                                 "backups.",
                                                 "size on disk"))
                            .arg(QLocale().formattedDataSize(*bytes)));
}

} // namespace afs
