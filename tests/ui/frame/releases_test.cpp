// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/pages/releases_dialog.h"
#include "ui/widgets/data_table.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace afs {
namespace {

using namespace test;

class Releases : public OpenedWindow {
protected:
    Releases() {
        std::vector<PlayFacts> plays;
        for (int day = 1; day <= 6; ++day)
            plays.push_back(played(day, 1, "Lanterns", "Lanterns (Single)"));
        for (int day = 11; day <= 14; ++day)
            plays.push_back(played(day, 2, "Lanterns", "Night Trains"));
        plays.push_back(played(20, 3, "Harbour", "Night Trains"));
        snapshot = libraryOf(plays);
    }

    static PlayFacts played(int day, int track, const char* title, const char* album) {
        PlayFacts made = play(at(2024, 5, day, 20), track, title, "Nora");
        made.uri = "spotify:track:" + std::to_string(track);
        made.album = album;
        made.recording = RecordingId(track < 3 ? 7 : 0);
        return made;
    }
    static RecordingTrack release(int track, const char* album, LinkReason reason) {
        RecordingTrack made;
        made.uri = "spotify:track:" + std::to_string(track);
        made.title = "Lanterns";
        made.artists = "Nora";
        made.album = album;
        made.isrc = "NLA001600123";
        made.length = std::chrono::seconds(200);
        made.reason = reason;
        return made;
    }
    static RecordingDetails both() {
        return {{release(1, "Lanterns (Single)", LinkReason::Isrc), release(2, "Night Trains", LinkReason::Isrc)}, {}};
    }

    /// From the menu of the newest play of the history, or of the first of the ranking.
    ReleasesPart* openFrom(PageId page) {
        open(snapshot, page);
        recordings->details = both();
        if (!settle())
            return nullptr;
        auto* table = current()->findChild<DataTable*>();
        Q_EMIT table->menuRequested(table->model()->index(page == PageId::History ? 1 : 0, 0), QPoint());
        for (const QMenu* menu : window->findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->text().startsWith(QLatin1String("Other releases")))
                    action->trigger();
        auto* part = window->findChild<ReleasesPart*>();
        if (part == nullptr || !QTest::qWaitFor([part] { return !part->releases().empty(); }))
            return nullptr;
        return part;
    }
    static QStringList rows(const ReleasesPart& part) {
        const QAbstractItemModel& model = *part.findChild<DataTable*>()->model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (const int column :
                 {ReleasesModel::AlbumColumn, ReleasesModel::PlaysColumn, ReleasesModel::ReasonColumn})
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(QLatin1String(" | ")));
        }
        return lines;
    }
    static QPushButton* button(const ReleasesPart& part, const char* text) {
        for (QPushButton* each : part.findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text))
                return each;
        return nullptr;
    }
    bool waitForAsking(const char* what) {
        return QTest::qWaitFor([&] { return !recordings->asked.empty() && recordings->asked.back() == what; });
    }

    LibraryPtr snapshot;
};

TEST_F(Releases, AreListedWithWhatWasPlayedOfEach) {
    const ReleasesPart* part = openFrom(PageId::History);
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(rows(*part), (QStringList{QStringLiteral("Lanterns (Single) | 6 | same ISRC"),
                                        QStringLiteral("Night Trains | 4 | same ISRC")}));
    EXPECT_TRUE(says(QStringLiteral("These 2 releases are counted as one song")));
    EXPECT_TRUE(says(QStringLiteral("Lanterns, by Nora")));
}

TEST_F(Releases, OpenFromTheRankingToo) {
    ASSERT_NE(openFrom(PageId::Top), nullptr);
}

TEST_F(Releases, AreTakenApartAndThatIsUndone) {
    const ReleasesPart* part = openFrom(PageId::History);
    ASSERT_NE(part, nullptr);
    auto* table = part->findChild<DataTable*>();
    table->setCurrentIndex(table->model()->index(0, 0));
    button(*part, "Take apart")->click();
    ASSERT_TRUE(waitForAsking("apart spotify:track:1"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("counted as a song of its own")); }));
    for (auto* each : window->findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text() == QLatin1String("Undo"))
            each->click();
    EXPECT_TRUE(waitForAsking("undo 12"));
}

TEST_F(Releases, WhatWasTakenApartIsTheNewestThatUndoTakesBack) {
    const ReleasesPart* part = openFrom(PageId::History);
    ASSERT_NE(part, nullptr);
    window->scope().setRule(CountingRule::Everything);
    auto* table = part->findChild<DataTable*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    button(*part, "Take apart")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("counted as a song of its own")); }));
    const auto trigger = [this](const QString& beginning) {
        for (QAction* action : window->actions())
            if (action->text().startsWith(beginning) && action->isEnabled())
                return action->trigger();
        FAIL() << beginning.toStdString();
    };
    trigger(QStringLiteral("Undo: “"));
    ASSERT_TRUE(waitForAsking("undo 12"));
    EXPECT_EQ(window->scope().rule(), CountingRule::Everything) << "what was done before stays";
    trigger(QStringLiteral("Redo: “"));
    EXPECT_TRUE(waitForAsking("apart spotify:track:1"));
}

TEST_F(Releases, AreJoinedWithASongThatIsSearchedFor) {
    const ReleasesPart* part = openFrom(PageId::History);
    ASSERT_NE(part, nullptr);
    button(*part, "Join with…")->click();
    auto* name = part->findChild<QLineEdit*>();
    ASSERT_TRUE(name->isVisible());
    auto* found = part->findChild<QListWidget*>();
    name->setText(QStringLiteral("nora")); // all songs are by her; those that are releases already are left out
    ASSERT_TRUE(QTest::qWaitFor([&] { return found->count() == 1; }));
    EXPECT_EQ(found->item(0)->text(), QStringLiteral("Harbour, by Nora · Night Trains · 1 play"));
    found->setCurrentRow(0);
    button(*part, "Join")->click();
    EXPECT_TRUE(waitForAsking("join spotify:track:2 spotify:track:3"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !name->isVisible(); }));
}

TEST_F(Releases, ListWhatAPersonChose) {
    const ReleasesPart* part = openFrom(PageId::History);
    ASSERT_NE(part, nullptr);
    RecordingDetails now{{release(2, "Night Trains", LinkReason::Alone)},
                         {{RecordingChoiceId(5), RecordingChange::Apart, "spotify:track:2", {}, at(2024, 6, 1)}}};
    now.tracks[0].isApart = true;
    recordings->replace(now);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("You took this release apart")); }));
    EXPECT_FALSE(button(*part, "Take apart")->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("you took “Lanterns (Night Trains)” apart")));
    for (auto* each : part->findChildren<QAbstractButton*>())
        if (each->accessibleName().startsWith(QLatin1String("Undo: ")))
            each->click();
    EXPECT_TRUE(waitForAsking("undo 5"));
}

TEST_F(Releases, AreUndoneAlsoWhenTheDialogIsClosedBeforeTheAnswerIsThere) {
    ReleasesPart* part = openFrom(PageId::History);
    ASSERT_NE(part, nullptr);
    auto* table = part->findChild<DataTable*>();
    table->setCurrentIndex(table->model()->index(0, 0));
    button(*part, "Take apart")->click();
    delete part->window(); // closed, and gone
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("counted as a song of its own")); }));
    for (QAction* action : window->actions())
        if (action->text().startsWith(QStringLiteral("Undo: “")) && action->isEnabled())
            action->trigger();
    ASSERT_TRUE(waitForAsking("undo 12"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return says(QStringLiteral("“Lanterns (Lanterns (Single))” is counted with its other releases again."));
    }));
}

} // namespace
} // namespace afs
