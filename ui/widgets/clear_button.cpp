// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clear_button.h"

#include <QAction>
#include <QLineEdit>

namespace afs {

void addClearButton(QLineEdit& field, const QString& name) {
    field.setClearButtonEnabled(true);
    if (auto* clear = field.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(name);
}

} // namespace afs
