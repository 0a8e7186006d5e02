// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_choice.h"

#include "ui/models/territory_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QCollator>
#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace afs {

namespace {

/// Countries of two letters by their names; those of the locales are all that Qt can name.
std::vector<std::pair<QString, QString>> countries() {
    std::vector<std::pair<QString, QString>> found;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code[0].isUpper() && code != QLatin1String("ZZ"))
            found.emplace_back(territoryName(code), code);
    }
    const QCollator byName;
    std::sort(found.begin(), found.end(),
              [&](const auto& a, const auto& b) { return byName.compare(a.first, b.first) < 0; });
    return found;
}

} // namespace

MarketChoice::MarketChoice(QWidget* parent)
    : QWidget(parent), m_countries(new QComboBox(this)),
      m_question(new ThemedLabel(ThemedLabel::Role::Warning,
                                 tr("Where do you listen? Without a country Spotify does not say what it plays."),
                                 this)) {
    auto* label = new ThemedLabel(ThemedLabel::Role::Caption, tr("Playable in"), this);
    label->setBuddy(m_countries);
    m_question->setWordWrap(true);
    m_countries->setMinimumHeight(32);
    leaveWheelToPage(*m_countries);
    m_countries->setAccessibleName(tr("Country"));
    m_countries->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_countries->setMinimumContentsLength(10);
    m_countries->setPlaceholderText(tr("Choose a country"));
    for (const auto& [name, code] : countries())
        m_countries->addItem(name, code);
    connect(m_countries, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_countries->itemData(index).toString()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_question);
    layout->addWidget(label);
    layout->addWidget(m_countries);
    setMarket({});
}

void MarketChoice::setMarket(const QString& market) {
    m_countries->setCurrentIndex(market.isEmpty() ? -1 : m_countries->findData(market.toUpper()));
    m_question->setVisible(market.isEmpty());
}

} // namespace afs
