// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deletion_source.h"
#include "ui/models/live_sources.h"
#include "ui/models/program_source.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

/// Stand-ins for accounts, scanning, playlists and recordings: they remember what they were asked for, a test sends the
/// answers.
namespace afs::test {

class FakeAccounts final : public AccountSource {
public:
    std::vector<LinkedAccount> accounts() const override { return known; }
    Result<QUrl> beginSignIn(const SignInWish& wish) override {
        wishes.push_back(wish);
        if (refusal)
            return failure(*refusal);
        return QUrl(QStringLiteral("https://accounts.spotify.com/authorize?state=1"));
    }
    void tryKeyringAgain() override { ++tries; }
    void keepUntilQuit() override { ++keeps; }
    void cancelSignIn() override { ++cancels; }
    void signOut(AccountId id) override { signedOut.push_back(id); }
    void askKeyring() override { ++keyringAsks; }

    void replace(std::vector<LinkedAccount> accounts) {
        known = std::move(accounts);
        Q_EMIT accountsChanged();
    }

    std::vector<LinkedAccount> known;
    std::vector<SignInWish> wishes;
    std::optional<Error> refusal;
    int tries = 0;
    int keeps = 0;
    int cancels = 0;
    int keyringAsks = 0;
    std::vector<AccountId> signedOut;
};

class FakeScan final : public ScanSource {
public:
    ScanStatus status(AccountId account) const override {
        ScanStatus answer = known;
        answer.account = account;
        return answer;
    }
    std::vector<Gap> gaps(AccountId) const override { return ledger; }
    void scanNow(AccountId account) override { scansAsked.push_back(account); }
    void setSettings(AccountId, const ScanSettings& settings) override {
        chosen.push_back(settings);
        known.settings = settings;
    }
    MetadataStatus lookups(AccountId) const override { return songs; }
    void setLookupsPerDay(AccountId, int requests) override { budgets.push_back(requests); }

    void replaceLookups(const MetadataStatus& status) {
        songs = status;
        Q_EMIT lookupsChanged(known.account);
    }
    void replace(const ScanStatus& status) {
        known = status;
        Q_EMIT statusChanged(status.account);
    }
    void replaceGaps(std::vector<Gap> gaps) {
        ledger = std::move(gaps);
        Q_EMIT gapsChanged(known.account);
    }

    ScanStatus known;
    MetadataStatus songs;
    std::vector<int> budgets;
    std::vector<Gap> ledger;
    std::vector<AccountId> scansAsked;
    std::vector<ScanSettings> chosen;
};

class FakePlaylists final : public PlaylistSource {
public:
    std::vector<WatchedPlaylist> playlists(AccountId) const override { return known; }
    std::vector<PlaylistTrack> tracks(AccountId, PlaylistId playlist) const override {
        const auto found = entries.find(playlist.value);
        return found == entries.end() ? std::vector<PlaylistTrack>() : found->second;
    }
    std::vector<PlaylistEvent> events(AccountId) const override { return history; }
    std::vector<PlaylistTrack> knownTracks(AccountId) const override {
        std::vector<PlaylistTrack> tracks = sameRecordings;
        for (const auto& [playlist, list] : entries)
            tracks.insert(tracks.end(), list.begin(), list.end());
        return tracks;
    }
    QString market(AccountId) const override { return country; }
    void setMarket(AccountId, const QString& market) override { country = market; }
    void list(AccountId, QObject* context, Listed done) override {
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(listed); });
    }
    void add(AccountId, const QString& text, QObject* context, Added done) override {
        added.append(text);
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(addAnswer); });
    }
    void remove(AccountId, PlaylistId playlist) override { removed.push_back(playlist); }
    void restore(AccountId, PlaylistId playlist, QObject* context, Added done) override {
        restored.push_back(playlist);
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(restoreAnswer); });
    }
    void scanNow(AccountId, bool all, QObject* context, Scanned done) override {
        scansOfAll.push_back(all);
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(lastRound); });
    }

    void changed() { Q_EMIT playlistsChanged(AccountId()); }

    std::vector<WatchedPlaylist> known;
    std::map<std::int32_t, std::vector<PlaylistTrack>> entries;
    std::vector<PlaylistTrack> sameRecordings;
    std::vector<PlaylistEvent> history;
    QString country = QStringLiteral("DE");
    Result<std::vector<ListedPlaylist>> listed;
    Result<WatchedPlaylist> addAnswer;
    PlaylistRound lastRound;
    QStringList added;
    std::vector<PlaylistId> removed;
    std::vector<PlaylistId> restored;
    Result<WatchedPlaylist> restoreAnswer;
    std::vector<bool> scansOfAll;
};

/// The program around a window; answers at the next turn of the event loop.
class FakeProgram final : public ProgramSource {
public:
    std::optional<bool> startsAtLogin() const override { return startsAtLogin_; }
    Status setStartsAtLogin(bool starts) override {
        if (refusal)
            return failure(*refusal);
        startsAtLogin_ = starts;
        return {};
    }
    DatabaseFacts database() const override { return facts; }
    QString logFolder() const override { return QStringLiteral("/home/arthur/logs"); }
    QStringList keptPlaces() const override { return {facts.place, logFolder()}; }
    bool canChooseServer() const override { return isReal; }
    void tryServer(const ServerAddress& address, const QString& password, QObject* context,
                   Done<QString> done) override {
        tried.push_back(address);
        passwords.append(password);
        answer(context, std::move(done), version);
    }
    void useServer(const ServerAddress& address, const QString&, QObject* context, Done<void> done) override {
        used.push_back(address);
        if (refusal)
            answer(context, std::move(done), Result<void>(failure(*refusal)));
    }
    void useOwnDatabase() override { ++ownDatabaseUsed; }
    void serverVersion(QObject* context, Done<QString> done) override { answer(context, std::move(done), version); }
    std::optional<qint64> freeSpace() const override { return space; }
    std::vector<DailyBackup> dailyBackups() const override { return daily; }
    void backUp(const QString& file, QObject* context, Done<BackupSummary> done) override {
        backedUpTo.append(file);
        answer(context, std::move(done), backup);
    }
    void checkBackup(const QString& file, QObject* context, Done<BackupSummary> done) override {
        checked.append(file);
        answer(context, std::move(done), backup);
    }
    void restore(const QString& file) override { restored.append(file); }
    bool canMoveData() const override { return isReal && facts.isManaged; }
    void moveData(const QString& folder) override { movedTo.append(folder); }
    void exportPlays(AccountId, const QString& file, QObject* context, Done<qint64> done) override {
        exportedTo.append(file);
        answer(context, std::move(done), exported);
    }
    void databaseSize(QObject* context, Done<qint64> done) override { answer(context, std::move(done), size); }
    bool isKept() const override { return isReal; }
    void amounts(QObject* context, Done<StoredAmounts> done) override { answer(context, std::move(done), stored); }
    void deleteEverything() override { ++everythingDeleted; }
    void requests(int, QObject* context, Done<RequestReport> done) override { answer(context, std::move(done), asked); }
    void countApiData(AccountId, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        answer(context, std::move(done), counts);
    }
    void deleteApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        deleted.push_back(account);
        answer(context, std::move(done), counts);
    }

    std::optional<bool> startsAtLogin_ = false;
    std::optional<Error> refusal;
    DatabaseFacts facts{true, QStringLiteral("/home/arthur/data")};
    Result<qint64> size = 21'000'000;
    Result<RequestReport> asked;
    Result<std::vector<ApiDataCount>> counts;
    std::vector<AccountId> deleted;
    bool isReal = true;
    Result<StoredAmounts> stored = StoredAmounts{1204, 3, 2, 1};
    std::optional<qint64> space;
    std::vector<DailyBackup> daily;
    Result<BackupSummary> backup;
    QStringList backedUpTo;
    QStringList checked;
    QStringList restored;
    QStringList movedTo;
    QStringList exportedTo;
    Result<qint64> exported = 1204;
    int everythingDeleted = 0;
    Result<QString> version = QStringLiteral("15.5");
    std::vector<ServerAddress> tried;
    std::vector<ServerAddress> used;
    QStringList passwords;
    int ownDatabaseUsed = 0;

private:
    template <typename T>
    static void answer(QObject* context, Done<T> done, const Result<T>& value) {
        QTimer::singleShot(0, context, [done = std::move(done), value] { done(value); });
    }
};

/// One recording, which every track belongs to.
class FakeRecordings final : public RecordingSource {
public:
    void read(AccountId, const std::string&, QObject* context, Read done) override {
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(details); });
    }
    void takeApart(AccountId, const std::string& uri, QObject* context, Chosen done) override {
        asked.push_back("apart " + uri);
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(answer); });
    }
    void join(AccountId, const std::string& uri, const std::string& other, QObject* context, Chosen done) override {
        asked.push_back("join " + uri + " " + other);
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(answer); });
    }
    void undo(AccountId, RecordingChoiceId choice, QObject* context, Undone done) override {
        asked.push_back("undo " + std::to_string(choice.value));
        QTimer::singleShot(0, context, [done = std::move(done)] {
            if (done)
                done(true);
        });
    }

    void replace(RecordingDetails now) {
        details = std::move(now);
        Q_EMIT recordingsChanged(AccountId(1));
    }

    RecordingDetails details;
    Result<std::optional<RecordingChoiceId>> answer = RecordingChoiceId(12);
    std::vector<std::string> asked;
};

/// Deletes whatever it is asked to, one deletion after the other, all of account 1.
class FakeDeletions final : public DeletionSource {
public:
    void remove(const std::vector<PlayId>& plays) override {
        asked.push_back(plays);
        if (!answers)
            return;
        if (refusal) {
            Q_EMIT notDeleted(plays, *refusal);
            return;
        }
        Deletion deletion;
        for (std::size_t i = 0; i < plays.size(); ++i) {
            DeletedPlay play;
            play.id = {AccountId(1), DeletionId(static_cast<int>(asked.size())), static_cast<int>(i) + 1};
            play.title = "Play " + std::to_string(plays[i].value);
            there.push_back(play);
            deletion.plays.push_back(play.id);
        }
        Q_EMIT deleted(deletion, plays);
    }
    void restore(const std::vector<DeletedPlayId>& plays) override {
        if (!answers)
            return;
        const auto gone = std::erase_if(there, [&](const DeletedPlay& play) {
            return std::find(plays.begin(), plays.end(), play.id) != plays.end();
        });
        Q_EMIT restored(plays, static_cast<int>(gone));
    }
    void list(QObject* context, Listed done) override {
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(there); });
    }
    Work underWay() const override { return work; }
    void cancel() override { ++cancels; }

    void setUnderWay(const Work& now) {
        work = now;
        Q_EMIT underWayChanged();
    }

    bool answers = true; ///< at once
    Work work;
    int cancels = 0;
    std::vector<std::vector<PlayId>> asked;
    std::vector<DeletedPlay> there;
    std::optional<Error> refusal;
};

} // namespace afs::test
