// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/program_choices.h"

#include "core/base/time_zones.h"
#include "core/domain/day_start.h"
#include "ui/models/scope_store.h"

#include <QLocale>
#include <QSettings>
#include <QTimeZone>

#include <algorithm>

namespace afs {

namespace {

constexpr QLatin1String closesToTraySetting("window/closes-to-tray");
constexpr QLatin1String timeZoneSetting("time-zone");
constexpr QLatin1String firstWeekdaySetting("first-weekday");
constexpr QLatin1String weekToldSetting("notifications/week-told"); ///< days since 1970
constexpr QLatin1String welcomeStageSetting("welcome/stage");
constexpr QLatin1String welcomeStepSetting("welcome/step");
constexpr QLatin1String welcomeOpen("open");
constexpr QLatin1String welcomeSeen("seen");

QString newsSetting(NewsKind kind) {
    for (const NewsEntry& entry : newsEntries)
        if (entry.kind == kind)
            return QStringLiteral("notifications/") + QLatin1String(entry.key);
    return {};
}

} // namespace

ProgramChoices::ProgramChoices(const QString& settingsPath, QObject* parent) : QObject(parent) {
    if (!settingsPath.isEmpty())
        m_settings = std::make_unique<QSettings>(settingsPath, QSettings::IniFormat);
}

ProgramChoices::~ProgramChoices() = default;

QVariant ProgramChoices::read(const QString& key, const QVariant& fallback) const {
    return m_settings ? m_settings->value(key, fallback) : m_unkept.value(key, fallback);
}

void ProgramChoices::write(const QString& key, const QVariant& value) {
    if (m_settings)
        m_settings->setValue(key, value);
    else
        m_unkept.insert(key, value);
    Q_EMIT changed();
}

bool ProgramChoices::closesToTray() const {
    return read(closesToTraySetting, true).toBool();
}

void ProgramChoices::setClosesToTray(bool closes) {
    if (closes != closesToTray())
        write(closesToTraySetting, closes);
}

bool ProgramChoices::tellsOf(NewsKind kind) const {
    const auto entry = std::find_if(newsEntries.begin(), newsEntries.end(),
                                    [kind](const NewsEntry& each) { return each.kind == kind; });
    return read(newsSetting(kind), entry == newsEntries.end() || entry->isUsual).toBool();
}

void ProgramChoices::setTellsOf(NewsKind kind, bool tells) {
    if (tells != tellsOf(kind))
        write(newsSetting(kind), tells);
}

QString ProgramChoices::timeZone() const {
    const QString name = read(timeZoneSetting, QString()).toString();
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8()) ? name : QString();
}

void ProgramChoices::setTimeZone(const QString& name) {
    if (name != timeZone())
        write(timeZoneSetting, name);
}

ProgramChoices::Welcome ProgramChoices::welcome() const {
    Welcome welcome;
    const QString stage = read(welcomeStageSetting, QString()).toString();
    if (stage == welcomeOpen)
        welcome.stage = Welcome::Stage::Open;
    else if (stage == welcomeSeen)
        welcome.stage = Welcome::Stage::Seen;
    welcome.step = read(welcomeStepSetting, 0).toInt();
    return welcome;
}

void ProgramChoices::setWelcome(const Welcome& welcome) {
    if (welcome == this->welcome())
        return;
    write(welcomeStepSetting, welcome.step);
    write(welcomeStageSetting, welcome.stage == Welcome::Stage::Seen ? welcomeSeen : welcomeOpen);
}

int ProgramChoices::dayStart() const {
    return static_cast<int>(dayStartOf(read(dayStartSetting, 0)).count());
}

void ProgramChoices::setDayStart(int hour) {
    if (hour != dayStart())
        write(dayStartSetting, hour);
}

int ProgramChoices::firstWeekday() const {
    const int weekday = read(firstWeekdaySetting, 0).toInt();
    return weekday >= 1 && weekday <= 7 ? weekday : 0;
}

void ProgramChoices::setFirstWeekday(int weekday) {
    if (weekday != firstWeekday())
        write(firstWeekdaySetting, weekday);
}

int ProgramChoices::weekBegin() const {
    return firstWeekday() > 0 ? firstWeekday() : static_cast<int>(QLocale().firstDayOfWeek());
}

void ProgramChoices::chooseDays(const DayRules& rules) {
    const DayRules before = dayRules();
    setTimeZone(rules.timeZone);
    setDayStart(rules.dayStart);
    setFirstWeekday(rules.firstWeekday);
    if (dayRules() != before)
        Q_EMIT daysChosen(before);
}

CountingRule ProgramChoices::rule() const {
    return countingRuleFromName(read(countingRuleSetting, QString()).toString().toStdString())
        .value_or(CountingRule::Spotify);
}

std::chrono::local_days ProgramChoices::weekTold() const {
    return std::chrono::local_days(std::chrono::days(read(weekToldSetting, 0).toInt()));
}

void ProgramChoices::setWeekTold(std::chrono::local_days week) {
    if (week != weekTold())
        write(weekToldSetting, static_cast<int>(week.time_since_epoch().count()));
}

QTimeZone ProgramChoices::zone() const {
    const QString name = timeZone();
    return name.isEmpty() ? systemZone() : QTimeZone(name.toUtf8());
}

} // namespace afs
