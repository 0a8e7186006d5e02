// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deletion_card.h"

#include "ui/charts/chart_text.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace afs {

namespace {

QString wordToType() {
    return DeletionCard::tr("DELETE", "what has to be typed before everything is deleted");
}

QString amountsLine(const StoredAmounts& amounts) {
    const auto number = [](std::int64_t count) { return countText(static_cast<double>(count)); };
    return DeletionCard::tr("The database: plays %1, imports %2, playlists %3, accounts %4.")
        .arg(number(amounts.plays), number(amounts.imports), number(amounts.playlists), number(amounts.accounts));
}

} // namespace

DeletionCard::DeletionCard(QWidget* parent) : SettingCard(Setting::Deletion, parent) {
    addText(
        tr("Everything that the program keeps, of all accounts, for good. What you exported or backed up to a place "
           "of your own stays there."));
    m_answer = addText({});
    m_agreement = new QWidget(this);
    m_word = new QLineEdit(m_agreement);
    m_word->setAccessibleName(tr("Type %1 to agree").arg(wordToType()));
    m_word->setMinimumHeight(32);
    m_word->setMaxLength(40);
    auto* caption = new ThemedLabel(ThemedLabel::Role::Caption, tr("Type %1 to agree").arg(wordToType()), m_agreement);
    caption->setBuddy(m_word);
    auto* part = new QVBoxLayout(m_agreement);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(2);
    part->addWidget(caption);
    part->addWidget(m_word, 0, Qt::AlignLeft);
    addWidget(m_agreement);
    m_begin = addButton(tr("Delete everything…"), [this] {
        show(Step::Counting);
        Q_EMIT countRequested();
    });
    m_keep = addButton(tr("Keep everything"), [this] { show(Step::Begin); });
    m_delete = addButton(tr("Delete everything for good"), [this] {
        if (!isAgreed())
            return;
        show(Step::Deleting);
        Q_EMIT deleteRequested();
    });
    connect(m_word, &QLineEdit::textChanged, this, [this] { m_delete->setEnabled(isAgreed()); });
    show(Step::Begin);
}

bool DeletionCard::isAgreed() const {
    return m_step == Step::Asking && m_word->text().trimmed().compare(wordToType(), Qt::CaseInsensitive) == 0;
}

void DeletionCard::show(Step step) {
    m_step = step;
    m_answer->setVisible(step != Step::Begin);
    m_begin->setVisible(step == Step::Begin || step == Step::Counting);
    m_begin->setEnabled(step == Step::Begin);
    m_agreement->setVisible(step == Step::Asking);
    m_keep->setVisible(step == Step::Asking);
    m_delete->setVisible(step == Step::Asking || step == Step::Deleting);
    m_word->clear();
    m_delete->setEnabled(false);
    if (step == Step::Counting)
        say(tr("Counting…"), ThemedLabel::Role::Secondary);
    if (step == Step::Deleting)
        say(tr("Signing out and deleting…"), ThemedLabel::Role::Secondary);
    if (step == Step::Asking)
        m_keep->setFocus(); // the harmless answer
}

void DeletionCard::say(const QString& text, ThemedLabel::Role role) {
    m_answer->setRole(role);
    m_answer->setText(text);
    m_answer->show();
}

void DeletionCard::setPlaces(const DatabaseFacts& database, const QStringList& places) {
    m_database = database;
    m_places = places;
}

void DeletionCard::setAmounts(const Result<StoredAmounts>& amounts) {
    if (m_step != Step::Counting)
        return;
    show(Step::Asking);
    QStringList lines{tr("This goes:")};
    if (m_database.isManaged)
        lines.append(amounts ? amountsLine(*amounts) : tr("The database, whatever it holds."));
    lines.append(tr("The sign-ins at Spotify, from the keyring too."));
    lines.append(tr("The settings, the start at log-in, and the logs."));
    lines.append(tr("It lies in %1.", "folders").arg(m_places.join(QStringLiteral(", "))));
    if (!m_database.isManaged)
        lines.append(
            tr("The database stays on its server (%1): whoever runs that can delete it there.").arg(m_database.place));
    lines.append(tr("The program ends then. This cannot be undone."));
    say(lines.join(u'\n'), ThemedLabel::Role::Warning);
}

void DeletionCard::setFailed(const Error& error) {
    if (m_step != Step::Deleting)
        return;
    show(Step::Begin);
    say(error.message, ThemedLabel::Role::Error);
}

} // namespace afs
