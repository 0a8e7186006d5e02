// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_report.h"

#include <QWidget>

class QPushButton;

namespace afs {

class ClassCountsView;
class ImportNotes;
class ThemedLabel;

/// What an import did, and what can be done with it.
class DoneStep : public QWidget {
    Q_OBJECT

public:
    explicit DoneStep(QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
    void setUndoing(); ///< while the undo runs
    void setUndone(std::int64_t playsRemoved);
    /// How many more files wait to be checked.
    void setWaiting(int files);

Q_SIGNALS:
    void undoRequested();
    void showPlaysRequested();
    void saveRequested();
    void closeRequested(); ///< or go on with the files that wait

private:
    ClassCounts m_came; ///< with the import
    ThemedLabel* m_title;
    ThemedLabel* m_text;
    ImportNotes* m_notes;
    ClassCountsView* m_counts;
    QPushButton* m_undo;
    QPushButton* m_show;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace afs
