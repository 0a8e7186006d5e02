// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection_params.h"

#include <QObject>

#include <memory>

namespace afs {

/// Hears at once what programs on the database, this one too, change of how accounts are scanned. What may have been
/// missed while the database was away is told as changed when it is back; a network that goes away without a word is
/// not noticed, so that what matters is looked at now and then besides. GUI thread; the connection lives on a thread of
/// its own.
class AccountWatch final : public QObject {
    Q_OBJECT

public:
    explicit AccountWatch(ConnectionParams database, QObject* parent = nullptr);
    ~AccountWatch() override; ///< stops

    void start();
    void stop(); ///< waits for the connection to end

Q_SIGNALS:
    void wishChanged();   ///< a mode, a pause, an interval
    void signInChanged(); ///< somebody signed in or out, or had all deleted that the Web API told

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
