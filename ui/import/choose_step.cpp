// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choose_step.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drop_place.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QPushButton>
#include <QUrl>

namespace afs {

ChooseStep::ChooseStep(QWidget* parent)
    : QWidget(parent), m_message(new ThemedLabel(ThemedLabel::Role::Warning, this)) {
    m_message->setWordWrap(true);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::L);
    layout->addWidget(m_message);
    layout->addWidget(buildDropPlace(), 1);
    layout->addWidget(buildAdvice());
}

void ChooseStep::setMessage(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QWidget* ChooseStep::buildDropPlace() {
    auto* place = new DropPlace(tr("Drop the zip or its JSON files here"), this);
    auto* accepted = new ThemedLabel(ThemedLabel::Role::Secondary,
                                     tr("my_spotify_data.zip, several of them, an unpacked folder, or single files: "
                                        "Streaming_History_Audio_*.json, endsong_*.json, StreamingHistory*.json"),
                                     place);
    accepted->setAlignment(Qt::AlignCenter);
    accepted->setWordWrap(true);
    auto* files = new QPushButton(tr("Choose files…"), place);
    makePrimary(files);
    files->setObjectName(QStringLiteral("safe"));
    auto* folder = new QPushButton(tr("Choose folder…"), place);
    folder->setMinimumHeight(32);
    connect(files, &QPushButton::clicked, this, &ChooseStep::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ChooseStep::chooseFolder);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch();
    place->content()->addWidget(accepted);
    place->content()->addSpacing(Space::S);
    place->content()->addLayout(buttons);
    return place;
}

QWidget* ChooseStep::buildAdvice() {
    auto* advice = new QWidget(this);
    auto* text = new ThemedLabel(ThemedLabel::Role::Secondary,
                                 tr("No files yet? Spotify sends them on request: open the privacy page of your "
                                    "account, tick “Extended streaming history”, confirm the mail, and wait some days "
                                    "for the link to the zip."),
                                 advice);
    text->setWordWrap(true);
    auto* open = new QPushButton(tr("Open Spotify's privacy page"), advice);
    open->setMinimumHeight(32);
    connect(open, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://www.spotify.com/account/privacy/"))); });
    auto* layout = new QHBoxLayout(advice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::L);
    layout->addWidget(text, 1);
    layout->addWidget(open, 0, Qt::AlignTop);
    return advice;
}

void ChooseStep::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Choose your listening history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Spotify's files (*.zip *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ChooseStep::chosen);
    dialog->open();
}

void ChooseStep::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose the unpacked folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &ChooseStep::chosen);
    dialog->open();
}

} // namespace afs
