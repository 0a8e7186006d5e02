// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace afs {

class ThemedLabel;

/// The window before there is a database: what is being done, or what went wrong with details to copy and a way to try
/// again. A database that is away is tried again by itself, later and later; what is read meanwhile stays where it is.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showProgress(const QString& sentence);                    ///< "Starting the database…"
    void showError(const Error& error, const QString& title = {}); ///< no title: the database could not be opened
    /// Beside an error, from now on: another thing that can be done about it. Empty: nothing.
    void offer(const QString& text);
    void showEnd(const QString& title, const QString& sentence); ///< there is nothing more to do

Q_SIGNALS:
    void retryRequested(bool byItself); ///< or by a person
    void offerTaken();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void copyDetails();
    void retryLater(ErrorKind kind);
    void drawIcon();

    bool m_failed = false;
    bool m_isQuiet = false; ///< it is tried again by itself, and the error stays in view
    Error m_shown;
    std::size_t m_retries = 0;
    QLabel* m_icon;
    ThemedLabel* m_title;
    ThemedLabel* m_sentence;
    QProgressBar* m_bar;
    QTimer* m_patience;
    QTimer* m_again;
    QWidget* m_errorPart;
    QToolButton* m_fold;
    QPlainTextEdit* m_details;
    QPushButton* m_copy;
    QPushButton* m_retry;
    QPushButton* m_other;
    ThemedLabel* m_againText;
};

} // namespace afs
