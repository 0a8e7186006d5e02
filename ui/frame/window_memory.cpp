// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_memory.h"

#include <QGuiApplication>
#include <QRegion>
#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>

namespace afs {

namespace {

constexpr QSize firstWindowSize(1200, 800);
constexpr QSize usualFrame(24, 48);
constexpr int usualTitle = 36;

constexpr QLatin1String geometrySetting("window/geometry");
constexpr QLatin1String menuBarSetting("window/menu-bar");
constexpr QLatin1String coloursSetting("window/colours");

struct SchemeName {
    ColourScheme scheme = {};
    QLatin1String name;
};
constexpr std::array schemeNames{SchemeName{ColourScheme::System, QLatin1String("system")},
                                 SchemeName{ColourScheme::Light, QLatin1String("light")},
                                 SchemeName{ColourScheme::Dark, QLatin1String("dark")},
                                 SchemeName{ColourScheme::Contrast, QLatin1String("contrast")}};

/// Onto `room`, where a part of it is on no screen: one of the last time may be gone, or smaller now. With its title,
/// by which it is moved.
void bringBack(QWidget& window, const QRect& room) {
    QRegion seen;
    for (const QScreen* screen : QGuiApplication::screens())
        seen += screen->availableGeometry();
    QRect place = window.geometry();
    if (QRegion(place).subtracted(seen).isEmpty())
        return;
    const int title = std::min(usualTitle, room.height() - place.height());
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top() + title));
    window.setGeometry(place);
}

} // namespace

WindowMemory::WindowMemory(const QString& settingsPath) {
    if (!settingsPath.isEmpty())
        m_settings = std::make_unique<QSettings>(settingsPath, QSettings::IniFormat);
}

WindowMemory::~WindowMemory() = default;

void WindowMemory::placeWindow(QWidget& window) const {
    window.resize(firstWindowSize);
    const bool isRemembered = m_settings && window.restoreGeometry(m_settings->value(geometrySetting).toByteArray());
    if (const QScreen* on = window.screen(); on && !window.isMaximized() && !window.isFullScreen()) {
        // How much a frame takes is known only of a window that has been shown.
        const QSize frame = isRemembered ? QSize(0, 0) : usualFrame;
        window.resize(window.size().boundedTo(on->availableSize() - frame));
        if (isRemembered)
            bringBack(window, on->availableGeometry());
    }
}

void WindowMemory::rememberPlaceOf(const QWidget& window) {
    if (m_settings)
        m_settings->setValue(geometrySetting, window.saveGeometry());
}

bool WindowMemory::menuBarShown() const {
    return m_settings && m_settings->value(menuBarSetting).toBool();
}

void WindowMemory::setMenuBarShown(bool shown) {
    if (m_settings)
        m_settings->setValue(menuBarSetting, shown);
}

ColourScheme WindowMemory::colours() const {
    if (m_settings) {
        const QString name = m_settings->value(coloursSetting).toString();
        for (const SchemeName& known : schemeNames)
            if (name == known.name)
                return known.scheme;
    }
    return ColourScheme::System;
}

void WindowMemory::setColours(ColourScheme scheme) {
    if (!m_settings)
        return;
    for (const SchemeName& known : schemeNames)
        if (known.scheme == scheme)
            m_settings->setValue(coloursSetting, known.name);
}

} // namespace afs
