// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace afs {

class ThemedLabel;

/// In place of a page's content: a symbol, a title, a sentence, one thing to do and perhaps another one.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    struct Text {
        QString icon; ///< of themedIcon
        QString title;
        QString sentence;
        QString primary;   ///< empty: no button
        QString secondary; ///< empty: no second button
    };

    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const Text& text);
    QString title() const;
    QPushButton* primaryButton() const { return m_primary; }

Q_SIGNALS:
    void primaryRequested();
    void secondaryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    ThemedLabel* m_title;
    ThemedLabel* m_sentence;
    QPushButton* m_primary;
    QPushButton* m_secondary;
};

/// A row with the widget in its middle. Unlike an alignment it gives a wrapped text the height of all its lines.
QHBoxLayout* centred(QWidget* widget);

/// The look of a page's one primary action: filled with the accent.
void makePrimary(QPushButton* button);

} // namespace afs
