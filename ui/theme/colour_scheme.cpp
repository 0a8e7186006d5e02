// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/house_style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

#include <algorithm>
#include <array>

namespace afs {

namespace {

/// The designed colours of a forced scheme. Theme::from finds secondary in PlaceholderText, hairline in Mid and
/// inputBorder in Dark.
struct Design {
    QRgb window, card, hairline, inputBorder, text, secondary, accent, accentText, button;
};

constexpr Design lightDesign{0xfff3f4f6, 0xffffffff, 0xffd5dadf, 0xff868f99, 0xff1b1f23,
                             0xff57606a, 0xff1f5fb4, 0xffffffff, 0xfffafbfc};
constexpr Design darkDesign{0xff1b1e20, 0xff232629, 0xff3b4248, 0xff737d86, 0xfff2f4f5,
                            0xffa9b3bc, 0xff84b9f3, 0xff10202f, 0xff2b2f33};

constexpr Design contrastDesign{0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xffffffff,
                                0xffffffff, 0xffffe100, 0xff000000, 0xff000000};

constexpr Design lightContrastDesign{0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff000000,
                                     0xff000000, 0xff0b2f8a, 0xffffffff, 0xffffffff};

constexpr const char* systemStyleProperty = "afsSystemStyle";
constexpr const char* schemeProperty = "afsColourScheme";
constexpr const char* desktopDarkProperty = "afsDesktopPrefersDark";
constexpr const char* desktopContrastProperty = "afsDesktopPrefersContrast";

constexpr std::array speakingRoles{QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Button,
                                   QPalette::Highlight};

QPalette paletteOf(const Design& design) {
    const QColor window(design.window);
    const QColor text(design.text);
    QPalette palette(QColor(design.button), window);
    const auto everywhere = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    everywhere(QPalette::Window, design.window);
    everywhere(QPalette::WindowText, design.text);
    everywhere(QPalette::Base, design.card);
    everywhere(QPalette::AlternateBase, design.window);
    everywhere(QPalette::Text, design.text);
    everywhere(QPalette::PlaceholderText, design.secondary);
    everywhere(QPalette::Button, design.button);
    everywhere(QPalette::ButtonText, design.text);
    everywhere(QPalette::BrightText, design.text);
    everywhere(QPalette::ToolTipBase, design.card);
    everywhere(QPalette::ToolTipText, design.text);
    everywhere(QPalette::Highlight, design.accent);
    everywhere(QPalette::HighlightedText, design.accentText);
    everywhere(QPalette::Link, design.accent);
    everywhere(QPalette::LinkVisited, design.accent);
    everywhere(QPalette::Mid, design.hairline);
    everywhere(QPalette::Dark, design.inputBorder);
    const QColor faded = mixed(window, text, 0.45);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(design.inputBorder));
    return palette;
}

/// Another desktop's own style stays what it is; where there is none, Fusion gets the house's edges and sizes.
void useStyle(const QString& name) {
    const bool isFusion = name.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0;
    const bool isHouse = qobject_cast<HouseStyle*>(QApplication::style()) != nullptr;
    if (isFusion && !isHouse) {
        QApplication::setStyle(new HouseStyle); // the application owns it
    } else if (!isFusion && (isHouse || QApplication::style()->name().compare(name, Qt::CaseInsensitive) != 0)) {
        QApplication::setStyle(name);
    }
}

/// Qt lays Fusion's own palette under every program; seeing it means that the platform had nothing to say.
bool isStock() {
    const auto* house = qobject_cast<const HouseStyle*>(QApplication::style());
    if (house == nullptr) {
        return false;
    }
    const QPalette stock = house->baseStyle()->standardPalette();
    const QPalette shown = QApplication::palette();
    return std::all_of(speakingRoles.begin(), speakingRoles.end(), [&](QPalette::ColorRole role) {
        return shown.color(QPalette::Active, role) == stock.color(QPalette::Active, role);
    });
}

/// Where the platform has none of its own.
QPalette desktopPalette(const QApplication& application) {
    const bool isDark = application.property(desktopDarkProperty).toBool();
    if (application.property(desktopContrastProperty).toBool())
        return isDark ? contrastPalette() : lightContrastPalette();
    return isDark ? darkPalette() : lightPalette();
}

/// What the desktop says is kept for the day on which System is chosen.
void takePreference(QApplication& application, const char* property, bool value) {
    if (application.property(property).toBool() == value)
        return;
    application.setProperty(property, value);
    if (application.property(schemeProperty).toInt() == static_cast<int>(ColourScheme::System))
        applyColourScheme(application, ColourScheme::System);
}

} // namespace

QPalette lightPalette() {
    return paletteOf(lightDesign);
}

QPalette darkPalette() {
    return paletteOf(darkDesign);
}

QPalette contrastPalette() {
    return paletteOf(contrastDesign);
}

QPalette lightContrastPalette() {
    return paletteOf(lightContrastDesign);
}

void applyColourScheme(QApplication& application, ColourScheme scheme) {
    if (!application.property(systemStyleProperty).isValid()) {
        application.setProperty(systemStyleProperty, QApplication::style()->name());
    }
    application.setProperty(schemeProperty, static_cast<int>(scheme));
    if (scheme == ColourScheme::System) {
        useStyle(application.property(systemStyleProperty).toString());
        QApplication::setPalette(QPalette());
        if (isStock())
            QApplication::setPalette(desktopPalette(application));
        QToolTip::setPalette(QApplication::palette());
        return;
    }
    useStyle(QStringLiteral("fusion"));
    const QPalette palette = scheme == ColourScheme::Contrast ? contrastPalette()
                             : scheme == ColourScheme::Dark   ? darkPalette()
                                                              : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

ColourScheme colourSchemeOf(const QApplication& application) {
    return static_cast<ColourScheme>(application.property(schemeProperty).toInt());
}

void setDesktopPrefersDark(QApplication& application, bool dark) {
    takePreference(application, desktopDarkProperty, dark);
}

void setDesktopPrefersContrast(QApplication& application, bool contrast) {
    takePreference(application, desktopContrastProperty, contrast);
}

} // namespace afs
