// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/base/paths.h"
#include "ui/charts/chart_export.h"
#include "ui/import/check_step.h"
#include "ui/import/choose_step.h"
#include "ui/import/done_step.h"
#include "ui/import/failed_step.h"
#include "ui/import/progress_step.h"
#include "ui/models/format.h"
#include "ui/models/import_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace afs {

namespace {
constexpr int stepOfUndo = 4;
} // namespace

ImportDialog::ImportDialog(ImportActions& imports, const QTimeZone& zone, CountingRule rule, QWidget* parent)
    : QDialog(parent), m_imports(imports), m_zone(zone), m_rule(rule), m_stack(new QStackedWidget(this)),
      m_choose(new ChooseStep(this)), m_progress(new ProgressStep(this)), m_check(new CheckStep(zone, rule, this)),
      m_done(new DoneStep(this)), m_failed(new FailedStep(this)) {
    setWindowTitle(tr("Import listening history"));
    setModal(false);
    setAcceptDrops(true);
    build();
    connectSteps();
    connectActions();
    go(Step::Choose);
}

void ImportDialog::build() {
    for (QWidget* step :
         {static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_check),
          static_cast<QWidget*>(m_done), static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(step);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    layout->setSpacing(Space::M);
    layout->addWidget(buildTrail());
    layout->addWidget(m_stack, 1);
    const QSize room = screen()->availableSize() - QSize(2 * Space::XL, 2 * Space::XXL); // titles and edges of windows
    resize(QSize(760, 680).boundedTo(room));
}

QWidget* ImportDialog::buildTrail() {
    auto* trail = new QWidget(this);
    auto* layout = new QHBoxLayout(trail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    const QStringList names{tr("1 Choose"), tr("2 Check"), tr("3 Import"), tr("4 Done")};
    for (int i = 0; i < names.size(); ++i) {
        if (i > 0)
            layout->addWidget(new ThemedLabel(ThemedLabel::Role::Secondary, QStringLiteral("›"), trail));
        m_trail[static_cast<std::size_t>(i)] = new ThemedLabel(ThemedLabel::Role::Secondary, names[i], trail);
        layout->addWidget(m_trail[static_cast<std::size_t>(i)]);
    }
    layout->addStretch();
    return trail;
}

void ImportDialog::connectSteps() {
    connect(m_choose, &ChooseStep::chosen, this, &ImportDialog::offer);
    connect(m_progress, &ProgressStep::cancelRequested, this, [this] { m_imports.cancel(); });
    connect(m_progress, &ProgressStep::backgroundRequested, this, &QWidget::hide);
    connect(m_check, &CheckStep::cancelRequested, this, &ImportDialog::nextOrClose);
    connect(m_check, &CheckStep::checkRequested, this, [this] { check(m_paths); });
    connect(m_check, &CheckStep::importRequested, this, [this] {
        if (m_check->rule() != m_rule)
            Q_EMIT ruleChosen(m_check->rule());
        m_progress->begin(tr("Importing %1").arg(namesOf(m_paths)),
                          tr("All or nothing: when it is cancelled or interrupted, nothing is added."));
        go(Step::Importing);
        m_imports.importChecked();
    });
    connect(m_done, &DoneStep::undoRequested, this, &ImportDialog::undo);
    connect(m_done, &DoneStep::showPlaysRequested, this, [this] {
        Q_EMIT showPlaysRequested(m_report);
        // It would stand in front of what it shows.
        if (m_waiting.isEmpty()) {
            hide();
            Q_EMIT closed();
        }
    });
    connect(m_done, &DoneStep::saveRequested, this, &ImportDialog::saveReport);
    connect(m_done, &DoneStep::closeRequested, this, &ImportDialog::nextOrClose);
    connect(m_failed, &FailedStep::retryRequested, this, [this] {
        if (m_failedAt == stepOfUndo)
            undo();
        else
            check(m_paths);
    });
    connect(m_failed, &FailedStep::otherFilesRequested, this, [this] { go(Step::Choose); });
    connect(m_failed, &FailedStep::closeRequested, this, &ImportDialog::nextOrClose);
}

void ImportDialog::connectActions() {
    connect(&m_imports, &ImportActions::progressed, this, [this](const ImportProgress& progress) {
        if (working())
            m_progress->setProgress(progress);
    });
    connect(&m_imports, &ImportActions::checked, this, [this](const ImportReport& report) {
        if (m_step != Step::Checking)
            return;
        m_report = report;
        m_check->setReport(report);
        m_check->setOutdated(m_version != m_checkedVersion);
        go(Step::Check);
        if (!isVisible())
            Q_EMIT notice(tr("%1 is checked. Nothing is written yet.").arg(namesOf(m_paths)));
    });
    connect(&m_imports, &ImportActions::imported, this, [this](const ImportReport& report) {
        if (m_step != Step::Importing)
            return;
        m_report = report;
        m_done->setReport(report);
        m_done->setWaiting(static_cast<int>(m_waiting.size()));
        go(Step::Done);
        if (!isVisible())
            Q_EMIT notice(tr("Import finished. %1").arg(importDoneText(report)));
    });
    connect(&m_imports, &ImportActions::undone, this, [this](ImportId id, qint64 playsRemoved) {
        const bool hasFailedToUndo = m_step == Step::Failed && m_failedAt == stepOfUndo;
        if (m_report.importId != id || (m_step != Step::Undoing && m_step != Step::Done && !hasFailedToUndo))
            return;
        m_done->setUndone(playsRemoved);
        go(Step::Done);
    });
    // What was offered while somebody else's undo ran.
    connect(&m_imports, &ImportActions::undone, this, [this] {
        if (m_step == Step::Choose && !m_waiting.isEmpty())
            check(m_waiting.takeFirst());
    });
    connect(&m_imports, &ImportActions::failed, this, &ImportDialog::takeFailure);
}

void ImportDialog::takeFailure(const Error& error) {
    if (!working()) {
        Q_EMIT unclaimedFailure(error);
        return;
    }
    if (error.kind == ErrorKind::Cancelled) {
        m_choose->setMessage(tr("Cancelled. Nothing was added."));
        go(Step::Choose);
        return;
    }
    m_failed->setError(error);
    m_failedAt = m_step == Step::Importing ? 3 : m_step == Step::Undoing ? stepOfUndo : 2;
    go(Step::Failed);
    if (!isVisible())
        Q_EMIT notice(error.message);
}

bool ImportDialog::working() const {
    return m_step == Step::Checking || m_step == Step::Importing || m_step == Step::Undoing;
}

void ImportDialog::go(Step step) {
    m_step = step;
    int number = 1;
    QWidget* widget = m_choose;
    switch (step) {
    case Step::Choose:
        break;
    case Step::Checking:
        number = 2;
        widget = m_progress;
        break;
    case Step::Check:
        number = 2;
        widget = m_check;
        break;
    case Step::Importing:
        number = 3;
        widget = m_progress;
        break;
    case Step::Done:
    case Step::Undoing:
        number = 4;
        widget = m_done;
        break;
    case Step::Failed:
        number = m_failedAt;
        widget = m_failed;
        break;
    }
    for (int i = 0; i < static_cast<int>(m_trail.size()); ++i)
        m_trail[static_cast<std::size_t>(i)]->setRole(i + 1 == number ? ThemedLabel::Role::Heading
                                                                      : ThemedLabel::Role::Secondary);
    m_stack->setCurrentWidget(widget);
    for (QPushButton* button : widget->findChildren<QPushButton*>())
        button->setAutoDefault(false);
    // What Enter does: never cancel, never undo.
    if (auto* safe = widget->findChild<QPushButton*>(QStringLiteral("safe"))) {
        safe->setDefault(true);
        safe->setFocus(Qt::OtherFocusReason);
    }
}

void ImportDialog::offer(const QStringList& paths) {
    if (paths.isEmpty()) {
        if (!working() && !m_imports.busy() && m_step != Step::Check) {
            m_choose->setMessage({});
            go(Step::Choose);
        }
        return;
    }
    if (working() || m_imports.busy()) {
        m_waiting.append(paths);
        return;
    }
    if (m_step != Step::Check) {
        check(paths);
        return;
    }
    // What was checked waits for an answer: the new files join it.
    QStringList all = m_paths + paths;
    all.removeDuplicates();
    check(all);
}

void ImportDialog::followHistory(std::uint64_t version) {
    if (!std::exchange(m_version, version)) // it was not read before
        m_checkedVersion = version;
    if (m_step == Step::Check)
        m_check->setOutdated(m_version != m_checkedVersion);
}

void ImportDialog::check(const QStringList& paths) {
    m_paths = paths;
    m_checkedVersion = m_version;
    m_choose->setMessage({});
    m_progress->begin(tr("Checking %1").arg(namesOf(paths)), tr("Nothing is written by this."));
    go(Step::Checking);
    m_imports.check(paths);
}

void ImportDialog::undo() {
    if (!m_report.importId || m_imports.busy())
        return;
    m_done->setUndoing();
    go(Step::Undoing);
    m_imports.undo(*m_report.importId);
}

void ImportDialog::nextOrClose() {
    m_check->setRule(m_rule); // another one was only tried
    if (!m_waiting.isEmpty()) {
        check(m_waiting.takeFirst());
        return;
    }
    go(Step::Choose);
    m_choose->setMessage({});
    hide();
    Q_EMIT closed();
}

void ImportDialog::reject() {
    if (working())
        hide();
    else
        nextOrClose();
}

void ImportDialog::setRule(CountingRule rule) {
    if (std::exchange(m_rule, rule) != rule) // one that is only tried outlives other changes of the scope
        m_check->setRule(rule);
}

QString ImportDialog::namesOf(const QStringList& paths) const {
    QStringList names;
    for (const QString& path : paths)
        names.append(nameOfPlace(path));
    return importNames(names);
}

void ImportDialog::saveReport() {
    auto* dialog = new QFileDialog(this, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("Import report.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto saved = saveBytes(path, importReportFile(m_report, m_zone).toUtf8());
        Q_EMIT notice(saved ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : saved.error().message);
    });
    dialog->open();
}

QStringList ImportDialog::pathsOf(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!pathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    const QStringList paths = pathsOf(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    offer(paths);
}

} // namespace afs
