// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/page_id.h"

#include <QList>
#include <QWidget>

class QAction;
class QListView;
class QStandardItemModel;

namespace afs {

class StatusBlock;

/// The pages, one below the other, and at the bottom whose data it is and how it is. Collapses to symbols.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setCommands(const QList<QAction*>& pages); ///< of all pages in their order, which outlive this
    void setCurrent(PageId page);
    void setCollapsed(bool collapsed);
    bool collapsed() const { return m_collapsed; }
    /// A short mark at the end of an entry and what it means, for who cannot see it; empty: none.
    void setBadge(PageId page, const QString& mark, const QString& meaning);
    StatusBlock* status() const { return m_status; }
    void focusList();

Q_SIGNALS:
    void pageChosen(afs::PageId page);
    void pageClicked(afs::PageId page); ///< with the mouse: after it was chosen

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showKeys();

    QList<QAction*> m_commands;
    bool m_collapsed = false;
    QListView* m_list;
    QStandardItemModel* m_model;
    StatusBlock* m_status;
};

} // namespace afs
