// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <QWidget>

#include <algorithm>
#include <deque>

namespace afs {

namespace {

constexpr double textRatio = 4.5;
constexpr double markRatio = 3.0;
constexpr double strongTextRatio = 7.0;
constexpr double strongMarkRatio = 4.5;
constexpr double strongPalette =
    19.0; ///< text against both grounds; black on white is 21, ordinary palettes stay below 19

using Colours = std::array<QRgb, 5>;

/// Chosen for the largest smallest distance in OKLab over normal and the three kinds of dichromatic vision.
constexpr Colours lightCategories{0xff03449e, 0xffa05305, 0xff3ea587, 0xff6d2246, 0xff9766d3};
constexpr Colours darkCategories{0xff84b9f3, 0xfff1aa75, 0xff84f7dc, 0xffc37596, 0xff9579ed};

constexpr Colours lightSequence{0xffe8ecef, 0xffb7dceb, 0xff6fb6d6, 0xff2a86b8, 0xff0b4f82};
constexpr Colours darkSequence{0xff2f3439, 0xff1f4e68, 0xff2a7fa8, 0xff4fb3dc, 0xffb5e6fa};

/// What stands on both grounds of the window, as readable on the worse of the two.
QColor readable(const QColor& colour, const Theme& theme, const QColor& pole, double ratio) {
    return withContrast(withContrast(colour, theme.card, pole, ratio), theme.window, pole, ratio);
}

QColor opaque(const QColor& colour, const QColor& ground) {
    QColor solid = colour;
    solid.setAlpha(255);
    return mixed(ground, solid, static_cast<double>(colour.alphaF()));
}

QColor blackOrWhite(const QColor& ground) {
    return contrastOf(Qt::white, ground) >= contrastOf(Qt::black, ground) ? QColor(Qt::white) : QColor(Qt::black);
}

QColor hairlineOf(const QColor& own, const Theme& theme) {
    if (theme.strong)
        return withContrast(mixed(theme.card, theme.text, 0.35), theme.card, theme.text, markRatio);
    constexpr double faintest = 1.3;
    constexpr double strongest = 1.7;
    const double ratio = contrastOf(own, theme.card);
    if (ratio >= faintest && ratio <= strongest) {
        return own;
    }
    return withContrast(mixed(theme.card, theme.text, 0.08), theme.card, theme.text, faintest);
}

/// The designed ramp where it runs away from this card, else one mixed from the card.
std::array<QColor, 5> sequenceOf(const Theme& theme) {
    const Colours& designed = theme.dark ? darkSequence : lightSequence;
    std::array<QColor, 5> ramp;
    std::transform(designed.begin(), designed.end(), ramp.begin(), [](QRgb rgb) { return QColor(rgb); });
    double last = 1.05;
    const bool runsAway = std::all_of(ramp.begin(), ramp.end(), [&](const QColor& step) {
        const double ratio = contrastOf(step, theme.card);
        const bool further = ratio > last;
        last = ratio;
        return further;
    });
    if (runsAway && last >= textRatio) {
        return ramp;
    }
    const QColor most = withContrast(ramp[4], theme.card, theme.text, textRatio);
    constexpr std::array<double, 5> shares{0.1, 0.3, 0.52, 0.75, 1.0};
    std::transform(shares.begin(), shares.end(), ramp.begin(),
                   [&](double share) { return mixed(theme.card, most, share); });
    return ramp;
}

QFont scaled(const QFont& base, double factor, QFont::Weight weight = QFont::Normal) {
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(base.pixelSize() * factor));
    }
    if (weight != QFont::Normal) {
        font.setWeight(weight);
    }
    return font;
}

void addColours(Theme& theme, const QPalette& palette) {
    const auto role = [&palette](QPalette::ColorRole name) { return palette.color(QPalette::Active, name); };
    theme.window = role(QPalette::Window);
    theme.card = role(QPalette::Base);
    theme.dark = luminanceOf(theme.window) < luminanceOf(role(QPalette::WindowText));
    const QColor ownText = opaque(role(QPalette::Text), theme.card);
    theme.strong =
        contrastOf(ownText, theme.card) >= strongPalette && contrastOf(ownText, theme.window) >= strongPalette;
    const double ofText = theme.strong ? strongTextRatio : textRatio;
    const double ofMarks = theme.strong ? strongMarkRatio : markRatio;
    theme.text = readable(ownText, theme, blackOrWhite(theme.card), ofText);
    theme.secondary = readable(opaque(role(QPalette::PlaceholderText), theme.card), theme, theme.text, ofText);
    theme.inputBorder = readable(role(QPalette::Dark), theme, theme.text, ofMarks);
    theme.hairline = hairlineOf(role(QPalette::Mid), theme);
    theme.accent = readable(role(QPalette::Highlight), theme, theme.text, ofText);
    theme.accentText =
        withContrast(role(QPalette::HighlightedText), theme.accent, blackOrWhite(theme.accent), textRatio);
    theme.good = readable(theme.dark ? 0xff57d68d : 0xff1a7f37, theme, theme.text, ofText);
    theme.warning = readable(theme.dark ? 0xfff5b454 : 0xff8a5a00, theme, theme.text, ofText);
    theme.error = readable(theme.dark ? 0xffff8a80 : 0xffb3261e, theme, theme.text, ofText);
    theme.series = withContrast(theme.dark ? 0xff84b9f3 : 0xff2a6cb8, theme.card, theme.text, ofMarks);
    const Colours& categories = theme.dark ? darkCategories : lightCategories;
    std::transform(categories.begin(), categories.end(), theme.categories.begin(),
                   [&](QRgb rgb) { return withContrast(QColor(rgb), theme.card, theme.text, ofMarks); });
    theme.other = withContrast(theme.inputBorder, theme.card, theme.text, ofMarks);
    theme.sequence = sequenceOf(theme);
}

} // namespace

Theme Theme::from(const QPalette& palette, const QFont& base) {
    Theme theme;
    addColours(theme, palette);
    theme.body = base;
    theme.caption = scaled(base, 0.85);
    theme.cardTitle = scaled(base, 1.1, QFont::DemiBold);
    theme.pageTitle = scaled(base, 1.6, QFont::DemiBold);
    theme.kpi = scaled(base, 2.2, QFont::DemiBold);
    return theme;
}

/// The last few are kept: a page asks for the same one some hundred times while it is drawn, and finding colours that
/// have their contrast takes a tenth of a millisecond.
Theme themeOf(const QWidget* widget) {
    struct Known {
        qint64 palette = 0;
        QFont font;
        Theme theme;
    };
    constexpr std::size_t kept = 64; // labels in the colour of their role have palettes of their own
    static std::deque<Known> known;
    const qint64 palette = widget->palette().cacheKey();
    const QFont& font = widget->font();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known& one) {
        return one.palette == palette && one.font.resolveMask() == font.resolveMask() && one.font == font;
    });
    if (found != known.end()) {
        return found->theme;
    }
    known.push_front({palette, font, Theme::from(widget->palette(), font)});
    if (known.size() > kept) {
        known.pop_back();
    }
    return known.front().theme;
}

} // namespace afs
