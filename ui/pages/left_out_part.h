// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/left_out.h"

#include <QWidget>

class QStandardItemModel;

namespace afs {

class DataTable;
class HistoryModel;
class ScopeStore;
class ThemedLabel;

/// The plays that are stored but do not count, by reason.
class LeftOutPart final : public QWidget {
    Q_OBJECT

public:
    explicit LeftOutPart(ScopeStore& scope, QWidget* parent = nullptr);

    void present(LeftOutData leftOut);
    void clear(); ///< lets go of the snapshot

Q_SIGNALS:
    void notice(const QString& sentence);

private:
    void showReason(int row);

    ScopeStore& m_scope;
    LeftOutData m_data;
    HistoryModel* m_plays;
    QStandardItemModel* m_reasons;
    ThemedLabel* m_text = nullptr;
    DataTable* m_reasonsTable = nullptr;
    DataTable* m_table = nullptr;
};

} // namespace afs
