// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace afs {

/// A file that is there while the program runs. One that is left says that the last run broke off: a crash, a kill, or
/// a power cut. One program at a time has it (see SingleInstance).
class RunMark {
public:
    explicit RunMark(QString file);
    ~RunMark();
    RunMark(const RunMark&) = delete;
    RunMark& operator=(const RunMark&) = delete;

    /// Whether the last run broke off; once.
    bool takeBreak() { return std::exchange(m_hasBreak, false); }

private:
    QString m_file;
    bool m_hasBreak;
};

} // namespace afs
