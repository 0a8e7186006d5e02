// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace afs {

class DataTable;

/// Remembers which columns of a table a person chose, how wide, in which order they stand and by which it is sorted,
/// under a key of the settings file. Goes with its table. What was remembered of a table with other columns is passed
/// over.
class TableMemory final : public QObject {
    Q_OBJECT

public:
    /// Restores at once; the table has its model and its columns as they are without a choice. `settingsPath` empty:
    /// nothing is remembered.
    TableMemory(DataTable& table, const QString& settingsPath, const QString& key);

private:
    void restore();
    void remember() const;
    QString setting(const char* what) const;

    DataTable& m_table;
    QString m_path;
    QString m_key;
};

} // namespace afs
