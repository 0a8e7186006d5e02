// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports_page.h"

#include "core/dump/import_words.h"
#include "ui/charts/card_frame.h"
#include "ui/models/format.h"
#include "ui/models/import_text.h"
#include "ui/models/tip_text.h"
#include "ui/pages/coverage_card.h"
#include "ui/pages/deleted_part.h"
#include "ui/pages/import_progress_card.h"
#include "ui/pages/left_out_part.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/rows_left_out.h"
#include "ui/widgets/class_counts_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/import_notes.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

namespace afs {

namespace {

/// What an import did not store: it can be looked at row by row.
std::int64_t rowsLeftOut(const ImportRecord& record) {
    return record.classes[RowClass::Invalid] + record.classes[RowClass::Duplicate];
}

} // namespace

ImportsPage::ImportsPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Imports, context, parent), m_imports(new ImportsModel(context.scope.zone(), this)) {
    auto* content = new QWidget(this);
    QWidget* header = buildHeader(); // first: the keyboard goes through the page in the order of making
    m_parts = new QStackedWidget(content);
    m_parts->addWidget(buildJournal());
    m_leftOut = new LeftOutPart(context, m_parts);
    m_parts->addWidget(m_leftOut);
    m_deleted = new DeletedPart(context, m_parts);
    m_parts->addWidget(m_deleted);
    auto* progress = new ImportProgressCard(*context.importing, content);
    connect(progress, &ImportProgressCard::dialogRequested, this, [this] { Q_EMIT importRequested({}); });
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, Space::S, 0, 0);
    layout->setSpacing(Space::M);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(Space::XL, 0, Space::XL, 0);
    above->setSpacing(Space::M);
    above->addWidget(header);
    above->addWidget(progress);
    layout->addLayout(above);
    layout->addWidget(m_parts, 1); // up to the edge, where its scroll bar lies
    for (QWidget* part : {static_cast<QWidget*>(m_leftOut), static_cast<QWidget*>(m_deleted)})
        part->setContentsMargins(Space::XL, 0, Space::XL, Space::L);
    setContent(content);
    connectActions();
    showImport(-1);
}

void ImportsPage::connectActions() {
    ImportActions& imports = context().imports;
    connect(&imports, &ImportActions::importsListed, this, &ImportsPage::listImports);
    connect(&imports, &ImportActions::invalidRowsListed, this, &ImportsPage::showInvalidRows);
    connect(&imports, &ImportActions::imported, this, [this, &imports](const ImportReport& report) {
        m_chosen = report.importId;
        imports.requestImports();
    });
    connect(&imports, &ImportActions::undone, this, &ImportsPage::afterUndo);
    connect(&imports, &ImportActions::failed, this, [this](const Error& error) {
        m_undo->setEnabled(true);
        if (!m_importsKnown && context().library.library())
            showUnread(tr("The list of imports could not be read"), error);
        if (std::exchange(m_awaited, false))
            settleWhenKnown();
    });
    connect(&context().library, &LibrarySource::recovered, this, [this] {
        if (!m_importsKnown && isVisible())
            request();
    });
    connect(context().importing.get(), &ImportWatch::turned, this, &ImportsPage::settleWhenKnown);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!m_isListing)
            showImport(now.row());
    });
    connect(m_months, &CoverageCard::importChosen, this, &ImportsPage::choose);
    connect(m_undo, &QPushButton::clicked, this, &ImportsPage::undo);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const ImportRecord* record = current())
            Q_EMIT importRequested(record->paths);
    });
    connect(m_leftOut, &LeftOutPart::notice, this, &ImportsPage::say);
    connect(m_deleted, &DeletedPart::notice, this, &ImportsPage::say);
    connect(m_deleted, &DeletedPart::listed, this, &ImportsPage::settleWhenKnown);
    connect(m_months, &ChartCard::notice, this, &ImportsPage::say);
    connect(m_table, &DataTable::notice, this, &ImportsPage::say);
    connect(m_rowsLeftOut, &RowsLeftOut::notice, this, &ImportsPage::say);
}

QWidget* ImportsPage::buildHeader() {
    auto* header = new QWidget(this);
    m_tabs = new QTabBar(header);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Imports"));
    m_tabs->addTab(tr("Not counted"));
    m_tabs->addTab(tr("Deleted", "plays"));
    m_coverage = new ThemedLabel(ThemedLabel::Role::Secondary, header);
    m_coverage->setWordWrap(true);
    auto* import = new QPushButton(tr("Import…"), header);
    makePrimary(import);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    auto* top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(import);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addLayout(top);
    layout->addWidget(m_coverage);
    return header;
}

CardFrame* ImportsPage::buildList() {
    m_list = new CardFrame(this);
    m_table = new DataTable(tr("Imports"), m_list);
    m_table->setModel(m_imports);
    m_table->setSortable(-1, Qt::AscendingOrder);
    m_table->setWidths({{ImportsModel::TimeColumn, 170, ImportsModel::timeSamples()},
                        {ImportsModel::StateColumn, 110, ImportsModel::stateSamples()},
                        {ImportsModel::AddedColumn, 100},
                        {ImportsModel::RowsColumn, 100},
                        {ImportsModel::CoverageColumn, 170}});
    m_table->setFlexibleColumn(ImportsModel::SourceColumn, 200,
                               {ImportsModel::RowsColumn, ImportsModel::CoverageColumn});
    new TableMemory(*m_table, context().settings, QStringLiteral("imports"));
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(1, Space::XS, 1, Space::XS);
    layout->addWidget(m_table);
    return m_list;
}

QWidget* ImportsPage::buildJournal() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(Space::XL, 0, Space::XL, Space::L);
    layout->setSpacing(Space::L);
    layout->addWidget(buildList(), 2);
    m_months = new CoverageCard(context().scope, part);
    m_months->hide();
    layout->addWidget(m_months);
    layout->addWidget(buildDetails(), 3);
    layout->addStretch(0); // without them the rest of the page stays below what is there
    return scrolling(part);
}

/// A list of few imports leaves its room to what they are about.
void ImportsPage::fitList() {
    constexpr int fewestRows = 3; // in a low window
    const int header = m_table->horizontalHeader()->sizeHint().height() + 2 * Space::XS;
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int rows = std::max(1, m_imports->rowCount());
    m_list->setMinimumHeight(header + std::min(rows, fewestRows) * row);
    m_list->setMaximumHeight(header + rows * row + 2);
}

void ImportsPage::choose(ImportId id) {
    if (const int row = m_imports->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_imports->index(row, 0));
}

CardFrame* ImportsPage::buildDetails() {
    m_details = new CardFrame(this);
    m_detailsTitle = new ThemedLabel(ThemedLabel::Role::Heading, m_details);
    m_detailsText = new ThemedLabel(ThemedLabel::Role::Secondary, m_details);
    m_detailsTitle->setWordWrap(true);
    m_detailsText->setWordWrap(true);
    m_undo = new QPushButton(themedIcon(QStringLiteral("undo")), tr("Undo import"), m_details);
    m_undo->setMinimumHeight(32);
    m_again = new QPushButton(tr("Import again…"), m_details);
    m_again->setMinimumHeight(32);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_detailsTitle);
    titles->addWidget(m_detailsText);
    m_notes = new ImportNotes(m_details);
    titles->addWidget(m_notes);
    auto* header = new QHBoxLayout;
    header->addLayout(titles, 1);
    header->addWidget(m_again, 0, Qt::AlignTop);
    header->addWidget(m_undo, 0, Qt::AlignTop);
    m_counts = new ClassCountsView(m_details);
    auto* body = new QHBoxLayout;
    body->setSpacing(Space::XL);
    body->addWidget(m_counts, 1, Qt::AlignTop);
    m_rowsLeftOut = new RowsLeftOut(context().settings, m_details);
    body->addWidget(m_rowsLeftOut, 2);
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addLayout(header);
    layout->addLayout(body, 1);
    return m_details;
}

void ImportsPage::showEvent(QShowEvent* event) {
    m_requested = false;
    Page::showEvent(event); // with another snapshot it asks by itself
    if (!m_requested)
        request();
}

void ImportsPage::request() {
    m_requested = true;
    context().imports.requestImports();
    m_deleted->request();
}

void ImportsPage::retry() {
    Page::retry();
    request();
}

void ImportsPage::ask() {
    m_factsKnown = false;
    // Another program may have imported or undone something: the list is of the same version as the figures.
    if (const std::uint64_t version = question().version(); version != std::exchange(m_version, version))
        request();
    auto& selections = context().runner.selections();
    context().runner.ask(
        m_factsLine,
        [question = question(), &selections](const Wanted&) {
            const Scope& scope = question.scope;
            Scope all = scope;
            all.range = {};
            all.filter = {};
            return Facts{
                leftOut(question, selections),
                coverageSentence(*question.library, scope.zone, scope.dayStart, question.covered, question.today),
                playsByMonth(*question.library, scope.zone, question.today, scope.dayStart,
                             selections.of(question.library, all).get())};
        },
        [this](Facts facts) { presentFacts(std::move(facts)); });
}

void ImportsPage::forget() {
    m_factsLine.drop();
    m_factsKnown = false;
    m_facts = {};
    m_leftOut->clear();
}

/// The strip has its place before it is known what it shows.
void ImportsPage::showLoading(bool loading) {
    m_months->setVisible(loading || !m_facts.months.empty());
    m_months->setLoading(loading);
}

void ImportsPage::listImports(const std::vector<ImportRecord>& imports) {
    const ImportRecord* before = current();
    const ImportId chosen = m_chosen.value_or(before ? before->id : ImportId());
    m_chosen.reset();
    m_isListing = true; // what is chosen is shown once, when all of it is there
    m_imports->setImports(imports);
    m_months->setImports(imports);
    m_importsKnown = true;
    m_list->setVisible(m_imports->rowCount() > 0);
    fitList();
    const int row = m_imports->rowCount() > 0 ? std::max(0, m_imports->rowOf(chosen)) : -1;
    m_table->setCurrentIndex(m_imports->index(row, 0));
    m_isListing = false;
    showImport(row);
    settleWhenKnown();
}

void ImportsPage::presentFacts(Facts facts) {
    m_facts = std::move(facts);
    m_factsKnown = true;
    m_coverage->setText(m_facts.coverage);
    m_months->setMonths(m_facts.months);
    m_leftOut->present(m_facts.leftOut);
    settleWhenKnown();
}

void ImportsPage::settleWhenKnown() {
    if (!m_factsKnown || !m_importsKnown || !m_deleted->isKnown() || m_awaited)
        return;
    const bool nothing = m_imports->rowCount() == 0 && m_facts.leftOut.stored == 0 && m_deleted->plays() == 0;
    settle(nothing && !context().importing->progress() ? Emptiness::NothingYet : Emptiness::None);
}

const ImportRecord* ImportsPage::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_imports->rowCount() ? &m_imports->importOf(row) : nullptr;
}

void ImportsPage::showImport(int row) {
    const bool any = row >= 0 && row < m_imports->rowCount();
    m_details->setVisible(any);
    if (!any) {
        m_rowsOf = {};
        m_awaited = false;
        return;
    }
    const ImportRecord& record = m_imports->importOf(row);
    m_detailsTitle->setText(importNames(record.sources));
    m_detailsTitle->setToolTip(tipText(record.sources.join(u'\n')));
    QStringList facts{tr("Import %1", "its number").arg(record.id.value), importStateText(record),
                      record.files == 1 ? tr("1 file") : tr("%1 files").arg(record.files)};
    if (const QString days = daysText(record, context().scope.zone()); !days.isEmpty())
        facts.append(days);
    if (record.state == ImportState::Undone)
        facts.append(tr("these rows were in it, none is kept because of it"));
    m_detailsText->setText(facts.join(QStringLiteral(" · ")));
    m_notes->setNotes(record.notes);
    m_counts->setCounts(record.classes);
    m_undo->setVisible(record.state == ImportState::Done);
    m_again->setVisible(record.state != ImportState::Done && !record.paths.isEmpty());
    const bool some = rowsLeftOut(record) > 0;
    if (std::exchange(m_rowsOf, record.id) != record.id || !some) {
        m_rowsLeftOut->setRows({}, 0);
        m_awaited = some;
    }
    if (some)
        context().imports.requestInvalidRows(record.id);
}

void ImportsPage::showInvalidRows(ImportId id, const std::vector<InvalidRow>& rows) {
    const ImportRecord* record = current();
    if (!record || record->id != id)
        return;
    m_rowsLeftOut->setRows(rows, rowsLeftOut(*record));
    if (std::exchange(m_awaited, false))
        settleWhenKnown();
}

void ImportsPage::undo() {
    const ImportRecord* record = current();
    if (!record || context().imports.busy())
        return;
    m_undo->setEnabled(false);
    context().imports.undo(record->id);
}

/// Whoever asked for it: the window says it, and how it is done again.
void ImportsPage::afterUndo() {
    context().imports.requestImports();
    m_undo->setEnabled(true);
}

} // namespace afs
