// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QTimer>

#include <set>

class QStackedWidget;

namespace afs {

class AccountsCard;
class EmptyState;
class GapsCard;
class LookupsCard;
class ScanModeCard;
class ScanStatusCard;

/// Whether scanning works, how it is done and for whom, and what may be missing. Answers without a library.
class ScannerPage final : public Page {
    Q_OBJECT

public:
    explicit ScannerPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override {}
    bool needsLibrary() const override { return false; }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void invite(bool isKnown); ///< known: that nobody is signed in
    QWidget* buildCards();
    void connectCards();
    void connectSources();
    void present();
    void chooseSettings(ScanSettings settings);
    void sayRound(const ScanRound& round);
    void sayWhoLeft();

    QTimer m_everyMinute; ///< runs while the page is seen
    QStackedWidget* m_parts;
    EmptyState* m_invitation;
    bool m_invites = true;
    ScanStatusCard* m_status = nullptr;
    ScanModeCard* m_mode = nullptr;
    AccountsCard* m_accounts = nullptr;
    GapsCard* m_gaps = nullptr;
    LookupsCard* m_lookups = nullptr;
    std::set<AccountId> m_leaving; ///< their sign-out was asked for
};

} // namespace afs
