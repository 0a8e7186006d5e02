// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace afs {

/// Grey blocks where a chart will be.
class CardSkeleton : public QWidget {
    Q_OBJECT

public:
    explicit CardSkeleton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// What stands in place of a chart: a symbol, a sentence, and what can be done about it.
class CardMessage : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Empty, Error };

    explicit CardMessage(QWidget* parent = nullptr);

    /// No button without `action`.
    void present(Kind kind, const QString& text, const QString& action);
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    Kind m_kind = Kind::Empty;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace afs
