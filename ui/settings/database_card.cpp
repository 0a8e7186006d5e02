// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/database_card.h"

#include <QDesktopServices>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace afs {

DatabaseCard::DatabaseCard(QWidget* parent)
    : SettingCard(tr("Where is it kept?"), tr("database PostgreSQL folder size disk server"), parent),
      m_kind(addText({}, ThemedLabel::Role::Body)), m_place(addText({})), m_size(addText({})), m_version(addText({})),
      m_open(addButton(tr("Open the folder"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); })) {
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setAccessibleName(tr("Where the data lies"));
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

void DatabaseCard::setSize(std::optional<qint64> bytes) {
    m_size->setVisible(bytes.has_value());
    if (bytes)
        m_size->setText(tr("It takes %1.", "size on disk").arg(QLocale().formattedDataSize(*bytes)));
}

} // namespace afs
