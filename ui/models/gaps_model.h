// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/gap.h"

#include <QTimeZone>

#include <vector>

namespace afs {

/// The times of which plays may be missing, newest first; those that closed stand in the same list.
class GapsModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column { SpanColumn, CauseColumn, LossColumn, StateColumn };
    enum Role { OpenRole = Qt::UserRole };

    explicit GapsModel(const QTimeZone& zone, QObject* parent = nullptr);

    /// The same gaps again change nothing: a selection stays.
    void setGaps(std::vector<Gap> gaps);
    const std::vector<Gap>& gaps() const { return m_gaps; }
    int openGaps() const;
    double playsLost() const; ///< of the open ones, an estimate

protected:
    int rows() const override { return static_cast<int>(m_gaps.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    QVariant value(int row, int column, int role) const override;
    QVariant key(int row, int column) const override;

private:
    const Gap& gapOf(int row) const { return m_gaps[static_cast<std::size_t>(row)]; }

    QTimeZone m_zone;
    std::vector<Gap> m_gaps;
};

} // namespace afs
