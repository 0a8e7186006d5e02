// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/saved_ranges.h"
#include "ui/models/scope_store.h"

#include <QMenu>

class QActionGroup;

namespace afs {

struct RangeQuestion;

/// The ranges there are to choose: usual ones, years with plays, those with a name, any two days; and what the range is
/// compared with. Filled when it opens.
class RangeMenu : public QMenu {
    Q_OBJECT

public:
    /// Both outlive this.
    RangeMenu(ScopeStore& scope, SavedRanges& saved, QWidget* parent = nullptr);

    /// The name a person gave to this range; empty: none.
    QString savedName(const RangeChoice& range) const;

private:
    void fill();
    void addChoice(QMenu* menu, const QString& title, const RangeChoice& choice);
    void addYears();
    void addSaved();
    QString shortened(const QString& name) const;
    void addComparisons();
    void askDates(const RangeQuestion& question, const DateRange& start,
                  const std::function<void(const RangeChoice&)>& choose);
    void askName();
    QWidget* askedIn() const;

    ScopeStore& m_scope;
    SavedRanges& m_saved;
    QActionGroup* m_group = nullptr; ///< of the open menu
};

} // namespace afs
