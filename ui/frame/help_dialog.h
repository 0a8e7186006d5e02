// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/page_id.h"

class QAction;
class QTextBrowser;

namespace afs {

/// What each page answers and what can be done on it, in one text that can be searched by the eye and read out. It
/// opens beside the window and deletes itself. GUI thread.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    /// A button for each of `commands`, which outlive this.
    explicit HelpDialog(const QList<QAction*>& commands, QWidget* parent);

    void showPage(PageId page); ///< the part of the text that is about it

private:
    QTextBrowser* m_text;
};

} // namespace afs
