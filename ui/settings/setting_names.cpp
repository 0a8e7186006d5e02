// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_names.h"

#include <QCoreApplication>

namespace afs {

namespace {

struct SettingWords {
    const char* context;
    const char* title;
    const char* keywords;
};

constexpr std::array<SettingWords, allSettings.size()> settingWords{{
    {"afs::LookCard", QT_TRANSLATE_NOOP("afs::LookCard", "How does it look?"),
     QT_TRANSLATE_NOOP("afs::LookCard", "appearance colours theme style contrast motion animation accessibility")},
    {"afs::CountingCard", QT_TRANSLATE_NOOP("afs::CountingCard", "What counts as a play?"),
     QT_TRANSLATE_NOOP("afs::CountingCard", "counting rule skipped short private seconds")},
    {"afs::DaysCard", QT_TRANSLATE_NOOP("afs::DaysCard", "When is a day?"),
     QT_TRANSLATE_NOOP("afs::DaysCard", "time zone hours midnight travel night week calendar Monday Sunday")},
    {"afs::PaceCard", QT_TRANSLATE_NOOP("afs::PaceCard", "How often is it scanned?"),
     QT_TRANSLATE_NOOP("afs::PaceCard", "scanning interval minutes mode country market player requests")},
    {"afs::BackgroundCard", QT_TRANSLATE_NOOP("afs::BackgroundCard", "What goes on without the window?"),
     QT_TRANSLATE_NOOP("afs::BackgroundCard", "background tray autostart log-in login close quit")},
    {"afs::NewsCard", QT_TRANSLATE_NOOP("afs::NewsCard", "What may the desktop tell me?"),
     QT_TRANSLATE_NOOP("afs::NewsCard", "notifications messages alerts")},
    {"afs::DatabaseCard", QT_TRANSLATE_NOOP("afs::DatabaseCard", "Where is it kept?"),
     QT_TRANSLATE_NOOP("afs::DatabaseCard",
                       "database PostgreSQL folder size disk server backup back up restore move copy")},
    {"afs::PrivacyCard", QT_TRANSLATE_NOOP("afs::PrivacyCard", "What is kept, and why?"),
     QT_TRANSLATE_NOOP("afs::PrivacyCard", "privacy data delete tokens keyring network")},
    {"afs::KeysCard", QT_TRANSLATE_NOOP("afs::KeysCard", "Which keys?"),
     QT_TRANSLATE_NOOP("afs::KeysCard", "keyboard shortcuts")},
    {"afs::DiagnosticsCard", QT_TRANSLATE_NOOP("afs::DiagnosticsCard", "Does it work?"),
     QT_TRANSLATE_NOOP("afs::DiagnosticsCard", "diagnostics requests blocks limits log help support error")},
    {"afs::DeletionCard", QT_TRANSLATE_NOOP("afs::DeletionCard", "How do I delete everything?"),
     QT_TRANSLATE_NOOP("afs::DeletionCard", "delete remove erase privacy data reset uninstall")},
}};

const SettingWords& wordsOf(Setting setting) {
    return settingWords[static_cast<std::size_t>(setting)];
}

} // namespace

QString settingTitle(Setting setting) {
    return QCoreApplication::translate(wordsOf(setting).context, wordsOf(setting).title);
}

QString settingKeywords(Setting setting) {
    return QCoreApplication::translate(wordsOf(setting).context, wordsOf(setting).keywords);
}

} // namespace afs
