// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "ui/models/diagnostics.h"
#include "ui/models/program_choices.h"
#include "ui/settings/background_card.h"
#include "ui/settings/database_card.h"
#include "ui/settings/days_card.h"
#include "ui/settings/deletion_card.h"
#include "ui/settings/diagnostics_card.h"
#include "ui/settings/keys_card.h"
#include "ui/settings/look_card.h"
#include "ui/settings/news_card.h"
#include "ui/settings/pace_card.h"
#include "ui/settings/privacy_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clear_button.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/placeholder.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>

#include <algorithm>
#include <functional>
#include <utility>

namespace afs {

namespace {

constexpr int widestColumn = 760; ///< lines that are longer are hard to read
constexpr int requestDays = 7;

/// What the whole history comes to under each rule, without filters.
RuleAmounts amountsOf(const Library& library, Scope scope, const Wanted& wanted) {
    RuleAmounts amounts{};
    scope.range = {};
    scope.filter = {};
    for (const CountingRuleName& known : countingRules) {
        if (!wanted)
            break;
        scope.rule = known.rule;
        amounts.at(static_cast<std::size_t>(known.rule)) = totals(library, select(library, scope)).amount;
    }
    return amounts;
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent) : Page(PageId::Settings, context, parent) {
    setScrollingContent(buildCards());
    connectCards();
    connectProgramCards();
    connectPrivacy();
    connectDeletion();
    followPlace(); // it may be made for a place that was there before
}

QWidget* SettingsPage::buildCards() {
    auto* content = new QWidget;
    auto* column = new QWidget(content);
    column->setMaximumWidth(scaledByFont(widestColumn, fontMetrics()));
    m_search = new QLineEdit(column);
    setPlaceholder(*m_search, tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    addClearButton(*m_search, tr("Clear the search"));
    m_search->setMinimumHeight(32);
    m_nothing = new ThemedLabel(ThemedLabel::Role::Secondary, tr("No setting has these words."), column);
    m_nothing->hide();
    m_look = new LookCard(column);
    m_counting = new CountingCard(column);
    m_days = new DaysCard(column);
    m_pace = new PaceCard(column);
    m_background = new BackgroundCard(column);
    m_database = new DatabaseCard(column);
    m_privacy = new PrivacyCard(column);
    m_diagnostics = new DiagnosticsCard(context().scope.zone(), column);
    auto* keys = new KeysCard(column);
    connect(keys, &KeysCard::shortcutsRequested, this, &Page::shortcutsRequested);
    m_cards = {m_look,     m_counting, m_days, m_pace,       m_background, new NewsCard(context().choices, column),
               m_database, m_privacy,  keys,   m_diagnostics};
    if (context().program.isKept())
        m_cards.push_back(m_deletion = new DeletionCard(column));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::L);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    for (SettingCard* card : m_cards)
        layout->addWidget(card);
    layout->addStretch();
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(Space::XL, Space::L, Space::XL, Space::XL);
    row->addWidget(column, 1);
    row->addStretch();
    return content;
}

/// The search of the window leads to one of the cards.
void SettingsPage::followPlace() {
    const Place& place = context().scope.place();
    if (place.page == id() && !place.detail.isEmpty())
        m_search->setText(place.detail);
}

void SettingsPage::connectCards() {
    connect(&context().scope, &ScopeStore::placeChanged, this, &SettingsPage::followPlace);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_look, &LookCard::coloursChosen, this, &Page::coloursChosen);
    connect(m_counting, &CountingCard::ruleChosen, &context().scope, &ScopeStore::setRule);
    const auto chooseDays = [this](auto ProgramChoices::DayRules::*rule, const auto& value) {
        ProgramChoices::DayRules rules = context().choices.dayRules();
        rules.*rule = value;
        context().choices.chooseDays(rules);
    };
    using Days = ProgramChoices::DayRules;
    connect(m_days, &DaysCard::timeZoneChosen, this,
            [chooseDays](const QString& name) { chooseDays(&Days::timeZone, name); });
    connect(m_days, &DaysCard::dayStartChosen, this, [chooseDays](int hour) { chooseDays(&Days::dayStart, hour); });
    connect(m_days, &DaysCard::firstWeekdayChosen, this,
            [chooseDays](int weekday) { chooseDays(&Days::firstWeekday, weekday); });
    connect(m_pace, &PaceCard::settingsChosen, this, [this](const ScanSettings& settings) {
        context().scan.setSettings(context().account, settings);
        present();
    });
    connect(m_pace, &PaceCard::scannerRequested, this, [this] { context().scope.openPage(PageId::Scanner); });
    connect(m_pace, &PaceCard::playlistsRequested, this, [this] { context().scope.openPage(PageId::Playlists); });
    connect(&context().scan, &ScanSource::statusChanged, this, [this] {
        if (isVisible())
            present();
    });
}

void SettingsPage::connectProgramCards() {
    connect(m_background, &BackgroundCard::startAtLoginChosen, this, &SettingsPage::chooseStartAtLogin);
    connect(m_background, &BackgroundCard::closeToTrayChosen, &context().choices, &ProgramChoices::setClosesToTray);
    connect(m_database, &DatabaseCard::backupChosen, this, [this](const QString& file) {
        context().program.backUp(file, this, [this](const auto& done) { m_database->setBackedUp(done); });
    });
    connect(m_database, &DatabaseCard::restoreChosen, this, [this](const QString& file) {
        context().program.checkBackup(file, this, [this](const auto& backup) { m_database->setChecked(backup); });
    });
    connect(m_database, &DatabaseCard::restoreAgreed, &context().program, &ProgramSource::restore);
    connect(m_database, &DatabaseCard::moveAgreed, &context().program, &ProgramSource::moveData);
    connect(m_diagnostics, &DiagnosticsCard::copyRequested, this, &SettingsPage::copyDiagnostics);
}

void SettingsPage::connectPrivacy() {
    connect(m_privacy, &PrivacyCard::countRequested, this, [this] {
        context().program.countApiData(context().account, this,
                                       [this](const auto& counts) { m_privacy->setCounts(counts); });
    });
    connect(m_privacy, &PrivacyCard::deleteRequested, this, &SettingsPage::deleteApiData);
    connect(&context().accounts, &AccountSource::accountsChanged, this, &SettingsPage::deleteWhenSignedOut);
    connect(&context().accounts, &AccountSource::failed, this, [this](const Error& error) {
        if (std::exchange(m_deletes, false))
            m_privacy->setDeleted(failure(error)); // a keyring that refuses: nothing was deleted
    });
}

void SettingsPage::connectDeletion() {
    if (!m_deletion)
        return;
    connect(m_deletion, &DeletionCard::countRequested, this, [this] {
        context().program.amounts(this, [this](const auto& amounts) { m_deletion->setAmounts(amounts); });
    });
    connect(m_deletion, &DeletionCard::deleteRequested, this, &SettingsPage::deleteEverything);
    connect(&context().accounts, &AccountSource::accountsChanged, this, &SettingsPage::deleteEverythingWhenSignedOut);
    connect(&context().accounts, &AccountSource::failed, this, [this](const Error& error) {
        if (std::exchange(m_deletesEverything, false))
            m_deletion->setFailed(error); // a keyring that refuses: nothing was deleted
    });
}

void SettingsPage::ask() {
    present();
    askProgram();
    askAmounts();
}

void SettingsPage::forget() {
    m_counting->clearAmounts();
}

/// What others may have changed meanwhile.
void SettingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    present();
}

void SettingsPage::present() {
    m_look->setColours(colourSchemeOf(*qApp));
    m_counting->setRule(context().scope.rule());
    m_days->setTimeZone(context().choices.timeZone());
    m_days->setDayStart(context().choices.dayStart());
    m_days->setFirstWeekday(context().choices.firstWeekday());
    m_pace->setStatus(context().scan.status(context().account));
    m_background->setStartsAtLogin(context().program.startsAtLogin());
    m_background->setClosesToTray(context().choices.closesToTray());
    m_database->setFacts(context().program.database());
    m_database->setDailyBackups(context().program.dailyBackups());
    m_database->setCanBackUp(context().program.isKept());
    m_database->setCanRestore(context().program.isKept() && context().program.database().isManaged);
    m_database->setCanMove(context().program.canMoveData());
    if (m_deletion)
        m_deletion->setPlaces(context().program.database(), context().program.keptPlaces());
    m_diagnostics->setLogFolder(context().program.logFolder());
}

void SettingsPage::askProgram() {
    context().program.databaseSize(this, [this](const Result<qint64>& bytes) {
        m_databaseSize = bytes ? std::optional(*bytes) : std::nullopt;
        m_database->setSize(m_databaseSize);
    });
    context().program.serverVersion(
        this, [this](const Result<QString>& version) { m_database->setVersion(version.value_or(QString())); });
    context().program.requests(requestDays, this, [this](const Result<RequestReport>& report) {
        m_requests = report ? *report : RequestReport{};
        m_diagnostics->setRequests(report);
    });
}

void SettingsPage::askAmounts() {
    const LibraryPtr library = context().library.library();
    if (!library || library->plays() == 0) {
        m_counting->clearAmounts();
        settle(Emptiness::None);
        return;
    }
    context().runner.ask(
        m_amountsLine,
        [library, scope = context().scope.scope()](const Wanted& wanted) { return amountsOf(*library, scope, wanted); },
        [this](const RuleAmounts& amounts) {
            m_counting->setAmounts(amounts);
            settle(Emptiness::None);
        });
}

void SettingsPage::search(const QString& wanted) {
    bool isAny = false;
    const bool isTitle = std::any_of(m_cards.begin(), m_cards.end(),
                                     [&](const SettingCard* card) { return card->accessibleName() == wanted; });
    for (SettingCard* card : m_cards) {
        card->setVisible(isTitle ? card->accessibleName() == wanted : card->matches(wanted));
        isAny = isAny || !card->isHidden();
    }
    m_nothing->setVisible(!isAny);
}

void SettingsPage::chooseStartAtLogin(bool starts) {
    if (const Status done = context().program.setStartsAtLogin(starts); !done)
        say(done.error().message);
    present();
}

bool SettingsPage::isSignedIn() const {
    for (const LinkedAccount& account : context().accounts.accounts())
        if (account.id == context().account)
            return account.isSignedIn;
    return false;
}

void SettingsPage::deleteApiData() {
    m_deletes = true;
    if (isSignedIn())
        context().accounts.signOut(context().account);
    else
        deleteWhenSignedOut();
}

void SettingsPage::deleteWhenSignedOut() {
    if (!m_deletes || isSignedIn())
        return;
    m_deletes = false;
    context().program.deleteApiData(context().account, this, [this](const auto& gone) {
        m_privacy->setDeleted(gone);
        context().library.refresh();
        reask();
    });
}

void SettingsPage::deleteEverything() {
    m_deletesEverything = true;
    for (const LinkedAccount& account : context().accounts.accounts())
        if (account.isSignedIn)
            context().accounts.signOut(account.id);
    deleteEverythingWhenSignedOut();
}

void SettingsPage::deleteEverythingWhenSignedOut() {
    const std::vector<LinkedAccount> accounts = context().accounts.accounts();
    if (!m_deletesEverything || std::any_of(accounts.begin(), accounts.end(), std::mem_fn(&LinkedAccount::isSignedIn)))
        return;
    m_deletesEverything = false;
    context().program.deleteEverything();
}

void SettingsPage::copyDiagnostics() {
    Diagnostics diagnostics;
    diagnostics.isManaged = context().program.database().isManaged;
    diagnostics.databaseSize = m_databaseSize;
    if (const LibraryPtr library = context().library.library())
        diagnostics.plays = static_cast<qint64>(library->plays());
    for (const LinkedAccount& account : context().accounts.accounts())
        diagnostics.scans.push_back(context().scan.status(account.id));
    diagnostics.requests = m_requests;
    diagnostics.now = context().clock.now();
    QApplication::clipboard()->setText(diagnosticsText(diagnostics));
    say(tr("Copied."));
}

} // namespace afs
