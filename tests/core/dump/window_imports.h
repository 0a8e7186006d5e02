// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_service.h"
#include "core/store/accounts.h"
#include "core/store/history_store.h"
#include "core/store/open_store.h"
#include "tests/support/dump_writer.h"
#include "tests/support/random_history.h"
#include "tests/support/test_cluster.h"
#include "tests/support/waiting/wait_until.h"

#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <map>
#include <optional>

namespace afs::test {

/// A service with a database of its own and everything that it said.
class WindowImports : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
        makeService();
    }

    void makeService() {
        m_service = std::make_unique<ImportService>(m_database.params(), m_account);
        QObject* context = m_service.get();
        QObject::connect(m_service.get(), &ImportService::progressed, context, [this](const ImportProgress& progress) {
            m_progress.push_back(progress);
            EXPECT_EQ(QThread::currentThread(), m_service->thread());
            if (m_onProgress)
                m_onProgress(progress);
        });
        QObject::connect(m_service.get(), &ImportService::checked, context,
                         [this](const ImportReport& report) { m_checked = report; });
        QObject::connect(m_service.get(), &ImportService::imported, context,
                         [this](const ImportReport& report) { m_imported = report; });
        QObject::connect(m_service.get(), &ImportService::undone, context, [this](ImportId id, qint64 plays) {
            m_undone = {id, plays};
        });
        QObject::connect(m_service.get(), &ImportService::failed, context,
                         [this](const Error& error) { m_failed = error; });
        QObject::connect(m_service.get(), &ImportService::importsListed, context,
                         [this](const std::vector<ImportRecord>& imports) { m_imports = imports; });
        QObject::connect(
            m_service.get(), &ImportService::invalidRowsListed, context,
            [this](ImportId id, const std::vector<InvalidRow>& rows) { m_invalid.insert_or_assign(id.value, rows); });
    }

    /// Waits for the end of an operation.
    void finish() {
        EXPECT_TRUE(test::waitUntil([&] { return !m_service->busy(); }));
    }

    QString smallDump() {
        std::vector<test::PlayRow> rows;
        for (int i = 0; i < 9; ++i)
            rows.push_back(test::music(i, "2024-06-01T12:0" + std::to_string(i) + ":00Z"));
        rows.push_back(test::music(9, "no time"));
        return test::writeZip(m_folder.path(), "small.zip", test::dumpMembers(rows));
    }

    /// Enough that it is still at work when somebody cancels.
    QString largeDump() {
        return test::writeZip(m_folder.path(), "large.zip",
                              test::dumpMembers(test::randomHistory({.seed = 3, .rows = 60'000, .tracks = 2'000})));
    }

    std::int64_t storedPlays() { return *HistoryStore(*m_session).playCount(m_account); }

    /// What a cancelled operation has to leave alone.
    std::string state() {
        return m_database
            .query(
                QStringLiteral("select concat_ws(' ', (select count(*) from evidence), (select count(*) from track), "
                               "(select count(*) from label), (select count(*) from import), (select count(*) from "
                               "left_out_row), (select version from account))"))
            .toStdString();
    }

    /// A cancel is answered before everything is rolled back.
    bool comesBackTo(const std::string& before) {
        return test::waitUntil([&] { return state() == before; });
    }

    /// An import stops where its rows are written and nothing is committed, until m_session rolls back.
    void stopWriting() {
        m_session->begin();
        m_session->execute(QStringLiteral("lock table witness in share mode"));
    }
    bool isWaitingForALock() const {
        return m_database.query(QStringLiteral("select count(*) from pg_stat_activity where datname = "
                                               "current_database() and application_name like '%import' and "
                                               "wait_event_type = 'Lock'")) == QStringLiteral("1");
    }

    QTemporaryDir m_folder;
    StoreDatabase m_database;
    std::unique_ptr<Session> m_session;
    AccountId m_account;

    std::vector<ImportProgress> m_progress;
    std::function<void(const ImportProgress&)> m_onProgress;
    std::optional<ImportReport> m_checked;
    std::optional<ImportReport> m_imported;
    std::optional<std::pair<ImportId, qint64>> m_undone;
    std::optional<Error> m_failed;
    std::optional<std::vector<ImportRecord>> m_imports;
    std::map<std::int32_t, std::vector<InvalidRow>> m_invalid;
    std::unique_ptr<ImportService> m_service;
};

} // namespace afs::test
