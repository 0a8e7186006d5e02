// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/demo_history.h"

#include "core/dump/demo_catalogue.h"
#include "core/dump/demo_life.h"
#include "core/dump/demo_taste.h"
#include "core/dump/row_fault.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace afs {

namespace demo {
namespace {

using std::chrono::sys_seconds;

constexpr std::uint64_t seed = 20'181'119;
constexpr std::string_view localUri = "spotify:local:Die+Kellerasseln:Proberaum:Take+3:214";

/// What a listener does with one stretch of the day.
enum class Way { Album, Favourites, Mix, Craze, Discovery, Repeat };

struct Session {
    std::chrono::minutes start{};
    std::chrono::minutes length{};
    std::chrono::minutes give = 95min; ///< how much earlier or later it may begin
    Device device = Device::Phone;
    Mood mood = Mood::Everyday;
    Way way = Way::Favourites;
    bool offline = false;
    bool incognito = false;
};

class Listener {
public:
    Listener(RowSink& sink, std::chrono::local_days first, int days, Instant now)
        : m_sink(sink), m_now(std::chrono::floor<std::chrono::seconds>(now)), m_days(days), m_random(seed),
          m_catalogue(makeCatalogue(m_random, days)), m_life(first, days, m_random),
          m_taste(m_catalogue, days, m_random) {}

    void live() {
        for (int number = 0; number <= m_days && !m_over; ++number) {
            m_day = m_life.day(number, m_random);
            if (m_day.silent)
                continue;
            m_taste.advanceTo(number);
            if (m_day.travelling)
                journey();
            else if (m_day.weekend())
                weekend();
            else
                workday();
        }
    }

private:
    void workday() {
        if (!m_day.homeOffice && m_random.chance(0.6))
            commute(7h + 35min);
        if (m_random.chance(m_day.homeOffice ? 0.5 : 0.25))
            listen({.start = 9h + 20min,
                    .length = 70min,
                    .device = m_day.homeOffice ? Device::Desktop : Device::Web,
                    .mood = Mood::Focus,
                    .way = m_random.chance(0.6) ? Way::Album : Way::Mix});
        if (m_random.chance(0.12))
            listen({.start = 12h + 30min, .length = 25min, .way = anyWay()});
        if (m_random.chance(m_day.homeOffice ? 0.25 : 0.12))
            listen({.start = 14h, .length = 55min, .device = Device::Desktop, .way = anyWay()});
        if (!m_day.homeOffice && m_random.chance(0.5))
            commute(17h + 20min);
        if (m_day.weekday % 2 == 1 && m_random.chance(0.25))
            listen({.start = 18h + 30min, .length = 40min, .mood = Mood::Run, .way = Way::Mix});
        evening();
    }

    void weekend() {
        if (m_random.chance(0.45))
            listen({.start = 10h + 15min, .length = 60min, .device = Device::Speaker, .way = anyWay()});
        if (m_random.chance(0.2))
            listen({.start = 13h + 40min, .length = 50min, .device = Device::Car, .way = anyWay()});
        if (m_day.weekday == 6 && m_random.chance(0.35))
            listen({.start = 16h, .length = 45min, .mood = Mood::Run, .way = Way::Mix});
        if (m_day.weekday == 5 && m_random.chance(0.3))
            listen({.start = 20h + 30min,
                    .length = 150min,
                    .device = Device::Speaker,
                    .mood = Mood::Night,
                    .way = Way::Favourites});
        else
            evening();
    }

    void journey() {
        if (m_random.chance(0.45))
            listen({.start = 11h, .length = 60min, .way = anyWay(), .offline = m_random.chance(0.7)});
        if (m_random.chance(0.3))
            listen({.start = 21h, .length = 40min, .way = Way::Album, .offline = m_random.chance(0.4)});
    }

    void evening() {
        if (reading())
            chapters();
        else if (m_random.chance(0.45))
            listen({.start = 20h,
                    .length = 50min,
                    .device = m_random.chance(0.5) ? Device::Speaker : Device::Desktop,
                    .way = anyWay(),
                    .incognito = m_random.chance(0.05)});
    }

    void commute(std::chrono::minutes start) {
        if (m_random.chance(0.2))
            episode(start);
        else
            listen({.start = start, .length = 28min, .give = 35min, .way = anyWay(), .offline = m_random.chance(0.12)});
    }

    Way anyWay() {
        static constexpr std::array<Way, 20> usual{Way::Album,      Way::Album,      Way::Album,      Way::Album,
                                                   Way::Album,      Way::Favourites, Way::Favourites, Way::Favourites,
                                                   Way::Favourites, Way::Favourites, Way::Mix,        Way::Mix,
                                                   Way::Mix,        Way::Craze,      Way::Craze,      Way::Craze,
                                                   Way::Craze,      Way::Craze,      Way::Discovery,  Way::Discovery};
        return m_random.chance(0.02) ? Way::Repeat : m_random.pick(usual);
    }

    /// Trains run by the clock; whatever else begins when it begins.
    void begin(std::chrono::minutes start, std::chrono::minutes give = 95min) {
        const auto seconds = std::chrono::seconds(give).count();
        const auto late =
            std::chrono::seconds((m_random.between(-seconds, seconds) + m_random.between(-seconds, seconds)) / 2);
        m_time = std::max(m_time + 5s, m_day.at(start) + late);
    }

    void listen(const Session& session) {
        begin(session.start, session.give);
        const auto until = m_time + std::chrono::duration_cast<std::chrono::seconds>(
                                        session.length * (m_day.energy * (0.25 + m_random.unit())));
        m_reasonStart = m_random.chance(0.2) ? "appload" : "clickrow";
        const Artist& artist = session.way == Way::Craze ? m_taste.craze() : artistNow(session.mood);
        const Album* album = session.way == Way::Album ? m_taste.albumOf(artist, m_random) : nullptr;
        const Track& loved = m_taste.trackOf(artist, m_random);
        for (std::uint32_t n = 0; m_time < until && !m_over; ++n) {
            if (album != nullptr && n < album->tracks)
                play(m_catalogue.tracks[album->firstTrack + n], session, 0.04);
            else if (session.way == Way::Repeat)
                play(loved, session, 0.0);
            else
                play(another(session, artist), session, session.way == Way::Discovery ? 0.38 : 0.2);
        }
    }

    const Artist& artistNow(Mood mood) {
        return m_taste.favourite(m_random, m_day.december() && m_random.chance(0.25) ? Mood::December : mood);
    }

    const Track& another(const Session& session, const Artist& artist) {
        if (session.way == Way::Discovery || m_random.chance(0.03))
            return m_taste.discovery(m_random);
        const bool same = session.way == Way::Mix || (session.way == Way::Craze && m_random.chance(0.6));
        return m_taste.trackOf(same ? artist : artistNow(session.mood), m_random);
    }

    void play(const Track& track, const Session& session, double skipped) {
        DumpRow row = rowOf(session.device);
        row.flags.offline = session.offline ? Tri::Yes : Tri::No;
        row.flags.incognito = session.incognito ? Tri::Yes : Tri::No;
        row.flags.shuffle = session.way == Way::Favourites || session.way == Way::Craze ? Tri::Yes : Tri::No;
        const bool skip = m_random.chance(skipped);
        row.ms = track.lengthMs;
        row.reasonEnd = "trackdone";
        if (skip) {
            const double share = m_random.unit();
            row.ms = 600 + static_cast<std::int64_t>(share * share * 70'000.0);
            row.reasonEnd = m_random.chance(0.08) ? "backbtn" : "fwdbtn";
        } else if (m_random.chance(0.03)) {
            row.ms = static_cast<std::int64_t>(static_cast<double>(track.lengthMs) * m_random.unit());
            row.reasonEnd = m_random.chance(0.5) ? "endplay" : "logout";
        }
        // Spotify marked no row as skipped before this day.
        if (skip && m_time >= std::chrono::sys_days(2022y / std::chrono::October / 16))
            row.flags.skipped = Tri::Yes;
        name(row, track, session.mood == Mood::Night && m_random.chance(0.03));
        finish(row);
    }

    void name(DumpRow& row, const Track& track, bool video) {
        const auto defect = std::chrono::sys_days(2022y / std::chrono::October / 20);
        const bool defective = m_time >= defect && m_time < defect + std::chrono::days(100);
        if (m_random.chance(defective ? 0.06 : 0.0015)) {
            row.kind = Kind::Unattributed;
            return;
        }
        if (m_random.chance(0.0015)) {
            row.uri = localUri;
            row.title = "Take 3";
            row.artist = "Die Kellerasseln";
            row.album = "Proberaum";
            return;
        }
        row.video = video;
        row.uri = track.uri;
        row.title = track.title;
        row.artist = m_catalogue.artists[track.artist].name;
        row.album = m_catalogue.albums[track.album].title;
        if (const auto reissue = reissueOf(m_catalogue, track); reissue && m_day.number >= reissue->from) {
            row.uri = m_uri = reissue->uri;
            row.album = m_album = reissue->album;
        }
    }

    void episode(std::chrono::minutes start) {
        begin(start, 35min);
        m_reasonStart = "clickrow";
        const Show& show = shows[m_random.early(shows.size())];
        const auto number = 1 + m_day.number / 7;
        Random fixed(static_cast<std::uint64_t>(number) * 31U + show.name.size()); // one episode, one id and topic
        m_uri = makeUri(fixed, "episode");
        m_title = "#" + std::to_string(number) + " – " + fixed.pick(topics);
        DumpRow row = rowOf(Device::Phone);
        row.kind = Kind::Episode;
        row.video = show.video;
        row.uri = m_uri;
        row.title = m_title;
        row.artist = show.name;
        row.ms =
            std::min(show.minutes * 60'000 + m_random.between(-240'000, 240'000), m_random.between(300'000, 4'000'000));
        row.reasonEnd = m_random.chance(0.5) ? "trackdone" : "logout";
        finish(row);
    }

    /// Two books, a chapter or two an evening: one in the third winter, one in the sixth.
    bool reading() const {
        return (m_day.number / 365 == 2 || m_day.number / 365 == 5) && m_day.number % 365 >= 200 &&
               m_day.number % 365 < 240;
    }

    void chapters() {
        begin(22h);
        m_reasonStart = "playbtn";
        const auto which = m_day.number / 365 == 2 ? 0U : 1U;
        const Book& book = books[which];
        for (auto n = m_random.between(0, 2); n > 0 && m_chapter[which] < book.chapters && !m_over; --n) {
            const int chapter = ++m_chapter[which];
            Random fixed(static_cast<std::uint64_t>(chapter) * 101U + which);
            m_uri = makeUri(fixed, "episode");
            m_title = std::to_string(chapter);
            DumpRow row = rowOf(Device::Phone);
            row.kind = Kind::Chapter;
            row.uri = m_uri;
            row.title = m_title;
            row.artist = book.author;
            row.album = book.title;
            row.ms = m_random.between(600'000, 1'500'000);
            row.reasonEnd = "trackdone";
            finish(row);
        }
    }

    DumpRow rowOf(Device device) const {
        DumpRow row;
        row.flags = {Tri::No, Tri::No, Tri::No, Tri::No};
        row.reasonStart = m_reasonStart;
        row.platform = platformName(device, m_day.date);
        row.country = m_day.country;
        row.offlineAt = std::chrono::duration_cast<Milliseconds>(m_time.time_since_epoch()).count();
        return row;
    }

    /// The clock goes on by what was played, and by a pause now and then.
    void finish(DumpRow& row) {
        m_time += std::chrono::ceil<std::chrono::seconds>(Milliseconds(row.ms));
        if (m_random.chance(0.015))
            m_time += std::chrono::seconds(m_random.between(20, 900));
        row.end = m_time;
        if (m_time > m_now) {
            m_over = true;
            return;
        }
        m_reasonStart = row.reasonEnd == "logout" ? "appload" : row.reasonEnd == "endplay" ? "clickrow" : row.reasonEnd;
        emitRow(row);
        if (m_random.chance(0.001)) // the dump has the row twice
            emitRow(row);
        if (m_random.chance(0.0004) && row.end + 9s <= m_now) { // or nearly so
            m_time += 9s;
            row.end = m_time;
            emitRow(row);
        }
        if (m_random.chance(0.00015))
            unreadable();
    }

    void emitRow(DumpRow& row) {
        row.number = ++m_number;
        m_sink.row(row);
    }

    void unreadable() {
        InvalidRow row;
        row.file = demoFileName;
        row.row = ++m_number;
        row.offset = row.row * 812;
        row.reason = faultCode(m_random.chance(0.5) ? RowFault::NoTime : RowFault::NegativeLength);
        m_sink.invalid(std::move(row));
    }

    RowSink& m_sink;
    sys_seconds m_now;
    int m_days;
    Random m_random;
    Catalogue m_catalogue;
    Life m_life;
    Taste m_taste;
    Day m_day;
    sys_seconds m_time;
    std::string_view m_reasonStart;
    std::string m_uri;
    std::string m_title;
    std::string m_album;
    std::array<int, books.size()> m_chapter{};
    std::int64_t m_number = 0;
    bool m_over = false;
};

/// When the history of a moment begins, and how many days it may have.
struct Extent {
    std::chrono::local_days first;
    int days = 0;
};

/// The first day depends on the year alone, so that the past stays what it was while the year goes on.
Extent extentOf(Instant now) {
    const auto year = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(now)).year();
    const auto first = std::chrono::local_days((year - std::chrono::years(8)) / std::chrono::March / 14);
    const auto lastDay = std::chrono::local_days(year / std::chrono::December / 31);
    return {first, static_cast<int>((lastDay - first).count())};
}

} // namespace
} // namespace demo

void generateDemoHistory(RowSink& sink, Instant now) {
    const demo::Extent extent = demo::extentOf(now);
    demo::Listener(sink, extent.first, extent.days, now).live();
}

std::vector<TrackFacts> demoFacts(Instant now) {
    demo::Random random(demo::seed); // as the listener's, which makes the same catalogue
    const demo::Catalogue catalogue = demo::makeCatalogue(random, demo::extentOf(now).days);
    std::vector<TrackFacts> facts;
    for (const demo::Track& track : catalogue.tracks) {
        const auto reissue = demo::reissueOf(catalogue, track);
        if (!reissue)
            continue;
        const std::string& artist = catalogue.artists[track.artist].name;
        TrackFacts release{track.uri,
                           track.title,
                           {{"", artist}},
                           "",
                           catalogue.albums[track.album].title,
                           artist,
                           reissue->isrc,
                           Milliseconds(track.lengthMs)};
        facts.push_back(release);
        release.uri = reissue->uri;
        release.album = reissue->album;
        facts.push_back(std::move(release));
    }
    return facts;
}

} // namespace afs
