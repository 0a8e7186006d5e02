// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStringList>

namespace afs {

class FocusRing;
class ThemedLabel;

/// What of the given files was not used, and why: before an import and after it. Hidden when there is nothing to say;
/// a long list scrolls.
class ImportNotes : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportNotes(QWidget* parent = nullptr);

    void setNotes(const QStringList& notes);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();
    void frame();

    ThemedLabel* m_label;
    FocusRing* m_ring;
};

} // namespace afs
