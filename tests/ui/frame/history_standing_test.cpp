// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/models/history_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_field.h"

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

/// Where somebody stands in the history while it changes.
class HistoryStandingTest : public test::OpenedWindow {
protected:
    /// Songs 1 to 6, the newest last; without `gone`, and with one more of 2020 where `older`.
    static LibraryPtr songs(int gone, bool older) {
        std::vector<PlayFacts> plays;
        if (older)
            plays.push_back(play(at(2024, 1, 1), 9, "Song 0", "Ada"));
        for (int song = 1; song <= 6; ++song)
            if (song != gone)
                plays.push_back(play(at(2024, 3, song), song, "Song " + std::to_string(song), "Ada"));
        return libraryOf(plays, static_cast<std::uint64_t>(2 + gone + (older ? 100 : 0)));
    }
    DataTable* table() { return named<DataTable>(QStringLiteral("Plays")); }
    QString titleAt(int row) { return table()->model()->index(row, HistoryModel::TrackColumn).data().toString(); }
    void SetUp() override {
        open(songs(0, false), PageId::History);
        window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
        ASSERT_TRUE(settle());
        ASSERT_NE(table(), nullptr);
    }
    QStringList selected() {
        QStringList titles;
        for (const QModelIndex& index : table()->selectionModel()->selectedRows(HistoryModel::TrackColumn))
            titles.append(index.data().toString());
        titles.sort();
        return titles;
    }
};

TEST_F(HistoryStandingTest, ANewSnapshotKeepsWhatIsSelectedAndWhereTheKeyboardIs) {
    table()->selectRow(1);
    table()->selectionModel()->select(table()->model()->index(3, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table()->selectionModel()->setCurrentIndex(table()->model()->index(3, 0), QItemSelectionModel::NoUpdate);
    const QStringList before = selected();
    ASSERT_EQ(before, (QStringList{QStringLiteral("Song 3"), QStringLiteral("Song 5")}));
    library->replace(songs(6, true)); // the newest is gone, an old one has come
    ASSERT_TRUE(settle());
    EXPECT_EQ(selected(), before);
    EXPECT_EQ(titleAt(table()->currentIndex().row()), QStringLiteral("Song 3"));
}

TEST_F(HistoryStandingTest, AfterADeletionTheRowThatTookThePlaceIsNext) {
    table()->selectRow(2);
    ASSERT_EQ(titleAt(2), QStringLiteral("Song 4"));
    library->replace(songs(4, false));
    ASSERT_TRUE(settle());
    EXPECT_EQ(table()->currentIndex().row(), 2);
    EXPECT_EQ(selected(), QStringList{QStringLiteral("Song 3")}) << "it can be deleted at once";
}

TEST_F(HistoryStandingTest, AnotherRangeWithoutThePlayLeavesNobodyStanding) {
    table()->selectRow(2);
    const auto day = [](unsigned number) {
        return std::chrono::local_days(std::chrono::year(2024) / std::chrono::March / number);
    };
    window->scope().setRange(RangeChoice::ofDates({day(1), day(3)}));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(table()->currentIndex().isValid());
    EXPECT_TRUE(selected().isEmpty());
}

TEST_F(HistoryStandingTest, ADateThatIsBeingTypedIsLeftAlone) {
    auto* jump = window->findChild<DateField*>();
    ASSERT_NE(jump, nullptr);
    window->activateWindow();
    jump->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([jump] { return jump->hasFocus(); }));
    jump->setText(QStringLiteral("12 Ma"));
    library->replace(songs(0, true));
    ASSERT_TRUE(settle());
    EXPECT_EQ(jump->text(), QStringLiteral("12 Ma"));
}

TEST_F(HistoryStandingTest, ASnapshotThatComesWhileAnotherPageIsShownKeepsThemToo) {
    table()->selectRow(1);
    table()->selectionModel()->select(table()->model()->index(3, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QStringList before = selected();
    ASSERT_EQ(before.size(), 2);
    window->openPage(PageId::Scanner);
    library->replace(songs(6, true));
    library->replace(songs(6, false));
    window->openPage(PageId::History);
    ASSERT_TRUE(settle());
    EXPECT_EQ(selected(), before);
    EXPECT_EQ(titleAt(table()->currentIndex().row()), QStringLiteral("Song 5"));
}

} // namespace
} // namespace afs
