// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/backup.h"

#include "core/dump/backup_file.h"
#include "core/dump/play_deletion.h"
#include "core/store/migrator.h"
#include "tests/core/dump/imports.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace afs::test {
namespace {

/// Every row of every table, as the server writes it.
QString facts(const TestDatabase& database) {
    return database.query(QStringLiteral(
        "select string_agg(t.tablename || ':' || coalesce((xpath('/row/h/text()', query_to_xml(format("
        "'select md5(string_agg(r::text, ''|'' order by r::text)) as h from %I r', t.tablename), false, true, '')))[1]"
        "::text, ''), E'\\n' order by t.tablename) from pg_tables t where t.schemaname = 'public' "
        "and t.tablename <> 'schema_migration'"));
}

QString schemas(const TestDatabase& database) {
    return database.query(QStringLiteral("select string_agg(nspname, ',' order by nspname) from pg_namespace "
                                         "where nspname !~ '^pg_'"));
}

class Backups : public Imports {
protected:
    void SetUp() override {
        Imports::SetUp();
        auto session = openStore(m_other.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_otherSession = std::move(*session);
        m_emptyFacts = facts(m_other);
    }

    void fill() {
        import({{0, 1}, {200, 2}, {400, 1, 12'000}, { 600, 3, 90'000, Source::ExtendedDump, "ios" }});
        import({{0, 1}, {1000, 4}, {1300, 5, 60'000, Source::AccountDump}, {
                    2000,
                    6,
                    1,
                    Source::ExtendedDump,
                    "",
                    Kind::Episode
                }});
    }

    QString path(const char* name = "history.backup") const { return m_folder.filePath(QString::fromLatin1(name)); }

    BackupSummary backedUp() {
        const auto done = backUp(*m_session, path(), m_clock, {});
        EXPECT_TRUE(done) << done.error().message.toStdString() << done.error().detail.toStdString();
        return done ? *done : BackupSummary{};
    }

    Result<BackupSummary> restore(const QString& file) { return restoreBackup(*m_otherSession, file, {}); }

    void expectUntouched() const {
        EXPECT_EQ(facts(m_other), m_emptyFacts);
        EXPECT_EQ(schemas(m_other), schemas(m_database));
    }

    QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const QByteArray& content) const {
        QFile file(path("changed.backup"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    TestDatabase m_other;
    std::unique_ptr<Session> m_otherSession;
    QString m_emptyFacts;
};

TEST_F(Backups, AFreshDatabaseMadeFromOneHoldsTheSameFacts) {
    fill();
    const BackupSummary summary = backedUp();
    EXPECT_EQ(summary.plays, *HistoryStore(*m_session).playCount(m_account));
    EXPECT_EQ(summary.bytes, QFileInfo(path()).size());
    const auto restored = restore(path());
    ASSERT_TRUE(restored) << restored.error().message.toStdString() << restored.error().detail.toStdString();
    EXPECT_EQ(*restored, summary);
    EXPECT_EQ(facts(m_other), facts(m_database));
    EXPECT_EQ(schemas(m_other), schemas(m_database));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions());
}

TEST_F(Backups, DeletedPlaysAreInItAndCountedNowhere) {
    fill();
    const std::int64_t first = HistoryStore(*m_session).read(m_account)->evidence.front().playId;
    ASSERT_TRUE(deletePlays(*m_session, m_account, {PlayId(first)}, m_clock.now()));
    const BackupSummary summary = backedUp();
    EXPECT_EQ(summary.plays, plays());
    const auto restored = restore(path());
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    EXPECT_EQ(restored->plays, plays());
    EXPECT_EQ(facts(m_other), facts(m_database));
}

TEST_F(Backups, WhatWasRestoredGoesOnAsIfNothingHadBeen) {
    fill();
    backedUp();
    ASSERT_TRUE(restore(path()));
    const ImportReport again = importFrom(*m_otherSession, {{0, 1}, {200, 2}, {400, 1, 12'000}, {5000, 9}});
    EXPECT_EQ(again.classes[RowClass::AlreadyPresent], 3);
    EXPECT_EQ(again.classes[RowClass::Added], 1);
    EXPECT_EQ(again.importId->value, 3) << "a number that was given once";
    auto undone = Importer(*m_otherSession, m_account, m_clock).undo(ImportId(1));
    EXPECT_TRUE(undone) << undone.error().message.toStdString();
}

TEST_F(Backups, WhereAllWasTakenBackOneCanBeRestored) {
    fill();
    backedUp();
    const ImportReport other = importFrom(*m_otherSession, {{9000, 7}});
    EXPECT_FALSE(restore(path()));
    ASSERT_TRUE(Importer(*m_otherSession, m_account, m_clock).undo(*other.importId));
    const auto restored = restore(path());
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    EXPECT_EQ(facts(m_other), facts(m_database));
}

TEST_F(Backups, APipeIsNotReplacedAndOfALinkWhatItLeadsTo) {
    fill();
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    const auto refused = backUp(*m_session, path("pipe"), m_clock, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Failed);
    struct stat there {};
    ASSERT_EQ(stat(pipe.constData(), &there), 0);
    EXPECT_TRUE(S_ISFIFO(there.st_mode));
    ASSERT_TRUE(QFile::link(path(), path("link")));
    for (int times = 0; times < 2; ++times) { // the link leads nowhere at first
        ASSERT_TRUE(backUp(*m_session, path("link"), m_clock, {}));
        EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
        EXPECT_TRUE(checkBackup(path(), {}));
    }
}

TEST_F(Backups, AnEmptyDatabaseCanBeBackedUpAndRestored) {
    const BackupSummary summary = backedUp();
    EXPECT_EQ(summary.plays, 0);
    const auto restored = restore(path());
    ASSERT_TRUE(restored) << restored.error().detail.toStdString();
    EXPECT_EQ(facts(m_other), facts(m_database));
}

TEST_F(Backups, ADatabaseThatHoldsSomethingIsNotRestoredInto) {
    fill();
    backedUp();
    importFrom(*m_otherSession, {{0, 77}});
    const QString before = facts(m_other);
    const auto restored = restore(path());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Usage);
    EXPECT_EQ(facts(m_other), before);
}

TEST_F(Backups, ADamagedFileIsRefusedAndChangesNothing) {
    fill();
    const BackupSummary whole = backedUp();
    const QByteArray good = bytes();
    for (qsizetype at = 0; at < good.size(); at += std::max<qsizetype>(1, good.size() / 97)) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x21);
        const auto checked = checkBackup(write(bad), {});
        // A date inside the zip says nothing of the contents.
        EXPECT_TRUE(!checked || (checked->plays == whole.plays && checked->rows == whole.rows)) << at;
        if (!checked) {
            EXPECT_EQ(checked.error().kind, ErrorKind::BadInput) << at;
            EXPECT_FALSE(checked.error().message.isEmpty());
        }
    }
    for (qsizetype size = 0; size < good.size(); size += std::max<qsizetype>(1, good.size() / 41)) {
        const auto restored = restore(write(good.left(size)));
        ASSERT_FALSE(restored) << size;
        EXPECT_EQ(restored.error().kind, ErrorKind::BadInput) << size;
    }
    expectUntouched();
}

TEST_F(Backups, OnlyTablesOfTheProgramAreLoadedAndEachOnce) {
    fill();
    backedUp();
    const auto steps = readOutline(*m_session)->schema;
    const auto crafted = [&](const std::vector<CopiedTable>& tables, const std::vector<SchemaStep>& schema) {
        QFile file(path("crafted.backup"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        BackupWriter writer(file.handle(), QStringLiteral("crafted"));
        for (const CopiedTable& table : tables)
            EXPECT_TRUE(writer.beginTable(table));
        DatabaseOutline outline;
        outline.schema = schema;
        EXPECT_TRUE(writer.finish(outline, m_clock.now()));
        return restore(file.fileName());
    };
    const CopiedTable account{QStringLiteral("account"), {QStringLiteral("account_id"), QStringLiteral("name")}};
    for (const auto& tables : std::vector<std::vector<CopiedTable>>{
             {{QStringLiteral("pg_authid"), {QStringLiteral("rolname")}}},
             {{QStringLiteral("account; drop table account"), {QStringLiteral("name")}}},
             {{QStringLiteral("schema_migration"), {QStringLiteral("number")}}},
             {account},
             {}}) {
        const auto restored = crafted(tables, steps);
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().kind, ErrorKind::BadInput) << restored.error().message.toStdString();
    }
    EXPECT_EQ(crafted({}, {}).error().kind, ErrorKind::BadInput);
    auto changed = steps;
    changed.front().checksum = QStringLiteral("0");
    EXPECT_EQ(crafted({}, changed).error().kind, ErrorKind::BadInput);
    expectUntouched();
}

TEST_F(Backups, OneOfANewerProgramIsNamedAsSuch) {
    m_session->execute(QStringLiteral("insert into schema_migration (number, name, checksum) values (9999, 'x', 'x')"));
    backedUp();
    const auto restored = restore(path());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(restored.error().message.contains(u"newer")) << restored.error().message.toStdString();
    expectUntouched();
}

TEST_F(Backups, OneOfAnOlderProgramIsBroughtUpToDate) {
    const auto all = builtInMigrations();
    for (std::size_t steps = 1; steps < all.size(); ++steps) {
        const TestDatabase old;
        const TestDatabase fresh;
        auto session = Session::open(old.params(), QStringLiteral("old"));
        ASSERT_TRUE(session);
        ASSERT_TRUE(migrate(**session, {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(steps)}));
        (*session)->execute(QStringLiteral("insert into account (name) values ('me')"));
        ASSERT_TRUE(backUp(**session, path("old.backup"), m_clock, {}));
        auto target = openStore(fresh.params(), QStringLiteral("fresh"));
        ASSERT_TRUE(target);
        const auto restored = restoreBackup(**target, path("old.backup"), {});
        ASSERT_TRUE(restored) << steps << ' ' << restored.error().detail.toStdString();
        EXPECT_EQ(fresh.query(QStringLiteral("select count(*) from schema_migration")), QString::number(all.size()));
        EXPECT_EQ(fresh.query(QStringLiteral("select name from account")), QStringLiteral("me"));
    }
}

TEST_F(Backups, WhatIsNoBackupIsRefusedInWords) {
    for (const QByteArray& content : {QByteArray(), QByteArray("hello"), QByteArray("PK\x03\x04")})
        EXPECT_EQ(restore(write(content)).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(restore(path("missing")).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(restore(m_folder.path()).error().kind, ErrorKind::BadInput);
    expectUntouched();
}

TEST_F(Backups, WhereItCannotBeWrittenNothingIsLeft) {
    fill();
    for (const QString& place : {m_folder.path(), path("no/such/folder.backup")}) {
        const auto done = backUp(*m_session, place, m_clock, {});
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::Failed);
    }
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(Backups, OneOfThatNameStaysUntilTheNewOneIsProven) {
    fill();
    backedUp();
    const QByteArray before = bytes();
    std::stop_source stop;
    stop.request_stop();
    const auto done = backUp(*m_session, path(), m_clock, stop.get_token());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(restoreBackup(*m_otherSession, path(), stop.get_token()).error().kind, ErrorKind::Cancelled);
    expectUntouched();
}

TEST_F(Backups, AnotherFileThanTheOneThatWasCheckedIsRefused) {
    fill();
    backedUp();
    const auto checked = readBackup(path(), {});
    ASSERT_TRUE(checked);
    import({{ 5000, 9 }});
    backedUp();
    const auto restored = restoreBackup(*m_otherSession, path(), *checked, {});
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::BadInput);
    expectUntouched();
}

TEST_F(Backups, ARestoreThatIsCutOffLeavesNothingBehind) {
    fill();
    backedUp();
    const auto outline = readOutline(*m_session);
    {
        auto loader = DatabaseLoader::begin(m_other.params(), outline->schema);
        ASSERT_TRUE(loader);
    }
    expectUntouched();
    // What a killed program leaves.
    m_otherSession->execute(QStringLiteral("create schema analytics_restore create table account (x integer)"));
    ASSERT_TRUE(restore(path()));
    EXPECT_EQ(facts(m_other), facts(m_database));
    EXPECT_EQ(schemas(m_other), schemas(m_database));
}

TEST_F(Backups, WhoFillsTheDatabaseMeanwhileWins) {
    fill();
    backedUp();
    const auto outline = readOutline(*m_session);
    auto loader = DatabaseLoader::begin(m_other.params(), outline->schema);
    ASSERT_TRUE(loader);
    auto reader = BackupReader::open(path());
    ASSERT_TRUE(reader);
    const auto whole = checkBackup(path(), {});
    ASSERT_TRUE(whole);
    std::vector<CopiedTable> tables;
    ASSERT_TRUE(copyDatabaseOut(*m_session,
                                {[&](const CopiedTable& table) {
                                     tables.push_back(table);
                                     return Status{};
                                 },
                                 [](std::span<const char>) { return Status{}; }},
                                {}));
    for (const CopiedTable& table : tables) {
        ASSERT_TRUE((*reader)->nextTable());
        ASSERT_TRUE((*loader)->load(table, [&] { return (*reader)->rows(); }, {}));
    }
    importFrom(*m_otherSession, {{0, 77}});
    const QString before = facts(m_other);
    const Status finished = (*loader)->finish(*outline);
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().kind, ErrorKind::Usage);
    loader->reset();
    EXPECT_EQ(facts(m_other), before);
}

} // namespace
} // namespace afs::test
