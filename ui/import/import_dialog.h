// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/counting_rule.h"
#include "ui/models/sources.h"

#include <QDialog>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <cstdint>
#include <optional>

class QMimeData;
class QStackedWidget;

namespace afs {

class CheckStep;
class ChooseStep;
class DoneStep;
class FailedStep;
class ProgressStep;
class ThemedLabel;

/// Choose, Check, Import, Done. Modeless; one import at a time, further files wait for their turn. Closing it while an
/// import runs hides it: the import goes on and finished() of the notice says so.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Step { Choose, Checking, Check, Importing, Done, Undoing, Failed };

    ImportDialog(ImportActions& imports, const QTimeZone& zone, CountingRule rule, QWidget* parent = nullptr);

    Step step() const { return m_step; }
    /// Checks these files now, together with those that were checked and not imported yet, or after what is under way.
    /// Empty: at Choose.
    void offer(const QStringList& paths);
    void setRule(CountingRule rule);
    /// The version of the history now: a check of another one says that it is outdated.
    void followHistory(std::uint64_t version);

    /// Whether something that is dragged could be a history: local files.
    static QStringList pathsOf(const QMimeData* data);

Q_SIGNALS:
    void closed();                           ///< nothing in it waits for an answer
    void ruleChosen(afs::CountingRule rule); ///< with the import
    void showPlaysRequested(const afs::ImportReport& report);
    void notice(const QString& sentence);           ///< news while the dialog is hidden
    void unclaimedFailure(const afs::Error& error); ///< of something this dialog did not start

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void reject() override;

private:
    void build();
    QWidget* buildTrail();
    void connectSteps();
    void connectActions();
    void go(Step step);
    void check(const QStringList& paths);
    void undo();
    void nextOrClose();
    void takeFailure(const Error& error);
    void saveReport();
    bool working() const;
    QString namesOf(const QStringList& paths) const;

    ImportActions& m_imports;
    QTimeZone m_zone;
    CountingRule m_rule; ///< in force
    Step m_step = Step::Choose;
    int m_failedAt = 2; ///< number in the trail of the step that failed
    QStringList m_paths;
    std::optional<std::uint64_t> m_version;        ///< of the history; none: it is not read yet
    std::optional<std::uint64_t> m_checkedVersion; ///< that it had when the check began
    QList<QStringList> m_waiting;
    ImportReport m_report;
    std::array<ThemedLabel*, 4> m_trail{};
    QStackedWidget* m_stack;
    ChooseStep* m_choose;
    ProgressStep* m_progress;
    CheckStep* m_check;
    DoneStep* m_done;
    FailedStep* m_failed;
};

} // namespace afs
