// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/range_choice.h"

#include <QString>

#include <vector>

namespace afs {

/// A range that a person gave a name: "Lisbon".
struct SavedRange {
    QString name;
    RangeChoice range;

    bool operator==(const SavedRange&) const = default;
};

/// The named ranges of the settings file, in the order they were saved. GUI thread.
class SavedRanges {
public:
    /// `settingsPath` empty: nothing is remembered.
    explicit SavedRanges(QString settingsPath);

    const std::vector<SavedRange>& all() const { return m_all; }
    /// A name that is there already gets the new range. Without a name nothing is saved.
    void save(const QString& name, const RangeChoice& range);
    void remove(const QString& name);

private:
    void remember() const;

    QString m_path;
    std::vector<SavedRange> m_all;
};

} // namespace afs
