// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/shared_starts.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <vector>

#include <sys/file.h>

namespace afs {

namespace {

constexpr qint64 mostBytes = 16'384; // some hundred moments

/// Ascending; what is no moment of the window is left out: a clock may have been set. Who woke together with us may
/// have begun a moment later than we looked at the clock.
std::vector<Instant> startsIn(const QByteArray& text, Instant now, const RateLimits& limits) {
    std::vector<Instant> starts;
    for (const QByteArray& line : text.split('\n')) {
        bool isNumber = false;
        const Instant start{Milliseconds(line.toLongLong(&isNumber))};
        if (isNumber && start < now + limits.spacing && start + limits.window > now)
            starts.push_back(start);
    }
    std::ranges::sort(starts);
    return starts;
}

/// The folder is made where nobody made it: beside a database that lies elsewhere.
bool isOpened(QFile& file) {
    constexpr auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    const QString folder = QFileInfo(file.fileName()).path();
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return file.open(mode) || (!QFileInfo::exists(folder) && QDir().mkpath(folder) &&
                               QFile::setPermissions(folder, mine) && file.open(mode));
}

} // namespace

std::optional<Instant> SharedStarts::busyUntil(Instant now, const RateLimits& limits) const {
    QFile file(m_path);
    if (m_path.isEmpty() || !isOpened(file))
        return {};
    if (flock(file.handle(), LOCK_EX | LOCK_NB) != 0) // goes with the file
        return errno == EWOULDBLOCK || errno == EINTR ? std::optional(now + limits.spacing) : std::nullopt;
    std::vector<Instant> starts = startsIn(file.read(mostBytes), now, limits);
    const auto most = static_cast<std::size_t>(limits.perWindow);
    Instant free = now;
    if (!starts.empty())
        free = std::max(free, starts.back() + limits.spacing);
    if (starts.size() >= most)
        free = std::max(free, starts[starts.size() - most] + limits.window);
    if (free > now)
        return free;
    starts.push_back(now);
    QByteArray text;
    for (const Instant start : starts)
        text += QByteArray::number(qint64{start.time_since_epoch().count()}) + '\n';
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.resize(0);
    file.seek(0);
    file.write(text);
    return {};
}

} // namespace afs
