// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_array.h"

namespace afs {

namespace {

template <typename Range, typename Get>
QString joined(const Range& range, Get get) {
    QString text(u'{');
    bool first = true;
    for (const auto& item : range) {
        if (!first)
            text += u',';
        first = false;
        text += get(item);
    }
    return text + u'}';
}

} // namespace

std::vector<IdRun> runsOf(const std::vector<std::int64_t>& ascending) {
    std::vector<IdRun> runs;
    for (const std::int64_t id : ascending) {
        if (!runs.empty() && runs.back().last >= id - 1)
            runs.back().last = id;
        else
            runs.push_back({id, id});
    }
    return runs;
}

QString sqlArray(const std::vector<std::int64_t>& values) {
    return joined(values, [](std::int64_t v) { return QString::number(v); });
}

QString firstIds(const std::vector<IdRun>& runs) {
    return joined(runs, [](const IdRun& run) { return QString::number(run.first); });
}

QString lastIds(const std::vector<IdRun>& runs) {
    return joined(runs, [](const IdRun& run) { return QString::number(run.last); });
}

std::vector<std::int64_t> fromSqlArray(const QString& text) {
    std::vector<std::int64_t> values;
    const auto inner = QStringView(text).mid(1, text.size() - 2);
    if (inner.isEmpty())
        return values;
    for (const auto part : inner.split(u','))
        values.push_back(part.toLongLong());
    return values;
}

} // namespace afs
