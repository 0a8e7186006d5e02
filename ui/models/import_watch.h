// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sources.h"

#include <optional>

namespace afs {

/// How far the check or the import is that is under way, for whoever comes in the middle of it. GUI thread; outlived by
/// what it follows.
class ImportWatch final : public QObject {
    Q_OBJECT

public:
    explicit ImportWatch(const ImportActions& imports, QObject* parent = nullptr);

    /// Nothing: there is none, or it has told nothing yet.
    const std::optional<ImportProgress>& progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void turned(); ///< one began, or ended

private:
    void follow(const ImportProgress& progress);
    void followEnd();

    const ImportActions& m_imports;
    std::optional<ImportProgress> m_progress;
};

} // namespace afs
