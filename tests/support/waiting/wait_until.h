// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace afs::test {

/// Runs the event loop until `done` holds; false when it does not within `longest` of real time. It sleeps between
/// events, so that what it waits for (a server, another thread) has the processor to itself.
bool waitUntil(const std::function<bool()>& done, std::chrono::seconds longest = std::chrono::seconds(20));

/// Runs the event loop until something happened in it, 2 ms at the most.
void waitForEvents();

} // namespace afs::test
