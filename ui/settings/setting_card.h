// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h"
#include "ui/settings/setting_names.h"
#include "ui/widgets/themed_label.h"

#include <functional>

class QAbstractButton;
class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace afs {

class FlowLayout;

/// A card of the Settings page: a heading and what belongs to it, from above to below. It knows its own words, so that
/// it can be found by them.
class SettingCard : public CardFrame {
    Q_OBJECT

public:
    explicit SettingCard(Setting setting, QWidget* parent = nullptr);

    Setting setting() const { return m_setting; }

    /// Whether each word of `wanted` begins one of its words, whatever their case and accents.
    bool matches(const QString& wanted) const;

protected:
    ThemedLabel* addText(const QString& text, ThemedLabel::Role role = ThemedLabel::Role::Secondary);
    void addWidget(QWidget* widget);
    /// A button (of a switch or of a choice) with its explanation below; the explanation is read out with it.
    /// Answers with a label below both, which is empty.
    ThemedLabel* addExplained(QAbstractButton* button, const QString& explanation);
    /// A control that is no wider than it has to be, with its name above.
    void addField(const QString& name, QWidget* field);
    QCheckBox* addSwitch(const QString& text, const QString& explanation, std::function<void(bool)> chosen);
    QPushButton* addButton(const QString& text, const std::function<void()>& pressed); ///< beside those before

private:
    QVBoxLayout* m_column;
    FlowLayout* m_buttons = nullptr;
    Setting m_setting;
};

} // namespace afs
