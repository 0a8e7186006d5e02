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

SavedRanges::SavedRanges(QString settingsPath) : m_path(std::move(settingsPath)) {
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

void SavedRanges::save(const QString& name, const RangeChoice& range) {
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return;
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const SavedRange& saved) { return saved.name == wanted; });
    if (found != m_all.end())
        found->range = range;
    else
        m_all.push_back({wanted, range});
    remember();
}

void SavedRanges::remove(const QString& name) {
    std::erase_if(m_all, [&](const SavedRange& saved) { return saved.name == name; });
    remember();
}

void SavedRanges::remember() const {
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
