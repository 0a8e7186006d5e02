// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/daily_backup.h"

#include "core/base/daily_backups.h"
#include "tests/core/dump/imports.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

namespace afs::test {
namespace {

struct DayClock final : Clock {
    Instant now() const override { return moment; }
    Milliseconds awake() const override { return {}; }
    Instant moment = std::chrono::sys_days{std::chrono::year{2026} / 11 / 26} + std::chrono::hours(10);
};

class DailyBackups : public Imports {
protected:
    std::optional<BackupSummary> keep() {
        const auto kept = keepDailyBackup(*m_session, m_folder.path(), m_day, QTimeZone::utc(), {});
        EXPECT_TRUE(kept) << kept.error().message.toStdString();
        return kept ? *kept : std::nullopt;
    }
    void nextDay() { m_day.moment += std::chrono::hours(24); }
    std::vector<QString> days() const {
        std::vector<QString> days;
        for (const DailyBackup& backup : dailyBackups(m_folder.path()))
            days.push_back(backup.day.toString(Qt::ISODate));
        return days;
    }

    QTemporaryDir m_folder;
    DayClock m_day;
};

TEST_F(DailyBackups, ADatabaseThatHoldsNothingHasNone) {
    EXPECT_FALSE(keep());
    EXPECT_TRUE(days().empty());
}

TEST_F(DailyBackups, ThereIsOneADayAtMostAndOnlyWhenSomethingChanged) {
    import({{ 0, 1 }});
    EXPECT_TRUE(keep());
    import({{ 200, 2 }});
    EXPECT_FALSE(keep()) << "today has one";
    nextDay();
    EXPECT_TRUE(keep());
    nextDay();
    EXPECT_FALSE(keep()) << "nothing changed";
    EXPECT_EQ(days(), (std::vector<QString>{QStringLiteral("2026-11-27"), QStringLiteral("2026-11-26")}));
}

TEST_F(DailyBackups, TheNewestThreeAreKept) {
    for (int i = 0; i < 5; ++i, nextDay()) {
        import({{ i * 300, i }});
        EXPECT_TRUE(keep());
    }
    EXPECT_EQ(days(), (std::vector<QString>{QStringLiteral("2026-11-30"), QStringLiteral("2026-11-29"),
                                            QStringLiteral("2026-11-28")}));
}

TEST_F(DailyBackups, AClockThatWasWrongKeepsNoneFromBeingMade) {
    const Instant right = m_day.moment;
    m_day.moment += std::chrono::years(4);
    for (int i = 0; i < 3; ++i, nextDay()) {
        import({{ i * 300, i }});
        EXPECT_TRUE(keep());
    }
    m_day.moment = right;
    EXPECT_FALSE(keep()) << "nothing changed";
    for (int i = 3; i < 6; ++i, nextDay()) {
        import({{ i * 300, i }});
        EXPECT_TRUE(keep());
        EXPECT_EQ(days().size(), 3U);
        EXPECT_FALSE(keep()) << "today has one";
    }
    EXPECT_EQ(days(), (std::vector<QString>{QStringLiteral("2026-11-28"), QStringLiteral("2026-11-27"),
                                            QStringLiteral("2026-11-26")}));
}

TEST_F(DailyBackups, WhatIsDeletedForGoodIsInNoneOfThem) {
    const auto renew = [this] { return renewDailyBackups(*m_session, m_folder.path(), m_day, QTimeZone::utc(), {}); };
    EXPECT_TRUE(renew());
    EXPECT_TRUE(days().empty()) << "where none is kept, none is made";
    const ImportReport dump = import({{0, 1}});
    keep();
    nextDay();
    import({{ 200, 2 }});
    keep();
    undo(*dump.importId);
    ASSERT_TRUE(renew());
    ASSERT_EQ(days(), std::vector<QString>{QStringLiteral("2026-11-27")});
    EXPECT_EQ(checkBackup(dailyBackups(m_folder.path()).front().file, {})->plays, 1);
    nextDay();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(renewDailyBackups(*m_session, m_folder.path(), m_day, QTimeZone::utc(), stop.get_token()));
    EXPECT_EQ(days().size(), 1U);
}

/// Calls `meanwhile` when somebody asks what time it is for the `at`th time.
struct InterruptedClock final : Clock {
    Instant now() const override {
        if (++asked == at)
            meanwhile();
        return DayClock().moment;
    }
    Milliseconds awake() const override { return {}; }
    int at = 0;
    std::function<void()> meanwhile;
    mutable int asked = 0;
};

TEST_F(DailyBackups, WhatIsDeletedWhileOneIsMadeDoesNotComeBackWithIt) {
    const ImportReport dump = import({{0, 1}});
    import({{ 200, 2 }});
    InterruptedClock clock;
    clock.at = 2; // once for the day, once when all was read
    clock.meanwhile = [&] {
        undo(*dump.importId);
        EXPECT_TRUE(renewDailyBackups(*m_session, m_folder.path(), m_day, QTimeZone::utc(), {}));
    };
    EXPECT_FALSE(keepDailyBackup(*m_session, m_folder.path(), clock, QTimeZone::utc(), {}));
    ASSERT_EQ(clock.asked, 2);
    ASSERT_EQ(days(), std::vector<QString>{QStringLiteral("2026-11-26")}) << "it is made anew";
    EXPECT_EQ(checkBackup(dailyBackups(m_folder.path()).front().file, {})->plays, 1);
    EXPECT_EQ(QDir(m_folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(DailyBackups, WhatACrashLeftOfOneGoesWithThem) {
    import({{ 0, 1 }});
    QDir(m_folder.path()).mkdir(QStringLiteral("backups"));
    const QDir folder(m_folder.filePath(QStringLiteral("backups")));
    for (const char* name : {"2026-11-20.backup.aXk3bc.part", "mine.backup.aXk3bc.part"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    ASSERT_TRUE(renewDailyBackups(*m_session, m_folder.path(), m_day, QTimeZone::utc(), {}));
    EXPECT_EQ(folder.entryList(QDir::Files | QDir::Hidden),
              (QStringList{QStringLiteral("2026-11-26.backup"), QStringLiteral("mine.backup.aXk3bc.part")}));
}

TEST_F(DailyBackups, AFailedOneCostsNoneOfThoseThatAreThere) {
    import({{ 0, 1 }});
    keep();
    nextDay();
    import({{ 200, 2 }});
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(keepDailyBackup(*m_session, m_folder.path(), m_day, QTimeZone::utc(), stop.get_token()));
    EXPECT_EQ(days().size(), 1U);
    EXPECT_EQ(QDir(m_folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(DailyBackups, ADamagedNewestOneIsNoReasonToKeepNone) {
    import({{ 0, 1 }});
    keep();
    QFile file(dailyBackups(m_folder.path()).front().file);
    ASSERT_TRUE(file.resize(20));
    nextDay();
    EXPECT_TRUE(keep());
}

TEST_F(DailyBackups, FilesOfOtherNamesAreNobodysBackup) {
    QDir(m_folder.path()).mkdir(QStringLiteral("backups"));
    for (const char* name : {"mine.backup", "2026-11-20.zip", "2026-13-40.backup"}) {
        QFile file(m_folder.filePath(QStringLiteral("backups/")) + QLatin1String(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_TRUE(days().empty());
}

} // namespace
} // namespace afs::test
