// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace afs {

class ThemedLabel;

/// Where the files come from: a place to drop them, two buttons, and how to get the dump.
class ChooseStep : public QWidget {
    Q_OBJECT

public:
    explicit ChooseStep(QWidget* parent = nullptr);

    /// A sentence above the drop place, for example why there is nothing to show; empty: none.
    void setMessage(const QString& message);

Q_SIGNALS:
    void chosen(const QStringList& paths);

private:
    QWidget* buildDropPlace();
    QWidget* buildAdvice();
    void chooseFiles();
    void chooseFolder();

    ThemedLabel* m_message;
};

} // namespace afs
