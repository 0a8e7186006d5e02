// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/range_choice.h"

#include <QString>

#include <optional>

#include <vector>

namespace afs {

/// A range that a person gave a name: "Lisbon".
struct SavedRange {
    QString name;
    RangeChoice range;

    bool operator==(const SavedRange&) const = default;
};

/// The named ranges of the settings file, in the order they were saved. GUI thread.
class SavedRanges final : public QObject {
    Q_OBJECT

public:
    /// `settingsPath` empty: nothing is remembered.
    explicit SavedRanges(QString settingsPath, QObject* parent = nullptr);

    const std::vector<SavedRange>& all() const { return m_all; }
    /// A name that is there already gets the new range. Without a name nothing is saved.
    void save(const QString& name, const RangeChoice& range);
    void remove(const QString& name);
    /// Takes remove() back: it stands where it stood, as far as there are so many now.
    void putBack(const SavedRange& range, std::size_t place);

    /// save() and remove() by a person, who may take them back.
    void saveAsked(const QString& name, const RangeChoice& range);
    void forgetAsked(const QString& name);

Q_SIGNALS:
    void changed();
    /// `before`: what the name stood for; nothing: it is new.
    void savedAsAsked(const afs::SavedRange& range, const std::optional<afs::RangeChoice>& before);
    void forgottenAsAsked(const afs::SavedRange& range, std::size_t place);

private:
    std::vector<SavedRange>::iterator find(const QString& name);
    void remember();

    QString m_path;
    std::vector<SavedRange> m_all;
};

} // namespace afs
