// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/recording_service.h"

#include "core/store/recording_store.h"

#include <QPointer>

namespace afs {

RecordingService::RecordingService(ConnectionParams database, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_thread(std::move(database), QStringLiteral("recordings")) {}

template <typename T>
void RecordingService::change(AccountId account, std::function<Result<T>(Session&)> work, QObject* context,
                              std::function<void(const Result<T>&)> done) {
    m_thread.run<T>(
        std::move(work), this,
        [this, account, context = QPointer<QObject>(context), done = std::move(done)](const Result<T>& result) {
            if (result && *result)
                Q_EMIT changed(account);
            if (context && done)
                done(result);
        });
}

void RecordingService::read(AccountId account, const std::string& uri, QObject* context, Read done) {
    m_thread.run<RecordingDetails>(
        [account, uri](Session& session) { return RecordingStore(session).read(account, uri); }, context,
        std::move(done));
}

void RecordingService::takeApart(AccountId account, const std::string& uri, QObject* context, Chosen done) {
    change<std::optional<RecordingChoiceId>>(
        account,
        [account, uri, now = m_clock.now()](Session& session) {
            return RecordingStore(session).takeApart(account, uri, now);
        },
        context, std::move(done));
}

void RecordingService::join(AccountId account, const std::string& uri, const std::string& other, QObject* context,
                            Chosen done) {
    change<std::optional<RecordingChoiceId>>(
        account,
        [account, uri, other, now = m_clock.now()](Session& session) {
            return RecordingStore(session).join(account, uri, other, now);
        },
        context, std::move(done));
}

void RecordingService::undo(AccountId account, RecordingChoiceId choice, QObject* context, Undone done) {
    change<bool>(
        account,
        [account, choice, now = m_clock.now()](Session& session) {
            return RecordingStore(session).undo(account, choice, now);
        },
        context, std::move(done));
}

} // namespace afs
