// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placeholder.h"

#include <QLineEdit>

namespace afs {

void setPlaceholder(QLineEdit& field, const QString& text) {
    const QChar rightToLeftMark(0x200F);
    const QChar firstStrongIsolate(0x2068);
    const QChar popDirectionalIsolate(0x2069);
    field.setPlaceholderText(field.isRightToLeft() ? rightToLeftMark + firstStrongIsolate + text + popDirectionalIsolate
                                                   : text);
}

} // namespace afs
