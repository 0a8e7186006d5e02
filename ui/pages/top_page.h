// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/top_model.h"
#include "ui/pages/page.h"

#include <optional>

class QLabel;
class QTabBar;

namespace afs {

class DataTable;

/// The ranking of tracks, artists or albums.
class TopPage final : public Page {
    Q_OBJECT

public:
    explicit TopPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;

private:
    void build();
    void setUpColumns();
    void present(TopData answer);
    void showKind(TopKind kind);
    void followPlace();
    std::optional<Subject> currentSubject() const;
    void stayAt(const Subject& subject);
    void rankNamesAhead();
    void updateCount();
    SubjectLink linkAt(int row) const;
    void narrowTo(const SubjectLink& link, Narrowing how);
    void openPlaysOf(const Subject& subject);
    void showMenu(const QModelIndex& index, const QPoint& position);

    TopKind m_kind = TopKind::Tracks;
    AnswerLine m_namesLine;
    TopModel* m_model;
    QTabBar* m_tabs = nullptr;
    DataTable* m_table = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace afs
