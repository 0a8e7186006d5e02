// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_service.h"

#include "core/dump/import_note.h"
#include "core/dump/importer.h"
#include "core/dump/row_fault.h"
#include "core/store/import_journal.h"
#include "core/store/open_store.h"
#include "core/store/store_thread.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace afs {

namespace {
/// What a job on a worker thread wants done on the service's thread.
using Answer = std::function<void(ImportService&)>;
} // namespace

struct ImportService::Impl {
    /// One operation, from its beginning until its answer.
    struct Turn {
        std::stop_token stop;
        std::shared_ptr<CommitGate> gate;
    };
    using Job = std::function<Answer(Session&, const Turn&)>;

    Impl(ImportService& owner, ConnectionParams where, AccountId whose)
        : service(owner), database(std::move(where)), account(whose), reader(database, QStringLiteral("imports")) {}

    static Answer failing(Error error) {
        return [error = std::move(error)](ImportService& self) { Q_EMIT self.failed(error); };
    }

    /// Queued to the service; dropped by Qt when the service goes first. Its destructor joins the threads that call
    /// this.
    void post(Answer answer) {
        QMetaObject::invokeMethod(
            &service, [this, answer = std::move(answer)] { answer(service); }, Qt::QueuedConnection);
    }

    /// The same for what belongs to a turn: whoever cancelled it hears no more of it.
    void post(const Turn& turn, Answer answer) {
        post([gate = turn.gate, answer = std::move(answer)](ImportService& self) {
            if (!gate->isCancelled())
                answer(self);
        });
    }

    Importer::Progress progress(const Turn& turn) {
        return [this, turn](const ImportProgress& now) {
            post(turn, [now](ImportService& self) { Q_EMIT self.progressed(now); });
        };
    }

    Importer::Waiting waiting(const Turn& turn) {
        return [this, turn] { progress(turn)({.phase = ImportProgress::Phase::Waiting}); };
    }

    /// One change at a time, each with a session of its own on the worker thread. One that was cancelled has had its
    /// answer and may still be rolling back: the next one waits for it, on its own thread.
    void change(const Error& whenCancelled, Job job, std::shared_ptr<std::atomic<bool>> undoing = {}) {
        if (busy) {
            Q_EMIT service.failed(
                {ErrorKind::Failed, tr("Another import is still at work. Wait for it, or cancel it first."), {}});
            return;
        }
        busy = true;
        isUndone = std::move(undoing);
        cancelled = whenCancelled;
        gate = std::make_shared<CommitGate>();
        worker = std::jthread(
            [this, job = std::move(job), gate = gate, before = std::move(worker)](const std::stop_token& stop) mutable {
                if (before.joinable())
                    before.join();
                const Turn turn{stop, gate};
                auto session = openStore(database, QStringLiteral("import"));
                Answer answer = session ? job(**session, turn) : failing(session.error());
                session = failure(Error{}); // its locks and its connection go before anybody hears of the result
                post(turn, [this, answer = std::move(answer)](ImportService& self) {
                    busy = false;
                    answer(self);
                });
            });
    }

    void cancel() {
        const bool isCancelled = busy && gate->passCancel(); // first: a stop alone is the end of the program
        worker.request_stop();
        if (isCancelled)
            post([this](ImportService& self) {
                busy = false;
                Q_EMIT self.failed(cancelled);
            });
    }

    bool end() {
        const bool wasUndoing = busy && isUndone && !gate->isCancelled();
        worker = std::jthread(); // stops the one that was, and waits
        return wasUndoing && !*isUndone;
    }

    /// Reads beside whatever runs: a list must not wait for an import. Over one session, which is there from the first
    /// list on.
    template <typename T>
    void read(std::function<Result<T>(Session&)> work, std::function<void(const T&)> tell) {
        reader.run<T>(std::move(work), &service, [this, tell = std::move(tell)](const Result<T>& found) {
            if (found)
                tell(*found);
            else
                Q_EMIT service.failed(found.error());
        });
    }

    ImportService& service;
    ConnectionParams database;
    AccountId account;
    SystemClock clock;
    std::optional<CheckedImport> checked; ///< the worker's while it runs
    bool busy = false;
    std::shared_ptr<std::atomic<bool>> isUndone; ///< of an import that is to be taken back; else null
    Error cancelled;                             ///< what the running change says when it is
    std::shared_ptr<CommitGate> gate;
    StoreThread reader;
    std::jthread worker;
};

ImportService::ImportService(ConnectionParams database, AccountId account, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, std::move(database), account)) {}

ImportService::~ImportService() = default;

bool ImportService::busy() const {
    return m_impl->busy;
}

void ImportService::check(const QStringList& paths) {
    m_impl->change(cancelledImport(), [this, paths](Session& session, const Impl::Turn& turn) -> Answer {
        m_impl->checked.reset(); // a check that fails leaves nothing to import
        auto checked =
            Importer(session, m_impl->account, m_impl->clock).check(paths, m_impl->progress(turn), turn.stop);
        if (!checked)
            return Impl::failing(checked.error());
        if (!turn.gate->passCommit())
            return Impl::failing(cancelledImport());
        const ImportReport report = checked->report();
        m_impl->checked = std::move(*checked);
        return [report](ImportService& self) { Q_EMIT self.checked(report); };
    });
}

void ImportService::importChecked() {
    m_impl->change(cancelledImport(), [this](Session& session, const Impl::Turn& turn) -> Answer {
        if (!m_impl->checked)
            return Impl::failing({ErrorKind::Failed, tr("Nothing was checked yet. Choose the files first."), {}});
        auto report = Importer(session, m_impl->account, m_impl->clock, turn.gate.get())
                          .import(*m_impl->checked, m_impl->progress(turn), turn.stop, m_impl->waiting(turn));
        if (!report)
            return Impl::failing(report.error());
        m_impl->checked.reset();
        return [report = *report](ImportService& self) { Q_EMIT self.imported(report); };
    });
}

void ImportService::cancel() {
    m_impl->cancel();
}

bool ImportService::end() {
    return m_impl->end();
}

void ImportService::undo(ImportId id) {
    const auto isUndone = std::make_shared<std::atomic<bool>>(false);
    m_impl->change(
        cancelledUndo(),
        [this, id, isUndone](Session& session, const Impl::Turn& turn) -> Answer {
            auto removed = Importer(session, m_impl->account, m_impl->clock, turn.gate.get()).undo(id, turn.stop);
            *isUndone = removed.has_value();
            if (!removed)
                return Impl::failing(removed.error());
            return [id, plays = *removed](ImportService& self) { Q_EMIT self.undone(id, plays); };
        },
        isUndone);
}

void ImportService::redo(ImportId id) {
    m_impl->change(cancelledImport(), [this, id](Session& session, const Impl::Turn& turn) -> Answer {
        const auto record = ImportJournal(session).find(m_impl->account, id);
        if (!record)
            return Impl::failing(record.error());
        if (record->paths.isEmpty())
            return Impl::failing(
                {ErrorKind::BadInput,
                 tr("It is not known any more which files this import was made of. Choose them again."),
                 {}});
        auto report = Importer(session, m_impl->account, m_impl->clock, turn.gate.get())
                          .importFiles(record->paths, m_impl->progress(turn), turn.stop, m_impl->waiting(turn));
        if (!report)
            return Impl::failing(report.error());
        return [report = *report](ImportService& self) { Q_EMIT self.imported(report); };
    });
}

void ImportService::requestImports() {
    using Imports = std::vector<ImportRecord>;
    m_impl->read<Imports>(
        [account = m_impl->account](Session& session) {
            auto imports = ImportJournal(session).list(account);
            if (imports)
                for (ImportRecord& record : *imports)
                    record = worded(std::move(record));
            return imports;
        },
        [this](const Imports& imports) { Q_EMIT importsListed(imports); });
}

void ImportService::requestInvalidRows(ImportId id) {
    using Rows = std::vector<InvalidRow>;
    m_impl->read<Rows>(
        [id, account = m_impl->account](Session& session) -> Result<Rows> {
            auto rows = ImportJournal(session).leftOutRows(account, id);
            if (!rows)
                return failure(rows.error());
            Rows invalid;
            invalid.reserve(rows->size());
            for (const LeftOutRow& row : *rows)
                invalid.push_back(worded(row.row));
            return invalid;
        },
        [this, id](const Rows& rows) { Q_EMIT invalidRowsListed(id, rows); });
}

} // namespace afs
