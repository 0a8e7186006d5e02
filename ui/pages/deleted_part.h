// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/result.h"
#include "core/domain/deleted_play.h"

#include <vector>

class QPushButton;

namespace afs {

class DataTable;
class DeletedPlaysModel;
class DeletionSource;
class EmptyState;
class ThemedLabel;
struct PageContext;

/// The plays that were deleted, and the way back.
class DeletedPart final : public QWidget {
    Q_OBJECT

public:
    explicit DeletedPart(const PageContext& context, QWidget* parent = nullptr); ///< which outlives it

    void request();                          ///< asks for the list
    bool isKnown() const { return m_known; } ///< whether it was answered, if only with an error
    int plays() const;

Q_SIGNALS:
    void listed();
    void notice(const QString& sentence);

private:
    void present(const Result<std::vector<DeletedPlay>>& plays);
    void showMenu(const QPoint& position);
    void follow();
    std::vector<DeletedPlayId> selected() const;

    DeletionSource& m_deletions;
    DeletedPlaysModel* m_model;
    DataTable* m_table;
    ThemedLabel* m_text;
    QPushButton* m_restore;
    QWidget* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    bool m_known = false;
};

} // namespace afs
