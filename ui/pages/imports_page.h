// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/imports_model.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/coverage.h"
#include "ui/models/left_out.h"
#include "ui/pages/page.h"

#include <QStringList>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace afs {

class CardFrame;
class CoverageCard;
class ClassCountsView;
class DataTable;
class DeletedPart;
class LeftOutPart;
class ImportNotes;
class RowsLeftOut;
class ThemedLabel;

/// What came in and whether it can be trusted: the journal of imports with undo, the rows that could not be read,
/// the plays that do not count, by reason, and those that were deleted.
class ImportsPage final : public Page {
    Q_OBJECT

public:
    explicit ImportsPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;
    void showLoading(bool loading) override;
    void showEvent(QShowEvent* event) override;
    void retry() override;

private:
    struct Facts {
        LeftOutData leftOut;
        QString coverage;
        std::vector<MonthPlays> months;
    };

    QWidget* buildHeader();
    QWidget* buildJournal();
    CardFrame* buildList();
    CardFrame* buildDetails();
    void connectActions();
    void request(); ///< the lists that no snapshot holds
    void listImports(const std::vector<ImportRecord>& imports);
    void presentFacts(Facts facts);
    void settleWhenKnown();
    void fitList();
    void choose(ImportId id);
    void showImport(int row);
    void showInvalidRows(ImportId id, const std::vector<InvalidRow>& rows);
    void undo();
    void afterUndo();
    const ImportRecord* current() const;

    AnswerLine m_factsLine;
    bool m_factsKnown = false;
    bool m_importsKnown = false;
    bool m_requested = false;    ///< since the page was last shown
    bool m_isListing = false;    ///< another list takes the place of the one before
    std::uint64_t m_version = 0; ///< of the facts that the list was asked for with
    ImportId m_rowsOf;           ///< whose rows left out are shown
    bool m_awaited = false;      ///< they were asked for, for the first time
    Facts m_facts;
    std::optional<ImportId> m_chosen; ///< to be chosen when it is listed

    ImportsModel* m_imports;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_parts = nullptr;
    ThemedLabel* m_coverage = nullptr;
    DataTable* m_table = nullptr;
    CoverageCard* m_months = nullptr;
    CardFrame* m_list = nullptr;
    CardFrame* m_details = nullptr;
    ThemedLabel* m_detailsTitle = nullptr;
    ThemedLabel* m_detailsText = nullptr;
    ImportNotes* m_notes = nullptr;
    ClassCountsView* m_counts = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_again = nullptr;
    RowsLeftOut* m_rowsLeftOut = nullptr;
    LeftOutPart* m_leftOut = nullptr;
    DeletedPart* m_deleted = nullptr;
};

} // namespace afs
