// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace afs {

/// A dashed frame around what says that files can be dropped. The dialog takes the drop, wherever it falls.
class DropPlace final : public QWidget {
    Q_OBJECT

public:
    explicit DropPlace(const QString& invitation, QWidget* parent = nullptr);

    /// Below the invitation, in the middle.
    QVBoxLayout* content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content = nullptr;
};

} // namespace afs
