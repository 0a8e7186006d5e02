// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace afs {

class ThemedLabel;

/// What a person sees before the database is open: what is going on, or what went wrong and what to do, with the
/// details folded away and a button to try again.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showProgress(const QString& sentence);
    void showError(const Error& error);

Q_SIGNALS:
    void retryRequested();

private:
    QWidget* makeProgress();
    QWidget* makeError();

    QStackedLayout* m_stack;
    ThemedLabel* m_progressText;
    ThemedLabel* m_errorText;
    QToolButton* m_detailsButton;
    QPlainTextEdit* m_details;
    QPushButton* m_copy;
    QPushButton* m_retry;
};

} // namespace afs
