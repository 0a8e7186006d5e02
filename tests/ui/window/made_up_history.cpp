// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/made_up_history.h"

#include <QDateTime>
#include <QFileInfo>

#include <array>
#include <cmath>
#include <random>

namespace afs::test {

namespace {

constexpr int artistCount = 900;
constexpr int tracksPerArtist = 14;

std::string inventedName(std::mt19937& random, int words) {
    static const std::array<const char*, 24> parts{"lu",  "mar", "ven", "ti",  "sol", "ka",  "ro", "ne",
                                                   "bri", "ol",  "ста", "fen", "wy",  "dor", "ae", "qui",
                                                   "zan", "ish", "mo",  "él",  "tor", "pa",  "ny", "gru"};
    std::string name;
    for (int word = 0; word < words; ++word) {
        std::string one;
        const int length = 2 + static_cast<int>(random() % 2);
        for (int i = 0; i < length; ++i)
            one += parts[random() % parts.size()];
        one[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(one[0])));
        name += (word > 0 ? " " : "") + one;
    }
    return name;
}

/// A small index is far more likely than a large one.
int skewed(std::mt19937& random, int count) {
    const double u = std::uniform_real_distribution<double>(0, 1)(random);
    return std::min(count - 1, static_cast<int>(std::pow(u, 3.0) * count));
}

} // namespace

LibraryPtr madeUpLibrary(int plays) {
    std::mt19937 random(7);
    std::vector<std::string> artists;
    std::vector<std::string> titles;
    for (int i = 0; i < artistCount; ++i)
        artists.push_back(inventedName(random, 1 + static_cast<int>(random() % 2)));
    for (int i = 0; i < artistCount * tracksPerArtist; ++i)
        titles.push_back(inventedName(random, 1 + static_cast<int>(random() % 4)));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 span = 8LL * 365 * 86'400'000;
    std::vector<PlayFacts> facts;
    facts.reserve(static_cast<std::size_t>(plays));
    static const std::array<int, 24> hours{2, 1, 1, 0, 0, 0, 1, 4, 6, 5, 4, 4, 5, 4, 4, 5, 6, 8, 10, 11, 12, 10, 7, 4};
    std::discrete_distribution<int> hourOf(hours.begin(), hours.end());
    const int days = static_cast<int>(span / 86'400'000);
    for (int i = 0; i < plays; ++i) {
        PlayFacts play;
        const qint64 day = now / 86'400'000 - days + 1 + static_cast<int>(random() % static_cast<unsigned>(days));
        play.end = Instant(Milliseconds(
            std::min(now, day * 86'400'000 + hourOf(random) * 3'600'000 + static_cast<qint64>(random() % 3'600'000))));
        play.id = PlayId(i + 1);
        const int artist = skewed(random, artistCount);
        const int track = artist * tracksPerArtist + skewed(random, tracksPerArtist);
        play.ms =
            random() % 8 == 0 ? static_cast<int>(random() % 30'000) : 120'000 + static_cast<int>(random() % 200'000);
        play.track = TrackId(track + 1);
        play.uri = "spotify:track:" + std::to_string(track);
        play.title = titles[static_cast<std::size_t>(track)];
        play.artist = artists[static_cast<std::size_t>(artist)];
        play.album = titles[static_cast<std::size_t>(artist * tracksPerArtist + track % 3)];
        play.reasonEnd = play.ms < 30'000 ? "fwdbtn" : "trackdone";
        play.flags.incognito = random() % 100 == 0 ? Tri::Yes : Tri::No;
        if (random() % 200 == 0)
            play.kind = Kind::Episode;
        facts.push_back(std::move(play));
    }
    return std::make_shared<const Library>(buildLibrary(facts));
}

MadeUpLibrary::MadeUpLibrary(int plays, int delayMs) {
    if (delayMs == 0) {
        m_library = madeUpLibrary(plays);
        return;
    }
    QTimer::singleShot(delayMs, this, [this, plays] {
        m_library = madeUpLibrary(plays);
        Q_EMIT libraryChanged();
    });
}

MadeUpImports::MadeUpImports(bool anyBefore) {
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &MadeUpImports::tick);
    ClassCounts& classes = m_report.classes;
    classes[RowClass::Added] = 53'947;
    classes[RowClass::AlreadyPresent] = 87'497;
    classes[RowClass::Duplicate] = 120;
    classes[RowClass::NotMusic] = 1'204;
    classes[RowClass::Unattributed] = 12;
    classes[RowClass::Invalid] = 3;
    m_report.files = 12;
    m_report.counted = {41'000, 38'210, 36'777, 30'100, 53'947};
    for (int year = 2016; year < 2026; ++year) {
        YearCounts counts;
        counts.year = year;
        counts.classes[RowClass::Added] = 5'394;
        counts.classes[RowClass::AlreadyPresent] = 8'749;
        counts.counted = {4'100, 3'821, 3'677, 3'010, 5'394};
        m_report.years.push_back(counts);
    }
    m_report.first = Instant(Milliseconds(1'453'000'000'000));
    m_report.last = Instant(Milliseconds(1'763'000'000'000));
    m_report.playsBefore = 87'497;
    m_report.playsAfter = 141'444;
    m_report.seconds = 2.1;
    m_invalid = {{QStringLiteral("Streaming_History_Audio_2019_3.json"), 812, 391'822,
                  QStringLiteral("The time “2019-13-01T00:00:00Z” is none.")},
                 {QStringLiteral("Streaming_History_Audio_2019_3.json"), 813, 392'222,
                  QStringLiteral("The time “2019-13-01T00:00:00Z” is none.")},
                 {QStringLiteral("Streaming_History_Audio_2020_4.json"), 0, 1'222,
                  QStringLiteral("The file is damaged from here on.")}};
    m_report.invalid = m_invalid;
    if (!anyBefore)
        return;
    for (int id = 1; id <= 3; ++id) {
        ImportRecord record;
        record.id = ImportId(id);
        record.state = id == 2 ? ImportState::Undone : ImportState::Done;
        record.time = Instant(Milliseconds(1'753'000'000'000LL + id * 86'400'000LL * 31));
        record.sources = {QStringLiteral("my_spotify_data (%1).zip").arg(id)};
        record.paths = {QStringLiteral("/home/me/Downloads/my_spotify_data (%1).zip").arg(id)};
        record.files = 12;
        record.classes = classes;
        record.first = m_report.first;
        record.last = m_report.last;
        m_records.push_back(record);
    }
}

void MadeUpImports::check(const QStringList& paths) {
    m_report.sources.clear();
    for (const QString& path : paths)
        m_report.sources.append(QFileInfo(path).fileName());
    m_task = Task::Check;
    m_ticks = 0;
    m_timer.start();
}

void MadeUpImports::importChecked() {
    m_task = Task::Import;
    m_ticks = 0;
    m_timer.start();
}

void MadeUpImports::cancel() {
    m_timer.stop();
    Q_EMIT failed({ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}});
}

void MadeUpImports::tick() {
    constexpr int ticks = 30;
    if (++m_ticks < ticks) {
        ImportProgress progress;
        progress.fraction = m_ticks / static_cast<double>(ticks);
        progress.rows = m_ticks * 4'700;
        progress.rowsTotal = 142'783;
        progress.rowsPerSecond = 47'000;
        progress.secondsLeft = (ticks - m_ticks) / 10.0;
        Q_EMIT progressed(progress);
        return;
    }
    m_timer.stop();
    if (m_task == Task::Check) {
        Q_EMIT checked(m_report);
        return;
    }
    m_report.importId = ImportId(static_cast<std::int32_t>(m_records.size()) + 1);
    ImportRecord record;
    record.id = *m_report.importId;
    record.time = Instant(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
    record.sources = m_report.sources;
    record.files = m_report.files;
    record.classes = m_report.classes;
    record.first = m_report.first;
    record.last = m_report.last;
    m_records.push_back(record);
    Q_EMIT imported(m_report);
}

void MadeUpImports::undo(ImportId id) {
    QTimer::singleShot(500, this, [this, id] {
        for (ImportRecord& record : m_records)
            if (record.id == id)
                record.state = ImportState::Undone;
        Q_EMIT undone(id, 53'947);
    });
}

void MadeUpImports::requestImports() {
    QTimer::singleShot(10, this, [this] { Q_EMIT importsListed(m_records); });
}

void MadeUpImports::requestInvalidRows(ImportId id) {
    QTimer::singleShot(10, this, [this, id] { Q_EMIT invalidRowsListed(id, m_invalid); });
}

} // namespace afs::test
