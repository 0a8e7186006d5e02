// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon_label.h"

#include <QAbstractButton>

namespace afs {

class ThemedLabel;

/// At the foot of the sidebar: whose data it is, how much of it, and how scanning stands. A click opens the page that
/// says more.
class StatusBlock final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatusBlock(QWidget* parent = nullptr);

    /// An empty account or scan line is left out.
    void setHistory(const QString& account, const QString& sentence, const QString& toolTip);
    void setScan(const QString& icon, IconLabel::Colour colour, const QString& sentence);
    /// Narrow: the first letter of the account and the symbol of the scan; the tool tip has the sentences.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void arrange();

    bool m_isNarrow = false;
    QString m_toolTip; ///< besides what is seen
    ThemedLabel* m_initial;
    ThemedLabel* m_account;
    ThemedLabel* m_history;
    QWidget* m_scanLine;
    IconLabel* m_shape;
    ThemedLabel* m_scan;
};

} // namespace afs
