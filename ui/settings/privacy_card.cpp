// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacy_card.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace afs {

namespace {

QString countLine(const ApiDataCount& count) {
    const QString number = QLocale().toString(static_cast<qlonglong>(count.count));
    switch (count.kind) {
    case ApiDataKind::Plays:
        return PrivacyCard::tr("Plays that nothing else knows, deleted: %1").arg(number);
    case ApiDataKind::SharedPlays:
        return PrivacyCard::tr(
                   "Plays that an export, or the player on this computer, knows as well, kept as those tell "
                   "them: %1")
            .arg(number);
    case ApiDataKind::TrackFacts:
        return PrivacyCard::tr("Lengths, artists and codes of tracks, deleted: %1").arg(number);
    case ApiDataKind::Playlists:
        return PrivacyCard::tr("Playlists with all that was seen of them, deleted: %1").arg(number);
    case ApiDataKind::Links:
        return PrivacyCard::tr("Tracks known as other releases of a song, links deleted: %1").arg(number);
    case ApiDataKind::Gaps:
        return PrivacyCard::tr("Times that scanning missed, deleted: %1").arg(number);
    }
    return {};
}

QString countLines(const std::vector<ApiDataCount>& counts) {
    QStringList lines;
    for (const ApiDataCount& count : counts)
        lines.append(countLine(count));
    return lines.join(u'\n');
}

} // namespace

PrivacyCard::PrivacyCard(QWidget* parent) : SettingCard(Setting::Privacy, parent) {
    addText(
        tr("What you played, when, for how long and from where: that is what everything here is counted from. "
           "Addresses of your devices, programs and user names stand in Spotify’s export, too; they are passed over "
           "while reading and never stored."));
    addText(tr("The sign-in lies in the desktop’s keyring and nowhere else. The program talks to Spotify alone, after "
               "you signed in, and to nobody before. Nothing is measured, and nothing is reported."));
    addText(
        tr("What came from Spotify’s Web API can be deleted for good; imports, and what this computer’s player told, "
           "stay. The account is signed out first."));
    m_answer = addText({});
    m_begin = addButton(tr("Delete what came from Spotify…"), [this] {
        show(Step::Counting);
        Q_EMIT countRequested();
    });
    m_delete = addButton(tr("Sign out and delete it for good"), [this] {
        show(Step::Deleting);
        Q_EMIT deleteRequested();
    });
    m_keep = addButton(tr("Keep it"), [this] { show(Step::Begin); });
    show(Step::Begin);
}

void PrivacyCard::show(Step step) {
    m_answer->setVisible(step != Step::Begin);
    m_begin->setVisible(step == Step::Begin || step == Step::Counting);
    m_begin->setEnabled(step == Step::Begin);
    m_delete->setVisible(step == Step::Asking || step == Step::Deleting);
    m_delete->setEnabled(step == Step::Asking);
    m_keep->setVisible(step == Step::Asking);
    if (step == Step::Counting)
        say(tr("Counting…"), ThemedLabel::Role::Secondary);
    if (step == Step::Deleting)
        say(tr("Signing out and deleting…"), ThemedLabel::Role::Secondary);
    if (step == Step::Asking)
        m_keep->setFocus(); // the harmless answer
}

void PrivacyCard::say(const QString& text, ThemedLabel::Role role) {
    m_answer->setRole(role);
    m_answer->setText(text);
    m_answer->show();
}

void PrivacyCard::setCounts(const Result<std::vector<ApiDataCount>>& counts) {
    const bool isAny = counts && std::any_of(counts->begin(), counts->end(),
                                             [](const ApiDataCount& count) { return count.count > 0; });
    show(isAny ? Step::Asking : Step::Begin);
    if (!counts)
        say(counts.error().message, ThemedLabel::Role::Error);
    else if (!isAny)
        say(tr("Nothing of this account came from there."), ThemedLabel::Role::Secondary);
    else
        say(countLines(*counts) + u'\n' + tr("This cannot be undone."), ThemedLabel::Role::Warning);
}

void PrivacyCard::setDeleted(const Result<std::vector<ApiDataCount>>& gone) {
    show(Step::Begin);
    if (gone)
        say(tr("Done.") + u'\n' + countLines(*gone), ThemedLabel::Role::Good);
    else
        say(gone.error().message, ThemedLabel::Role::Error);
}

} // namespace afs
