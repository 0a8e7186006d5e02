// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/done_step.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/import_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/class_counts_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/import_notes.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace afs {

DoneStep::DoneStep(QWidget* parent)
    : QWidget(parent), m_title(new ThemedLabel(ThemedLabel::Role::Heading, this)),
      m_text(new ThemedLabel(ThemedLabel::Role::Secondary, this)), m_notes(new ImportNotes(this)),
      m_counts(new ClassCountsView(this)),
      m_undo(new QPushButton(themedIcon(QStringLiteral("undo")), tr("Undo import"), this)),
      m_show(new QPushButton(tr("Show these days"), this)), m_save(new QPushButton(tr("Save report…"), this)),
      m_close(new QPushButton(tr("Close"), this)) {
    m_text->setWordWrap(true);
    for (QPushButton* button : {m_undo, m_show, m_save})
        button->setMinimumHeight(32);
    makePrimary(m_close);
    m_close->setObjectName(QStringLiteral("safe"));
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoRequested);
    connect(m_show, &QPushButton::clicked, this, &DoneStep::showPlaysRequested);
    connect(m_save, &QPushButton::clicked, this, &DoneStep::saveRequested);
    connect(m_close, &QPushButton::clicked, this, &DoneStep::closeRequested);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_notes);
    layout->addSpacing(Space::M);
    layout->addWidget(m_counts);
    layout->addStretch();
    layout->addLayout(buttons);
}

void DoneStep::setReport(const ImportReport& report) {
    const std::int64_t added = report.classes[RowClass::Added];
    m_title->setText(added == 0 ? tr("Imported; no play was new") : tr("%1 added", "plays").arg(playsText(added)));
    m_text->setText(tr("Stored, podcasts and plays without a name among them: %1 before, %2 now. It took %3 s.")
                        .arg(countText(static_cast<double>(report.playsBefore)),
                             countText(static_cast<double>(report.playsAfter)),
                             QLocale().toString(report.seconds, 'f', 1)));
    m_notes->setNotes(report.notes);
    m_came = report.classes;
    m_counts->setCounts(report.classes);
    m_counts->show();
    m_undo->setVisible(report.importId.has_value());
    m_undo->setEnabled(true);
    m_show->setVisible(report.first.has_value());
    m_close->setEnabled(true);
    setWaiting(0);
}

void DoneStep::setUndoing() {
    m_undo->setEnabled(false);
    m_text->setText(tr("Undoing…"));
}

void DoneStep::setUndone(std::int64_t playsRemoved) {
    m_title->setText(tr("Import undone"));
    m_text->setText(
        tr("%1 Everything is as if the import had not been made.", "what went").arg(undoneText(playsRemoved, m_came)));
    m_undo->hide();
    m_show->hide();
    m_notes->hide();
    m_counts->hide();
}

void DoneStep::setWaiting(int files) {
    m_close->setText(files == 0 ? tr("Close") : tr("Check the next files"));
}

} // namespace afs
