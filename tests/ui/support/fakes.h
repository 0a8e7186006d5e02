// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sources.h"

#include <QDate>
#include <QTime>

#include <utility>

/// Stand-ins for the services below the window, and libraries made by hand. Header only: programs that do not link
/// ui_models do not include it.
namespace afs::test {

/// A snapshot that a test replaces when it likes.
class FakeLibrary final : public LibrarySource {
public:
    explicit FakeLibrary(LibraryPtr library = nullptr) : m_library(std::move(library)) {}

    LibraryPtr library() const override { return m_library; }
    bool loading() const override { return !m_library; }
    void refresh() override { ++refreshes; }

    void replace(LibraryPtr library) {
        m_library = std::move(library);
        Q_EMIT libraryChanged();
    }

    int refreshes = 0;

private:
    LibraryPtr m_library;
};

/// Remembers what it was asked for; a test sends the answers.
class FakeImports final : public ImportActions {
public:
    bool busy() const override { return isBusy; }
    void check(const QStringList& paths) override { checkedPaths.append(paths); }
    void importChecked() override { ++importsAsked; }
    void cancel() override { ++cancelsAsked; }
    void undo(ImportId id) override { undone_.push_back(id); }
    void redo(ImportId id) override { redone.push_back(id); }
    void requestImports() override {
        ++listsAsked;
        Q_EMIT importsListed(imports);
    }
    void requestInvalidRows(ImportId id) override {
        ++rowsAsked;
        Q_EMIT invalidRowsListed(id, invalid);
    }

    bool isBusy = false;
    QList<QStringList> checkedPaths;
    int importsAsked = 0;
    int cancelsAsked = 0;
    int listsAsked = 0;
    int rowsAsked = 0;
    std::vector<ImportId> undone_;
    std::vector<ImportId> redone;
    std::vector<ImportRecord> imports;
    std::vector<InvalidRow> invalid;
};

/// Time stands where a test puts it.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    Milliseconds awake() const override { return m_now.time_since_epoch(); }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

inline Instant at(int year, int month, int day, int hour = 12, int minute = 0) {
    return Instant(Milliseconds(QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch()));
}

/// One music play of three minutes; the id follows from the end, the track's id from title and artist by `track`.
inline PlayFacts play(Instant end, int track, const std::string& title, const std::string& artist,
                      const std::string& album = "Album") {
    PlayFacts facts;
    facts.id = PlayId(end.time_since_epoch().count() / 1000 - 1'000'000'000);
    facts.end = end;
    facts.ms = 180'000;
    facts.track = TrackId(track);
    facts.uri = "spotify:track:" + std::to_string(track);
    facts.title = title;
    facts.artist = artist;
    facts.album = album;
    facts.reasonEnd = "trackdone";
    return facts;
}

inline LibraryPtr libraryOf(const std::vector<PlayFacts>& plays, std::uint64_t version = 1) {
    return std::make_shared<const Library>(buildLibrary(plays, version));
}

} // namespace afs::test
