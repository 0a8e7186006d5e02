// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace afs {

/// What is done when a library ends the process by exit(), as Qt does when an X11 display goes away: `leave`, and
/// nothing after it. Destroying what is static would come next, under threads that use it. A Wayland display ends it by
/// _exit(), after which nothing is done.
///
/// A `thread_local` object of the thread that will call exit(): what belongs to a thread goes before all else.
class SuddenEnd {
public:
    using Leave = std::function<void()>;

    SuddenEnd() = default;
    ~SuddenEnd();
    SuddenEnd(const SuddenEnd&) = delete;
    SuddenEnd& operator=(const SuddenEnd&) = delete;

    void expect(Leave leave);
    void dismiss(); ///< from here on the end is an orderly one

private:
    Leave m_leave;
};

} // namespace afs
