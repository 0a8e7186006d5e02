// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history_model.h"
#include "ui/models/imports_model.h"
#include "ui/models/invalid_rows_model.h"
#include "ui/models/left_out.h"
#include "ui/pages/page.h"

#include <QStringList>

class QComboBox;
class QStandardItemModel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace afs {

class CardFrame;
class ClassCountsView;
class DataTable;
class ThemedLabel;

/// What came in and whether it can be trusted: the journal of imports with undo, the rows that could not be read, and
/// the plays that do not count, by reason.
class ImportsPage final : public Page {
    Q_OBJECT

public:
    explicit ImportsPage(const PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void importOf(const QStringList& paths); ///< import these again

protected:
    void ask() override;
    void forget() override;
    void showEvent(QShowEvent* event) override;

private:
    struct Facts {
        LeftOutData leftOut;
        QString coverage;
    };

    QWidget* buildHeader();
    QWidget* buildJournal();
    CardFrame* buildDetails();
    QWidget* buildInvalidRows(QWidget* parent);
    QWidget* buildLeftOut();
    void connectActions();
    void listImports(const std::vector<ImportRecord>& imports);
    void presentFacts(Facts facts);
    void settleWhenKnown();
    void showImport(int row);
    void showInvalidRows(ImportId id, const std::vector<InvalidRow>& rows);
    void showLeftOut(int row);
    void undo();
    void afterUndo(ImportId id, qint64 playsRemoved);
    const ImportRecord* current() const;

    AnswerLine m_factsLine;
    bool m_factsKnown = false;
    bool m_importsKnown = false;
    Facts m_facts;
    std::optional<ImportId> m_chosen; ///< to be chosen when it is listed
    std::optional<ImportId> m_undoing;
    QStringList m_undonePaths;

    ImportsModel* m_imports;
    InvalidRowsModel* m_invalid;
    HistoryModel* m_leftOutPlays;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_parts = nullptr;
    ThemedLabel* m_coverage = nullptr;
    DataTable* m_table = nullptr;
    CardFrame* m_details = nullptr;
    ThemedLabel* m_detailsTitle = nullptr;
    ThemedLabel* m_detailsText = nullptr;
    ClassCountsView* m_counts = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_again = nullptr;
    QWidget* m_invalidPart = nullptr;
    QComboBox* m_invalidReason = nullptr;
    DataTable* m_invalidTable = nullptr;
    QStandardItemModel* m_reasons;
    DataTable* m_reasonsTable = nullptr;
    ThemedLabel* m_leftOutText = nullptr;
    DataTable* m_leftOutTable = nullptr;
};

} // namespace afs
