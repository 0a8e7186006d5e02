// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <QDir>

#include <unistd.h>

namespace afs {

namespace {

QString fromEnvironment(const char* name, const QString& fallback) {
    const QString value = qEnvironmentVariable(name);
    return value.startsWith(u'/') ? value : fallback;
}

} // namespace

Paths findPaths(const QString& dataDir) {
    const QString name = QStringLiteral("analytics-for-spotify");
    const QString runtime = fromEnvironment("XDG_RUNTIME_DIR", {});
    Paths paths;
    paths.runtime = runtime.isEmpty() ? QString() : runtime + u'/' + name;
    if (!dataDir.isEmpty()) {
        const QString root = QDir(dataDir).absolutePath();
        paths.data = root;
        paths.settings = root + QStringLiteral("/settings.ini");
        paths.logs = root + QStringLiteral("/logs");
        return paths;
    }
    const QString home = QDir::homePath();
    if (geteuid() == 0) {
        paths.data = QStringLiteral("/var/lib/") + name;
        paths.logs = QStringLiteral("/var/log/") + name;
    } else {
        paths.data = fromEnvironment("XDG_DATA_HOME", home + QStringLiteral("/.local/share")) + u'/' + name;
        paths.logs = fromEnvironment("XDG_STATE_HOME", home + QStringLiteral("/.local/state")) + u'/' + name;
    }
    paths.settings = fromEnvironment("XDG_CONFIG_HOME", home + QStringLiteral("/.config")) + u'/' + name +
                     QStringLiteral("/settings.ini");
    return paths;
}

} // namespace afs
