// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <map>

namespace afs {

namespace {

/// Where a desktop lists what its keyring holds.
constexpr QLatin1String serviceName("analytics-for-spotify");
/// Written where a read found nothing: a locked keyring answers a read like an empty one, and refuses a write.
constexpr QLatin1String probeKey("is this keyring open");

SecretError locked(const QString& detail) {
    return {SecretProblem::Locked,
            {ErrorKind::Failed,
             QCoreApplication::translate("Keychain", "The keyring of this desktop is locked. Unlock it and try again."),
             detail}};
}

/// Where there is a service but no keyring yet, it asks for a password to make one. Who closes that leaves the service
/// without the object that the secret was for, which its refusal names; without a service nothing has such a name.
bool lacksPassword(const QKeychain::Job& job) {
    return job.error() == QKeychain::OtherError &&
           job.errorString().contains(QLatin1String("/org/freedesktop/secrets"));
}

SecretError problemOf(const QKeychain::Job& job) {
    qCInfo(logSecrets) << "keyring:" << job.error() << job.errorString();
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return locked(job.errorString());
    if (lacksPassword(job))
        return {SecretProblem::Locked,
                {ErrorKind::Failed,
                 QCoreApplication::translate("Keychain",
                                             "The keyring of this desktop wants a password before it is used for the "
                                             "first time, and was given none. Try again, or sign in until you quit."),
                 job.errorString()}};
    return {SecretProblem::NoService,
            {ErrorKind::Failed,
             QCoreApplication::translate("Keychain",
                                         "This desktop has no keyring that could keep a secret. Install one (GNOME "
                                         "Keyring or KWallet), or sign in until you quit."),
             job.errorString()}};
}

bool succeeded(const QKeychain::Job& job) {
    return job.error() == QKeychain::NoError;
}

} // namespace

struct Keychain::Impl {
    using Finished = std::function<void(QKeychain::Job&)>;

    /// A job that has begun must live until its library calls back: it deletes itself, whatever becomes of us.
    void run(QKeychain::Job* job, const Finished& finished, const std::function<void()>& gaveUp, const Finished& late) {
        auto* timer = new QTimer(&owner);
        timer->setSingleShot(true);
        auto answered = std::make_shared<bool>(false);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, answered, gaveUp] {
            timer->deleteLater();
            *answered = true;
            gaveUp();
        });
        QObject::connect(job, &QKeychain::Job::finished, &owner,
                         [timer = QPointer<QTimer>(timer), answered, finished, late](QKeychain::Job* done) {
                             delete timer;
                             if (*answered)
                                 late(*done);
                             else
                                 finished(*done);
                         });
        job->setInsecureFallback(false);
        timer->start(patience);
        job->start();
    }

    void write(const QString& key, const Secret& secret, const std::function<void(SecretStatus)>& answer) {
        const quint64 change = ++changes[key];
        auto* job = new QKeychain::WritePasswordJob(serviceName);
        job->setKey(key);
        job->setTextData(QString::fromUtf8(secret.reveal()));
        run(
            job,
            [answer](QKeychain::Job& done) {
                answer(succeeded(done) ? SecretStatus() : tl::make_unexpected(problemOf(done)));
            },
            [answer] { answer(tl::make_unexpected(locked({}))); },
            [this, key, change](QKeychain::Job& done) {
                if (succeeded(done) && changes[key] == change)
                    remove(key, [](const SecretStatus&) {});
            });
    }

    void remove(const QString& key, const std::function<void(SecretStatus)>& answer) {
        ++changes[key];
        auto* job = new QKeychain::DeletePasswordJob(serviceName);
        job->setKey(key);
        run(
            job,
            [answer](QKeychain::Job& done) {
                const bool gone = succeeded(done) || done.error() == QKeychain::EntryNotFound;
                answer(gone ? SecretStatus() : tl::make_unexpected(problemOf(done)));
            },
            [answer] { answer(tl::make_unexpected(locked({}))); }, [](QKeychain::Job&) {});
    }

    /// A locked keyring says that it erased what it keeps: only looking tells.
    void erase(const QString& key, const std::function<void(SecretStatus)>& answer) {
        remove(key, [this, key, change = changes[key] + 1, answer](const SecretStatus& removed) {
            if (!removed || changes[key] != change) {
                answer(removed);
                return;
            }
            find(key, [this, key, change, answer](const SecretResult<std::optional<Secret>>& left) {
                if (!left)
                    answer(tl::make_unexpected(left.error()));
                else if (*left && changes[key] == change)
                    answer(tl::make_unexpected(locked({})));
                else
                    answer({});
            });
        });
    }

    void find(const QString& key, const Found& answer) {
        auto* job = new QKeychain::ReadPasswordJob(serviceName);
        job->setKey(key);
        run(
            job,
            [this, answer, job](QKeychain::Job& done) {
                if (succeeded(done))
                    answer(std::optional(Secret(job->textData().toUtf8())));
                else if (done.error() == QKeychain::EntryNotFound)
                    tellEmptyFromLocked(answer);
                else
                    answer(tl::make_unexpected(problemOf(done)));
            },
            [answer] { answer(tl::make_unexpected(locked({}))); }, [](QKeychain::Job&) {});
    }

    void tellEmptyFromLocked(const Found& answer) {
        write(probeKey, Secret("yes"), [this, answer](const SecretStatus& written) {
            if (!written) {
                answer(tl::make_unexpected(written.error()));
                return;
            }
            remove(probeKey, [answer](const SecretStatus&) { answer(std::optional<Secret>()); });
        });
    }

    std::chrono::milliseconds patience{};
    std::map<QString, quint64> changes; ///< how often each key was written or erased
    QObject owner;                      ///< goes first: nothing calls back into the rest after that
};

Keychain::Keychain(std::chrono::milliseconds patience) : m_impl(std::make_unique<Impl>()) {
    m_impl->patience = patience;
}

Keychain::~Keychain() = default;

void Keychain::store(const QString& key, const Secret& secret, QObject* context, Done done) {
    m_impl->write(key, secret,
                  [context = QPointer<QObject>(context), done = std::move(done)](const SecretStatus& status) {
                      if (context)
                          done(status);
                  });
}

void Keychain::read(const QString& key, QObject* context, Found found) {
    m_impl->find(key, [context = QPointer<QObject>(context),
                       found = std::move(found)](const SecretResult<std::optional<Secret>>& secret) {
        if (context)
            found(secret);
    });
}

void Keychain::erase(const QString& key, QObject* context, Done done) {
    m_impl->erase(key, [context = QPointer<QObject>(context), done = std::move(done)](const SecretStatus& status) {
        if (context)
            done(status);
    });
}

} // namespace afs
