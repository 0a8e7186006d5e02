// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_service.h"

#include "core/dump/importer.h"
#include "core/store/import_journal.h"
#include "core/store/open_store.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace afs {

namespace {
/// What a job on a worker thread wants done on the service's thread.
using Answer = std::function<void(ImportService&)>;
} // namespace

struct ImportService::Impl {
    using Job = std::function<Answer(Session&, std::stop_token)>;

    struct Reader {
        std::shared_ptr<std::atomic<bool>> done;
        std::jthread thread;
    };

    Impl(ImportService& owner, ConnectionParams where, AccountId whose)
        : service(owner), database(std::move(where)), account(whose) {}

    static Answer failing(Error error) {
        return [error = std::move(error)](ImportService& self) { Q_EMIT self.failed(error); };
    }

    /// Queued to the service; dropped by Qt when the service goes first. Its destructor joins the threads that call
    /// this.
    void post(Answer answer) {
        QMetaObject::invokeMethod(
            &service, [this, answer = std::move(answer)] { answer(service); }, Qt::QueuedConnection);
    }

    Importer::Progress progress() {
        return [this](const ImportProgress& now) { post([now](ImportService& self) { Q_EMIT self.progressed(now); }); };
    }

    Importer::Waiting waiting() {
        return [this] { progress()({.phase = ImportProgress::Phase::Waiting}); };
    }

    /// One change at a time, each with a session of its own on the worker thread.
    void change(Job job) {
        if (busy) {
            Q_EMIT service.failed(
                {ErrorKind::Failed, tr("Another import is still at work. Wait for it, or cancel it first."), {}});
            return;
        }
        busy = true;
        worker = std::jthread([this, job = std::move(job)](const std::stop_token& stop) {
            auto session = openStore(database, QStringLiteral("import"));
            Answer answer = session ? job(**session, stop) : failing(session.error());
            session = failure(Error{}); // its locks and its connection go before anybody hears of the result
            post([this, answer = std::move(answer)](ImportService& self) {
                busy = false;
                answer(self);
            });
        });
    }

    /// Reads beside whatever runs: a list must not wait for an import.
    void read(std::function<Answer(Session&)> job) {
        std::erase_if(readers, [](const Reader& reader) { return reader.done->load(); });
        auto done = std::make_shared<std::atomic<bool>>(false);
        readers.push_back({done, std::jthread([this, done, job = std::move(job)] {
                               auto session = Session::open(database, QStringLiteral("imports"));
                               post(session ? job(**session) : failing(session.error()));
                               done->store(true);
                           })});
    }

    ImportService& service;
    ConnectionParams database;
    AccountId account;
    SystemClock clock;
    std::optional<CheckedImport> checked; ///< the worker's while it runs
    bool busy = false;
    std::vector<Reader> readers;
    std::jthread worker;
};

ImportService::ImportService(ConnectionParams database, AccountId account, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, std::move(database), account)) {}

ImportService::~ImportService() = default;

bool ImportService::busy() const {
    return m_impl->busy;
}

void ImportService::check(const QStringList& paths) {
    m_impl->change([this, paths](Session& session, const std::stop_token& stop) -> Answer {
        m_impl->checked.reset(); // a check that fails leaves nothing to import
        auto checked = Importer(session, m_impl->account, m_impl->clock).check(paths, m_impl->progress(), stop);
        if (!checked)
            return Impl::failing(checked.error());
        const ImportReport report = checked->report();
        m_impl->checked = std::move(*checked);
        return [report](ImportService& self) { Q_EMIT self.checked(report); };
    });
}

void ImportService::importChecked() {
    m_impl->change([this](Session& session, const std::stop_token& stop) -> Answer {
        if (!m_impl->checked)
            return Impl::failing({ErrorKind::Failed, tr("Nothing was checked yet. Choose the files first."), {}});
        auto report = Importer(session, m_impl->account, m_impl->clock)
                          .import(*m_impl->checked, m_impl->progress(), stop, m_impl->waiting());
        if (!report)
            return Impl::failing(report.error());
        m_impl->checked.reset();
        return [report = *report](ImportService& self) { Q_EMIT self.imported(report); };
    });
}

void ImportService::cancel() {
    m_impl->worker.request_stop();
}

void ImportService::undo(ImportId id) {
    m_impl->change([this, id](Session& session, const std::stop_token& stop) -> Answer {
        auto removed = Importer(session, m_impl->account, m_impl->clock).undo(id, stop);
        if (!removed)
            return Impl::failing(removed.error());
        return [id, plays = *removed](ImportService& self) { Q_EMIT self.undone(id, plays); };
    });
}

void ImportService::requestImports() {
    m_impl->read([account = m_impl->account](Session& session) -> Answer {
        auto imports = ImportJournal(session).list(account);
        if (!imports)
            return Impl::failing(imports.error());
        return [imports = *imports](ImportService& self) { Q_EMIT self.importsListed(imports); };
    });
}

void ImportService::requestInvalidRows(ImportId id) {
    m_impl->read([id, account = m_impl->account](Session& session) -> Answer {
        auto rows = ImportJournal(session).leftOutRows(account, id);
        if (!rows)
            return Impl::failing(rows.error());
        std::vector<InvalidRow> invalid;
        for (const LeftOutRow& row : *rows)
            invalid.push_back(row.row);
        return [id, invalid](ImportService& self) { Q_EMIT self.invalidRowsListed(id, invalid); };
    });
}

} // namespace afs
