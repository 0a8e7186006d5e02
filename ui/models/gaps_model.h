// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/gap.h"

#include <QTimeZone>

#include <vector>

namespace afs {

/// The times of which plays may be missing, newest first; those that closed stand in the same list.
class GapsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SpanColumn, CauseColumn, LossColumn, StateColumn };
    static constexpr int columns = 4;
    enum Role { OpenRole = Qt::UserRole };

    explicit GapsModel(const QTimeZone& zone, QObject* parent = nullptr);

    /// The same gaps again change nothing: a selection stays.
    void setGaps(std::vector<Gap> gaps);
    const std::vector<Gap>& gaps() const { return m_gaps; }
    int openGaps() const;
    int playsLost() const; ///< of the open ones, an estimate

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QTimeZone m_zone;
    std::vector<Gap> m_gaps;
};

} // namespace afs
