// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/releases_dialog.h"

#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->setSpacing(Space::L);
    layout->addWidget(m_part);
    layout->addStretch(1);
    layout->addLayout(closeRow(*this));
}

void ReleasesDialog::openAt(const QString& uri) {
    m_part->showReleases(uri);
    show();
    raise();
    activateWindow();
}

} // namespace afs
