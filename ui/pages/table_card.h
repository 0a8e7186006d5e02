// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h" // first: moc cannot read <concepts> without what Qt includes before

#include <QString>

class QHBoxLayout;

namespace afs {

class DataTable;
class ThemedLabel;

/// A card of a table: a heading, perhaps a sentence below it, controls beside them, and the rows.
class TableCard : public CardFrame {
    Q_OBJECT

public:
    TableCard(const QString& heading, const QString& tableName, QWidget* parent = nullptr);

    DataTable& table() const { return *m_table; }
    void addControl(QWidget* control);         ///< at the heading's end
    void setSentence(const QString& sentence); ///< empty: none
    /// As high as the rows there are, `most` at most, and how many there are; without any the table is hidden.
    void showRows(int most);
    /// Remembers columns and order under `key` of the settings file, once the table has its model.
    void remember(const QString& settingsPath, const QString& key);

Q_SIGNALS:
    void notice(const QString& sentence);

private:
    ThemedLabel* m_sentence;
    ThemedLabel* m_count;
    DataTable* m_table;
    QHBoxLayout* m_header;
};

} // namespace afs
