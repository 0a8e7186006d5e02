// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/releases_dialog.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace afs {

namespace {
constexpr QSize releasesSize(820, 520);
} // namespace

ReleasesDialog::ReleasesDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent), m_part(new ReleasesPart(context, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Other releases of this song"));
    setModal(false);
    resize(releasesSize);
    connect(m_part, &ReleasesPart::notice, this, &ReleasesDialog::notice);
    auto* close = new QPushButton(tr("Close"), this);
    close->setMinimumHeight(32);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->setSpacing(Space::L);
    layout->addWidget(m_part);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void ReleasesDialog::openAt(const QString& uri) {
    m_part->showReleases(uri);
    show();
    raise();
    activateWindow();
}

} // namespace afs
