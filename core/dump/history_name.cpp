// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_name.h"

#include <QRegularExpression>

#include <limits>
#include <optional>

namespace afs {

namespace {

enum Group { ExtendedAudio, ExtendedVideo, ExtendedByContent, AccountMusic, AccountPodcast, AccountBook, AccountOther };

constexpr int noIndex = std::numeric_limits<int>::max();

QRegularExpression namePattern(const QString& text) {
    // A browser that finds the name taken adds " (1)".
    return QRegularExpression(QStringLiteral("^(?:%1)(?: ?\\(\\d{1,4}\\))?\\.json$").arg(text),
                              QRegularExpression::CaseInsensitiveOption);
}

int nameIndex(const QString& digits) {
    bool ok = false;
    const int index = digits.toInt(&ok);
    return ok ? index : noIndex;
}

std::optional<HistoryName> recogniseExtended(const QString& name) {
    static const QRegularExpression current =
        namePattern(QStringLiteral("Streaming_History_(Audio|Video)(?:_(\\d{4})(?:-\\d{4})?)?(?:_(\\d{1,6}))?"));
    static const QRegularExpression old = namePattern(QStringLiteral("end(song|video)(?:_(\\d{1,6}))?"));
    if (const auto match = current.match(name); match.hasMatch()) {
        const bool video = match.captured(1).compare(QLatin1String("video"), Qt::CaseInsensitive) == 0;
        // A file of one year without a number stands where its year does.
        const int index = match.captured(3).isEmpty() ? nameIndex(match.captured(2)) : nameIndex(match.captured(3));
        return HistoryName{FileRole::Extended, video, {video ? ExtendedVideo : ExtendedAudio, index, name.toLower()}};
    }
    if (const auto match = old.match(name); match.hasMatch()) {
        const bool video = match.captured(1).compare(QLatin1String("video"), Qt::CaseInsensitive) == 0;
        return HistoryName{FileRole::Extended,
                           video,
                           {video ? ExtendedVideo : ExtendedAudio, nameIndex(match.captured(2)), name.toLower()}};
    }
    return {};
}

std::optional<HistoryName> recogniseAccount(const QString& name) {
    static const QRegularExpression account =
        namePattern(QStringLiteral("StreamingHistory(?:_(music|podcast|audiobook|video))?(?:_?(\\d{1,6}))?"));
    const auto match = account.match(name);
    if (!match.hasMatch())
        return {};
    const QString kind = match.captured(1).toLower();
    const int group = kind == QLatin1String("podcast")     ? AccountPodcast
                      : kind == QLatin1String("audiobook") ? AccountBook
                                                           : AccountMusic;
    return HistoryName{
        FileRole::Account, kind == QLatin1String("video"), {group, nameIndex(match.captured(2)), name.toLower()}};
}

/// JSON files of the account data that are known not to be a history.
bool isPrivate(const QString& name) {
    static const QRegularExpression known = namePattern(QStringLiteral(
        "Userdata|Identity|Identifiers|UserAddress|Payments|Follow|Inferences|Marquee|DuoNewFamily|FamilyPlan|"
        "UserPrompts|YourSoundCapsule|Wrapped\\d{0,4}|MessageData|AgentGateway|PodcastInteractivity\\w*|"
        "UserFestivalsDataForSAR|SearchQueries|Conversations|Devices|Ads|Concerts"));
    return known.match(name).hasMatch();
}

} // namespace

HistoryName recogniseName(const QString& name) {
    static const QRegularExpression names = namePattern(QStringLiteral("Playlist\\d{0,6}|YourLibrary\\d{0,6}"));
    static const QRegularExpression manual(QStringLiteral("^Read_?Me_?First.*\\.pdf$"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto extended = recogniseExtended(name))
        return *extended;
    if (const auto account = recogniseAccount(name))
        return *account;
    HistoryName other;
    other.order.name = name.toLower();
    // macOS puts a "._" twin beside every file it zips, and nothing starts with a dot that a person made.
    if (name.startsWith(QLatin1Char('.')))
        other.role = FileRole::Other;
    else if (names.match(name).hasMatch())
        other.role = FileRole::Names;
    else if (isPrivate(name))
        other.role = FileRole::Private;
    else if (manual.match(name).hasMatch())
        other.role = FileRole::Manual;
    else if (other.order.name.endsWith(QLatin1String(".zip")))
        other.role = FileRole::Archive;
    else if (other.order.name.endsWith(QLatin1String(".json")))
        other.role = FileRole::Json;
    return other;
}

HistoryOrder orderByContent(const QString& name, bool account) {
    return {account ? AccountOther : ExtendedByContent, noIndex, name.toLower()};
}

} // namespace afs
