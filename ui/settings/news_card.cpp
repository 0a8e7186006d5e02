// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/news_card.h"

#include <QCheckBox>

namespace afs {

namespace {

QString newsTitle(NewsKind kind) {
    switch (kind) {
    case NewsKind::Playlists:
        return NewsCard::tr("Songs of my playlists went dark or came back");
    case NewsKind::SignInEnded:
        return NewsCard::tr("A sign-in ended");
    case NewsKind::ScanningFails:
        return NewsCard::tr("Nothing could be scanned for two hours");
    case NewsKind::ImportFinished:
        return NewsCard::tr("An import is finished");
    case NewsKind::Week:
        return NewsCard::tr("How my last week was, once a week");
    }
    return {};
}

} // namespace

NewsCard::NewsCard(ProgramChoices& choices, QWidget* parent) : SettingCard(Setting::News, parent), m_choices(choices) {
    for (const NewsEntry& entry : newsEntries)
        m_switches.at(static_cast<std::size_t>(entry.kind)) = addSwitch(
            newsTitle(entry.kind), {}, [this, kind = entry.kind](bool tells) { m_choices.setTellsOf(kind, tells); });
    addText(
        tr("Of each kind at most one in ten minutes, none while you look at the window, and none for single plays."));
    connect(&choices, &ProgramChoices::changed, this, &NewsCard::follow);
    follow();
}

void NewsCard::follow() {
    for (const NewsEntry& entry : newsEntries)
        m_switches.at(static_cast<std::size_t>(entry.kind))->setChecked(m_choices.tellsOf(entry.kind));
}

} // namespace afs
