// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/progress_step.h"

#include "core/dump/import_words.h"
#include "ui/models/import_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace afs {

namespace {
constexpr int barSteps = 1000;
} // namespace

ProgressStep::ProgressStep(QWidget* parent)
    : QWidget(parent), m_title(new ThemedLabel(ThemedLabel::Role::Heading, this)),
      m_assurance(new ThemedLabel(ThemedLabel::Role::Secondary, this)), m_bar(new QProgressBar(this)),
      m_phase(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_figures(new ThemedLabel(ThemedLabel::Role::Secondary, this)),
      m_tooLate(new ThemedLabel(ThemedLabel::Role::Secondary,
                                tr("It is too late to cancel. You can undo the import when it is done."), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)) {
    m_title->setWordWrap(true);
    m_assurance->setWordWrap(true);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* background = new QPushButton(tr("Run in background"), this);
    background->setObjectName(QStringLiteral("safe"));
    for (QPushButton* button : {m_cancel, background})
        button->setMinimumHeight(32);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancelling = true;
        m_phase->setText(tr("Cancelling…"));
        m_bar->setRange(0, 0);
        Q_EMIT cancelRequested();
    });
    connect(background, &QPushButton::clicked, this, &ProgressStep::backgroundRequested);
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_phase);
    figures->addStretch();
    figures->addWidget(m_figures);
    m_tooLate->setWordWrap(true);
    QSizePolicy keepsItsPlace = m_tooLate->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_tooLate->setSizePolicy(keepsItsPlace);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_tooLate, 1);
    buttons->addWidget(background);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_assurance);
    layout->addSpacing(Space::M);
    layout->addWidget(m_bar);
    layout->addLayout(figures);
    layout->addStretch(2);
    layout->addLayout(buttons);
}

void ProgressStep::begin(const QString& title, const QString& assurance) {
    m_title->setText(title);
    m_assurance->setText(assurance);
    m_cancel->setEnabled(true);
    m_cancelling = false;
    m_tooLate->hide();
    m_phase->setText(tr("Starting…"));
    m_figures->clear();
    m_bar->setRange(0, 0);
}

void ProgressStep::setProgress(const ImportProgress& progress) {
    const bool tooLate = progress.phase == ImportProgress::Phase::Saving;
    if (m_cancelling && !tooLate)
        return;
    const bool known = progress.isMeasured() && progress.fraction > 0;
    m_bar->setRange(0, known ? barSteps : 0);
    if (known)
        m_bar->setValue(static_cast<int>(progress.fraction * barSteps));
    m_phase->setText(phaseText(progress.phase));
    m_figures->setText(progressText(progress));
    m_bar->setAccessibleDescription(m_figures->text());
    // What is being closed cannot be called back; it can be undone when it is there.
    m_tooLate->setVisible(tooLate);
    if (tooLate)
        m_cancel->setEnabled(false);
}

} // namespace afs
