// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace afs {

/// A label in one role of the theme; follows palette and font. Plain text, never markup.
class ThemedLabel : public QLabel {
    Q_OBJECT

public:
    enum class Role { Body, Secondary, Caption, Heading, PageTitle, Good, Warning, Error };

    explicit ThemedLabel(Role role, QWidget* parent = nullptr) : ThemedLabel(role, QString(), parent) {}
    ThemedLabel(Role role, const QString& text, QWidget* parent = nullptr);

    void setRole(Role role);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    Role m_role;
};

} // namespace afs
