// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/play_order.h"
#include "ui/pages/page.h"
#include "ui/pages/play_standing.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

class QLabel;

namespace afs {

class DataTable;
class DateField;

/// Every counted play of the scope, newest first.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;

private:
    struct Plays {
        LibraryPtr library;
        std::shared_ptr<const std::vector<Row>> rows;
        PlayOrder order;
        QTimeZone zone = QTimeZone::utc();
        QDate first; ///< with plays, whatever the order; invalid: there are none
        QDate last;
    };

    void present(const Plays& plays);
    void rankNamesAhead(const LibraryPtr& library);
    void setUpColumns();
    void updateCount();
    void jump();
    void sortBy(int column, Qt::SortOrder order);

    HistoryModel* m_model;
    PlayOrder m_order;
    std::optional<Scope> m_presented;
    AnswerLine m_namesLine;
    std::optional<PlayStanding> m_left; ///< where it was before it let go of its plays
    DataTable* m_table = nullptr;
    DateField* m_jump;
    std::pair<QDate, QDate> m_days; ///< first and last with plays
    QLabel* m_count;
};

} // namespace afs
