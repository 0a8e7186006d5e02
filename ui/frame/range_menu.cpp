// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/range_menu.h"

#include "ui/frame/custom_range.h"
#include "ui/pages/page_parts.h"

#include <QActionGroup>
#include <QInputDialog>

#include <algorithm>

namespace afs {

namespace {

constexpr std::size_t listedYears = 8; ///< older ones stand in a menu of their own
constexpr int widestName = 320;        ///< names have no bounds, screens have

} // namespace

RangeMenu::RangeMenu(ScopeStore& scope, SavedRanges& saved, QWidget* parent)
    : QMenu(parent), m_scope(scope), m_saved(saved) {
    connect(this, &QMenu::aboutToShow, this, &RangeMenu::fill);
}

QString RangeMenu::savedName(const RangeChoice& range) const {
    // What is called "this year" is not called by what a person once named the year.
    const bool hasNameOfItsOwn = range.kind != RangeChoice::Kind::Custom && range.kind != RangeChoice::Kind::Year;
    const auto found = std::find_if(m_saved.all().begin(), m_saved.all().end(),
                                    [&](const SavedRange& saved) { return saved.range == range; });
    return hasNameOfItsOwn || found == m_saved.all().end() ? QString() : found->name;
}

/// The window that a question belongs to: a menu is a window of its own, and hidden by then.
QWidget* RangeMenu::askedIn() const {
    return parentWidget() ? parentWidget()->window() : nullptr;
}

void RangeMenu::addChoice(QMenu* menu, const QString& title, const RangeChoice& choice) {
    QAction* action = menu->addAction(withoutMnemonics(title));
    m_group->addAction(action);
    action->setCheckable(true);
    action->setChecked(m_scope.place().range == choice);
    connect(action, &QAction::triggered, this, [this, choice] { m_scope.setRange(choice); });
}

void RangeMenu::fill() {
    clear();
    using Preset = RangeChoice::Kind;
    m_group = new QActionGroup(addSeparator()); // goes with the entries
    for (const Preset kind :
         {Preset::Today, Preset::Yesterday, Preset::Last7Days, Preset::Last30Days, Preset::ThisMonth, Preset::LastMonth,
          Preset::ThisYear, Preset::Last365Days, Preset::AllTime})
        addChoice(this, rangeTitle(RangeChoice::of(kind)), RangeChoice::of(kind));
    addSeparator();
    addYears();
    addSaved();
    connect(addAction(tr("Custom…")), &QAction::triggered, this, [this] {
        askDates({tr("Custom range"), tr("Show this range")}, m_scope.chosenRange(),
                 [this](const RangeChoice& choice) { m_scope.setRange(choice); });
    });
    addSeparator();
    addComparisons();
}

void RangeMenu::addYears() {
    const std::vector<int>& years = m_scope.years();
    const int thisYear = int(std::chrono::year_month_day(m_scope.today()).year());
    QMenu* older = nullptr;
    std::size_t listed = 0;
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (*year == thisYear)
            continue;
        if (++listed > listedYears && !older)
            older = addMenu(tr("Earlier years"));
        addChoice(older ? older : this, rangeTitle(RangeChoice::ofYear(*year)), RangeChoice::ofYear(*year));
    }
    if (listed > 0)
        addSeparator();
}

QString RangeMenu::shortened(const QString& name) const {
    return fontMetrics().elidedText(name, Qt::ElideMiddle, widestName);
}

void RangeMenu::addSaved() {
    for (const SavedRange& saved : m_saved.all())
        addChoice(this, shortened(saved.name), saved.range);
    connect(addAction(tr("Save this range…")), &QAction::triggered, this, &RangeMenu::askName);
    if (m_saved.all().empty())
        return;
    QMenu* forget = addMenu(tr("Forget a saved range"));
    for (const SavedRange& saved : m_saved.all())
        connect(forget->addAction(withoutMnemonics(shortened(saved.name))), &QAction::triggered, this,
                [this, name = saved.name] { m_saved.forgetAsked(name); });
}

void RangeMenu::addComparisons() {
    QMenu* menu = addMenu(tr("Compare with"));
    auto* group = new QActionGroup(menu);
    const Comparison& current = m_scope.comparison();
    const auto add = [&](const QString& title, const Comparison& comparison) {
        QAction* action = menu->addAction(withoutMnemonics(title));
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(current == comparison);
        connect(action, &QAction::triggered, this, [this, comparison] { m_scope.setComparison(comparison); });
    };
    add(tr("The period before"), Comparison::with(Comparison::Kind::FormerPeriod));
    add(tr("The same days a year before"), Comparison::with(Comparison::Kind::YearBefore));
    for (const SavedRange& saved : m_saved.all())
        add(shortened(saved.name), Comparison::withRange(saved.range));
    const bool isListed = std::any_of(m_saved.all().begin(), m_saved.all().end(), [&](const SavedRange& saved) {
        return current == Comparison::withRange(saved.range);
    });
    if (current.kind == Comparison::Kind::Chosen && !isListed)
        add(rangeTitle(current.chosen), current);
    connect(menu->addAction(tr("Another range…")), &QAction::triggered, this, [this] {
        const DateRange range = m_scope.chosenRange();
        askDates({tr("Compare with another range"), tr("Compare with it")},
                 comparedWith(range, m_scope.today(), m_scope.comparison()).value_or(range),
                 [this](const RangeChoice& choice) { m_scope.setComparison(Comparison::withRange(choice)); });
    });
    add(tr("Nothing"), Comparison::with(Comparison::Kind::Nothing));
}

void RangeMenu::askDates(const RangeQuestion& question, const DateRange& start,
                         const std::function<void(const RangeChoice&)>& choose) {
    auto* dialog = new CustomRangeDialog(start, m_scope.today(), question, askedIn());
    dialog->setFirstWeekday(m_scope.firstWeekday());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomRangeDialog::chosen, this,
            [this, choose](const DateRange& range) { choose(choiceFor(range, m_scope.today())); });
    dialog->open();
}

/// What is on the screen gets the name: "this month" as the month it is now.
void RangeMenu::askName() {
    auto* dialog = new QInputDialog(askedIn());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this range"));
    dialog->setLabelText(tr("Name"));
    dialog->setOkButtonText(tr("Save"));
    const DateRange range = m_scope.scope().range;
    dialog->setTextValue(rangeTitle(RangeChoice::ofDates(range)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, range](const QString& name) {
        m_saved.saveAsked(name, choiceFor(range, std::chrono::local_days{}));
    });
    dialog->open();
}

} // namespace afs
