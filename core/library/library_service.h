// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/library/library.h"
#include "core/postgres/connection_params.h"

#include <QObject>

#include <memory>

namespace afs {

/// Keeps the newest snapshot of one account for the window: loads it on its own thread, listens for changes of the
/// store (NOTIFY from this or any other process), replaces the snapshot by merge or reload. Lives on the GUI thread.
class LibraryService final : public QObject {
    Q_OBJECT

public:
    LibraryService(ConnectionParams database, AccountId account, QObject* parent = nullptr);
    ~LibraryService() override;

    /// Null until the first load is done.
    LibraryPtr snapshot() const;
    bool loading() const;

    void start();
    /// Compares versions now (wake, window focus, reconnect) and reloads when they differ.
    void refresh();

Q_SIGNALS:
    void libraryChanged();
    void failed(const afs::Error& error); ///< the old snapshot stays; tries again by itself
    void recovered();                     ///< the first success after failed()

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
