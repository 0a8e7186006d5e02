// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_row.h"

#include "core/base/time_text.h"
#include "core/domain/local_file_uri.h"
#include "core/dump/dump_words.h"
#include "core/dump/history_text.h"
#include "core/dump/row_fault.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace afs {

namespace {

using namespace std::chrono_literals;

/// Spotify opened in October 2008: an earlier stamp is a unit error or a dead clock.
constexpr Instant spotifyOpened = std::chrono::sys_days{std::chrono::year{2008} / 10 / 1};
constexpr Instant earliestEnd = std::chrono::sys_days{std::chrono::year{1971} / 1 / 1};

/// More than 30 000 years. Larger numbers are cut to it, so that sums and differences stay within 64 bits.
constexpr std::int64_t longestMs = 1'000'000'000'000'000;

bool isString(std::string_view value) {
    return value.size() >= 2 && value.front() == '"' && value.back() == '"';
}

std::string_view withoutQuotes(std::string_view value) {
    return isString(value) ? value.substr(1, value.size() - 2) : value;
}

/// An integer, a number with a fraction (cut), or either of them in quotes, as the oldest exports have it. What is
/// beyond ±longestMs becomes it.
std::optional<std::int64_t> numberOf(std::string_view value) {
    value = withoutQuotes(value);
    if (value.empty())
        return {};
    const char* end = value.data() + value.size();
    std::int64_t whole = 0;
    const auto integer = std::from_chars(value.data(), end, whole);
    if (integer.ec == std::errc() && integer.ptr == end)
        return std::clamp(whole, -longestMs, longestMs);
    if (!isJsonScalar(value))
        return {};
    double real = 0;
    const auto fraction = std::from_chars(value.data(), end, real);
    if (fraction.ptr != end)
        return {};
    if (fraction.ec == std::errc::result_out_of_range)
        // Too large or too small for a double; the sign of the exponent tells which.
        return value.find("e-") != std::string_view::npos || value.find("E-") != std::string_view::npos ? 0
               : value.front() == '-'                                                                   ? -longestMs
                                                                                                        : longestMs;
    if (fraction.ec != std::errc())
        return {};
    const auto limit = static_cast<double>(longestMs);
    // Every negative number stays negative: -0.5 is no length either.
    return static_cast<std::int64_t>(real < 0 ? std::floor(std::max(real, -limit)) : std::min(real, limit));
}

Tri yesNo(std::string_view value) {
    value = withoutQuotes(value);
    if (value == "true")
        return Tri::Yes;
    if (value == "false")
        return Tri::No;
    const auto asNumber = numberOf(value);
    if (!asNumber)
        return Tri::Unknown;
    return *asNumber == 0 ? Tri::No : Tri::Yes;
}

/// Seconds or milliseconds since 1970; 0, 1 and everything unbelievable is no time.
std::int64_t offlineTime(std::string_view value, Instant end) {
    constexpr std::int64_t secondsEnd = 100'000'000'000;
    const auto stamp = numberOf(value);
    if (!stamp || *stamp <= 1)
        return 0;
    const Instant at{Milliseconds{*stamp > secondsEnd ? *stamp : *stamp * 1000}};
    return at >= spotifyOpened && at <= end ? at.time_since_epoch().count() : 0;
}

bool namesATrack(std::string_view uri) {
    return uri.starts_with("spotify:track:") || uri.starts_with("spotify:local:");
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

char upper(char c) {
    return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

HistoryRowReader::HistoryRowReader(Instant now, const HistoryUris& uris)
    : m_latest(std::chrono::floor<std::chrono::days>(now) + std::chrono::days{2}), m_uris(uris) {}

std::string_view HistoryRowReader::text(const RawRow& raw, Field field) {
    const std::string_view value = raw[field];
    if (!isString(value)) {
        // A title may have lost its quotes (1979); yes, no, null, objects and lists are no text.
        const bool bare = !value.empty() && ((value.front() >= '0' && value.front() <= '9') || value.front() == '-');
        return bare ? beginning(value) : std::string_view();
    }
    const std::string_view inner = withoutQuotes(value);
    if (inner.find('\\') == std::string_view::npos)
        return beginning(inner);
    std::string& plain = m_unescaped[static_cast<std::size_t>(field)];
    if (!unescapeJson(inner, plain))
        m_isShortened = true;
    return plain;
}

std::string_view HistoryRowReader::beginning(std::string_view text) {
    const std::string_view kept = shortened(text);
    if (kept.size() < text.size())
        m_isShortened = true;
    return kept;
}

QString HistoryRowReader::readTime(std::string_view value, Instant& end) const {
    if (value.empty())
        return faultCode(RowFault::NoTime);
    if (value == "null")
        return faultCode(RowFault::EmptyTime);
    const std::string_view inner = withoutQuotes(value);
    std::optional<Instant> parsed;
    if (inner.find('\\') == std::string_view::npos) {
        parsed = parseInstant(inner);
    } else {
        std::string plain;
        unescapeJson(inner, plain);
        parsed = parseInstant(plain);
    }
    constexpr std::size_t shownCharacters = 40;
    const auto asText = [&] { return DumpWords::shown(QString::fromUtf8(inner.substr(0, shownCharacters))); };
    if (!parsed || !isString(value))
        return faultCode(RowFault::UnreadableTime, asText());
    if (*parsed < earliestEnd)
        return faultCode(RowFault::TimeBefore1971, asText());
    if (*parsed >= m_latest)
        return faultCode(RowFault::TimeInTheFuture, asText());
    end = *parsed;
    return {};
}

QString HistoryRowReader::read(const RawRow& raw, const HistoryFile& file, DumpRow& row) {
    const bool account = raw.has(Field::EndTime) || raw.has(Field::AccountMs)
                             ? !raw.has(Field::Ts) && !raw.has(Field::MsPlayed)
                             : !raw.has(Field::Ts) && file.source == Source::AccountDump;
    row.source = account ? Source::AccountDump : Source::ExtendedDump;
    row.video = file.video;
    row.file = file.index;
    if (const QString wrong = readTime(raw[account ? Field::EndTime : Field::Ts], row.end); !wrong.isEmpty())
        return wrong;
    if (account) // which knows minutes; whoever wrote seconds into it did not know them
        row.end = std::chrono::floor<std::chrono::minutes>(row.end);

    row.ms = -1;
    const Field played = account ? Field::AccountMs : Field::MsPlayed;
    if (raw.given(played)) {
        const auto ms = numberOf(raw[played]);
        if (!ms)
            return faultCode(RowFault::UnreadableLength);
        if (*ms < 0)
            return faultCode(RowFault::NegativeLength);
        row.ms = *ms;
    }
    m_isShortened = false;
    if (account)
        readAccount(raw, row);
    else
        readExtended(raw, row);
    row.isShortened = m_isShortened;
    return {};
}

void HistoryRowReader::readExtended(const RawRow& raw, DumpRow& row) {
    row.flags = {yesNo(raw[Field::Skipped]), yesNo(raw[Field::Shuffle]), yesNo(raw[Field::Offline]),
                 yesNo(raw[Field::Incognito])};
    row.offlineAt = offlineTime(raw[Field::OfflineTimestamp], row.end);
    row.reasonStart = text(raw, Field::ReasonStart);
    row.reasonEnd = text(raw, Field::ReasonEnd);
    row.platform = text(raw, Field::Platform);
    row.country = country(raw);

    const auto be = [&row](Kind kind, std::string_view uri, std::string_view title, std::string_view artist,
                           std::string_view album) {
        row.kind = kind;
        row.uri = uri;
        row.title = title;
        row.artist = artist;
        row.album = album;
    };
    std::string_view trackUri = text(raw, Field::TrackUri);
    if (isLocalFileUri(trackUri)) {
        m_localUri = localFileUri(trackUri);
        trackUri = beginning(m_localUri);
    }
    const std::string_view title = text(raw, Field::TrackName);
    const std::string_view artist = text(raw, Field::AlbumArtist);
    const std::string_view episodeUri = text(raw, Field::EpisodeUri);
    if (!trackUri.empty() && !trackUri.starts_with("spotify:episode:")) {
        const bool named = !title.empty() && !artist.empty();
        return be(named || namesATrack(trackUri) ? Kind::Music : Kind::Unattributed, trackUri, title, artist,
                  text(raw, Field::AlbumName));
    }

    std::string_view chapterUri = text(raw, Field::ChapterUri);
    if (chapterUri.empty())
        chapterUri = text(raw, Field::BookUri);
    const std::string_view chapter = text(raw, Field::ChapterTitle);
    const std::string_view book = text(raw, Field::BookTitle);
    const std::string_view episode = text(raw, Field::EpisodeName);
    const std::string_view show = text(raw, Field::ShowName);
    const std::string_view anyEpisodeUri = episodeUri.empty() ? trackUri : episodeUri;
    if (!chapterUri.empty())
        return be(Kind::Chapter, chapterUri, chapter, book, book);
    if (!anyEpisodeUri.empty())
        return be(Kind::Episode, anyEpisodeUri, episode.empty() ? title : episode, show.empty() ? artist : show, {});
    // What says that it is no music does so before names that music could have as well.
    if (!chapter.empty() || !book.empty())
        return be(Kind::Chapter, {}, chapter, book, book);
    if (!episode.empty() || !show.empty())
        return be(Kind::Episode, {}, episode, show, {});
    be(!title.empty() && !artist.empty() ? Kind::Music : Kind::Unattributed, {}, title, artist,
       text(raw, Field::AlbumName));
}

void HistoryRowReader::readAccount(const RawRow& raw, DumpRow& row) {
    row.flags = {};
    row.offlineAt = 0;
    row.reasonStart = row.reasonEnd = row.platform = row.country = {};
    row.uri = {};
    row.album = {};
    if (raw.given(Field::PodcastName) || raw.given(Field::AccountEpisode)) {
        row.artist = text(raw, Field::PodcastName);
        row.title = text(raw, Field::AccountEpisode);
        row.kind = row.artist.empty() && row.title.empty() ? Kind::Unattributed : Kind::Episode;
        row.uri = m_uris.episode(row.artist, row.title);
        return;
    }
    if (raw.given(Field::AudiobookName) || raw.given(Field::ChapterName)) {
        row.artist = text(raw, Field::AuthorName);
        row.title = text(raw, Field::ChapterName);
        row.album = text(raw, Field::AudiobookName);
        row.kind = row.artist.empty() && row.title.empty() && row.album.empty() ? Kind::Unattributed : Kind::Chapter;
        return;
    }
    row.artist = text(raw, Field::ArtistName);
    row.title = text(raw, Field::AccountTrack);
    row.uri = m_uris.track(row.artist, row.title);
    row.kind = row.artist.empty() || row.title.empty() ? Kind::Unattributed : Kind::Music;
}

std::string_view HistoryRowReader::country(const RawRow& raw) {
    const std::string_view code = text(raw, Field::Country);
    if (code.size() != 2 || !isLetter(code[0]) || !isLetter(code[1]))
        return {};
    m_country = {upper(code[0]), upper(code[1])};
    const std::string_view result(m_country.data(), m_country.size());
    return result == "ZZ" ? std::string_view() : result;
}

} // namespace afs
