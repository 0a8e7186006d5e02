// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/interrupted_import.h"

#include <QCoreApplication>

#include <algorithm>

namespace afs {

std::optional<Notice> interruptedNotice(const std::vector<ImportRecord>& imports,
                                        std::function<void(const QStringList&)> runAgain) {
    const auto newest =
        std::max_element(imports.begin(), imports.end(),
                         [](const ImportRecord& a, const ImportRecord& b) { return a.id.value < b.id.value; });
    if (newest == imports.end() || newest->state != ImportState::Interrupted)
        return {};
    Notice notice{
        QCoreApplication::translate("InterruptedImport", "The import of %1 was interrupted. Nothing of it was added.")
            .arg(newest->sources.join(QStringLiteral(", "))),
        QCoreApplication::translate("InterruptedImport", "Import again")};
    notice.act = [paths = newest->paths, runAgain = std::move(runAgain)] { runAgain(paths); };
    notice.stays = true;
    return notice;
}

void watchForInterruptedImport(ImportActions& imports, QObject* context, std::function<void(const Notice&)> say,
                               std::function<void(const QStringList&)> runAgain) {
    QObject::connect(
        &imports, &ImportActions::importsListed, context,
        [say = std::move(say), runAgain = std::move(runAgain)](const std::vector<ImportRecord>& list) {
            if (const auto notice = interruptedNotice(list, runAgain))
                say(*notice);
        },
        Qt::SingleShotConnection);
    imports.requestImports();
}

} // namespace afs
