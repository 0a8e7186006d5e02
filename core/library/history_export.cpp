// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history_export.h"

#include "core/base/pipe_or_device.h"
#include "core/base/time_text.h"
#include "core/store/accounts.h"
#include "core/store/deletion_store.h"
#include "core/store/history_store.h"
#include "core/store/play_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <unordered_map>

namespace afs {

namespace {

constexpr std::size_t writeBlock = 1 << 20;

std::string_view sourceName(Source source) {
    switch (source) {
    case Source::ExtendedDump:
        return "extended";
    case Source::AccountDump:
        return "account";
    case Source::WebApi:
        return "web_api";
    case Source::Live:
        return "live";
    case Source::LocalPlayer:
        return "local_player";
    }
    return "";
}

std::string_view kindName(Kind kind) {
    constexpr std::array<std::string_view, 4> names{"music", "episode", "chapter", "unattributed"};
    return names[static_cast<std::size_t>(kind) & 3U];
}

/// Where a text is written to: JSON or CSV spelling of the same values.
class Spelling {
public:
    explicit Spelling(ExportFormat format) : m_json(format == ExportFormat::Json) {}

    void open(std::string& out) const { out += m_json ? "{" : ""; }
    void close(std::string& out) const { out += m_json ? "}" : ""; }

    void text(std::string& out, std::string_view name, std::string_view value) const {
        begin(out, name);
        if (value.empty())
            out += m_json ? "null" : "";
        else if (m_json)
            jsonText(out, value);
        else
            csvText(out, value);
    }
    void number(std::string& out, std::string_view name, std::int64_t value, bool known) const {
        begin(out, name);
        if (known)
            out += std::to_string(value);
        else if (m_json)
            out += "null";
    }
    void yesNo(std::string& out, std::string_view name, Tri value) const {
        begin(out, name);
        if (value == Tri::Unknown)
            out += m_json ? "null" : "";
        else
            out += value == Tri::Yes ? "true" : "false";
    }
    void boolean(std::string& out, std::string_view name, bool value) const {
        yesNo(out, name, value ? Tri::Yes : Tri::No);
    }

private:
    void begin(std::string& out, std::string_view name) const {
        if (m_json) {
            if (out.back() != '{')
                out += ',';
            out += '"';
            out += name;
            out += "\":";
        } else if (!out.empty()) {
            out += ',';
        }
    }
    static void jsonText(std::string& out, std::string_view value) {
        out += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\') {
                out += '\\';
                out += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                constexpr std::string_view hex = "0123456789abcdef";
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4U];
                out += hex[static_cast<unsigned char>(c) & 15U];
            } else {
                out += c;
            }
        }
        out += '"';
    }
    static void csvText(std::string& out, std::string_view value) {
        if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
            out += value;
            return;
        }
        out += '"';
        for (const char c : value) {
            if (c == '"')
                out += '"';
            out += c;
        }
        out += '"';
    }

    bool m_json;
};

constexpr std::string_view csvHeader =
    "play,leads,end,source,kind,uri,title,artist,album,ms_played,skipped,shuffle,offline,incognito_mode,reason_start,"
    "reason_end,platform,country,offline_timestamp,video,context\n";

/// The words of one account, by id.
struct Words {
    std::vector<TrackRow> tracks;
    std::vector<std::string> labels;

    const TrackRow& track(std::int32_t nameId) const { return tracks[static_cast<std::size_t>(nameId)]; }
    std::string_view label(std::int32_t id) const { return labels[static_cast<std::size_t>(id)]; }
};

Result<Words> readWords(HistoryStore& store, AccountId account, const std::stop_token& stop) {
    auto tracks = store.readTracks(account, stop);
    if (!tracks)
        return failure(tracks.error());
    auto labels = store.readLabels(account, stop);
    if (!labels)
        return failure(labels.error());
    Words words;
    words.tracks.resize(1);
    words.labels.resize(1);
    for (TrackRow& track : *tracks) {
        const auto at = static_cast<std::size_t>(track.nameId);
        if (at >= words.tracks.size())
            words.tracks.resize(at + 1);
        words.tracks[at] = std::move(track);
    }
    for (LabelRow& label : *labels) {
        const auto at = static_cast<std::size_t>(label.id);
        if (at >= words.labels.size())
            words.labels.resize(at + 1);
        words.labels[at] = std::move(label.word);
    }
    return words;
}

/// One row of evidence as it is written; the number of its play comes before it in CSV.
std::string spell(const EvidenceRow& row, const Words& words, const Spelling& spelling) {
    const TrackRow& track = words.track(row.nameId);
    const PlayFlags flags = PlayFlags::unpacked(row.flags);
    std::string out;
    out.reserve(300);
    spelling.open(out);
    spelling.boolean(out, "leads", row.leads);
    spelling.text(out, "end", formatInstant(Instant(Milliseconds(row.end))));
    spelling.text(out, "source", sourceName(row.source));
    spelling.text(out, "kind", kindName(row.kind));
    spelling.text(out, "uri", track.uri);
    spelling.text(out, "title", track.title);
    spelling.text(out, "artist", track.artist);
    spelling.text(out, "album", track.album);
    spelling.number(out, "ms_played", row.ms, row.ms >= 0);
    spelling.yesNo(out, "skipped", flags.skipped);
    spelling.yesNo(out, "shuffle", flags.shuffle);
    spelling.yesNo(out, "offline", flags.offline);
    spelling.yesNo(out, "incognito_mode", flags.incognito);
    spelling.text(out, "reason_start", words.label(row.reasonStart));
    spelling.text(out, "reason_end", words.label(row.reasonEnd));
    spelling.text(out, "platform", words.label(row.platform));
    spelling.text(out, "country", words.label(row.country));
    spelling.text(out, "offline_timestamp",
                  row.offlineAt ? formatInstant(Instant(Milliseconds(row.offlineAt))) : std::string());
    spelling.boolean(out, "video", row.video);
    spelling.text(out, "context", words.label(row.context));
    spelling.close(out);
    return out;
}

/// The rows of one play, the leading one first, the others in the order of their text.
struct ExportedPlay {
    std::int64_t end = 0;
    std::vector<std::string> rows;

    bool operator<(const ExportedPlay& o) const { return end != o.end ? end < o.end : rows < o.rows; }
};

Result<std::vector<ExportedPlay>> readPlays(Session& session, AccountId account, const Spelling& spelling,
                                            const std::stop_token& stop) {
    HistoryStore store(session);
    auto words = readWords(store, account, stop);
    if (!words)
        return failure(words.error());
    std::vector<ExportedPlay> plays;
    std::unordered_map<std::int64_t, std::vector<std::string>> followers;
    std::vector<std::int64_t> ids;
    auto contexts = store.readContexts(account, stop);
    if (!contexts)
        return failure(contexts.error());
    const auto deleted = DeletionStore(session).deletedPlays(account);
    if (!deleted)
        return failure(deleted.error());
    const Status read = store.readEvidence(
        account,
        [&](EvidenceRow row) {
            if (std::binary_search(deleted->begin(), deleted->end(), row.playId))
                return;
            if (const auto context = contexts->find(row.id); context != contexts->end())
                row.context = context->second;
            std::string text = spell(row, *words, spelling);
            if (!row.leads) {
                followers[row.playId].push_back(std::move(text));
                return;
            }
            plays.push_back({row.end, {std::move(text)}});
            ids.push_back(row.playId);
        },
        stop);
    if (!read)
        return failure(read.error());
    if (!followers.empty())
        for (std::size_t i = 0; i < plays.size(); ++i)
            if (const auto more = followers.find(ids[i]); more != followers.end()) {
                std::sort(more->second.begin(), more->second.end());
                std::move(more->second.begin(), more->second.end(), std::back_inserter(plays[i].rows));
            }
    return plays;
}

void appendPlay(std::string& out, const ExportedPlay& play, std::size_t number, ExportFormat format) {
    if (format == ExportFormat::Csv) {
        for (const std::string& row : play.rows)
            out += std::to_string(number) + ',' + row + '\n';
        return;
    }
    out += number > 1 ? ",\n" : "\n";
    out += R"({"end":")" + formatInstant(Instant(Milliseconds(play.end))) + R"(","evidence":[)";
    for (std::size_t i = 0; i < play.rows.size(); ++i) {
        out += i > 0 ? "," : "";
        out += play.rows[i];
    }
    out += "]}";
}

Status writeOut(QIODevice& device, std::string& block) {
    const auto size = static_cast<qint64>(block.size());
    if (device.write(block.data(), size) != size)
        return failure(
            ErrorKind::Failed,
            QCoreApplication::translate("Export", "The export could not be written: %1").arg(device.errorString()));
    block.clear();
    return {};
}

Result<std::int64_t> writePlays(const std::vector<ExportedPlay>& plays, QIODevice& device, ExportFormat format,
                                const std::stop_token& stop) {
    std::string block(format == ExportFormat::Csv ? csvHeader : std::string_view("{\"plays\":["));
    for (std::size_t i = 0; i < plays.size(); ++i) {
        appendPlay(block, plays[i], i + 1, format);
        if (block.size() < writeBlock)
            continue;
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was cancelled."));
        if (const Status written = writeOut(device, block); !written)
            return failure(written.error());
    }
    block += format == ExportFormat::Csv ? "" : "\n]}\n";
    if (const Status written = writeOut(device, block); !written)
        return failure(written.error());
    return static_cast<std::int64_t>(plays.size());
}

/// What writes to a device that is open.
using Writing = std::function<Result<std::int64_t>(QIODevice&, ExportFormat)>;

Result<std::int64_t> writeTo(const QString& file, const Writing& writing) {
    const auto format =
        file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? ExportFormat::Csv : ExportFormat::Json;
    if (isPipeOrDevice(file)) {
        QFile pipe(file);
        const auto isBroken = [&] {
            return failure(
                ErrorKind::Failed,
                QCoreApplication::translate("Export", "%1 cannot be written: %2").arg(file, pipe.errorString()));
        };
        if (!pipe.open(QIODevice::WriteOnly))
            return isBroken();
        auto written = writing(pipe, format);
        if (written && !pipe.flush())
            return isBroken();
        return written;
    }
    QSaveFile output(file);
    const auto cannotBeWritten = [&] {
        return failure(
            ErrorKind::Failed,
            QCoreApplication::translate("Export", "%1 cannot be written: %2").arg(file, output.errorString()));
    };
    if (!output.open(QIODevice::WriteOnly))
        return cannotBeWritten();
    // A history is its listener's alone; a file of that name that others may read stays open to them.
    if (!QFileInfo::exists(file))
        output.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto written = writing(output, format);
    if (!written)
        return failure(written.error());
    if (!output.commit())
        return cannotBeWritten();
    return *written;
}

} // namespace

Result<std::int64_t> exportHistory(Session& session, AccountId account, QIODevice& device, ExportFormat format,
                                   std::stop_token stop) {
    auto view = ReadTransaction::begin(session);
    if (!view)
        return failure(view.error());
    auto accounts = listAccounts(session);
    if (!accounts)
        return failure(accounts.error());
    const Spelling spelling(format);
    std::vector<ExportedPlay> plays;
    for (const AccountRow& row : *accounts) {
        if (account && row.id != account)
            continue;
        auto some = readPlays(session, row.id, spelling, stop);
        if (!some)
            return failure(some.error());
        std::move(some->begin(), some->end(), std::back_inserter(plays));
    }
    std::sort(plays.begin(), plays.end());
    return writePlays(plays, device, format, stop);
}

Result<std::int64_t> exportHistoryTo(const QString& file, Session& session, AccountId account, std::stop_token stop) {
    return writeTo(file, [&](QIODevice& device, ExportFormat format) {
        return exportHistory(session, account, device, format, stop);
    });
}

Result<std::int64_t> exportNothing(QIODevice& device, ExportFormat format) {
    return writePlays({}, device, format, {});
}

Result<std::int64_t> exportNothingTo(const QString& file) {
    return writeTo(file, exportNothing);
}

} // namespace afs
