// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_parser.h"

#include "core/dump/history_scan.h"
#include "core/dump/history_text.h"
#include "core/dump/row_fault.h"

#include <simdjson.h>

#include <optional>

namespace afs {

namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

static_assert(PaddedBuffer::padding >= simdjson::SIMDJSON_PADDING);

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// simdjson's index takes up to four times the text. Beyond this, which no file of Spotify's reaches, a file is cut
/// into its rows first, and a "row" beyond the second limit is none.
constexpr std::size_t largestWhole = 64 * 1024 * 1024;
constexpr std::size_t largestRow = 4 * 1024 * 1024;

/// How often a running parse looks around: every so many rows.
constexpr std::int64_t lookAroundRows = 256;

bool isAtEnd(ondemand::document& document) {
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

/// The raw bytes of a value. A string is stepped over here: left standing, simdjson would take it for a key if a colon
/// followed, and swallow what comes behind.
std::string_view tokenOf(ondemand::value& value) {
    const std::string_view token = value.raw_json_token();
    if (token.front() == '"')
        (void)value.get_raw_json_string().error();
    return trimmedJson(token);
}

/// Collects the known values of a row, unread.
class RowWalker {
public:
    error_code walk(ondemand::object object, RawRow& raw) {
        raw.clear();
        m_fields.startRow();
        for (auto entry : object) {
            ondemand::field field;
            if (const error_code error = std::move(entry).get(field); error != simdjson::SUCCESS)
                return error;
            const Field known = m_fields.find(field.key().raw());
            const std::string_view token = tokenOf(field.value());
            // Values are looked at only when they are asked for: a word that is no JSON would pass as an odd row, and
            // what stands behind damage would be read as if nothing had happened.
            if (token.front() != '{' && token.front() != '[' && !isJsonScalar(token))
                return simdjson::TAPE_ERROR;
            if (known != Field::None)
                raw.values[static_cast<std::size_t>(known)] = token;
        }
        return simdjson::SUCCESS;
    }

private:
    FieldFinder m_fields;
};

/// An element that was cut out of its list, mended where a parser would refuse all of it for one byte.
class ElementParser {
public:
    /// `element` is an object in a padded buffer. False: it is no JSON.
    bool parse(std::string_view element, RawRow& raw) {
        const error_code error = walk(element, raw);
        if (error == simdjson::SUCCESS)
            return true;
        if (error != simdjson::UTF8_ERROR && error != simdjson::UNESCAPED_CHARS)
            return false;
        mendJson(element, m_mended);
        const std::size_t length = m_mended.size();
        m_mended.resize(length + simdjson::SIMDJSON_PADDING);
        return walk(std::string_view(m_mended).substr(0, length), raw) == simdjson::SUCCESS;
    }

private:
    error_code walk(std::string_view json, RawRow& raw) {
        ondemand::document document;
        ondemand::object object;
        if (const error_code error = m_parser.iterate(json, json.size() + simdjson::SIMDJSON_PADDING).get(document);
            error != simdjson::SUCCESS)
            return error;
        if (const error_code error = document.get_object().get(object); error != simdjson::SUCCESS)
            return error;
        if (const error_code error = m_walker.walk(object, raw); error != simdjson::SUCCESS)
            return error;
        return isAtEnd(document) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    }

    ondemand::parser m_parser;
    RowWalker m_walker;
    std::string m_mended;
};

std::string_view withoutByteOrderMark(std::string_view json) {
    if (json.starts_with(byteOrderMark))
        json.remove_prefix(byteOrderMark.size());
    return json;
}

} // namespace

struct HistoryParser::Impl {
    Impl(RowSink& rowSink, Instant now, const HistoryUris& uris, DumpProgress& dumpProgress, std::stop_token stopToken,
         std::int64_t most)
        : sink(rowSink), progress(dumpProgress), stop(std::move(stopToken)), mostRows(most), reader(now, uris) {}

    /// Where the stream of values gave up, to go on element by element.
    struct Place {
        std::optional<std::size_t> element; ///< the last element that was reached; none: not even the first
        bool handedOver = false;            ///< it is already with the sink
    };

    Outcome parse(const HistoryFile& historyFile, const PaddedBuffer& buffer);
    bool parseWhole(Place& place);
    void parseByElement(const Place& place);
    void object(const RawRow& values, std::size_t offset);
    void notAnObject(std::size_t offset);
    void tooLarge(std::size_t offset);
    void reject(std::size_t offset, QString reason, bool wholeFile = false);
    void damage(ElementScanner::Step step, std::size_t offset);
    void lookAround(std::size_t offset);

    RowSink& sink;
    DumpProgress& progress;
    std::stop_token stop;
    std::int64_t mostRows;
    HistoryRowReader reader;
    ondemand::parser parser;
    RowWalker walker;
    ElementParser elements;
    RawRow raw;
    DumpRow row;

    // of the file that is being parsed
    const HistoryFile* file = nullptr;
    std::string_view json; ///< behind the byte order mark
    std::size_t mark = 0;  ///< length of the byte order mark
    std::int64_t rows = 0;
    std::int64_t bytesBefore = 0;
    std::int64_t rowsBefore = 0;
    bool stopped = false;
    bool tooMany = false;
    bool noList = false;
};

void HistoryParser::Impl::lookAround(std::size_t offset) {
    progress.rows.store(rowsBefore + rows, std::memory_order_relaxed);
    progress.bytesRead.store(bytesBefore + static_cast<std::int64_t>(offset), std::memory_order_relaxed);
    tooMany = rowsBefore + rows > mostRows;
    stopped = tooMany || stop.stop_requested();
}

void HistoryParser::Impl::reject(std::size_t offset, QString reason, bool wholeFile) {
    sink.invalid({file->name, wholeFile ? 0 : rows, static_cast<std::int64_t>(offset + mark), std::move(reason)});
}

void HistoryParser::Impl::object(const RawRow& values, std::size_t offset) {
    ++rows;
    if (QString reason = reader.read(values, *file, row); !reason.isEmpty())
        return reject(offset, std::move(reason));
    row.number = rows;
    sink.row(row);
}

void HistoryParser::Impl::notAnObject(std::size_t offset) {
    ++rows;
    reject(offset, faultCode(RowFault::NoObject));
}

void HistoryParser::Impl::tooLarge(std::size_t offset) {
    ++rows;
    reject(offset, faultCode(RowFault::TooLarge));
}

void HistoryParser::Impl::damage(ElementScanner::Step step, std::size_t offset) {
    ++rows;
    reject(offset, faultCode(step == ElementScanner::Step::Truncated ? RowFault::BreaksOff : RowFault::NoJson));
}

/// The fast way: one pass over the file, values looked at where they stand. False: something is wrong at or behind
/// `place`, nothing behind it has been handed over.
bool HistoryParser::Impl::parseWhole(Place& place) {
    if (json.size() > largestWhole)
        return false;
    ondemand::document document;
    ondemand::array list;
    if (parser.iterate(json, json.size() + PaddedBuffer::padding).get(document) != simdjson::SUCCESS ||
        document.get_array().get(list) != simdjson::SUCCESS)
        return false;
    for (auto entry : list) {
        ondemand::value value;
        if (std::move(entry).get(value) != simdjson::SUCCESS)
            return false;
        const std::string_view token = tokenOf(value);
        place = {static_cast<std::size_t>(token.data() - json.data()), false};
        if (token.front() == '{') {
            ondemand::object fields;
            if (value.get_object().get(fields) != simdjson::SUCCESS || walker.walk(fields, raw) != simdjson::SUCCESS)
                return false;
            object(raw, *place.element);
        } else if (token.front() == '[' || isJsonScalar(token)) {
            notAnObject(*place.element);
        } else {
            return false;
        }
        place.handedOver = true;
        if (rows % lookAroundRows == 0) {
            lookAround(*place.element);
            if (stopped)
                return true;
        }
    }
    return isAtEnd(document);
}

void HistoryParser::Impl::parseByElement(const Place& place) {
    using Step = ElementScanner::Step;
    ElementScanner scanner(json);
    if (place.element)
        scanner.continueAt(*place.element);
    if (place.handedOver)
        scanner.next();
    bool any = place.element.has_value();
    for (Step step = scanner.next(); step != Step::End; step = scanner.next()) {
        if (step == Step::Broken && !any && scanner.position() == json.find_first_not_of(jsonBlanks)) {
            noList = true;
            return reject(scanner.position(), faultCode(RowFault::NoList), true);
        }
        any = true;
        const std::string_view element = step == Step::Element ? scanner.element() : std::string_view();
        if (element.size() > largestRow)
            tooLarge(scanner.position());
        else if (element.starts_with('{') && elements.parse(element, raw))
            object(raw, scanner.position());
        else if (element.starts_with('[') || isJsonScalar(element))
            notAnObject(scanner.position());
        else
            return damage(step, scanner.position());
        if (rows % lookAroundRows == 0) {
            lookAround(scanner.position());
            if (stopped)
                return;
        }
    }
}

HistoryParser::Outcome HistoryParser::Impl::parse(const HistoryFile& historyFile, const PaddedBuffer& buffer) {
    file = &historyFile;
    json = withoutByteOrderMark(buffer.view());
    mark = buffer.size() - json.size();
    rows = 0;
    noList = false;
    const bool blank = trimmedJson(json).empty();
    Place place;
    if (!blank && !parseWhole(place))
        parseByElement(place);
    lookAround(buffer.size());
    bytesBefore += static_cast<std::int64_t>(buffer.size());
    rowsBefore += rows;
    if (stopped)
        return tooMany ? Outcome::TooMany : Outcome::Stopped;
    if (blank || noList)
        return blank ? Outcome::Empty : Outcome::NoList;
    return rows == 0 ? Outcome::NoPlays : Outcome::Read;
}

HistoryParser::HistoryParser(RowSink& sink, Instant now, const HistoryUris& uris, DumpProgress& progress,
                             std::stop_token stop, std::int64_t mostRows)
    : m_impl(std::make_unique<Impl>(sink, now, uris, progress, std::move(stop), mostRows)) {}

HistoryParser::~HistoryParser() = default;

HistoryParser::Outcome HistoryParser::parse(const HistoryFile& file, const PaddedBuffer& json) {
    return m_impl->parse(file, json);
}

HistoryContent recogniseContent(const PaddedBuffer& head) {
    constexpr int rowsToTry = 16;
    const std::string_view json = withoutByteOrderMark(head.view());
    if (trimmedJson(json).empty())
        return HistoryContent::Empty;
    ElementScanner scanner(json);
    ElementParser elements;
    RawRow raw;
    for (int i = 0; i < rowsToTry && scanner.next() == ElementScanner::Step::Element; ++i) {
        if (!scanner.element().starts_with('{') || !elements.parse(scanner.element(), raw))
            continue;
        if (raw.has(Field::Ts) && raw.has(Field::MsPlayed))
            return HistoryContent::Extended;
        if (raw.has(Field::EndTime) && raw.has(Field::AccountMs))
            return HistoryContent::Account;
        if (raw.has(Field::ContextTime) || raw.has(Field::TimestampUtc))
            return HistoryContent::TechnicalLog;
    }
    return HistoryContent::Unknown;
}

} // namespace afs
