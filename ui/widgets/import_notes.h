// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed_label.h"

#include <QStringList>

namespace afs {

/// What of the given files was not used, and why: before an import and after it. Hidden when there is nothing to say;
/// a long list is cut, with all of it in the tool tip and for screen readers.
class ImportNotes : public ThemedLabel {
    Q_OBJECT

public:
    explicit ImportNotes(QWidget* parent = nullptr);

    void setNotes(const QStringList& notes);
};

} // namespace afs
