// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/invented_window.h"

#include "core/dump/demo_history.h"
#include "core/dump/demo_scanning.h"
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/live_fakes.h"
#include "ui/models/demo_sources.h"
#include "ui/models/idle_sources.h"

#include <map>

namespace afs::gallery {

namespace {

constexpr std::size_t fewPlays = 300;

/// Turns the rows of an invented dump into plays, with a track a URI.
class PlayCollector final : public RowSink {
public:
    void row(const DumpRow& row) override {
        PlayFacts facts;
        facts.id = PlayId(static_cast<std::int64_t>(m_plays.size()) + 1);
        facts.end = row.end;
        facts.ms = row.ms;
        facts.kind = row.kind;
        facts.flags = row.flags;
        facts.uri = row.uri;
        facts.title = row.title;
        facts.artist = row.artist;
        facts.album = row.album;
        facts.reasonStart = row.reasonStart;
        facts.reasonEnd = row.reasonEnd;
        facts.platform = row.platform;
        facts.country = row.country;
        if (!facts.uri.empty())
            facts.track = m_tracks.try_emplace(facts.uri, TrackId(static_cast<int>(m_tracks.size()) + 1)).first->second;
        m_plays.push_back(std::move(facts));
    }
    void invalid(InvalidRow) override {}
    void observe(const ObservedPlay& play) {
        DumpRow row;
        row.end = play.end;
        row.uri = play.track.uri;
        row.title = play.track.title;
        row.artist = play.track.artists.front().name;
        row.album = play.track.album;
        this->row(row);
        m_plays.back().sources = sourceBit(play.source);
    }

    std::vector<PlayFacts> newest(std::size_t count) const {
        return {m_plays.end() - static_cast<std::ptrdiff_t>(std::min(count, m_plays.size())), m_plays.end()};
    }
    std::size_t size() const { return m_plays.size(); }

private:
    std::vector<PlayFacts> m_plays;
    std::map<std::string, TrackId> m_tracks;
};

std::vector<PlayFacts> inventedPlays(Fill fill, Instant now) {
    if (fill == Fill::Nothing)
        return {};
    PlayCollector collector;
    DemoScanner scanner(collector, now);
    generateDemoHistory(scanner, now);
    for (const ObservedPlay& play : scanner.plays())
        collector.observe(play);
    return collector.newest(fill == Fill::Little ? fewPlays : collector.size());
}

std::vector<ImportRecord> inventedImports(const std::vector<PlayFacts>& plays) {
    if (plays.empty())
        return {};
    ImportRecord record;
    record.id = ImportId(1);
    record.time = plays.back().end;
    record.sources = {QStringLiteral("my_spotify_data.zip")};
    record.files = 12;
    record.classes[RowClass::Added] = static_cast<std::int64_t>(plays.size());
    record.classes[RowClass::Duplicate] = 12;
    record.classes[RowClass::Invalid] = 2;
    record.first = plays.front().end;
    for (const PlayFacts& play : plays)
        if (play.sources == sourceBit(Source::ExtendedDump))
            record.last = play.end;
    return {record};
}

} // namespace

std::unique_ptr<MainWindow> inventedWindow(Fill fill, const Clock& clock) {
    const std::vector<PlayFacts> plays = inventedPlays(fill, clock.now());
    auto library = std::make_unique<test::FakeLibrary>(test::libraryOf(plays));
    auto imports = std::make_unique<test::FakeImports>();
    imports->imports = inventedImports(plays);
    imports->invalid = {{QStringLiteral("Streaming_History_Audio_2018_3.json"), 7, 0,
                         QStringLiteral("The same play stands in an earlier row.")}};
    const AccountId account(1);
    const QString name = QStringLiteral("Arthur");
    WindowSources sources;
    if (fill == Fill::Nothing) {
        sources.accounts = idleAccounts(account, name);
        sources.scan = idleScan();
        sources.playlists = idlePlaylists();
    } else {
        sources.accounts = demoAccounts(account, name, clock.now() + std::chrono::days(143));
        sources.scan = demoScan(*library, clock);
        sources.playlists = demoPlaylists(*library, clock);
    }
    sources.recordings = std::make_unique<test::FakeRecordings>();
    sources.library = std::move(library);
    sources.imports = std::move(imports);
    WindowOptions options;
    options.account = account;
    options.accountName = name;
    options.clock = &clock;
    return std::make_unique<MainWindow>(std::move(sources), QString(), QTimeZone("Europe/Berlin"), options);
}

} // namespace afs::gallery
