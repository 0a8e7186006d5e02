// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/about.h"

#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>

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

std::vector<ShortcutLine> keysOfParts() {
    using Keys = QList<QKeySequence>;
    const auto words = [](const Keys& keys) {
        QStringList texts;
        for (const QKeySequence& key : keys)
            texts.append(key.toString(QKeySequence::NativeText));
        return texts.join(QStringLiteral(", "));
    };
    const Keys arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    const auto sideways = [](Qt::KeyboardModifiers with) {
        return Keys{QKeySequence(with.toInt() | Qt::Key_Left), QKeySequence(with.toInt() | Qt::Key_Right)};
    };
    return {
        {HelpWords::tr("In a chart"), {}},
        {HelpWords::tr("From mark to mark, with exact values"), words(arrows)},
        {HelpWords::tr("First and last mark"), words({Qt::Key_Home, Qt::Key_End})},
        {HelpWords::tr("Filter by the mark, or open it"), words({Qt::Key_Return, Qt::Key_Space})},
        {HelpWords::tr("Add the mark to the filter"), words({QKeySequence(Qt::CTRL | Qt::Key_Return)})},
        {HelpWords::tr("The page of what the mark stands for"), words({QKeySequence(Qt::SHIFT | Qt::Key_Return)})},
        {HelpWords::tr("The plays behind the mark"), words({Qt::Key_P})},
        {HelpWords::tr("In the band of the whole history"), {}},
        {HelpWords::tr("Move the range"), words(sideways(Qt::ControlModifier))},
        {HelpWords::tr("Move the end of the range"), words(sideways(Qt::ShiftModifier))},
        {HelpWords::tr("Move the beginning of the range"), words(sideways(Qt::ControlModifier | Qt::ShiftModifier))},
        {HelpWords::tr("Give up a drag"), words({Qt::Key_Escape})},
        {HelpWords::tr("In a table"), {}},
        {HelpWords::tr("Go to the row that begins so"), HelpWords::tr("letters", "keys that are typed")},
        {HelpWords::tr("Open the row"), words({Qt::Key_Return})},
        {HelpWords::tr("Select several rows"),
         words({QKeySequence(Qt::SHIFT | Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_Down)})},
        {HelpWords::tr("Copy the selected rows"), words({QKeySequence(Qt::CTRL | Qt::Key_C)})},
        {HelpWords::tr("Delete the selected plays"), words({QKeySequence(Qt::Key_Delete)})},
        {HelpWords::tr("What can be done with the row"), words({QKeySequence(Qt::SHIFT | Qt::Key_F10), Qt::Key_Menu})},
    };
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
          HelpWords::tr("Free software under the GNU General Public License, version 3 or later."),
          HelpWords::tr("An independent project: not affiliated with Spotify AB, nor endorsed or sponsored by it. "
                        "“Spotify” is a trademark of Spotify AB."),
          HelpWords::tr(
              "What it shows of playlists, songs looked up and plays that scanning found comes from Spotify.")}) {
        auto* label = new ThemedLabel(ThemedLabel::Role::Body, text, dialog);
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        layout->addWidget(label);
    }
    addCloseButton(dialog, layout);
    dialog->show();
}

} // namespace afs
