// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/metadata_service.h"

#include <QTimeZone>

class QSpinBox;

namespace afs {

class FigureRow;
class ShareBar;
class ThemedLabel;

/// What Spotify told of the songs that only a dump knows: how far that is, what it costs a day, and how much it may.
class LookupsCard final : public CardFrame {
    Q_OBJECT

public:
    LookupsCard(const Clock& clock, const QTimeZone& zone, QWidget* parent = nullptr);

    /// `isSignedIn`: somebody can be asked. `told`: until when Spotify asks to wait, as the page says already.
    void setStatus(const MetadataStatus& status, bool isSignedIn, std::optional<Instant> told = {});

Q_SIGNALS:
    void perDayChosen(int requests);

private:
    QWidget* buildBudget();
    void showFigures(const MetadataStatus& status, bool isSignedIn);

    const Clock& m_clock;
    QTimeZone m_zone;
    ThemedLabel* m_sentence;
    ShareBar* m_bar;
    FigureRow* m_figures;
    ThemedLabel* m_wait;
    QSpinBox* m_perDay = nullptr;
    int m_kept = 0; ///< what is in force
};

} // namespace afs
