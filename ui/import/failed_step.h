// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace afs {

class ThemedLabel;

/// What went wrong, the details for who wants them, two ways on and one out.
class FailedStep : public QWidget {
    Q_OBJECT

public:
    explicit FailedStep(QWidget* parent = nullptr);

    void setError(const Error& error);

Q_SIGNALS:
    void retryRequested();
    void otherFilesRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();
    void offerFirst(QPushButton& main, QPushButton& second);

    QLabel* m_icon;
    ThemedLabel* m_message;
    QPushButton* m_fold;
    QPushButton* m_retry;
    QPushButton* m_other;
    QHBoxLayout* m_buttons = nullptr;
    QPlainTextEdit* m_details;
};

} // namespace afs
