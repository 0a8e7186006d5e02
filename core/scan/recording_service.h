// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/recording.h"
#include "core/postgres/connection_params.h"
#include "core/store/store_thread.h"

#include <functional>
#include <optional>
#include <string>

namespace afs {

/// The recordings that tracks belong to, and what a person makes of them: RecordingStore for the window. Works without
/// a network. GUI thread; each call answers once, on it; errors are those of RecordingStore.
class RecordingService final : public QObject {
    Q_OBJECT

public:
    using Read = std::function<void(const Result<RecordingDetails>&)>;
    using Chosen = std::function<void(const Result<std::optional<RecordingChoiceId>>&)>; ///< empty: nothing to do
    using Undone = std::function<void(const Result<bool>&)>;                             ///< false: it was before

    RecordingService(ConnectionParams database, const Clock& clock, QObject* parent = nullptr);

    void read(AccountId account, const std::string& uri, QObject* context, Read done);
    void takeApart(AccountId account, const std::string& uri, QObject* context, Chosen done);
    void join(AccountId account, const std::string& uri, const std::string& other, QObject* context, Chosen done);
    void undo(AccountId account, RecordingChoiceId choice, QObject* context, Undone done);

Q_SIGNALS:
    void changed(afs::AccountId account); ///< by this service, before it answers

private:
    template <typename T>
    void change(AccountId account, std::function<Result<T>(Session&)> work, QObject* context,
                std::function<void(const Result<T>&)> done);

    const Clock& m_clock;
    StoreThread m_thread;
};

} // namespace afs
