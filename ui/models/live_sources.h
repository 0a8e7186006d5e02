// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/linked_accounts.h"
#include "core/scan/metadata_service.h"
#include "core/scan/playlist_service.h"
#include "core/scan/recording_service.h"
#include "core/scan/scan_service.h"

#include <functional>
#include <vector>

/// What the window knows of scanning, as `sources.h` does for the rest: small enough to stand in for in a test. GUI
/// thread; every call returns at once.
namespace afs {

/// The accounts of the database and their sign-ins: as LinkedAccounts, with errors that are whole sentences.
class AccountSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::vector<LinkedAccount> accounts() const = 0;
    virtual Result<QUrl> beginSignIn(const SignInWish& wish) = 0;
    virtual void tryKeyringAgain() = 0;
    virtual void keepUntilQuit() = 0;
    virtual void cancelSignIn() = 0;
    virtual void signOut(AccountId id) = 0;
    virtual void askKeyring() = 0; ///< again for what it refused; it may open a dialog

Q_SIGNALS:
    void accountsChanged();
    void signedIn(afs::AccountId id);
    void signInFailed(const afs::Error& error);
    void askingKeyring();
    void keyringRefused(const afs::Error& error);
    void failed(const afs::Error& error);
};

/// The name of an account for people: the one that a history has before anybody signed in is a word of no language.
QString accountNameText(const QString& stored);

/// Scanning of every account: as ScanService, and looking up songs beside it: as MetadataService.
class ScanSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual ScanStatus status(AccountId account) const = 0;
    virtual std::vector<Gap> gaps(AccountId account) const = 0; ///< newest first
    /// The last plays, which ends in scanned(), and after them the playlists that changed.
    virtual void scanNow(AccountId account) = 0;
    virtual void setSettings(AccountId account, const ScanSettings& settings) = 0;

    virtual MetadataStatus lookups(AccountId account) const = 0;
    virtual void setLookupsPerDay(AccountId account, int requests) = 0;

Q_SIGNALS:
    void lookupsChanged(afs::AccountId account);
    void statusChanged(afs::AccountId account);
    void gapsChanged(afs::AccountId account);
    void scanned(afs::AccountId account, const afs::ScanRound& round); ///< what scanNow() did
};

/// The playlists that are watched: as PlaylistService.
class PlaylistSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Listed = std::function<void(const Result<std::vector<ListedPlaylist>>&)>;
    using Added = std::function<void(const Result<WatchedPlaylist>&)>;
    using Scanned = std::function<void(const PlaylistRound&)>;

    virtual std::vector<WatchedPlaylist> playlists(AccountId account) const = 0;
    virtual std::vector<PlaylistTrack> tracks(AccountId account, PlaylistId playlist) const = 0;
    virtual std::vector<PlaylistEvent> events(AccountId account) const = 0;      ///< newest first
    virtual std::vector<PlaylistTrack> knownTracks(AccountId account) const = 0; ///< where a replacement may be found
    virtual QString market(AccountId account) const = 0;
    virtual void setMarket(AccountId account, const QString& market) = 0;

    virtual void list(AccountId account, QObject* context, Listed done) = 0;
    virtual void add(AccountId account, const QString& text, QObject* context, Added done) = 0;
    virtual void remove(AccountId account, PlaylistId playlist) = 0;
    /// Takes remove() back, while the program runs.
    virtual void restore(AccountId account, PlaylistId playlist, QObject* context, Added done) = 0;
    virtual void scanNow(AccountId account, bool all, QObject* context, Scanned done) = 0;

    /// remove() by a person, who may take it back.
    void stopWatching(AccountId account, const WatchedPlaylist& playlist) {
        remove(account, playlist.id);
        Q_EMIT watchingStopped(account, playlist);
    }

Q_SIGNALS:
    void playlistsChanged(afs::AccountId account);
    void watchingStopped(afs::AccountId account, const afs::WatchedPlaylist& playlist);
};

/// What a person made of a recording: taken back by its choice, made again by what it was made of.
struct RecordingDeed {
    AccountId account{};
    RecordingChoiceId choice{};
    std::string uri{};
    std::string other{}; ///< what it was joined with; empty: taken apart
    QString name{};      ///< of the song
    QString sentence{};  ///< "“Song” is counted as a song of its own."
    QString undone{};    ///< what is said when it is taken back
};

/// Which tracks are one recording, and what a person makes of that: as RecordingService.
class RecordingSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Read = RecordingService::Read;
    using Chosen = RecordingService::Chosen;
    using Undone = RecordingService::Undone;

    virtual void read(AccountId account, const std::string& uri, QObject* context, Read done) = 0;
    virtual void takeApart(AccountId account, const std::string& uri, QObject* context, Chosen done) = 0;
    virtual void join(AccountId account, const std::string& uri, const std::string& other, QObject* context,
                      Chosen done) = 0;
    virtual void undo(AccountId account, RecordingChoiceId choice, QObject* context, Undone done) = 0;
    /// For whoever keeps what can be taken back: by whoever let a person choose, and let them take a choice back.
    void tellChosen(const RecordingDeed& deed) { Q_EMIT chosen(deed); }
    void tellUndone(AccountId account, RecordingChoiceId choice) { Q_EMIT undone(account, choice); }
    /// What there is to say of it: whoever asked may be gone.
    void tell(const QString& sentence) { Q_EMIT said(sentence); }

Q_SIGNALS:
    void recordingsChanged(afs::AccountId account);
    void chosen(const afs::RecordingDeed& deed);
    void undone(afs::AccountId account, afs::RecordingChoiceId choice);
    void said(const QString& sentence);
};

/// Whether Spotify can be asked for this account.
bool isSignedIn(const AccountSource& accounts, AccountId id);
/// Whether its mode watches the player: a sign-in then asks for one permission more.
bool watchesPlayer(const ScanSource& scan, AccountId id);

} // namespace afs
