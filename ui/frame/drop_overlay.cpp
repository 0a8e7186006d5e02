// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/drop_overlay.h"

#include "ui/import/import_dialog.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QPainter>

#include <algorithm>

namespace afs {

namespace {
constexpr int dropIconSize = 64;
} // namespace

DropOverlay::DropOverlay(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

void DropOverlay::cover() {
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (ImportDialog::pathsOf(drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        cover();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop: {
        hide();
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList paths = ImportDialog::pathsOf(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->acceptProposedAction();
        Q_EMIT dropped(paths);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropOverlay::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window;
    veil.setAlphaF(0.8F);
    painter.fillRect(rect(), veil);
    const QFontMetrics title(theme.pageTitle);
    const QFontMetrics body(theme.body);
    const QString words = tr("Drop to check what is in it");
    const QString hint = tr("Nothing is written before you say so.");
    const int width = std::max(title.horizontalAdvance(words), body.horizontalAdvance(hint)) + 4 * Space::XXL;
    const int height = dropIconSize + title.height() + body.height() + Space::L + Space::XS + 4 * Space::XL;
    QRect card(0, 0, std::min(width, this->width() - 2 * Space::XL), height);
    card.moveCenter(rect().center());
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(card), cardRadius, cardRadius);
    const int top = card.top() + 2 * Space::XL;
    painter.drawPixmap(card.center().x() - dropIconSize / 2, top,
                       themedPixmap(QStringLiteral("file-drop"), dropIconSize, theme.accent, devicePixelRatioF()));
    painter.setPen(theme.text);
    painter.setFont(theme.pageTitle);
    QRect line(card.left(), top + dropIconSize + Space::L, card.width(), title.height());
    painter.drawText(line, Qt::AlignCenter, words);
    line = QRect(card.left(), line.bottom() + 1 + Space::XS, card.width(), body.height());
    painter.setPen(theme.secondary);
    painter.setFont(theme.body);
    painter.drawText(line, Qt::AlignCenter, hint);
}

} // namespace afs
