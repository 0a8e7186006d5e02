// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace afs {

/// Items side by side, in as many lines as they need; mirrored in right-to-left.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// It and those after it begin a line, where what is left of one has not room for all of them.
    void keepTogetherFrom(const QWidget* first);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int arrange(const QRect& rect, bool place) const;
    bool beginsTogether(const QLayoutItem& item) const;
    int widthTogether() const;

    std::vector<QLayoutItem*> m_items;
    const QWidget* m_firstTogether = nullptr; ///< only compared
};

} // namespace afs
