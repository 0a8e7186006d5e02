// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_path.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>

namespace afs {

namespace {

/// Nothing outside the folder that is shown stays selected.
void letGoElsewhere(QListView& list) {
    QItemSelectionModel* selection = list.selectionModel();
    const QModelIndexList rows = selection->selectedRows();
    for (const QModelIndex& row : rows)
        if (row.parent() != list.rootIndex())
            selection->select(row, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

class TypedPaths final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        // Sent once, when the dialog has its parts. A desktop's own dialog has none of them.
        if (event->type() != QEvent::Polish)
            return false;
        if (auto* dialog = qobject_cast<QFileDialog*>(watched)) {
            const auto* text = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            auto* list = dialog->findChild<QListView*>(QStringLiteral("listView"));
            if (text && list) // after Qt's own look at the text; who opens folders in the list is at another place
                connect(text, &QLineEdit::textChanged, list, [text, list] {
                    if (text->hasFocus())
                        letGoElsewhere(*list);
                });
        }
        return false;
    }
};

} // namespace

void keepTypedPathsAlone(QObject& owner) {
    qApp->installEventFilter(new TypedPaths(&owner));
}

} // namespace afs
