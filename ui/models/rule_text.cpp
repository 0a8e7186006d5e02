// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_text.h"

#include <QCoreApplication>

namespace afs {

namespace {
struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(CountingRules)
};
} // namespace

QString ruleTitle(CountingRule rule) {
    switch (rule) {
    case CountingRule::Spotify:
        return RuleWords::tr("30 seconds, as Spotify counts");
    case CountingRule::Strict:
        return RuleWords::tr("30 seconds and not skipped");
    case CountingRule::Lastfm:
        return RuleWords::tr("Half the track, as Last.fm counts");
    case CountingRule::Finished:
        return RuleWords::tr("Played to the end");
    case CountingRule::Everything:
        return RuleWords::tr("Every start");
    }
    return {};
}

QString ruleExplanation(CountingRule rule) {
    switch (rule) {
    case CountingRule::Spotify:
        return RuleWords::tr("A play counts when it lasted at least 30 seconds. Private sessions are left out.");
    case CountingRule::Strict:
        return RuleWords::tr("A play counts when it lasted at least 30 seconds and was not skipped. Private sessions "
                             "are left out.");
    case CountingRule::Lastfm:
        return RuleWords::tr("A play counts when the track is longer than 30 seconds and half of it, or four minutes, "
                             "was played.");
    case CountingRule::Finished:
        return RuleWords::tr("A play counts when the track ended by itself.");
    case CountingRule::Everything:
        return RuleWords::tr("Every stored music play counts, however short.");
    }
    return {};
}

} // namespace afs
