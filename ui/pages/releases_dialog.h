// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/pages/releases_part.h"

namespace afs {

/// The releases of one song in a window of their own. Modeless; deletes itself when it is closed.
class ReleasesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ReleasesDialog(const PageContext& context, QWidget* parent = nullptr);

    void openAt(const QString& uri);

Q_SIGNALS:
    void notice(const afs::Notice& notice);

private:
    ReleasesPart* m_part;
};

} // namespace afs
