// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/program_source.h"
#include "ui/settings/setting_card.h"

class QPushButton;

namespace afs {

/// What is kept and why, and deleting what came from Spotify's Web API: first how much of each kind it is, then
/// whether. Nothing is deleted by one click.
class PrivacyCard final : public SettingCard {
    Q_OBJECT

public:
    explicit PrivacyCard(QWidget* parent = nullptr);

    /// The answer to countRequested(), or what went wrong.
    void setCounts(const Result<std::vector<ApiDataCount>>& counts);
    /// The answer to deleteRequested().
    void setDeleted(const Result<std::vector<ApiDataCount>>& gone);

Q_SIGNALS:
    void countRequested();
    void deleteRequested();

private:
    enum class Step { Begin, Counting, Asking, Deleting };
    void show(Step step);
    void say(const QString& text, ThemedLabel::Role role);

    ThemedLabel* m_answer;
    QPushButton* m_begin;
    QPushButton* m_delete;
    QPushButton* m_keep;
};

} // namespace afs
