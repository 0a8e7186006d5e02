// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detail_head.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_row.h"
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
      m_spotify(new QPushButton(themedIcon(QStringLiteral("external")), {}, this)), m_facts(new FigureRow(this)) {
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
    layout->addWidget(m_facts);
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

void DetailHead::showFacts(const DetailData& answer, Instant now) {
    const Totals& totals = answer.figures.totals;
    const QTimeZone& zone = answer.scope().zone;
    std::vector<FigureRow::Figure> facts;
    const auto moment = [&](const QString& name, const std::optional<Instant>& when) {
        facts.push_back(
            {name, when ? relativeText(*when, now, zone) : QString(), when ? momentText(*when, zone) : QString()});
    };
    moment(tr("First play"), totals.firstPlay);
    moment(tr("Last play"), totals.lastPlay);
    facts.push_back({tr("Longest streak"), streakText(answer.streaks.longest), streakDates(answer.streaks.longest)});
    facts.push_back({tr("Streak now"), streakText(answer.streaks.current), streakDates(answer.streaks.current)});
    if (answer.bestMonth)
        facts.push_back({tr("Best month"), bucketText(*answer.bestMonth, Bucket::Month),
                         bothFiguresText(answer.bestMonth->amount)});
    if (answer.skips.plays > 0)
        facts.push_back(
            {tr("Skipped"),
             percentText(static_cast<double>(answer.skips.skipped) / static_cast<double>(answer.skips.plays)),
             tr("%1 of %2 starts whose end is known, whatever the counting rule", "numbers")
                 .arg(countText(static_cast<double>(answer.skips.skipped)),
                      countText(static_cast<double>(answer.skips.plays)))});
    m_facts->setFigures(facts);
}

} // namespace afs
