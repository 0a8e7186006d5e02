// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/table_card.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/gap.h"

#include <QTimeZone>

#include <vector>

class QPushButton;

namespace afs {

class GapsModel;

/// The ledger of gaps: when plays may be missing, why and how many, and what fills them.
class GapsCard final : public TableCard {
    Q_OBJECT

public:
    GapsCard(const QTimeZone& zone, const QString& settingsPath, QWidget* parent = nullptr);

    void setGaps(std::vector<Gap> gaps);

Q_SIGNALS:
    void importRequested(); ///< of a dump that covers them

private:
    static QString openText(int open, double estimate);

    GapsModel* m_model;
    QPushButton* m_fill;
};

} // namespace afs
