// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scope_store.h"

#include <QWidget>

namespace afs {

class FlowLayout;

/// What the pages are narrowed by, each with a way to take it off. Not there when there is nothing.
class ChipsRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipsRow(ScopeStore& scope, QWidget* parent = nullptr);

private:
    void follow();
    QWidget* chip(const ScopeChip& of);

    ScopeStore& m_scope;
    FlowLayout* m_flow;
    std::optional<Place> m_shown; ///< page and range in it do not matter
};

} // namespace afs
