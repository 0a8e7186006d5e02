// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/detail_data.h"
#include "ui/widgets/figure_row.h"

#include <QUrl>

class QAbstractButton;
class QHBoxLayout;
class QPushButton;

namespace afs {

class ScopeStore;
class ThemedLabel;

/// What a page about a track, an artist or an album begins with: links to whom and what it belongs, what can be done
/// with it, and the facts that are no chart: first and last play, streaks, best month, skips.
class DetailHead final : public QWidget {
    Q_OBJECT

public:
    /// `scope` outlives this.
    DetailHead(Ranked kind, ScopeStore& scope, QWidget* parent = nullptr);

    void present(const DetailData& answer, Instant now);

private:
    void showLinks(const DetailData& answer);
    void showFacts(const DetailData& answer, Instant now);
    void openPlaysOf(const std::optional<DateRange>& days, bool ofAllTime);
    void openSkips();
    /// Behind the facts that are of days.
    void showSkips(std::vector<FigureRow::Figure>& facts, const Skips& skips) const;

    Ranked m_kind;
    ScopeStore& m_scope;
    Subject m_subject;
    SubjectLink m_artist;
    SubjectLink m_album;
    QUrl m_address;
    ThemedLabel* m_kindLabel;
    QAbstractButton* m_artistLink;
    QAbstractButton* m_albumLink;
    QPushButton* m_only;
    QPushButton* m_spotify;
    ThemedLabel* m_rangeLabel;
    FigureRow* m_facts;
    ThemedLabel* m_everLabel;
    FigureRow* m_ever;                                  ///< the same of all time
    using Days = std::vector<std::optional<DateRange>>; ///< that the figures are of, in their order
    Days m_factDays;
    Days m_everDays;
};

} // namespace afs
