// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/controls.h"

#include "ui/charts/card_frame.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace afs::gallery {

namespace {

QPushButton* button(const QString& text, const QString& icon = {}) {
    auto* made = new QPushButton(text);
    if (!icon.isEmpty()) {
        made->setIcon(themedIcon(icon));
    }
    return made;
}

QToolButton* toolButton(const QString& text, const QString& icon, bool isOn) {
    auto* made = new QToolButton;
    made->setText(text);
    made->setIcon(themedIcon(icon));
    made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    made->setCheckable(true);
    made->setChecked(isOn);
    made->setAutoRaise(true);
    made->setMinimumHeight(32);
    return made;
}

} // namespace

QWidget* controls(QWidget* parent) {
    auto* card = new CardFrame(parent);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    grid->setSpacing(Space::M);
    auto* main = button(QStringLiteral("Import 53,947 plays"));
    main->setDefault(true);
    auto* off = button(QStringLiteral("Cancel"));
    off->setEnabled(false);
    grid->addWidget(button(QStringLiteral("Choose files…"), QStringLiteral("import")), 0, 0);
    grid->addWidget(main, 0, 1);
    grid->addWidget(off, 0, 2);
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(QStringLiteral("Search…"));
    edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    grid->addWidget(edit, 0, 3);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("This year"), QStringLiteral("All time")});
    grid->addWidget(combo, 0, 4);
    grid->addWidget(new QSpinBox, 0, 5);
    auto* checked = new QCheckBox(QStringLiteral("Checked"));
    checked->setChecked(true);
    auto* partly = new QCheckBox(QStringLiteral("Partly"));
    partly->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(QStringLiteral("Chosen"));
    radio->setChecked(true);
    grid->addWidget(checked, 1, 0);
    grid->addWidget(partly, 1, 1);
    grid->addWidget(new QCheckBox(QStringLiteral("Empty")), 1, 2);
    grid->addWidget(radio, 1, 3);
    auto* progress = new QProgressBar;
    progress->setValue(61);
    progress->setTextVisible(false);
    grid->addWidget(progress, 1, 4, 1, 2);
    grid->addWidget(toolButton(QStringLiteral("Plays"), QStringLiteral("top"), true), 2, 0);
    grid->addWidget(toolButton(QStringLiteral("Time"), QStringLiteral("clock"), false), 2, 1);
    grid->addWidget(toolButton({}, QStringLiteral("filter"), false), 2, 2);
    auto* tabs = new QTabBar;
    for (const QString& name : {QStringLiteral("Tracks"), QStringLiteral("Artists"), QStringLiteral("Albums")}) {
        tabs->addTab(name);
    }
    tabs->setExpanding(false);
    grid->addWidget(tabs, 2, 3, 1, 2);
    auto* list = new QListWidget;
    for (const QString& name : {QStringLiteral("overview"), QStringLiteral("history"), QStringLiteral("imports")}) {
        new QListWidgetItem(themedIcon(name), name, list);
    }
    list->setCurrentRow(1);
    list->setMaximumHeight(84);
    grid->addWidget(list, 2, 5);
    return card;
}

} // namespace afs::gallery
