// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QRadioButton;

namespace afs {

/// A few alternatives side by side, one of them chosen: radio buttons drawn as one control.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the group.
    SegmentedSwitch(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index); ///< silent
    void setChoiceToolTip(int index, const QString& text);

Q_SIGNALS:
    void chosen(int index); ///< by a person

private:
    std::vector<QRadioButton*> m_buttons;
};

} // namespace afs
