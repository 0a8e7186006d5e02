// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnostics_card.h"

#include "ui/models/diagnostics.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace afs {

namespace {

/// What waits for the same reason until the same moment stands in one line.
QStringList blockLines(const std::vector<RequestBlock>& blocks, const QTimeZone& zone) {
    std::vector<RequestBlock> lines;
    for (const RequestBlock& block : blocks) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const RequestBlock& line) {
            return line.isOutage == block.isOutage && momentText(line.until, zone) == momentText(block.until, zone);
        });
        if (same == lines.end())
            lines.push_back(block);
        else if (!same->group.contains(block.group)) // else that of another app
            same->group += QCoreApplication::translate("Diagnostics", ", ", "between parts of a list") + block.group;
    }
    QStringList sentences;
    for (const RequestBlock& line : lines)
        sentences.append((line.isOutage ? DiagnosticsCard::tr("After an outage, asked again from %1: %2", "time, what")
                                        : DiagnosticsCard::tr("Spotify asks to wait until %1: %2", "time, what"))
                             .arg(momentText(line.until, zone), line.group));
    return sentences;
}

} // namespace

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
    const QStringList blocks = report ? blockLines(report->blocks, m_zone) : QStringList();
    m_blocks->setText(blocks.join(u'\n'));
    m_blocks->setVisible(!blocks.isEmpty());
}

void DiagnosticsCard::setLogFolder(const QString& folder) {
    m_folder = folder;
    m_log->setVisible(!folder.isEmpty());
}

} // namespace afs
