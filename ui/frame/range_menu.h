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
    RangeMenu(ScopeStore& scope, const QString& settingsPath, QWidget* parent = nullptr);

    /// The name a person gave to this range; empty: none.
    QString savedName(const RangeChoice& range) const;

Q_SIGNALS:
    void namesChanged(); ///< a range got a name, or lost it

private:
    void fill();
    void addChoice(QMenu* menu, const QString& title, const RangeChoice& choice);
    void addYears();
    void addSaved();
    void addComparisons();
    void askDates(const RangeQuestion& question, const DateRange& start,
                  const std::function<void(const RangeChoice&)>& choose);
    void askName();
    QWidget* askedIn() const;

    ScopeStore& m_scope;
    SavedRanges m_saved;
    QActionGroup* m_group = nullptr; ///< of the open menu
};

} // namespace afs
