// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_progress_card.h"

#include "core/dump/import_words.h"
#include "ui/models/import_text.h"
#include "ui/models/import_watch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace afs {

namespace {
constexpr int importBarSteps = 1000;
} // namespace

ImportProgressCard::ImportProgressCard(const ImportWatch& imports, QWidget* parent)
    : CardFrame(parent), m_imports(imports), m_bar(new QProgressBar(this)),
      m_phase(new ThemedLabel(ThemedLabel::Role::Body, this)),
      m_figures(new ThemedLabel(ThemedLabel::Role::Secondary, this)) {
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, tr("An import is under way"), this);
    auto* show = new QPushButton(tr("Show the import"), this);
    show->setMinimumHeight(32);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(show);
    auto* words = new QHBoxLayout;
    words->setSpacing(Space::L);
    words->addWidget(m_phase);
    words->addWidget(m_figures, 1, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    layout->setSpacing(Space::S);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addLayout(words);
    connect(show, &QPushButton::clicked, this, &ImportProgressCard::dialogRequested);
    connect(&m_imports, &ImportWatch::turned, this, &ImportProgressCard::follow);
    connect(&m_imports, &ImportWatch::progressed, this, &ImportProgressCard::follow);
    follow();
}

void ImportProgressCard::follow() {
    const auto& progress = m_imports.progress();
    setVisible(progress.has_value());
    if (!progress)
        return;
    const bool isKnown = progress->isMeasured() && progress->fraction > 0;
    m_bar->setRange(0, isKnown ? importBarSteps : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(progress->fraction * importBarSteps));
    m_phase->setText(phaseText(progress->phase));
    m_figures->setText(progressText(*progress));
    m_bar->setAccessibleDescription(m_figures->text());
}

} // namespace afs
