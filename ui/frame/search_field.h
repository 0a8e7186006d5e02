// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/palette.h"

#include <QLineEdit>

#include <vector>

class QFrame;
class QListView;
class QStandardItemModel;

namespace afs {

/// Search as you type over names, dates, pages and commands. The results hang below it; the keyboard stays in the
/// field: up and down choose, Enter opens, Ctrl+Enter filters by it instead, Esc closes. What is chosen is also said.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(Palette& palette, QWidget* parent = nullptr);

    void begin(); ///< takes the keyboard and selects what is there

Q_SIGNALS:
    void taken(); ///< something was gone to or done

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void ask(const QString& text);
    void present(const QString& words, const std::vector<PaletteEntry>& entries);
    void addEntry(std::size_t at);
    void addHeading(const QString& text);
    void openPopup();
    void closePopup();
    void step(int by);
    void take(int row, bool filter);

    Palette& m_palette;
    QFrame* m_popup;
    QListView* m_list;
    QStandardItemModel* m_model;
    std::vector<PaletteEntry> m_entries;
};

} // namespace afs
