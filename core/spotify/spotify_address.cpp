// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/spotify_address.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace afs {

namespace {

using Of = SpotifyAddress::Of;

constexpr int longestAddress = 2000; // nobody's link is longer

bool isId(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9]{22}$"));
    return pattern.match(text).hasMatch();
}

/// Without what mails, chats and quotes put around it.
QString bare(const QString& text) {
    constexpr QStringView around = u"<>\"'“”„‘’«»‹›()\uFEFF\u200B";
    const auto goes = [around](QChar letter) { return letter.isSpace() || around.contains(letter); };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && goes(text[from]))
        ++from;
    while (to > from && goes(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

/// `playlist, ID`, or `user, NAME, playlist, ID`; of all else the word that says what it is.
SpotifyAddress namedBy(QStringList parts) {
    const auto is = [&parts](qsizetype place, QLatin1String word) {
        return place < parts.size() && parts[place].compare(word, Qt::CaseInsensitive) == 0;
    };
    if (is(0, QLatin1String("collection")) || is(2, QLatin1String("collection")))
        return {Of::LikedSongs, {}};
    if (is(0, QLatin1String("user")) && is(2, QLatin1String("playlist")))
        parts.remove(0, 2);
    if (is(0, QLatin1String("playlist")))
        return isId(parts.value(1)) ? SpotifyAddress{Of::Playlist, parts[1]} : SpotifyAddress();
    constexpr std::array words{std::pair("album", Of::Album),   std::pair("track", Of::Track),
                               std::pair("artist", Of::Artist), std::pair("episode", Of::Episode),
                               std::pair("show", Of::Show),     std::pair("user", Of::Person)};
    const auto word =
        std::ranges::find_if(words, [&is](const auto& known) { return is(0, QLatin1String(known.first)); });
    return word != words.end() && parts.size() > 1 ? SpotifyAddress{word->second, {}} : SpotifyAddress();
}

SpotifyAddress ofUri(const QString& rest) {
    static const QRegularExpression between(QStringLiteral("[:/]"));
    return namedBy(rest.section(u'?', 0, 0).section(u'#', 0, 0).split(between, Qt::SkipEmptyParts));
}

SpotifyAddress ofLink(const QString& host, const QString& rest) {
    static const QRegularExpression shortHost(QStringLiteral(R"(^(?:(?:[a-z]+\.)?spotify\.link|spotify\.app\.link)$)"));
    static const QRegularExpression ownHost(QStringLiteral(R"(^(?:www\.)?(?:open|play|embed)\.spotify\.com$)"));
    static const QRegularExpression language(QStringLiteral("^intl-[a-z-]+$"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (shortHost.match(host).hasMatch())
        return {Of::ShortLink, {}};
    if (!ownHost.match(host).hasMatch())
        return {};
    const QString address = rest.section(u'#', 0, 0);
    QStringList parts = address.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && language.match(parts.first()).hasMatch())
        parts.removeFirst();
    if (!parts.isEmpty() && parts.first().compare(QLatin1String("embed"), Qt::CaseInsensitive) == 0)
        parts.removeFirst();
    if (parts.isEmpty()) // as players were embedded once
        return spotifyAddressOf(
            QUrlQuery(address.section(u'?', 1)).queryItemValue(QStringLiteral("uri"), QUrl::FullyDecoded));
    return namedBy(parts);
}

} // namespace

SpotifyAddress spotifyAddressOf(const QString& text) {
    static const QRegularExpression uri(QStringLiteral("^spotify:(.*)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(QStringLiteral(R"(^(?:https?://)?([a-z.-]+)(?::\d+)?(?:([/?#].*))?$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString said = bare(text);
    if (said.size() > longestAddress)
        return {};
    if (isId(said))
        return {Of::Playlist, said};
    if (const auto found = uri.match(said); found.hasMatch())
        return ofUri(found.captured(1));
    const auto found = link.match(said);
    return found.hasMatch() ? ofLink(found.captured(1).toLower(), found.captured(2)) : SpotifyAddress();
}

QString playlistIdOf(const QString& text) {
    return spotifyAddressOf(text).id;
}

} // namespace afs
