// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/name_search.h"

#include <QLineEdit>

#include <vector>

class QFrame;
class QListView;
class QStandardItemModel;

namespace afs {

/// Search as you type over artists, albums and tracks. The results hang below it; the keyboard stays in the field: up
/// and down choose, Enter takes, Esc closes.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(NameSearch& search, QWidget* parent = nullptr);

    void begin(); ///< takes the keyboard and selects what is there

Q_SIGNALS:
    void picked(const afs::NameFound& result);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void ask(const QString& text);
    void present(const QString& query, const std::vector<NameFound>& results);
    void addGroup(const QString& title, FoundKind kind);
    void addHeading(const QString& text);
    void openPopup();
    void closePopup();
    void step(int by);
    void take(int row);

    NameSearch& m_search;
    QFrame* m_popup;
    QListView* m_list;
    QStandardItemModel* m_model;
    std::vector<NameFound> m_results;
};

} // namespace afs
