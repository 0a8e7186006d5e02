// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/program_source.h"
#include "ui/settings/counting_card.h"

#include <vector>

class QLineEdit;

namespace afs {

class BackgroundCard;
class DatabaseCard;
class DaysCard;
class DeletionCard;
class DiagnosticsCard;
class LookCard;
class PaceCard;
class PrivacyCard;
class SettingCard;

/// Every choice that has no better place, in force at once, and found by its words. What another page owns is linked,
/// not repeated. Answers without a library.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;
    bool needsLibrary() const override { return false; }
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildCards();
    void followPlace();
    void connectCards();
    void connectProgramCards();
    void connectPrivacy();
    void connectDeletion();
    void present();
    void askAmounts();
    void askProgram();
    void search(const QString& wanted);
    void chooseStartAtLogin(bool starts);
    void deleteApiData();
    void deleteWhenSignedOut();
    void deleteEverything();
    void deleteEverythingWhenSignedOut();
    bool isSignedIn() const;
    void copyDiagnostics();

    AnswerLine m_amountsLine;
    bool m_deletes = false;           ///< as soon as the account is signed out
    bool m_deletesEverything = false; ///< as soon as nobody is signed in
    std::optional<qint64> m_databaseSize;
    RequestReport m_requests;

    std::vector<SettingCard*> m_cards;
    QLineEdit* m_search = nullptr;
    ThemedLabel* m_nothing = nullptr;
    LookCard* m_look = nullptr;
    CountingCard* m_counting = nullptr;
    DaysCard* m_days = nullptr;
    PaceCard* m_pace = nullptr;
    BackgroundCard* m_background = nullptr;
    DatabaseCard* m_database = nullptr;
    PrivacyCard* m_privacy = nullptr;
    DeletionCard* m_deletion = nullptr; ///< none over invented data
    DiagnosticsCard* m_diagnostics = nullptr;
};

} // namespace afs
