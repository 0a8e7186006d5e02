// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_card.h"

#include "ui/theme/margins.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/wheel_guard.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

constexpr int settingButtonHeight = 32;

/// Without case and accents, as people search.
QStringList wordsIn(const QString& text) {
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD))
        if (!each.isMark())
            plain.append(each.isLetterOrNumber() ? each : QChar(u' '));
    return plain.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

/// Where the text of a button begins that has an indicator before it.
int indentOf(const QAbstractButton* button) {
    const bool isSwitch = qobject_cast<const QCheckBox*>(button) != nullptr;
    QStyleOption option;
    option.initFrom(button);
    const auto metric = [&](QStyle::PixelMetric which) { return button->style()->pixelMetric(which, &option, button); };
    return isSwitch ? metric(QStyle::PM_IndicatorWidth) + metric(QStyle::PM_CheckBoxLabelSpacing)
                    : metric(QStyle::PM_ExclusiveIndicatorWidth) + metric(QStyle::PM_RadioButtonLabelSpacing);
}

} // namespace

SettingCard::SettingCard(Setting setting, QWidget* parent)
    : CardFrame(parent), m_column(new QVBoxLayout(this)), m_setting(setting) {
    const QString title = settingTitle(setting);
    setAccessibleName(title);
    m_column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    m_column->setSpacing(Space::M);
    m_column->addWidget(new ThemedLabel(ThemedLabel::Role::Heading, title, this));
}

bool SettingCard::matches(const QString& wanted) const {
    QString text = accessibleName() + u' ' + settingKeywords(m_setting);
    for (const QLabel* label : findChildren<QLabel*>())
        text += u' ' + label->text();
    for (const QAbstractButton* button : findChildren<QAbstractButton*>())
        text += u' ' + button->text();
    const QStringList words = wordsIn(text);
    const QStringList sought = wordsIn(wanted);
    return std::all_of(sought.begin(), sought.end(), [&](const QString& each) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(each); });
    });
}

ThemedLabel* SettingCard::addText(const QString& text, ThemedLabel::Role role) {
    auto* label = new ThemedLabel(role, text, this);
    label->setWordWrap(true);
    addWidget(label);
    return label;
}

void SettingCard::addWidget(QWidget* widget) {
    m_buttons = nullptr;
    m_column->addWidget(widget);
}

ThemedLabel* SettingCard::addExplained(QAbstractButton* button, const QString& explanation) {
    button->setAccessibleDescription(explanation);
    auto* label = new ThemedLabel(ThemedLabel::Role::Secondary, explanation, this);
    auto* below = new ThemedLabel(ThemedLabel::Role::Caption, this);
    below->hide();
    auto* part = new QVBoxLayout;
    part->setSpacing(2);
    part->addWidget(button);
    for (ThemedLabel* each : {label, below}) {
        each->setWordWrap(true);
        each->setContentsMargins(readingMargins(indentOf(button), 0, 0, 0));
        part->addWidget(each);
    }
    m_buttons = nullptr;
    m_column->addLayout(part);
    return below;
}

void SettingCard::addField(const QString& name, QWidget* field) {
    field->setAccessibleName(name);
    field->setMinimumHeight(settingButtonHeight);
    leaveWheelToPage(*field);
    auto* label = new ThemedLabel(ThemedLabel::Role::Caption, name, this);
    label->setBuddy(field);
    auto* part = new QVBoxLayout;
    part->setSpacing(2);
    part->addWidget(label);
    part->addWidget(field, 0, Qt::AlignLeft);
    m_buttons = nullptr;
    m_column->addLayout(part);
}

QCheckBox* SettingCard::addSwitch(const QString& text, const QString& explanation, std::function<void(bool)> chosen) {
    auto* box = new QCheckBox(text, this);
    connect(box, &QCheckBox::clicked, this, std::move(chosen)); // by a person, not by setChecked()
    if (explanation.isEmpty())
        addWidget(box);
    else
        addExplained(box, explanation);
    return box;
}

QPushButton* SettingCard::addButton(const QString& text, const std::function<void()>& pressed) {
    if (!m_buttons) {
        auto* row = new QWidget(this);
        auto* flow = new FlowLayout(row);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(Space::S);
        m_column->addWidget(row);
        m_buttons = flow;
    }
    auto* button = new QPushButton(text, this);
    button->setMinimumHeight(settingButtonHeight);
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons->addWidget(button);
    return button;
}

} // namespace afs
