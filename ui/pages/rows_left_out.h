// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/invalid_rows_model.h" // first: moc cannot read <concepts> without what Qt includes before

#include <QWidget>

#include <cstdint>
#include <vector>

class QComboBox;

namespace afs {

class DataTable;

/// The rows of one import that became no plays, all or those of one reason. Hidden while there is none.
class RowsLeftOut final : public QWidget {
    Q_OBJECT

public:
    /// `settingsPath`: where the table's columns are remembered; empty: nowhere.
    explicit RowsLeftOut(const QString& settingsPath, QWidget* parent = nullptr);

    /// `all`: how many there are; an import keeps ten thousand of each kind.
    void setRows(const std::vector<InvalidRow>& rows, std::int64_t all);

Q_SIGNALS:
    void notice(const QString& sentence);

private:
    void listReasons(std::int64_t all);

    InvalidRowsModel* m_rows;
    QComboBox* m_reason;
    DataTable* m_table;
    bool m_hadPlaces = false;
};

} // namespace afs
