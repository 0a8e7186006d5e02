// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sources.h"

#include <QTimer>

namespace afs::test {

/// `plays` plays over the last eight years, more in the evening, some artists far more than others.
LibraryPtr madeUpLibrary(int plays);

class MadeUpLibrary final : public LibrarySource {
public:
    /// The library is there after `delayMs`.
    MadeUpLibrary(int plays, int delayMs);

    LibraryPtr library() const override { return m_library; }
    bool loading() const override { return !m_library; }
    void refresh() override {}

private:
    LibraryPtr m_library;
};

/// Answers every question after a while, with numbers of no meaning.
class MadeUpImports final : public ImportActions {
public:
    explicit MadeUpImports(bool anyBefore);

    bool busy() const override { return m_timer.isActive(); }
    void check(const QStringList& paths) override;
    void importChecked() override;
    void cancel() override;
    void undo(ImportId id) override;
    void requestImports() override;
    void requestInvalidRows(ImportId id) override;

private:
    enum class Task { None, Check, Import };

    void tick();

    QTimer m_timer;
    Task m_task = Task::None;
    int m_ticks = 0;
    ImportReport m_report;
    std::vector<ImportRecord> m_records;
    std::vector<InvalidRow> m_invalid;
};

} // namespace afs::test
