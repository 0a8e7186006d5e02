// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/import_record.h"

#include <array>

namespace afs {

class ShareBar;
class ThemedLabel;

/// The rows of an import by class, with their sum: what came in, what was there, what does not count.
class ClassCountsView : public QWidget {
    Q_OBJECT

public:
    explicit ClassCountsView(QWidget* parent = nullptr);

    void setCounts(const ClassCounts& counts);

private:
    struct Line {
        ThemedLabel* title = nullptr;
        ThemedLabel* count = nullptr;
        ThemedLabel* share = nullptr;
        ShareBar* bar = nullptr;
    };

    std::array<Line, rowClasses> m_lines;
    ThemedLabel* m_sum;
};

} // namespace afs
