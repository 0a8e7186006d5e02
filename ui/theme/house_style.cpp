// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/house_style.h"

#include "ui/theme/contrast.h"
#include "ui/theme/house_bars.h"
#include "ui/theme/house_menus.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr int controlHeight = 32;
constexpr int indicatorSize = 18;
constexpr int scrollBarExtent = 12;
constexpr int fieldMargin = Space::S - 2; ///< a field keeps two by itself
constexpr double seenContrast = 3;

Theme themeOf(const QStyleOption& option) {
    return Theme::from(option.palette, QFont());
}

bool isFocused(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

/// A rounded box with its stroke inside `rect`, on whole pixels.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge, double width = 1) {
    const double inset = width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), controlRadius, controlRadius);
}

QColor edgeOf(const QStyleOption& option, const Theme& theme) {
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return theme.hairline;
    }
    return isFocused(option) ? theme.accent : theme.inputBorder;
}

/// How far hover and press carry a surface towards the text.
double emphasisOf(const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return 0;
    }
    if (option.state.testFlag(QStyle::State_Sunken)) {
        return 0.14;
    }
    return option.state.testFlag(QStyle::State_MouseOver) ? 0.07 : 0;
}

bool isDefaultButton(const QStyleOption& option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option.state.testFlag(QStyle::State_Enabled);
}

void drawButton(QPainter& painter, const QStyleOption& option) {
    const Theme theme = themeOf(option);
    const bool isMain = isDefaultButton(option);
    const QColor surface = isMain ? theme.accent : option.palette.color(QPalette::Button);
    const bool isOn = option.state.testFlag(QStyle::State_On) && !isMain;
    QColor fill = mixed(surface, isMain ? theme.accentText : theme.text, emphasisOf(option));
    fill = isOn ? mixed(fill, theme.accent, 0.2) : fill;
    const bool isRinged = isFocused(option);
    const QColor edge = isMain || isOn ? theme.accent : edgeOf(option, theme);
    box(painter, option.rect, fill, edge, isRinged ? 2 : 1);
    if (isRinged && contrastOf(theme.accent, fill) < seenContrast) {
        // A ring of the accent is not seen on the accent: it lies within, in the colour of the words.
        constexpr int within = 3;
        box(painter, option.rect.adjusted(within, within, -within, -within), QColor(),
            withContrast(theme.accentText, fill, theme.text, seenContrast), 2);
    }
}

void drawToolButton(QPainter& painter, const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_AutoRaise)) {
        drawButton(painter, option);
        return;
    }
    const Theme theme = themeOf(option);
    const QColor surface = option.palette.color(QPalette::Window);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const double emphasis = emphasisOf(option);
    const QColor fill =
        isOn ? mixed(surface, theme.accent, 0.2) : (emphasis > 0 ? mixed(surface, theme.text, emphasis) : QColor());
    box(painter, option.rect, fill, QColor());
}

void drawCheck(QPainter& painter, const QStyleOption& option) {
    const Theme theme = themeOf(option);
    const bool isMarked = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF area = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isMarked && isEnabled ? theme.accent : edgeOf(option, theme), isFocused(option) ? 2 : 1));
    painter.setBrush(isMarked ? (isEnabled ? theme.accent : theme.hairline)
                              : mixed(theme.card, theme.text, emphasisOf(option)));
    painter.drawRoundedRect(area, 3, 3);
    const auto at = [&](double x, double y) {
        return QPointF(area.left() + area.width() * x, area.top() + area.height() * y);
    };
    painter.setPen(
        QPen(isEnabled ? theme.accentText : theme.secondary, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (isMarked) {
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
}

void drawRadio(QPainter& painter, const QStyleOption& option) {
    const Theme theme = themeOf(option);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF area = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn && isEnabled ? theme.accent : edgeOf(option, theme), isFocused(option) ? 2 : 1));
    painter.setBrush(isOn ? (isEnabled ? theme.accent : theme.hairline)
                          : mixed(theme.card, theme.text, emphasisOf(option)));
    painter.drawEllipse(area);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? theme.accentText : theme.secondary);
        painter.drawEllipse(area.center(), area.width() * 0.2, area.height() * 0.2);
    }
}

void drawHeaderSection(QPainter& painter, const QStyleOption& option) {
    const Theme theme = themeOf(option);
    const QColor ground = option.palette.color(QPalette::Base);
    painter.fillRect(option.rect, mixed(ground, theme.text, emphasisOf(option) / 2));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.hairline);
}

/// A word with a line under it: the one that is chosen has the accent's.
void drawTab(QPainter& painter, const QStyleOptionTab& tab) {
    constexpr int line = 2;
    const Theme theme = themeOf(tab);
    const bool isChosen = tab.state.testFlag(QStyle::State_Selected);
    const QRect under(tab.rect.left(), tab.rect.bottom() - line + 1, tab.rect.width(), line);
    if (isChosen) {
        painter.fillRect(under, theme.accent);
    } else if (emphasisOf(tab) > 0) {
        painter.fillRect(under, theme.inputBorder);
    }
    if (isChosen && isFocused(tab)) {
        box(painter, tab.rect.adjusted(1, 1, -1, -line - 2), QColor(), theme.accent, 2);
    }
}

bool isAbove(QTabBar::Shape shape) {
    return shape == QTabBar::RoundedNorth || shape == QTabBar::TriangularNorth;
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    painter->save();
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool isFlat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        if (!isFlat || emphasisOf(*option) > 0 || isFocused(*option)) {
            drawButton(*painter, *option);
        }
        break;
    }
    case PE_PanelButtonTool:
        drawToolButton(*painter, *option);
        break;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const QColor base = option->palette.color(QPalette::Base);
        if (frame != nullptr && frame->lineWidth > 0) {
            box(*painter, option->rect, base, edgeOf(*option, themeOf(*option)), isFocused(*option) ? 2 : 1);
        } else {
            painter->fillRect(option->rect, base);
        }
        break;
    }
    case PE_FrameLineEdit:
        box(*painter, option->rect, QColor(), edgeOf(*option, themeOf(*option)), isFocused(*option) ? 2 : 1);
        break;
    case PE_FrameFocusRect: {
        // What is selected has the accent's colour itself.
        constexpr double enough = 3;
        const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
        const QColor accent = themeOf(*option).accent;
        const bool isSeen = focus == nullptr || !focus->backgroundColor.isValid() ||
                            contrastOf(accent, focus->backgroundColor) >= enough;
        box(*painter, option->rect, QColor(), isSeen ? accent : option->palette.color(QPalette::HighlightedText), 2);
        break;
    }
    case PE_FrameTabBarBase: {
        const QRect& rect = option->rect;
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, themeOf(*option).hairline);
        break;
    }
    case PE_PanelScrollAreaCorner:
        drawScrollCorner(*painter, *option, widget);
        break;
    case PE_PanelMenu: // the common edge is a darker window: on black there is none
        drawMenuPanel(*painter, *option);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*painter, *option);
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    }
    painter->restore();
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    painter->save();
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_PushButtonLabel && button != nullptr && isDefaultButton(*option)) {
        QStyleOptionButton light(*button);
        light.palette.setColor(QPalette::ButtonText, themeOf(*option).accentText);
        QProxyStyle::drawControl(element, &light, painter, widget);
    } else if (element == CE_PushButtonBevel && button != nullptr &&
               button->features.testFlag(QStyleOptionButton::HasMenu)) {
        // The common style puts the arrow at the right, mirrored or not.
        QStyleOptionButton bevel(*button);
        bevel.features.setFlag(QStyleOptionButton::HasMenu, false);
        QProxyStyle::drawControl(element, &bevel, painter, widget);
        bevel.rect = menuArrowOf(*button, pixelMetric(PM_MenuButtonIndicator, option, widget));
        proxy()->drawPrimitive(PE_IndicatorArrowDown, &bevel, painter, widget);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*painter, *option);
    } else if (isMenuLine(element, *option)) {
        drawMenuLine(*painter, *option);
    } else if (element == CE_TabBarTabShape && tab != nullptr && isAbove(tab->shape)) {
        drawTab(*painter, *tab);
    } else if (element == CE_TabBarTabLabel && tab != nullptr && isAbove(tab->shape)) {
        QStyleOptionTab label(*tab); // the shape has the ring, the common style would draw one of its own
        label.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (element == CE_ProgressBarGroove) {
        drawProgress(*painter, option->rect,
                     mixed(option->palette.color(QPalette::Window), themeOf(*option).text, 0.12));
    } else if (element == CE_ProgressBarContents && progress != nullptr) {
        const bool isKnown = progress->maximum > progress->minimum;
        if (!isKnown) {
            // Fusion keeps such a bar's clock and starts it while painting: its stripes go where nobody sees them.
            QPixmap unseen(progress->rect.size());
            QPainter nowhere(&unseen);
            QProxyStyle::drawControl(element, option, &nowhere, widget);
        }
        const QRect part = isKnown ? fullPart(*progress) : busyPart(*progress);
        if (!part.isEmpty()) {
            drawProgress(*painter, part, themeOf(*option).accent);
        }
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    painter->restore();
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    painter->save();
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        drawScrollBar(*painter, *slider, widget);
    } else if (control == CC_ComboBox && combo != nullptr && combo->frame) {
        const Theme theme = themeOf(*option);
        const QColor ground = option->palette.color(combo->editable ? QPalette::Base : QPalette::Button);
        box(*painter, option->rect, mixed(ground, theme.text, emphasisOf(*option)), edgeOf(*option, theme),
            isFocused(*option) ? 2 : 1);
        QStyleOption arrow;
        arrow.palette = option->palette;
        arrow.state = option->state;
        const QRect place = subControlRect(control, option, SC_ComboBoxArrow, widget);
        arrow.rect = QRect(0, 0, 10, 10);
        arrow.rect.moveCenter(place.center());
        proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox) {
            box(*painter, option->rect, QColor(), edgeOf(*option, themeOf(*option)), isFocused(*option) ? 2 : 1);
        }
    }
    painter->restore();
}

void HouseStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                              const QString& text, QPalette::ColorRole role) const {
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    // A label stands where its text begins, and says so: in a mirrored window it stands where all the others do.
    const int forced = direction == Qt::RightToLeft ? Qt::TextForceLeftToRight : Qt::TextForceRightToLeft;
    int placed = flags & ~(Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    if ((flags & forced) != 0 && (flags & (Qt::AlignLeft | Qt::AlignRight)) != 0) {
        placed ^= Qt::AlignLeft | Qt::AlignRight;
    }
    QProxyStyle::drawItemText(painter, rect, placed, palette, enabled, text, role);
    painter->setLayoutDirection(direction);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isField = element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0;
    return isField ? rect.adjusted(fieldMargin, 0, -fieldMargin, 0) : rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        const bool fromRight = option->direction == Qt::RightToLeft;
        return field.adjusted(fromRight ? 0 : Space::XS, 0, fromRight ? -Space::XS : 0, 0);
    }
    if (control != CC_ScrollBar || bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return scrollPartOf(*bar, part);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted.rwidth() += Space::L + Space::S;
        wanted.setHeight(std::max(wanted.height(), controlHeight));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        wanted.rwidth() += type == CT_LineEdit ? 2 * fieldMargin : Space::S;
        [[fallthrough]];
    case CT_TabBarTab:
        wanted.setHeight(std::max(wanted.height(), controlHeight));
        break;
    case CT_MenuItem:
        return menuRowSize(*option, wanted);
    default:
        break;
    }
    return wanted;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestScrollHandle;
    case PM_MenuVMargin:
        return Space::XS;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// Nothing moves by itself, whether somebody asked for that or not.
int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    if (hint == SH_Widget_Animation_Duration || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_DialogButtonLayout)
        return QDialogButtonBox::GnomeLayout; // the harmless answer first, as in dialogs of our own
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace afs
