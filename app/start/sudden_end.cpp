// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/sudden_end.h"

#include <cstdlib>
#include <utility>

#include <unistd.h>

namespace afs {

SuddenEnd::~SuddenEnd() {
    if (!m_leave)
        return;
    m_leave();
    _exit(EXIT_FAILURE);
}

void SuddenEnd::expect(Leave leave) {
    m_leave = std::move(leave);
}

void SuddenEnd::dismiss() {
    m_leave = {};
}

} // namespace afs
