// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/import_notes.h"

#include "ui/charts/chart_text.h"
#include "ui/models/tip_text.h"

namespace afs {

namespace {

constexpr qsizetype mostShown = 3; ///< the tables below them need the room

} // namespace

ImportNotes::ImportNotes(QWidget* parent) : ThemedLabel(Role::Warning, parent) {
    setWordWrap(true);
    hide();
}

void ImportNotes::setNotes(const QStringList& notes) {
    const QString all = notes.join(u'\n');
    const qsizetype more = notes.size() - mostShown;
    // Of one that would be cut off its own line says as much.
    const bool isCut = more > 1;
    setText(isCut
                ? notes.first(mostShown).join(u'\n') + u'\n' +
                      tr("… and %1 more: all of them stand in the tool tip.").arg(countText(static_cast<double>(more)))
                : all);
    setToolTip(isCut ? tipText(all) : QString());
    setAccessibleName(all);
    setVisible(!notes.isEmpty());
}

} // namespace afs
