// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h"

class QProgressBar;

namespace afs {

class ImportWatch;
class ThemedLabel;

/// An import that goes on behind its dialog: what it does, how far it is, and the way to it. Hidden while there is
/// none.
class ImportProgressCard final : public CardFrame {
    Q_OBJECT

public:
    /// `imports` outlives this.
    explicit ImportProgressCard(const ImportWatch& imports, QWidget* parent = nullptr);

Q_SIGNALS:
    void dialogRequested();

private:
    void follow();

    const ImportWatch& m_imports;
    QProgressBar* m_bar;
    ThemedLabel* m_phase;
    ThemedLabel* m_figures;
};

} // namespace afs
