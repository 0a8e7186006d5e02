// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_card.h"

#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>

namespace afs {

TableCard::TableCard(const QString& heading, const QString& tableName, QWidget* parent)
    : CardFrame(parent), m_sentence(new ThemedLabel(ThemedLabel::Role::Secondary, this)),
      m_count(new ThemedLabel(ThemedLabel::Role::Caption, this)), m_table(new DataTable(tableName, this)),
      m_header(new QHBoxLayout) {
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, heading, this);
    title->setWordWrap(true);
    title->setBuddy(m_table);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_sentence->setContentsMargins(Space::S, 0, Space::S, 0); // over the whole width, whatever stands above it
    m_header->setContentsMargins(Space::S, 0, Space::S, 0);
    m_header->setSpacing(Space::S);
    m_header->addWidget(title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::S, Space::M, Space::S, Space::S);
    layout->setSpacing(Space::S);
    layout->addLayout(m_header);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table);
    layout->addWidget(m_count);
    m_count->setContentsMargins(Space::S, 0, Space::S, 0);
    connect(m_table, &DataTable::notice, this, &TableCard::notice);
}

void TableCard::addControl(QWidget* control) {
    control->setParent(this);
    m_header->addWidget(control, 0, Qt::AlignTop);
    setTabOrder(control, m_table);
}

void TableCard::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void TableCard::showRows(int most) {
    const int rows = m_table->model() ? m_table->model()->rowCount() : 0;
    m_table->setVisible(rows > 0);
    m_table->fitRows(most);
    m_count->setText(rowsText(rows));
    m_count->setVisible(rows > 0);
}

void TableCard::remember(const QString& settingsPath, const QString& key) {
    new TableMemory(*m_table, settingsPath, key);
}

} // namespace afs
