// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnostics_card.h"

#include "ui/models/diagnostics.h"
#include "ui/models/format.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

namespace afs {

DiagnosticsCard::DiagnosticsCard(const QTimeZone& zone, QWidget* parent)
    : SettingCard(Setting::Diagnostics, parent), m_zone(zone), m_requests(addText({})),
      m_blocks(addText({}, ThemedLabel::Role::Warning)) {
    addText(
        tr("The copy says how the program, its database and its scanning stand. No name, address, folder or sign-in "
           "is in it."));
    addButton(tr("Copy diagnostics"), [this] { Q_EMIT copyRequested(); });
    m_log = addButton(tr("Open the log"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    m_blocks->hide();
}

void DiagnosticsCard::setRequests(const Result<RequestReport>& report) {
    m_requests->setText(report ? requestsText(*report) : report.error().message);
    QStringList blocks;
    if (report)
        for (const RequestBlock& block : report->blocks)
            blocks.append(block.isOutage ? tr("After an outage, asked again from %1: %2", "time, what")
                                               .arg(momentText(block.until, m_zone), block.group)
                                         : tr("Spotify asks to wait until %1: %2", "time, what")
                                               .arg(momentText(block.until, m_zone), block.group));
    m_blocks->setText(blocks.join(u'\n'));
    m_blocks->setVisible(!blocks.isEmpty());
}

void DiagnosticsCard::setLogFolder(const QString& folder) {
    m_folder = folder;
    m_log->setVisible(!folder.isEmpty());
}

} // namespace afs
