// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/saved_ranges.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

constexpr QLatin1String savedArray("saved-ranges");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String dateKey("range");

} // namespace

SavedRanges::SavedRanges(QString settingsPath, QObject* parent) : QObject(parent), m_path(std::move(settingsPath)) {
    if (m_path.isEmpty())
        return;
    QSettings settings(m_path, QSettings::IniFormat);
    const int count = settings.beginReadArray(savedArray);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString name = settings.value(nameKey).toString().simplified();
        const auto range = rangeFromKey(settings.value(dateKey).toString());
        if (range && !name.isEmpty())
            m_all.push_back({name, *range});
    }
}

std::vector<SavedRange>::iterator SavedRanges::find(const QString& name) {
    return std::find_if(m_all.begin(), m_all.end(), [&](const SavedRange& saved) { return saved.name == name; });
}

void SavedRanges::save(const QString& name, const RangeChoice& range) {
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return;
    if (const auto found = find(wanted); found != m_all.end())
        found->range = range;
    else
        m_all.push_back({wanted, range});
    remember();
}

void SavedRanges::remove(const QString& name) {
    std::erase_if(m_all, [&](const SavedRange& saved) { return saved.name == name; });
    remember();
}

void SavedRanges::putBack(const SavedRange& range, std::size_t place) {
    remove(range.name); // it may have been saved anew meanwhile
    m_all.insert(m_all.begin() + static_cast<std::ptrdiff_t>(std::min(place, m_all.size())), range);
    remember();
}

void SavedRanges::saveAsked(const QString& name, const RangeChoice& range) {
    const QString wanted = name.simplified();
    const auto found = find(wanted);
    const auto before = found == m_all.end() ? std::nullopt : std::optional(found->range);
    if (wanted.isEmpty() || before == range)
        return;
    save(wanted, range);
    Q_EMIT savedAsAsked({wanted, range}, before);
}

void SavedRanges::forgetAsked(const QString& name) {
    const auto found = find(name);
    if (found == m_all.end())
        return;
    const SavedRange gone = *found;
    const auto place = static_cast<std::size_t>(found - m_all.begin());
    remove(name);
    Q_EMIT forgottenAsAsked(gone, place);
}

void SavedRanges::remember() {
    Q_EMIT changed();
    if (m_path.isEmpty())
        return;
    QSettings settings(m_path, QSettings::IniFormat);
    settings.remove(savedArray);
    settings.beginWriteArray(savedArray, static_cast<int>(m_all.size()));
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(nameKey, m_all[i].name);
        settings.setValue(dateKey, rangeKey(m_all[i].range));
    }
    settings.endArray();
}

} // namespace afs
