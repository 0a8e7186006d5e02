// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/about.h"

#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

namespace afs {

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QDialog* helpDialog(const QString& title, QWidget* parent, QVBoxLayout*& layout) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->setSpacing(Space::S);
    return dialog;
}

void addCloseButton(QDialog* dialog, QVBoxLayout* layout) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addSpacing(Space::S);
    layout->addWidget(buttons);
}

} // namespace

void openShortcutList(const std::vector<ShortcutLine>& lines, QWidget* parent) {
    QVBoxLayout* layout = nullptr;
    QDialog* dialog = helpDialog(HelpWords::tr("Keyboard shortcuts"), parent, layout);
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 2, dialog);
    table->setAccessibleName(HelpWords::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({HelpWords::tr("Command"), HelpWords::tr("Keys")});
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ShortcutLine& line = lines[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(line.command));
        table->setItem(row, 1, new QTableWidgetItem(line.keys));
    }
    layout->addWidget(table);
    addCloseButton(dialog, layout);
    dialog->resize(480, 560);
    dialog->show();
}

void openAbout(QWidget* parent) {
    QVBoxLayout* layout = nullptr;
    QDialog* dialog = helpDialog(HelpWords::tr("About Analytics for Spotify"), parent, layout);
    auto* icon = new QLabel(dialog);
    icon->setPixmap(themedIcon(QStringLiteral("app")).pixmap(64, 64));
    layout->addWidget(icon);
    layout->addWidget(new ThemedLabel(ThemedLabel::Role::PageTitle, QStringLiteral("Analytics for Spotify"), dialog));
    for (const QString& text :
         {HelpWords::tr("Version %1").arg(QStringLiteral(AFS_VERSION)),
          HelpWords::tr("A listening history you can trust and repair. Everything stays on your own computer: no "
                        "telemetry, no account with us."),
          HelpWords::tr("Free software under the GNU General Public License, version 3 or later. Not affiliated with "
                        "Spotify AB.")}) {
        auto* label = new ThemedLabel(ThemedLabel::Role::Body, text, dialog);
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        layout->addWidget(label);
    }
    addCloseButton(dialog, layout);
    dialog->show();
}

} // namespace afs
