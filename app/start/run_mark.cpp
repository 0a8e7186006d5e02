// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/run_mark.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace afs {

RunMark::RunMark(QString file) : m_file(std::move(file)), m_hasBreak(QFile::exists(m_file)) {
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QFile mark(m_file);
    if (mark.open(QIODevice::WriteOnly)) // where nothing can be written nothing is told
        mark.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

RunMark::~RunMark() {
    QFile::remove(m_file);
}

} // namespace afs
