// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/top_page.h"

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/contrast.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QTabBar>

#include <array>

namespace afs {

namespace {

constexpr std::array<TopKind, 3> tabKinds{TopKind::Tracks, TopKind::Artists, TopKind::Albums};

/// Names with the artist behind them, figures over a bar, rank changes in the colours of good and less good.
class TopDelegate final : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const QRect& box) const override {
        const Theme theme = themeOf(option.widget);
        switch (index.column()) {
        case TopModel::NameColumn:
            paintName(painter, option, index, box, theme);
            return;
        case TopModel::PlaysColumn:
        case TopModel::TimeColumn:
            paintBar(painter, option, index, box, theme);
            return;
        case TopModel::ChangeColumn: {
            const QVariant movement = index.data(TopModel::MovementRole);
            const qint64 gained = movement.toLongLong();
            const QColor colour = !movement.isValid() ? theme.accent : gained > 0 ? theme.good : theme.secondary;
            paintText(painter, option, option.text, box, colour, option.displayAlignment);
            return;
        }
        default:
            paintText(painter, option, option.text, box, theme.secondary, option.displayAlignment);
        }
    }

private:
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& box,
                   const Theme& theme) const {
        const QString subtitle = index.data(TopModel::SubtitleRole).toString();
        const int whole = option.fontMetrics.horizontalAdvance(option.text) + 2; // rounding must not cut it
        const int nameWidth = subtitle.isEmpty() ? box.width() : std::min(whole, box.width() * 2 / 3);
        QRect name(box.left(), box.top(), nameWidth, box.height());
        QRect rest(box.left() + nameWidth + Space::S, box.top(), box.width() - nameWidth - Space::S, box.height());
        name = QStyle::visualRect(option.direction, box, name);
        rest = QStyle::visualRect(option.direction, box, rest);
        paintText(painter, option, option.text, name, theme.text, option.displayAlignment);
        QStyleOptionViewItem quiet = option;
        quiet.font.setBold(false);
        quiet.fontMetrics = QFontMetrics(quiet.font);
        paintText(painter, quiet, subtitle, rest, theme.secondary, option.displayAlignment);
    }

    void paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& box,
                  const Theme& theme) const {
        const double share = index.data(TopModel::BarRole).toDouble();
        const int width = qRound(share * box.width());
        QRect bar(box.left(), box.bottom() - 5, std::max(width, 1), 3);
        bar = QStyle::visualRect(option.direction, box, bar);
        painter->fillRect(QStyle::visualRect(option.direction, box, QRect(box.left(), bar.top(), box.width(), 3)),
                          mixed(theme.card, theme.text, 0.07));
        painter->fillRect(bar, theme.series);
        paintText(painter, option, option.text, box.adjusted(0, 0, 0, -Space::XS), theme.text, option.displayAlignment);
    }
};

} // namespace

TopPage::TopPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Top, context, parent), m_model(new TopModel(this)) {
    build();
    setUpColumns();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        this->context().scope.openPage(PageId::Top, topKey(tabKinds[static_cast<std::size_t>(index)]));
    });
    connect(&context.scope, &ScopeStore::placeChanged, this, &TopPage::followPlace);
    connect(m_table, &DataTable::visibleRowsChanged, this, &TopPage::updateCount);
    connect(m_table, &DataTable::notice, this, &TopPage::say);
    connect(m_table, &DataTable::menuRequested, this, &TopPage::showMenu);
    connect(m_table, &DataTable::chosen, this, [this](const QModelIndex& index, Qt::KeyboardModifiers modifiers) {
        narrowTo(linkAt(index.row()), narrowingOf(modifiers));
    });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex& index) { this->context().scope.openSubject(linkAt(index.row())); });
    followPlace();
}

void TopPage::build() {
    auto* content = new QWidget;
    m_tabs = new QTabBar(content);
    m_tabs->setAccessibleName(tr("Ranking of"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const TopKind kind : tabKinds)
        m_tabs->addTab(kind == TopKind::Tracks    ? tr("Tracks")
                       : kind == TopKind::Artists ? tr("Artists")
                                                  : tr("Albums"));
    auto* card = new CardFrame(content);
    m_table = new DataTable(tr("Ranking"), card);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TopDelegate(m_table));
    m_count = new ThemedLabel(ThemedLabel::Role::Secondary, content);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, Space::XS, 1, Space::XS);
    cardLayout->addWidget(m_table);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::XL, Space::S, Space::XL, Space::L);
    layout->setSpacing(Space::S);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(card, 1);
    layout->addWidget(m_count);
    setContent(content);
}

void TopPage::setUpColumns() {
    connect(m_model, &TopModel::namesWanted, this, &TopPage::reask);
    m_table->setWidths({{TopModel::RankColumn, 64},
                        {TopModel::ChangeColumn, 76},
                        {TopModel::PlaysColumn, 110},
                        {TopModel::TimeColumn, 120},
                        {TopModel::ShareColumn, 72},
                        {TopModel::FirstColumn, 144, dateSamples()},
                        {TopModel::LastColumn, 144, dateSamples()}});
    m_table->setFlexibleColumn(TopModel::NameColumn, 240,
                               {TopModel::FirstColumn, TopModel::LastColumn, TopModel::ShareColumn});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TopModel::RankColumn, Qt::AscendingOrder);
    new TableMemory(*m_table, context().settings, QStringLiteral("top"));
}

void TopPage::followPlace() {
    const Place& place = context().scope.place();
    if (place.page != PageId::Top)
        return;
    const TopKind kind = topKindOf(place.detail);
    const QSignalBlocker blocked(m_tabs);
    m_tabs->setCurrentIndex(static_cast<int>(kind));
    showKind(kind);
}

void TopPage::showKind(TopKind kind) {
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_table->sortByColumn(TopModel::RankColumn, Qt::AscendingOrder);
    reask();
}

void TopPage::ask() {
    askFor(
        [kind = m_kind, byName = m_model->sortsByName(), &names = context().runner.names()](
            const Question& question, SelectionCache& selections, const Wanted& wanted) {
            TopData ranking = topData(question, kind, selections, wanted);
            if (byName && wanted)
                rankNames(ranking, names);
            return ranking;
        },
        [this](TopData answer) { present(std::move(answer)); });
}

void TopPage::present(TopData answer) {
    const bool kindChanged = answer.kind != m_model->shown().kind;
    const std::optional<Subject> current = kindChanged ? std::nullopt : currentSubject();
    m_model->setData(std::move(answer));
    m_table->setColumnChosen(TopModel::ChangeColumn, m_model->shown().hasFormer);
    if (kindChanged)
        m_table->scrollToTop();
    else if (current)
        stayAt(*current);
    updateCount();
    rankNamesAhead();
}

/// Whoever sees the table may want it by name next: by then they are in order.
void TopPage::rankNamesAhead() {
    context().runner.ask(
        m_namesLine,
        [library = m_model->shown().asked.library, of = nameOrderOf(m_kind),
         &names = context().runner.names()](const Wanted& wanted) { return wanted ? names.of(library, of) : nullptr; },
        [](const NameOrder::RanksPtr&) {});
}

std::optional<Subject> TopPage::currentSubject() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_model->shown().asked.library ? std::optional(linkAt(current.row()).subject)
                                                               : std::nullopt;
}

/// A new ranking takes nobody's place away: who is still in it stays the current one, where it is now.
void TopPage::stayAt(const Subject& subject) {
    const std::uint32_t wanted = indexOf(*m_model->shown().asked.library, subject);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entryOf(row).index != wanted)
            continue;
        m_table->setAutoScroll(false); // another range does not scroll
        m_table->setCurrentIndex(m_model->index(row, TopModel::NameColumn));
        m_table->setAutoScroll(true);
        return;
    }
}

void TopPage::forget() {
    m_namesLine.drop();
    m_model->clear();
}

void TopPage::updateCount() {
    const int rows = m_model->rowCount();
    m_count->setText(rows == 0 ? QString()
                               : tr("%1–%2 of %3", "first and last visible row, all rows")
                                     .arg(isolated(countText(m_table->firstVisibleRow() + 1)),
                                          isolated(countText(m_table->lastVisibleRow() + 1)), countText(rows)));
}

SubjectLink TopPage::linkAt(int row) const {
    return linkTo(*m_model->shown().asked.library, m_model->shown().kind, m_model->entryOf(row).index);
}

void TopPage::narrowTo(const SubjectLink& link, Narrowing how) {
    ScopeStore& scope = context().scope;
    switch (link.subject.kind) {
    case Ranked::Tracks:
        scope.narrowToTrack(link.subject.track, link.name, how);
        break;
    case Ranked::Artists:
        scope.narrowToArtist(link.subject.artist, how);
        break;
    case Ranked::Albums:
        scope.narrowToAlbum(link.subject.album, how);
        break;
    }
}

/// The ranking shows others than those that are filtered by: they come off for the plays of this one.
void TopPage::openPlaysOf(const Subject& subject) {
    Place place = context().scope.place();
    if (subject.kind == Ranked::Tracks)
        place.filter.tracks = {subject.track};
    else if (subject.kind == Ranked::Artists)
        place.filter.artists = {subject.artist};
    else
        place.filter.albums = {subject.album};
    context().scope.openPlays(std::move(place));
}

/// Of what was clicked: the row may be another one's by the time that something is chosen.
void TopPage::showMenu(const QModelIndex& index, const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    const SubjectLink link = linkAt(row);
    const QString name = withoutMnemonics(isolated(m_model->nameOf(row)));
    connect(menu->addAction(tr("Open “%1”").arg(name)), &QAction::triggered, this,
            [this, link] { context().scope.openSubject(link); });
    connect(menu->addAction(tr("Show only “%1”").arg(name)), &QAction::triggered, this,
            [this, link] { narrowTo(link, Narrowing::Replace); });
    connect(menu->addAction(tr("Add “%1” to the filter").arg(name)), &QAction::triggered, this,
            [this, link] { narrowTo(link, Narrowing::Add); });
    connect(menu->addAction(tr("Show the plays behind this number")), &QAction::triggered, this,
            [this, link] { openPlaysOf(link.subject); });
    menu->addSeparator();
    if (m_model->shown().kind == TopKind::Tracks) {
        const Library& library = *m_model->shown().asked.library;
        const QString uri = fromUtf8(library.text(library.tracks[m_model->entryOf(row).index].uri));
        connect(menu->addAction(tr("Other releases of this song…")), &QAction::triggered, this,
                [this, uri] { openReleases(uri); });
        menu->actions().constLast()->setEnabled(isRelease(uri));
    }
    QAction* copy = menu->addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, m_table, [this] { m_table->copySelection(); });
    m_table->offerColumns(*menu);
    menu->popup(position);
}

} // namespace afs
