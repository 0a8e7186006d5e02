// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detail_head.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/themed_label.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QPushButton>

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

std::vector<FigureRow::Figure> figuresOf(const DetailData::Facts& facts, const QTimeZone& zone, Instant now) {
    std::vector<FigureRow::Figure> figures;
    const auto moment = [&](const QString& name, const std::optional<Instant>& when) {
        figures.push_back(
            {name, when ? relativeText(*when, now, zone) : QString(), when ? momentText(*when, zone) : QString()});
    };
    moment(DetailHead::tr("First play"), facts.firstPlay);
    moment(DetailHead::tr("Last play"), facts.lastPlay);
    figures.push_back(
        {DetailHead::tr("Longest streak"), streakText(facts.streaks.longest), streakDates(facts.streaks.longest)});
    figures.push_back(
        {DetailHead::tr("Streak now"), streakText(facts.streaks.current), streakDates(facts.streaks.current)});
    if (facts.bestMonth)
        figures.push_back({DetailHead::tr("Best month"), bucketText(*facts.bestMonth, Bucket::Month),
                           bothFiguresText(facts.bestMonth->amount)});
    return figures;
}

} // namespace

/// A range says that these are its own facts, and what they are of all time stands below.
void DetailHead::showFacts(const DetailData& answer, Instant now) {
    const QTimeZone& zone = answer.scope().zone;
    std::vector<FigureRow::Figure> facts = figuresOf(answer.facts, zone, now);
    showSkips(facts, answer.skips);
    m_facts->setFigures(facts);
    m_rangeLabel->setText(tr("In this range: %1", "dates").arg(dateSpanText(answer.scope().range)));
    m_rangeLabel->setVisible(answer.ever.has_value());
    m_facts->setAccessibleName(m_rangeLabel->text());
    m_everLabel->setVisible(answer.ever.has_value());
    m_ever->setVisible(answer.ever.has_value());
    if (answer.ever)
        m_ever->setFigures(figuresOf(*answer.ever, zone, now));
}

void DetailHead::showSkips(std::vector<FigureRow::Figure>& facts, const Skips& skips) const {
    if (skips.plays == 0)
        return;
    facts.push_back(
        {tr("Skipped"), percentText(static_cast<double>(skips.skipped) / static_cast<double>(skips.plays)),
         tr("%1 of %2 starts whose end is known, whatever the counting rule", "numbers")
             .arg(countText(static_cast<double>(skips.skipped)), countText(static_cast<double>(skips.plays)))});
}

} // namespace afs
