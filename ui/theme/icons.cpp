// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace afs {

namespace {

QString pathOf(const QString& name) {
    return QStringLiteral(":/icons/") + name + QStringLiteral(".svg");
}

bool pointsSomewhere(const QString& name) {
    static constexpr std::array<QStringView, 3> pointing{u"back", u"forward", u"undo"};
    return std::find(pointing.begin(), pointing.end(), name) != pointing.end();
}

/// The drawing with its strokes in `colour`.
QByteArray recoloured(const QString& name, const QColor& colour) {
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
}

/// `pixels` are device pixels: what is drawn here is never scaled afterwards.
QPixmap drawn(const QString& name, const QSize& pixels, const QColor& colour) {
    const bool mirror = QGuiApplication::isRightToLeft() && pointsSomewhere(name);
    const QString key = QStringLiteral("afs/%1/%2x%3/%4/%5")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba())
                            .arg(mirror ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(name, colour));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    if (mirror) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the application's palette each time it paints, so an icon made once follows every later palette.
class SymbolicEngine final : public QIconEngine {
public:
    explicit SymbolicEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = drawn(m_name, (QSizeF(rect.size()) * ratio).toSize(), colourOf(mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(m_name, size, colourOf(mode));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return QStringLiteral("afs-symbolic"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new SymbolicEngine(m_name); }

private:
    static QColor colourOf(QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name) {
    return QFile::exists(pathOf(name)) ? QIcon(new SymbolicEngine(name)) : QIcon();
}

QPixmap themedPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio) {
    if (!QFile::exists(pathOf(name))) {
        return {};
    }
    QPixmap pixmap = drawn(name, (QSizeF(size, size) * devicePixelRatio).toSize(), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace afs
