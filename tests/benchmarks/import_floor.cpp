// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/import_floor.h"

#include "core/base/time_text.h"
#include "core/store/copy_format.h"

#include <archive.h>
#include <archive_entry.h>
#include <libpq-fe.h>
#include <simdjson.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace afs {

namespace {

using Buffer = std::vector<char>;

/// At most two files between the two threads.
class Queue {
public:
    void push(Buffer buffer) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_buffers.size() < 2; });
        m_buffers.push_back(std::move(buffer));
        m_changed.notify_all();
    }
    void close() {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    bool pop(Buffer& buffer) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_closed || !m_buffers.empty(); });
        if (m_buffers.empty())
            return false;
        buffer = std::move(m_buffers.front());
        m_buffers.pop_front();
        m_changed.notify_all();
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Buffer> m_buffers;
    bool m_closed = false;
};

void inflateAll(const QString& zip, Queue& queue) {
    archive* reader = archive_read_new();
    archive_read_support_format_zip(reader);
    if (archive_read_open_filename(reader, zip.toLocal8Bit().constData(), 1 << 18) != ARCHIVE_OK)
        throw std::runtime_error("floor: cannot open the zip");
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        const std::string name = archive_entry_pathname(entry);
        if (!name.ends_with(".json"))
            continue;
        Buffer buffer;
        std::size_t used = 0;
        while (true) {
            buffer.resize(used + (1 << 20));
            const auto got = archive_read_data(reader, buffer.data() + used, 1 << 20);
            if (got <= 0)
                break;
            used += static_cast<std::size_t>(got);
        }
        buffer.resize(used + simdjson::SIMDJSON_PADDING);
        queue.push(std::move(buffer));
    }
    archive_read_free(reader);
    queue.close();
}

struct FloorRow {
    std::int64_t end = 0;
    std::int64_t ms = 0;
    std::int64_t offline = 0;
    std::int32_t name = 0;
    std::int32_t words[4] = {};
    std::uint8_t flags = 0;
};

/// A null leaves the field as it is.
void ignore(simdjson::error_code) {}

class FloorParser {
public:
    void parse(const Buffer& buffer) {
        simdjson::ondemand::parser& parser = m_parser;
        auto document = parser.iterate(buffer.data(), buffer.size() - simdjson::SIMDJSON_PADDING, buffer.size());
        for (auto element : document.get_array()) {
            FloorRow row;
            std::string_view uri, title, artist, album;
            for (auto field : element.get_object()) {
                const std::string_view key = field.unescaped_key();
                auto value = field.value();
                std::string_view text;
                if (key == "ts") {
                    if (!value.get_string().get(text))
                        row.end = parseInstant(text).value_or(Instant{}).time_since_epoch().count();
                } else if (key == "ms_played") {
                    ignore(value.get_int64().get(row.ms));
                } else if (key == "spotify_track_uri" || key == "spotify_episode_uri") {
                    if (!value.get_string().get(text))
                        uri = text;
                } else if (key == "master_metadata_track_name" || key == "episode_name") {
                    if (!value.get_string().get(text))
                        title = text;
                } else if (key == "master_metadata_album_artist_name") {
                    ignore(value.get_string().get(artist));
                } else if (key == "master_metadata_album_album_name") {
                    ignore(value.get_string().get(album));
                } else if (const int word = wordOf(key); word >= 0) {
                    if (!value.get_string().get(text))
                        row.words[word] = intern(m_words, text);
                } else if (key == "offline_timestamp") {
                    ignore(value.get_int64().get(row.offline));
                } else if (key == "skipped" || key == "shuffle" || key == "offline" || key == "incognito_mode") {
                    bool yes = false;
                    if (!value.get_bool().get(yes))
                        row.flags = static_cast<std::uint8_t>(row.flags * 4 + (yes ? 2 : 1));
                }
            }
            keep(row, uri, title, artist, album);
        }
    }

    std::vector<FloorRow> rows;
    std::vector<std::string> names;
    std::int64_t read = 0;

private:
    static int wordOf(std::string_view key) {
        return key == "platform"       ? 0
               : key == "conn_country" ? 1
               : key == "reason_start" ? 2
               : key == "reason_end"   ? 3
                                       : -1;
    }
    static std::int32_t intern(std::unordered_map<std::string, std::int32_t>& map, std::string_view text) {
        return map.try_emplace(std::string(text), static_cast<std::int32_t>(map.size()) + 1).first->second;
    }
    void keep(FloorRow& row, std::string_view uri, std::string_view title, std::string_view artist,
              std::string_view album) {
        ++read;
        m_key.clear();
        m_key.append(uri).append("\n").append(title).append("\n").append(artist).append("\n").append(album);
        const auto before = m_names.size();
        row.name = intern(m_names, m_key);
        if (m_names.size() != before)
            names.push_back(m_key);
        const auto twin = static_cast<std::uint64_t>(row.end) * 0x9e3779b97f4a7c15U ^
                          static_cast<std::uint64_t>(row.ms) << 20U ^ static_cast<std::uint64_t>(row.name);
        if (m_seen.insert(twin).second)
            rows.push_back(row);
    }

    simdjson::ondemand::parser m_parser;
    std::unordered_map<std::string, std::int32_t> m_names;
    std::unordered_map<std::string, std::int32_t> m_words;
    std::unordered_set<std::uint64_t> m_seen;
    std::string m_key;
};

class Connection {
public:
    explicit Connection(const ConnectionParams& p) {
        const QString info = QStringLiteral("host='%1' port=%2 dbname='%3' user='%4' client_min_messages=warning")
                                 .arg(p.host)
                                 .arg(p.port)
                                 .arg(p.database, p.user);
        m_connection = PQconnectdb(info.left(info.indexOf(QLatin1String(" client_min"))).toUtf8().constData());
        if (PQstatus(m_connection) != CONNECTION_OK)
            throw std::runtime_error(PQerrorMessage(m_connection));
    }
    ~Connection() { PQfinish(m_connection); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void run(const char* sql) {
        PGresult* result = PQexec(m_connection, sql);
        const auto status = PQresultStatus(result);
        PQclear(result);
        if (status == PGRES_FATAL_ERROR)
            throw std::runtime_error(PQerrorMessage(m_connection));
    }
    template <typename Fill>
    void copy(const char* sql, std::int16_t columns, Fill fill) {
        run(sql);
        const Session::CopySink sink = [&](std::span<const char> bytes) {
            PQputCopyData(m_connection, bytes.data(), static_cast<int>(bytes.size()));
        };
        CopyWriter writer(sink, columns);
        fill(writer);
        writer.finish();
        PQputCopyEnd(m_connection, nullptr);
        while (PGresult* result = PQgetResult(m_connection))
            PQclear(result);
    }

private:
    PGconn* m_connection = nullptr;
};

void write(const FloorParser& parsed, const ConnectionParams& database) {
    Connection connection(database);
    connection.run("drop table if exists floor_evidence, floor_track");
    connection.run("begin");
    connection.run("create table floor_track (account_id integer, name_id integer, name text)");
    connection.run(
        "create table floor_evidence (account_id integer, evidence_id bigint, play_id bigint, ended_at timestamptz, "
        "ms bigint, offline_at timestamptz, name_id integer, reason_start integer, reason_end integer, platform "
        "integer, country integer, source smallint, kind smallint, flags smallint, video boolean, leads boolean)");
    connection.copy("copy floor_track from stdin (format binary)", 3, [&](CopyWriter& writer) {
        std::int32_t id = 0;
        for (const std::string& name : parsed.names) {
            writer.beginRow();
            writer.number(std::int32_t{1});
            writer.number(++id);
            writer.text(name);
        }
    });
    connection.copy("copy floor_evidence from stdin (format binary)", 16, [&](CopyWriter& writer) {
        std::int64_t id = 0;
        for (const FloorRow& row : parsed.rows) {
            writer.beginRow();
            writer.number(std::int32_t{1});
            writer.number(++id);
            writer.number(id);
            writer.timestamp(row.end);
            writer.number(row.ms);
            writer.timestamp(row.offline * 1000);
            writer.number(row.name);
            for (const std::int32_t word : row.words)
                writer.number(word);
            writer.number(std::int16_t{1});
            writer.number(std::int16_t{0});
            writer.number(static_cast<std::int16_t>(row.flags));
            writer.boolean(false);
            writer.boolean(true);
        }
    });
    connection.run("alter table floor_evidence add primary key (account_id, evidence_id)");
    connection.run("create index on floor_evidence (account_id, ended_at)");
    connection.run("commit");
    connection.run("analyze floor_evidence, floor_track");
    connection.run("drop table floor_evidence, floor_track");
}

} // namespace

double importFloor(const QString& zip, const ConnectionParams& database, std::int64_t& rows) {
    const auto start = std::chrono::steady_clock::now();
    Queue queue;
    FloorParser parsed;
    {
        const std::jthread inflater([&] { inflateAll(zip, queue); });
        Buffer buffer;
        while (queue.pop(buffer))
            parsed.parse(buffer);
    }
    write(parsed, database);
    rows = parsed.read;
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace afs
