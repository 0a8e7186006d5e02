// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/shortcut_dialog.h"

#include "ui/charts/card_frame.h"
#include "ui/frame/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace afs {

namespace {

constexpr QSize usualSize{560, 640};
constexpr int fieldHeight = 32;

QString commandText(QString text) {
    return text.remove(u'&');
}

} // namespace

ShortcutDialog::ShortcutDialog(Shortcuts& shortcuts, std::vector<ShortcutLine> lines, QWidget* parent)
    : QDialog(parent), m_shortcuts(shortcuts), m_lines(std::move(lines)), m_model(new QStandardItemModel(0, 2, this)),
      m_table(new DataTable(tr("Keyboard shortcuts"), this)), m_keys(new QKeySequenceEdit(this)),
      m_usual(new QPushButton(tr("The usual keys"), this)),
      m_answer(new ThemedLabel(ThemedLabel::Role::Caption, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    build();
    fill();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutDialog::follow);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutDialog::choose);
    connect(m_usual, &QPushButton::clicked, this, &ShortcutDialog::chooseUsual);
    m_table->setCurrentIndex(m_model->index(0, 0));
    resize(usualSize.width(), usualSize.height());
}

void ShortcutDialog::build() {
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({{1, 200}});
    m_table->setFlexibleColumn(0, 200);
    auto* label = new ThemedLabel(ThemedLabel::Role::Body, tr("Other keys"), this);
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("Other keys"));
    m_keys->setMinimumHeight(fieldHeight);
    if (auto* field = m_keys->findChild<QLineEdit*>())
        field->setAccessibleName(tr("Other keys"));
    m_usual->setMinimumHeight(fieldHeight);
    m_usual->setAutoDefault(false);
    m_answer->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_usual);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->setSpacing(Space::S);
    layout->addWidget(CardFrame::around(*m_table, this), 1);
    layout->addLayout(row);
    layout->addWidget(m_answer);
    layout->addSpacing(Space::S);
    layout->addWidget(buttons);
}

void ShortcutDialog::fill() {
    for (const ShortcutLine& line : m_lines) {
        auto* command = new QStandardItem(commandText(line.command));
        m_model->appendRow({command, new QStandardItem(line.keys)});
        if (line.keys.isEmpty() && !line.action) {
            command->setFont(themeOf(m_table).cardTitle);
            m_table->setSpan(command->row(), 0, 1, 2);
        }
    }
    showKeys();
}

/// Of all: what one has or loses changes those of others.
void ShortcutDialog::showKeys() {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_lines[static_cast<std::size_t>(row)].action)
            showKeysOf(row);
}

void ShortcutDialog::showKeysOf(int row) {
    const QAction* action = m_lines[static_cast<std::size_t>(row)].action;
    QStandardItem* item = m_model->item(row, 1);
    item->setText(keysText(action->shortcuts()));
    QFont font = m_table->font();
    font.setWeight(m_shortcuts.isUsual(action) ? QFont::Normal : QFont::DemiBold);
    item->setFont(font);
}

QAction* ShortcutDialog::current() const {
    const int row = m_table->currentIndex().row();
    QAction* action = row < 0 ? nullptr : m_lines[static_cast<std::size_t>(row)].action;
    return action && m_shortcuts.knows(action) ? action : nullptr;
}

void ShortcutDialog::follow() {
    const QAction* action = current();
    const QSignalBlocker silent(m_keys);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_keys->setEnabled(action);
    m_usual->setEnabled(action && !m_shortcuts.isUsual(action));
    m_answer->setRole(ThemedLabel::Role::Caption);
    m_answer->setText(action ? tr("Press the keys that “%1” shall have.").arg(commandText(action->text()))
                             : tr("These keys are always the same."));
}

void ShortcutDialog::choose() {
    QAction* action = current();
    // Only the first of several: a command has one key.
    const QKeySequence wanted =
        m_keys->keySequence().isEmpty() ? QKeySequence() : QKeySequence(m_keys->keySequence()[0]);
    if (!action || wanted == action->shortcut())
        return;
    if (Shortcuts::isOfEverybody(wanted)) {
        follow();
        m_answer->setRole(ThemedLabel::Role::Error);
        m_answer->setText(
            tr("%1 means the same everywhere. Press others.", "keys").arg(wanted.toString(QKeySequence::NativeText)));
        if (wanted == QKeySequence(Qt::Key_Escape)) // who presses it wants to leave
            m_table->setFocus();
        return;
    }
    if (const QAction* other = wanted.isEmpty() ? nullptr : m_shortcuts.actionOf(wanted); other && other != action) {
        follow();
        m_answer->setRole(ThemedLabel::Role::Error);
        m_answer->setText(tr("%1 is of “%2” already. Give that one other keys first, or press others.", "keys, command")
                              .arg(wanted.toString(QKeySequence::NativeText), commandText(other->text())));
        return;
    }
    m_shortcuts.choose(action, wanted);
    showKeys();
    follow();
}

void ShortcutDialog::chooseUsual() {
    QAction* action = current();
    if (!action)
        return;
    m_shortcuts.chooseUsual(action);
    showKeys();
    follow();
    m_table->setFocus();
}

} // namespace afs
