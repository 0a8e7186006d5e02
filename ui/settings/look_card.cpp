// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_card.h"

#include "ui/widgets/segmented_switch.h"

#include <array>

namespace afs {

namespace {
constexpr std::array schemeOrder{ColourScheme::System, ColourScheme::Light, ColourScheme::Dark, ColourScheme::Contrast};
} // namespace

LookCard::LookCard(QWidget* parent)
    : SettingCard(Setting::Look, parent),
      m_schemes(new SegmentedSwitch(tr("Colours"),
                                    {tr("Like the system"), tr("Light"), tr("Dark"), tr("High contrast")}, this)) {
    addWidget(m_schemes);
    addText(tr("“Like the system” follows the desktop while the program runs, a palette of high contrast too. Nothing "
               "moves by "
               "itself: there are no animations."));
    connect(m_schemes, &SegmentedSwitch::chosen, this,
            [this](int index) { Q_EMIT coloursChosen(schemeOrder.at(static_cast<std::size_t>(index))); });
}

void LookCard::setColours(ColourScheme scheme) {
    for (std::size_t i = 0; i < schemeOrder.size(); ++i)
        if (schemeOrder[i] == scheme)
            m_schemes->setCurrent(static_cast<int>(i));
}

} // namespace afs
