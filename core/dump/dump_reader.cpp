// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dump_reader.h"

#include "core/dump/dump_inputs.h"
#include "core/dump/dump_words.h"
#include "core/dump/history_parser.h"
#include "core/dump/import_note.h"
#include "core/dump/read_ahead.h"

#include <map>
#include <new>
#include <utility>

namespace afs {

struct DumpReader::Impl {
    DumpLimits limits;
    std::vector<DumpInput> inputs;
    std::vector<DumpFile> files;
    QStringList notes;

    Status read(RowSink& sink, Instant now, DumpProgress& progress, const std::stop_token& stop);
    Status nothingReadable(bool anyOther, bool anyList) const;
    void readNames(const DumpInput& input, const PaddedBuffer& json, HistoryUris& uris);
    Status tooManyRows() const;
    void note(const QString& code) {
        if (!notes.contains(code))
            notes += code;
    }
};

namespace {

std::map<QString, int> timesOfNames(const std::vector<DumpInput>& inputs) {
    std::map<QString, int> times;
    for (const DumpInput& input : inputs)
        ++times[input.file.name];
    return times;
}

/// The last `names` of where a file lies, its own among them.
QString endOfPath(const DumpInput& input, int names) {
    const QString path = input.archive ? input.path + u'/' + input.archive->members[input.member].path : input.path;
    return path.section(u'/', -names, -1, QString::SectionSkipEmpty);
}

/// Every package of Spotify has files of the same names: those that come twice are told with the place they lie in, and
/// where that has the same name too, with as many of the folders around it as it takes.
void tellApart(std::vector<DumpInput>& inputs) {
    auto times = timesOfNames(inputs);
    for (DumpInput& input : inputs)
        if (times[input.file.name] > 1 && !input.file.container.isEmpty())
            input.file.name = input.file.container + u'/' + input.file.name;
    bool goesOn = true;
    for (int names = 2; goesOn; ++names) {
        goesOn = false;
        times = timesOfNames(inputs);
        for (DumpInput& input : inputs)
            if (times[input.file.name] > 1)
                goesOn |= std::exchange(input.file.name, endOfPath(input, names)) != input.file.name;
    }
}

} // namespace

/// All files have a name of Spotify's and none has its content: an import that kept nothing is no success. `anyList`:
/// of nothing; `anyOther`: something else than a list. What is neither is blank.
Status DumpReader::Impl::nothingReadable(bool anyOther, bool anyList) const {
    const QString name = files.empty() ? QString() : DumpWords::shown(files.front().name);
    if (!anyOther && !anyList)
        return DumpWords::refuse(DumpWords::tr("“%1” is empty.").arg(name));
    if (!anyOther)
        return DumpWords::refuse(
            DumpWords::tr("“%1” holds no plays: the list in it is empty. Nothing was imported.").arg(name));
    return DumpWords::refuse(
        DumpWords::tr("Nothing could be read: “%1” has the name of a listening history but does not hold one. Nothing "
                      "was imported. Download the package from Spotify again.")
            .arg(name));
}

void DumpReader::Impl::readNames(const DumpInput& input, const PaddedBuffer& json, HistoryUris& uris) {
    const QString name = DumpWords::shown(input.file.name);
    const std::size_t before = uris.size();
    if (!uris.add(json))
        note(noteCode(ImportNote::NoLinks, {name}));
    else if (input.givenByItself)
        note(noteCode(ImportNote::GaveLinks, {name, QString::number(uris.size() - before)}));
}

Status DumpReader::Impl::tooManyRows() const {
    return DumpWords::refuse(
        DumpWords::tr("The files were refused: they hold more than %1 rows, and nobody has listened that much. Nothing "
                      "was imported. Use the files exactly as Spotify sent them.")
            .arg(QLocale().toString(qint64{limits.rows})));
}

Status DumpReader::Impl::read(RowSink& sink, Instant now, DumpProgress& progress, const std::stop_token& stop) {
    std::int64_t total = 0;
    for (const DumpInput& input : inputs)
        total += input.names ? 0 : input.bytes;
    progress.rows = 0;
    progress.bytesRead = 0;
    progress.bytesTotal = total;

    const auto cancelled = [] { return failure(ErrorKind::Cancelled, DumpWords::tr("Reading was cancelled.")); };
    HistoryUris uris;
    HistoryParser parser(sink, now, uris, progress, stop, limits.rows);
    ReadAhead unpacked(inputs, limits, stop);
    std::int32_t index = 0;
    bool anyRead = false;
    bool anyOther = false;
    bool anyList = false;
    for (const DumpInput& input : inputs) {
        auto buffer = unpacked.next();
        if (!buffer)
            return failure(std::move(buffer.error()));
        if (stop.stop_requested())
            return cancelled();
        if (input.names) {
            readNames(input, **buffer, uris);
        } else {
            const auto outcome = parser.parse({input.file.name, input.file.source, input.video, index++}, **buffer);
            if (outcome == HistoryParser::Outcome::Stopped)
                return cancelled();
            if (outcome == HistoryParser::Outcome::TooMany)
                return tooManyRows();
            anyRead = anyRead || outcome == HistoryParser::Outcome::Read;
            const bool isList = outcome == HistoryParser::Outcome::NoPlays;
            anyOther = anyOther || outcome == HistoryParser::Outcome::NoList;
            anyList = anyList || isList;
            if (isList || outcome == HistoryParser::Outcome::Empty)
                note(noteCode(isList ? ImportNote::NoPlays : ImportNote::Empty, {DumpWords::shown(input.file.name)}));
        }
        unpacked.release(std::move(*buffer));
    }
    if (!anyRead)
        return nothingReadable(anyOther, anyList);
    return {};
}

Result<DumpReader> DumpReader::open(const QStringList& paths, const DumpLimits& limits, const std::stop_token& stop) {
    try {
        auto found = findDumpInputs(paths, limits, stop);
        if (!found)
            return failure(std::move(found.error()));
        auto impl = std::make_unique<Impl>();
        impl->limits = limits;
        impl->inputs = std::move(found->files);
        impl->notes = std::move(found->notes);
        tellApart(impl->inputs);
        for (const DumpInput& input : impl->inputs)
            if (!input.names)
                impl->files.push_back(input.file);
        return DumpReader(std::move(impl));
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::Failed, DumpWords::tr("There is not enough memory to read the files."));
    }
}

DumpReader::DumpReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
DumpReader::DumpReader(DumpReader&&) noexcept = default;
DumpReader& DumpReader::operator=(DumpReader&&) noexcept = default;
DumpReader::~DumpReader() = default;

const std::vector<DumpFile>& DumpReader::files() const {
    return m_impl->files;
}

const QStringList& DumpReader::notes() const {
    return m_impl->notes;
}

Status DumpReader::read(RowSink& sink, Instant now, DumpProgress& progress, std::stop_token stop) {
    try {
        return m_impl->read(sink, now, progress, stop);
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::Failed, DumpWords::tr("There is not enough memory to read the files."));
    }
}

} // namespace afs
