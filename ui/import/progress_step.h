// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_report.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace afs {

class ThemedLabel;

/// A check or an import under way: how far, how fast, how long still, and a way out.
class ProgressStep : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStep(QWidget* parent = nullptr);

    /// `assurance`: what holds meanwhile, "Nothing is written."
    void begin(const QString& title, const QString& assurance);
    void setProgress(const ImportProgress& progress);

Q_SIGNALS:
    void cancelRequested();
    void backgroundRequested(); ///< let it go on without the dialog

private:
    ThemedLabel* m_title;
    ThemedLabel* m_assurance;
    QProgressBar* m_bar;
    ThemedLabel* m_phase;
    ThemedLabel* m_figures;
    ThemedLabel* m_tooLate; ///< why cancel does not answer any more
    QPushButton* m_cancel;
    bool m_cancelling = false;
};

} // namespace afs
