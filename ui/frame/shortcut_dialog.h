// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QAction;
class QKeySequenceEdit;
class QPushButton;
class QStandardItemModel;

namespace afs {

class DataTable;
class Shortcuts;
class ThemedLabel;

struct ShortcutLine {
    QString command;
    QString keys;              ///< empty, and no action: a heading
    QAction* action = nullptr; ///< whose keys can be chosen
};

/// All keys in one list, and a field that gives the chosen command other ones. It opens beside the window and deletes
/// itself.
class ShortcutDialog final : public QDialog {
    Q_OBJECT

public:
    /// The shortcuts and the actions outlive this.
    ShortcutDialog(Shortcuts& shortcuts, std::vector<ShortcutLine> lines, QWidget* parent);

private:
    void build();
    void fill();
    void showKeys();
    void showKeysOf(int row);
    void follow();
    void choose();
    void chooseUsual();
    QAction* current() const;

    Shortcuts& m_shortcuts;
    const std::vector<ShortcutLine> m_lines;
    QStandardItemModel* m_model;
    DataTable* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_usual;
    ThemedLabel* m_answer;
};

} // namespace afs
