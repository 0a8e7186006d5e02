// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scope_store.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace afs {

class Palette;
class SearchField;
class SegmentedSwitch;
class ThemedLabel;

/// Above every page: back and forward, the page's name, search; below them range, metric and filters, which hold for
/// all pages and are hidden where they mean nothing.
class HeaderStrip : public QWidget {
    Q_OBJECT

public:
    HeaderStrip(ScopeStore& scope, Palette& palette, QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    QToolButton* menuButton() const { return m_menu; }
    void openRangeMenu();
    void focusFirst();

private:
    QWidget* buildTitleRow(Palette& palette);
    QWidget* buildScopeRow();
    void follow();
    void followRange();
    void fillRangeMenu();
    void fillFilterMenu();
    void askCustomRange();

    ScopeStore& m_scope;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    ThemedLabel* m_title = nullptr;
    SearchField* m_search = nullptr;
    QToolButton* m_menu = nullptr;
    QWidget* m_scopeRow = nullptr;
    QPushButton* m_range = nullptr;
    QMenu* m_rangeMenu = nullptr;
    QToolButton* m_earlier = nullptr;
    ThemedLabel* m_dates = nullptr;
    QToolButton* m_later = nullptr;
    SegmentedSwitch* m_metric = nullptr;
    QPushButton* m_filters = nullptr;
    QMenu* m_filterMenu = nullptr;
};

} // namespace afs
