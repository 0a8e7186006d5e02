// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/left_out.h"
#include "ui/models/play_order.h"
#include "ui/pages/play_standing.h"

#include <optional>

class QStandardItemModel;

namespace afs {

class CardFrame;
class DataTable;
class ScopeStore;
struct PageContext;
class ThemedLabel;

/// The plays that are stored but do not count, by reason.
class LeftOutPart final : public QWidget {
    Q_OBJECT

public:
    explicit LeftOutPart(const PageContext& context, QWidget* parent = nullptr); ///< which outlives it

    void present(LeftOutData leftOut);
    void clear(); ///< lets go of the snapshot

Q_SIGNALS:
    void notice(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitReasons();
    void showReason(int row);
    void sortBy(int column, Qt::SortOrder order);
    void showPlays();
    void letGo();
    void standInPlays();

    StatisticsRunner& m_runner;
    ScopeStore& m_scope;
    AnswerLine m_line;
    PlayOrder m_order;
    int m_reason = -1; ///< which is shown
    LeftOutData m_data;
    std::optional<LeftOutReason> m_chosen; ///< which was shown before the reasons are counted anew
    std::optional<PlayStanding> m_left;    ///< in its plays
    bool m_isPresenting = false;
    HistoryModel* m_plays;
    QStandardItemModel* m_reasons;
    ThemedLabel* m_text = nullptr;
    CardFrame* m_reasonsCard = nullptr;
    DataTable* m_reasonsTable = nullptr;
    DataTable* m_table = nullptr;
};

} // namespace afs
