// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/left_out.h"

#include <QCoreApplication>

#include <array>

namespace afs {

namespace {

constexpr std::int32_t shortestMs = 30'000;

struct LeftOutWords {
    Q_DECLARE_TR_FUNCTIONS(LeftOut)
};

LeftOutReason reasonOf(const Library& library, Row row, CountingRule rule) {
    switch (library.kind(row)) {
    case Kind::Episode:
        return LeftOutReason::Podcast;
    case Kind::Chapter:
        return LeftOutReason::Audiobook;
    case Kind::Unattributed:
        return LeftOutReason::Unattributed;
    case Kind::Music:
        break;
    }
    if (rule != CountingRule::Spotify && rule != CountingRule::Strict)
        return LeftOutReason::Rule;
    const PlayFlags flags = PlayFlags::unpacked(library.flags[row]);
    if (flags.incognito == Tri::Yes)
        return LeftOutReason::Private;
    if (library.ms[row] >= 0 && library.ms[row] < shortestMs)
        return LeftOutReason::Short;
    return flags.skipped == Tri::Yes ? LeftOutReason::Skipped : LeftOutReason::Rule;
}

} // namespace

LeftOutData leftOut(const Question& question, SelectionCache& selections) {
    const Library& library = *question.library;
    Scope scope = question.scope;
    scope.range = {};
    scope.filter = {};
    const SelectionPtr selection = selections.of(question.library, scope);
    constexpr std::size_t reasons = static_cast<std::size_t>(LeftOutReason::Rule) + 1;
    std::array<std::shared_ptr<std::vector<Row>>, reasons> rows;
    auto counted = selection->rows.begin();
    for (Row row = 0; row < library.plays(); ++row) {
        if (counted != selection->rows.end() && *counted == row) {
            ++counted;
            continue;
        }
        auto& of = rows[static_cast<std::size_t>(reasonOf(library, row, scope.rule))];
        if (!of)
            of = std::make_shared<std::vector<Row>>();
        of->push_back(row);
    }
    LeftOutData data;
    data.asked = question;
    data.stored = static_cast<std::int64_t>(library.plays());
    data.counted = static_cast<std::int64_t>(selection->rows.size());
    for (std::size_t reason = 0; reason < reasons; ++reason)
        if (rows[reason])
            data.reasons.push_back({static_cast<LeftOutReason>(reason), std::move(rows[reason])});
    return data;
}

QString leftOutText(LeftOutReason reason, CountingRule rule) {
    switch (reason) {
    case LeftOutReason::Podcast:
        return LeftOutWords::tr("Podcasts");
    case LeftOutReason::Audiobook:
        return LeftOutWords::tr("Audiobooks");
    case LeftOutReason::Unattributed:
        return LeftOutWords::tr("Without a name");
    case LeftOutReason::Private:
        return LeftOutWords::tr("Private sessions");
    case LeftOutReason::Short:
        return LeftOutWords::tr("Shorter than 30 seconds");
    case LeftOutReason::Skipped:
        return LeftOutWords::tr("Marked as skipped");
    case LeftOutReason::Rule:
        break;
    }
    switch (rule) {
    case CountingRule::Lastfm:
        return LeftOutWords::tr("Less than half of the track was played");
    case CountingRule::Finished:
        return LeftOutWords::tr("Not played to the end");
    default:
        return LeftOutWords::tr("Left out by the counting rule");
    }
}

} // namespace afs
