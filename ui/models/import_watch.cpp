// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_watch.h"

#include <utility>

namespace afs {

ImportWatch::ImportWatch(const ImportActions& imports, QObject* parent) : QObject(parent), m_imports(imports) {
    connect(&imports, &ImportActions::progressed, this, &ImportWatch::follow);
    connect(&imports, &ImportActions::checked, this, &ImportWatch::followEnd);
    connect(&imports, &ImportActions::imported, this, &ImportWatch::followEnd);
    connect(&imports, &ImportActions::undone, this, &ImportWatch::followEnd);
    connect(&imports, &ImportActions::failed, this, &ImportWatch::followEnd);
}

void ImportWatch::follow(const ImportProgress& progress) {
    const bool isNew = !std::exchange(m_progress, progress);
    if (isNew)
        Q_EMIT turned();
    Q_EMIT progressed();
}

/// A list that could not be read fails beside an import that goes on.
void ImportWatch::followEnd() {
    if (!m_imports.busy() && std::exchange(m_progress, {}))
        Q_EMIT turned();
}

} // namespace afs
