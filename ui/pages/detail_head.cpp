// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detail_head.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/scope_store.h"
#include "ui/pages/mark_actions.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/themed_label.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QPushButton>

#include <algorithm>

namespace afs {

namespace {

constexpr int mostLinkLetters = 60;

QString shortened(const QString& name) {
    return name.size() <= mostLinkLetters ? name : name.left(mostLinkLetters - 1) + u'…';
}

void dressLink(QAbstractButton& button, const QString& name) {
    button.setText(withoutMnemonics(shortened(name)) + QStringLiteral(" ›"));
    button.setAccessibleName(name);
    button.setToolTip(name);
    button.setVisible(!name.isEmpty());
}

QString kindWords(Ranked kind) {
    switch (kind) {
    case Ranked::Tracks:
        return DetailHead::tr("Track");
    case Ranked::Artists:
        return DetailHead::tr("Artist");
    case Ranked::Albums:
        return DetailHead::tr("Album");
    }
    return {};
}

QString streakText(const Streak& streak) {
    if (streak.days == 0)
        return {};
    if (streak.days == 1)
        return DetailHead::tr("1 day");
    return DetailHead::tr("%1 days").arg(countText(static_cast<double>(streak.days)));
}

QString streakDates(const Streak& streak) {
    return streak.days == 0 ? QString()
                            : dateSpanText(toDate(streak.from), toDate(streak.from + std::chrono::days(streak.days)));
}

} // namespace

DetailHead::DetailHead(Ranked kind, ScopeStore& scope, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_scope(scope),
      m_kindLabel(new ThemedLabel(ThemedLabel::Role::Secondary, kindWords(kind), this)),
      m_artistLink(linkButton({}, this, [this] { m_scope.openSubject(m_artist); })),
      m_albumLink(linkButton({}, this, [this] { m_scope.openSubject(m_album); })),
      m_only(new QPushButton(themedIcon(QStringLiteral("filter")), tr("Filter all pages by this"), this)),
      m_spotify(new QPushButton(themedIcon(QStringLiteral("external")), {}, this)),
      m_rangeLabel(new ThemedLabel(ThemedLabel::Role::Secondary, this)), m_facts(new FigureRow(this)),
      m_everLabel(new ThemedLabel(ThemedLabel::Role::Secondary, tr("Of all time"), this)), m_ever(new FigureRow(this)) {
    m_only->setMinimumHeight(32);
    m_spotify->setMinimumHeight(32);
    m_spotify->setText(kind == Ranked::Tracks ? tr("Open in Spotify") : tr("Search in Spotify"));
    connect(m_only, &QPushButton::clicked, this, [this] { m_scope.showOnly({m_subject, m_scope.title()}); });
    connect(m_facts, &FigureRow::behindRequested, this, [this](int index) {
        if (index < std::ssize(m_factDays))
            openPlaysOf(m_factDays[static_cast<std::size_t>(index)], false);
        else
            openSkips();
    });
    connect(m_ever, &FigureRow::behindRequested, this,
            [this](int index) { openPlaysOf(m_everDays[static_cast<std::size_t>(index)], true); });
    connect(m_spotify, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_address); });
    auto* line = new FlowLayout;
    line->setSpacing(Space::S);
    for (QWidget* part :
         {static_cast<QWidget*>(m_kindLabel), static_cast<QWidget*>(m_artistLink), static_cast<QWidget*>(m_albumLink),
          static_cast<QWidget*>(m_only), static_cast<QWidget*>(m_spotify)})
        line->addWidget(part);
    m_kindLabel->setMinimumHeight(32);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addLayout(line);
    for (const auto& [label, row] : {std::pair(m_rangeLabel, m_facts), std::pair(m_everLabel, m_ever)}) {
        auto* part = new QVBoxLayout;
        part->setSpacing(Space::XS);
        part->addWidget(label);
        part->addWidget(row);
        row->setAccessibleName(label->text());
        layout->addLayout(part);
    }
}

void DetailHead::present(const DetailData& answer, Instant now) {
    m_subject = answer.subject;
    showLinks(answer);
    showFacts(answer, now);
}

void DetailHead::showLinks(const DetailData& answer) {
    const Library& library = answer.library();
    std::uint32_t artist = noIndex;
    std::uint32_t album = noIndex;
    if (answer.index != noIndex && m_kind == Ranked::Tracks) {
        artist = library.tracks[answer.index].artist;
        album = library.tracks[answer.index].album;
    } else if (answer.index != noIndex && m_kind == Ranked::Albums) {
        artist = library.albums[answer.index].artist;
    }
    m_artist = artist == noIndex ? SubjectLink{} : linkTo(library, Ranked::Artists, artist);
    m_album = album == noIndex ? SubjectLink{} : linkTo(library, Ranked::Albums, album);
    dressLink(*m_artistLink, m_artist.name);
    dressLink(*m_albumLink, m_album.name);
    m_address = spotifyAddress(library, answer.subject);
    m_spotify->setVisible(m_address.isValid());
    m_spotify->setToolTip(m_address.toDisplayString());
}

namespace {

struct DatedFigures {
    std::vector<FigureRow::Figure> figures;
    std::vector<std::optional<DateRange>> days;

    void add(FigureRow::Figure figure, const std::optional<DateRange>& of) {
        if (of)
            figure.behind = showPlaysText();
        figures.push_back(std::move(figure));
        days.push_back(of);
    }
};

std::optional<DateRange> daysOf(const Streak& streak) {
    if (streak.days == 0)
        return std::nullopt;
    return DateRange{streak.from, streak.from + std::chrono::days(streak.days)};
}

DatedFigures figuresOf(const DetailData::Facts& facts, const Scope& scope, Instant now) {
    const QTimeZone& zone = scope.zone;
    DatedFigures found;
    const auto moment = [&](const QString& name, const std::optional<Instant>& when) {
        if (!when) {
            found.add({name, {}}, std::nullopt);
            return;
        }
        const auto day = localDayOf(*when, zone, scope.dayStart);
        found.add({name, relativeText(*when, now, zone, scope.dayStart), momentText(*when, zone)},
                  DateRange{day, day + std::chrono::days(1)});
    };
    moment(DetailHead::tr("First play"), facts.firstPlay);
    moment(DetailHead::tr("Last play"), facts.lastPlay);
    const Streaks& streaks = facts.streaks;
    found.add({DetailHead::tr("Longest streak"), streakText(streaks.longest), streakDates(streaks.longest)},
              daysOf(streaks.longest));
    found.add({DetailHead::tr("Streak now"), streakText(streaks.current), streakDates(streaks.current)},
              daysOf(streaks.current));
    if (facts.bestMonth)
        found.add({DetailHead::tr("Best month"), bucketText(*facts.bestMonth, Bucket::Month),
                   bothFiguresText(facts.bestMonth->amount)},
                  DateRange{facts.bestMonth->from, facts.bestMonth->to});
    return found;
}

} // namespace

/// A range says that these are its own facts, and what they are of all time stands below.
void DetailHead::showFacts(const DetailData& answer, Instant now) {
    DatedFigures facts = figuresOf(answer.facts, answer.scope(), now);
    showSkips(facts.figures, answer.skips);
    m_facts->setFigures(facts.figures);
    m_factDays = std::move(facts.days);
    m_rangeLabel->setText(tr("In this range: %1", "dates").arg(dateSpanText(answer.scope().range)));
    m_rangeLabel->setVisible(answer.ever.has_value());
    m_facts->setAccessibleName(m_rangeLabel->text());
    m_everLabel->setVisible(answer.ever.has_value());
    m_ever->setVisible(answer.ever.has_value());
    if (answer.ever) {
        DatedFigures ever = figuresOf(*answer.ever, answer.scope(), now);
        m_ever->setFigures(ever.figures);
        m_everDays = std::move(ever.days);
        FigureRow::align(*m_facts, *m_ever);
    }
}

void DetailHead::openPlaysOf(const std::optional<DateRange>& days, bool ofAllTime) {
    if (!days)
        return;
    Place place = m_scope.place();
    DateRange shown = *days;
    if (ofAllTime) {
        place.range = RangeChoice::of(RangeChoice::Kind::AllTime);
    } else if (const DateRange range = m_scope.scope().range; range.from && range.to) {
        // A month may reach out of the range that its plays were counted in.
        shown.from = std::max(*shown.from, *range.from);
        shown.to = std::min(*shown.to, *range.to);
    }
    place.narrowed = shown;
    m_scope.openPlays(std::move(place));
}

void DetailHead::openSkips() {
    Place place = m_scope.place();
    place.filter.skipped = true;
    m_scope.openPlays(std::move(place));
}

void DetailHead::showSkips(std::vector<FigureRow::Figure>& facts, const Skips& skips) const {
    if (skips.plays == 0)
        return;
    facts.push_back(
        {tr("Skipped"), percentText(static_cast<double>(skips.skipped) / static_cast<double>(skips.plays)),
         tr("%1 of %2 starts whose end is known, whatever the counting rule", "numbers")
             .arg(countText(static_cast<double>(skips.skipped)), countText(static_cast<double>(skips.plays))),
         skips.skipped > 0 ? showPlaysText() : QString()});
}

} // namespace afs
