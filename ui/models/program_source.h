// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/stored_data.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace afs {

/// Where the data lies.
struct DatabaseFacts {
    bool isManaged = true; ///< by this program, on this computer
    QString place;         ///< its folder, or which server
};

/// What the Settings page asks of the program around the window. GUI thread; every call returns at once, answers come
/// unless `context` goes first.
class ProgramSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    template <typename T>
    using Done = std::function<void(const Result<T>&)>;

    virtual std::optional<bool> startsAtLogin() const = 0; ///< nothing: it cannot be chosen here
    virtual Status setStartsAtLogin(bool starts) = 0;
    virtual DatabaseFacts database() const = 0;
    virtual QString logFolder() const = 0; ///< empty: nothing is logged
    /// The folders and files on this computer that hold everything the program keeps, apart from the keyring.
    virtual QStringList keptPlaces() const = 0;
    virtual void databaseSize(QObject* context, Done<qint64> done) = 0;
    virtual void requests(int days, QObject* context, Done<RequestReport> done) = 0;
    virtual void countApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) = 0;
    /// For good. Nobody is signed in with the account.
    virtual void deleteApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) = 0;
};

/// Of a window over invented data: nothing can be chosen, and nothing is there.
std::unique_ptr<ProgramSource> idleProgram();

} // namespace afs
