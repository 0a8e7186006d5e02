// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scope_store.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace afs {

class Palette;
class RangeMenu;
class SavedRanges;
class SearchField;
class SegmentedSwitch;
class ThemedLabel;

/// The commands that the header has buttons for: what their tool tips say of keys.
struct HeaderCommands {
    const QAction* back = nullptr;
    const QAction* forward = nullptr;
    const QAction* earlier = nullptr;
    const QAction* later = nullptr;
    const QAction* byTime = nullptr;
    const QAction* range = nullptr;
    const QAction* search = nullptr;
};

/// Above every page: back and forward, the page's name, search; below them range, metric and filters, which hold for
/// all pages and are hidden where they mean nothing.
class HeaderStrip : public QWidget {
    Q_OBJECT

public:
    /// All outlive this.
    HeaderStrip(ScopeStore& scope, Palette& palette, SavedRanges& saved, QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    QToolButton* menuButton() const { return m_menu; }
    void setCommands(const HeaderCommands& commands); ///< they outlive this
    void openRangeMenu();
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTitleRow(Palette& palette);
    QWidget* buildScopeRow(SavedRanges& saved);
    void follow();
    void fitDates();
    void followRange();
    void showKeys();
    void fillFilterMenu();

    ScopeStore& m_scope;
    HeaderCommands m_commands;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    ThemedLabel* m_title = nullptr;
    SearchField* m_search = nullptr;
    QToolButton* m_menu = nullptr;
    QWidget* m_scopeRow = nullptr;
    QPushButton* m_range = nullptr;
    RangeMenu* m_rangeMenu = nullptr;
    QToolButton* m_earlier = nullptr;
    ThemedLabel* m_dates = nullptr;
    QToolButton* m_later = nullptr;
    SegmentedSwitch* m_metric = nullptr;
    QPushButton* m_filters = nullptr;
    QMenu* m_filterMenu = nullptr;
};

} // namespace afs
