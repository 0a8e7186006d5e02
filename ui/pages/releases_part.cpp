// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/releases_part.h"

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/song_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clear_button.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace afs {

namespace {

constexpr int trackRole = Qt::UserRole + 1;
constexpr int mostReleaseRows = 8; ///< seen at once
constexpr std::size_t mostFound = 20;

QString nameOfRelease(const RecordingTrack& track) {
    return track.album.empty()
               ? titleOrUnknown(track.title)
               : ReleasesPart::tr("%1 (%2)", "song, album").arg(titleOrUnknown(track.title), fromUtf8(track.album));
}

QString undoneText(bool wasApart, const QString& name) {
    return wasApart ? ReleasesPart::tr("“%1” is counted with its other releases again.", "song").arg(name)
                    : ReleasesPart::tr("“%1” is not joined any more.", "song").arg(name);
}

void tellDone(RecordingSource& recordings, const Result<std::optional<RecordingChoiceId>>& answer, RecordingDeed deed) {
    if (!answer) {
        recordings.tell(answer.error().message);
        return;
    }
    if (!*answer) {
        recordings.tell(ReleasesPart::tr("Nothing changed: it is so already."));
        return;
    }
    deed.choice = **answer;
    recordings.tellChosen(deed);
}

void fitReleases(DataTable& table) {
    const int hidden = std::max(0, table.model()->rowCount() - mostReleaseRows);
    table.setFixedHeight(table.fullHeight() - hidden * table.verticalHeader()->defaultSectionSize());
}

} // namespace

ReleasesPart::ReleasesPart(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_search(context.runner),
      m_model(new ReleasesModel(context.scope.zone(), context.scope.dayStart(), this)),
      m_heading(new ThemedLabel(ThemedLabel::Role::Heading, this)),
      m_summary(new ThemedLabel(ThemedLabel::Role::Secondary, this)), m_table(new DataTable(tr("Releases"), this)),
      m_choices(new QWidget(this)), m_choiceRows(new QVBoxLayout(m_choices)) {
    m_heading->setWordWrap(true);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a title may be one word without end
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setSortable(-1, Qt::AscendingOrder);
    m_table->setWidths({{ReleasesModel::AlbumColumn, 190},
                        {ReleasesModel::PlaysColumn, 70},
                        {ReleasesModel::FirstColumn, 110, dateSamples()},
                        {ReleasesModel::LastColumn, 110, dateSamples()},
                        {ReleasesModel::LengthColumn, 70},
                        {ReleasesModel::ReasonColumn, 190}});
    m_table->setFlexibleColumn(ReleasesModel::TitleColumn, 150, {ReleasesModel::LengthColumn});
    new TableMemory(*m_table, context.settings, QStringLiteral("releases"));
    m_choiceRows->setContentsMargins(0, 0, 0, 0);
    m_choiceRows->setSpacing(Space::XS);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(CardFrame::around(*m_table, this));
    layout->addWidget(buildButtons());
    layout->addWidget(buildJoining());
    layout->addWidget(m_choices);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReleasesPart::updateButtons);
    connect(m_table, &DataTable::notice, this, [this](const QString& sentence) { Q_EMIT notice({sentence}); });
    connect(m_table, &DataTable::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        const RecordingTrack& track = m_model->releaseOf(index.row()).track;
        showSongMenu({fromUtf8(track.uri), titleOrUnknown(track.title), {}}, *m_table, at, nullptr);
    });
    connect(&m_context.recordings, &RecordingSource::recordingsChanged, this, &ReleasesPart::read);
    connect(&m_context.library, &LibrarySource::libraryChanged, this, &ReleasesPart::read);
    showReleases({});
}

QWidget* ReleasesPart::buildButtons() {
    auto* row = new QWidget(this);
    m_takeApart = new QPushButton(tr("Take apart"), row);
    m_takeApart->setToolTip(tr("Counts the chosen release as a song of its own from now on."));
    m_join = new QPushButton(tr("Join with…"), row);
    m_join->setToolTip(tr("Counts another song as a release of this one."));
    m_join->setCheckable(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    for (QPushButton* button : {m_takeApart, m_join}) {
        button->setMinimumHeight(32);
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_takeApart, &QPushButton::clicked, this, &ReleasesPart::takeApart);
    connect(m_join, &QPushButton::toggled, this, [this](bool isOpen) {
        m_joining->setVisible(isOpen);
        if (isOpen)
            m_name->setFocus(Qt::OtherFocusReason);
    });
    return row;
}

QWidget* ReleasesPart::buildJoining() {
    m_joining = new QWidget(this);
    auto* label = new ThemedLabel(ThemedLabel::Role::Body, tr("Which song is another release of this one?"), m_joining);
    m_name = new QLineEdit(m_joining);
    m_name->setMinimumHeight(32);
    setPlaceholder(*m_name, tr("Its title, artist or album"));
    m_name->setAccessibleName(label->text());
    addClearButton(*m_name, tr("Clear the search"));
    label->setBuddy(m_name);
    m_found = new QListWidget(m_joining);
    m_found->setAccessibleName(tr("Songs that were found"));
    m_joinChosen = new QPushButton(tr("Join"), m_joining);
    m_joinChosen->setMinimumHeight(32);
    m_joinChosen->setAutoDefault(false);
    auto* layout = new QVBoxLayout(m_joining);
    layout->setContentsMargins(0, Space::S, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(CardFrame::around(*m_found, m_joining));
    layout->addWidget(m_joinChosen, 0, Qt::AlignLeft);
    m_joining->hide();
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_search.setLibrary(m_context.library.library());
        m_search.find(text, mostFound);
    });
    connect(&m_search, &NameSearch::found, this, &ReleasesPart::listFound);
    connect(m_found, &QListWidget::currentRowChanged, this, &ReleasesPart::updateButtons);
    connect(m_found, &QListWidget::itemActivated, this, &ReleasesPart::joinChosen);
    connect(m_joinChosen, &QPushButton::clicked, this, &ReleasesPart::joinChosen);
    return m_joining;
}

void ReleasesPart::showReleases(const QString& uri) {
    if (const std::string same = uri.toStdString(); !same.empty() && same == m_uri) {
        read(); // whoever is about to join something goes on
        return;
    }
    m_uri = uri.toStdString();
    m_details = {};
    m_rows.clear();
    m_model->setReleases({});
    fitReleases(*m_table);
    m_heading->clear();
    m_summary->clear();
    m_join->setChecked(false);
    m_name->clear();
    m_found->clear();
    presentChoices();
    updateButtons();
    read();
}

void ReleasesPart::read() {
    if (m_uri.empty())
        return;
    m_context.recordings.read(m_context.account, m_uri, this,
                              [this, uri = m_uri](const Result<RecordingDetails>& details) {
                                  if (uri != m_uri)
                                      return; // somebody wants to see another one meanwhile
                                  if (!details) {
                                      m_summary->setText(details.error().message);
                                      return;
                                  }
                                  m_details = *details;
                                  count();
                              });
}

/// What was played of each, whenever.
void ReleasesPart::count() {
    Scope scope = m_context.scope.scope();
    scope.range = {};
    scope.filter = {};
    const LibraryPtr library = m_context.library.library();
    if (!library) {
        present(releaseRows(Library{}, Selection{}, m_details.tracks));
        return;
    }
    auto& selections = m_context.runner.selections();
    m_context.runner.ask(
        m_line,
        [library, scope, &selections, tracks = m_details.tracks](const Wanted&) {
            return releaseRows(*library, *selections.of(library, scope), tracks);
        },
        [this](std::vector<ReleaseRow> rows) { present(std::move(rows)); });
}

void ReleasesPart::present(std::vector<ReleaseRow> rows) {
    const std::string chosen = current() ? current()->track.uri : m_uri;
    m_rows = std::move(rows);
    m_model->setReleases(m_rows);
    const auto own =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ReleaseRow& r) { return r.track.uri == chosen; });
    m_table->setCurrentIndex(m_model->index(own == m_rows.end() ? 0 : static_cast<int>(own - m_rows.begin()), 0));
    fitReleases(*m_table);
    const auto asked =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ReleaseRow& r) { return r.track.uri == m_uri; });
    if (asked != m_rows.end())
        m_heading->setText(asked->track.artists.empty()
                               ? titleOrUnknown(asked->track.title)
                               : tr("%1, by %2", "song, artists")
                                     .arg(titleOrUnknown(asked->track.title), fromUtf8(asked->track.artists)));
    m_summary->setText(
        m_rows.size() > 1 ? tr("These %1 releases are counted as one song. The history keeps which of them was played.")
                                .arg(countText(static_cast<double>(m_rows.size())))
        : asked != m_rows.end() && asked->track.isApart
            ? tr("You took this release apart: it is counted as a song of its own.")
            : tr("No other release of this song is known."));
    presentChoices();
    updateButtons();
    Q_EMIT shown();
}

void ReleasesPart::presentChoices() {
    while (QLayoutItem* item = m_choiceRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto nameOf = [this](const std::string& uri) {
        for (const RecordingTrack& track : m_details.tracks)
            if (track.uri == uri)
                return nameOfRelease(track);
        return fromUtf8(uri);
    };
    for (const RecordingChoice& choice : m_details.choices) {
        const QString day = dateText(localTimeOf(choice.at, m_context.scope.zone()).date());
        const bool isApart = choice.change == RecordingChange::Apart;
        const QString sentence = isApart ? tr("%1: you took “%2” apart.", "day, song").arg(day, nameOf(choice.uri))
                                         : tr("%1: you joined “%2” with “%3”.", "day, song, song")
                                               .arg(day, nameOf(choice.uri), nameOf(choice.other));
        auto* row = new QWidget(m_choices);
        auto* label = new ThemedLabel(ThemedLabel::Role::Secondary, sentence, row);
        label->setWordWrap(true);
        QAbstractButton* button = linkButton(
            tr("Undo"), row,
            [this, id = choice.id, undone = undoneText(isApart, nameOf(isApart ? choice.uri : choice.other))] {
                undo(id, undone);
            });
        button->setAccessibleName(tr("Undo: %1").arg(sentence));
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(label, 1);
        layout->addWidget(button);
        m_choiceRows->addWidget(row);
    }
    m_choices->setVisible(!m_details.choices.empty());
}

const ReleaseRow* ReleasesPart::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->releaseOf(index.row()) : nullptr;
}

void ReleasesPart::updateButtons() {
    m_takeApart->setEnabled(m_rows.size() > 1 && current() != nullptr);
    m_join->setEnabled(!m_rows.empty());
    m_joinChosen->setEnabled(!m_rows.empty() && m_found->currentItem() != nullptr);
}

void ReleasesPart::takeApart() {
    const ReleaseRow* release = current();
    if (!release)
        return;
    const QString name = nameOfRelease(release->track);
    const RecordingDeed deed{
        m_context.account,     {}, release->track.uri, {}, name, tr("“%1” is counted as a song of its own.").arg(name),
        undoneText(true, name)};
    RecordingSource& recordings = m_context.recordings; // this may be gone when the answer comes
    recordings.takeApart(deed.account, deed.uri, &recordings,
                         [&recordings, deed](const auto& answer) { tellDone(recordings, answer, deed); });
}

void ReleasesPart::joinChosen() {
    const QListWidgetItem* chosen = m_found->currentItem();
    const std::string other = chosen ? uriOf(TrackId(chosen->data(trackRole).toInt())) : std::string();
    if (other.empty() || m_uri.empty())
        return;
    const QString name = chosen->text();
    const RecordingDeed deed{
        m_context.account,      {}, m_uri, other, name, tr("“%1” is counted with this song.").arg(name),
        undoneText(false, name)};
    RecordingSource& recordings = m_context.recordings;
    recordings.join(deed.account, deed.uri, deed.other, &recordings,
                    [&recordings, deed, part = QPointer<ReleasesPart>(this)](const auto& answer) {
                        tellDone(recordings, answer, deed);
                        if (answer && part)
                            part->m_join->setChecked(false);
                    });
}

void ReleasesPart::undo(RecordingChoiceId choice, const QString& sentence) {
    RecordingSource& recordings = m_context.recordings;
    recordings.undo(m_context.account, choice, &recordings,
                    [&recordings, account = m_context.account, choice, sentence](const Result<bool>& answer) {
                        if (answer)
                            recordings.tellUndone(account, choice);
                        recordings.tell(answer ? sentence : answer.error().message);
                    });
}

/// What tells releases of one title apart.
QString ReleasesPart::textOf(const NameFound& result) {
    QStringList facts{result.subtitle.isEmpty() ? result.name
                                                : tr("%1, by %2", "song, artists").arg(result.name, result.subtitle)};
    if (!result.albumTitle.isEmpty())
        facts.append(result.albumTitle);
    facts.append(playsText(result.plays));
    return facts.join(QStringLiteral(" · "));
}

void ReleasesPart::listFound(const QString& query, const std::vector<NameFound>& results) {
    if (query != m_name->text())
        return;
    m_found->clear();
    const auto isShown = [this](TrackId track) {
        const std::string uri = uriOf(track);
        return uri.empty() ||
               std::any_of(m_rows.begin(), m_rows.end(), [&](const ReleaseRow& row) { return row.track.uri == uri; });
    };
    for (const NameFound& result : results) {
        if (result.kind != FoundKind::Track || isShown(result.track))
            continue;
        auto* item = new QListWidgetItem(textOf(result), m_found);
        item->setData(trackRole, result.track.value);
    }
    updateButtons();
}

/// Only what Spotify gave an address can be joined.
std::string ReleasesPart::uriOf(TrackId track) const {
    const LibraryPtr library = m_context.library.library();
    if (!library)
        return {};
    const auto found = std::find_if(library->tracks.begin(), library->tracks.end(),
                                    [&](const TrackInfo& info) { return info.id == track; });
    return found == library->tracks.end() ? std::string() : std::string(library->text(found->uri));
}

} // namespace afs
