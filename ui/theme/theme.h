// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;
class QWidget;

/// Every colour, font and distance of the window comes from here, and all of them from the palette and the font in
/// force. Keep none of it: read `themeOf(this)` when painting and again on QEvent::PaletteChange and FontChange.
/// GUI thread only.
namespace afs {

/// The roles of the window's look. Text roles have a contrast of at least 4.5 against `card` and `window`, marks,
/// input borders and the categories at least 3 against `card`, whatever palette they were made from; 7 and 4.5 where
/// the palette itself is one of strong contrast.
struct Theme {
    bool dark = false;
    bool strong = false; ///< the palette is made for people who need contrast: edges and grid lines are no decoration
    QColor window;       ///< behind the cards
    QColor card;         ///< behind text and charts
    QColor hairline;     ///< card edges and grid lines; decoration only
    QColor inputBorder;  ///< edges of what can be clicked or typed into
    QColor text;
    QColor secondary;  ///< subtitles, axis labels
    QColor accent;     ///< selection, focus, links; readable as text
    QColor accentText; ///< on top of accent
    QColor good;
    QColor warning;
    QColor error;
    QColor series;                    ///< the marks of a chart with one series
    std::array<QColor, 5> categories; ///< of a chart with several; distinguishable for the colour-blind
    std::array<QColor, 5> sequence;   ///< 0 is nothing, 4 is most; always runs away from `card`
    QColor other;                     ///< the "Other" category
    QFont caption;                    ///< 0.85 of the base
    QFont body;
    QFont cardTitle; ///< 1.1, semibold
    QFont pageTitle; ///< 1.6, semibold
    QFont kpi;       ///< 2.2, semibold

    static Theme from(const QPalette& palette, const QFont& base);
    bool operator==(const Theme&) const = default;
};

/// Distances in logical pixels: `Space::L` is the inside of a card and the gap between cards.
struct Space {
    static constexpr int XS = 4;
    static constexpr int S = 8;
    static constexpr int M = 12;
    static constexpr int L = 16;
    static constexpr int XL = 24;
    static constexpr int XXL = 32;
};

constexpr int cardRadius = 8;
constexpr int controlRadius = 5;

/// The theme of the widget's own palette and font.
Theme themeOf(const QWidget* widget);

enum class ColourScheme { System, Light, Dark, Contrast };

/// Light, Dark and Contrast (white and yellow on black) force our style (Fusion with the edges, focus rings and sizes
/// of the theme) with a palette of ours; System goes back to the style and the palette that the program started with,
/// and follows the desktop's palette from then on (where that style is plain Fusion it becomes ours too). Widgets see a
/// PaletteChange after the next turn of the event loop.
void applyColourScheme(QApplication& application, ColourScheme scheme);

/// The one that was applied last.
ColourScheme colourSchemeOf(const QApplication& application);

/// What the desktop prefers. It decides the palette of System where the platform brings none of its own; one that does
/// (KDE's, GTK's) has the last word.
void setDesktopPrefersDark(QApplication& application, bool dark);
/// The same for contrast: white on black, or black on white where the desktop is not dark.
void setDesktopPrefersContrast(QApplication& application, bool contrast);

/// The palette of a forced scheme, and of System where the platform brings none.
QPalette lightPalette();
QPalette darkPalette();
QPalette contrastPalette();
QPalette lightContrastPalette(); ///< of System only

/// A symbolic icon of resources/icons, drawn in the text colour of the application's palette at the moment of
/// painting (so it follows the palette by itself), sharp at any size and pixel ratio; those that point (`back`,
/// `forward`, `undo`) are mirrored in right-to-left. `app` keeps its own colours. Names are the files' names:
/// overview history top clock imports settings search back forward filter more import undo close calendar warning
/// check file-drop app. An unknown name gives a null icon.
QIcon themedIcon(const QString& name);

/// The same drawing in one colour of the theme, for painted widgets and labels. `size` in logical pixels.
QPixmap themedPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);

} // namespace afs
