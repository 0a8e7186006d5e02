// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_page.h"

#include "ui/models/format.h"
#include "ui/models/review_cards.h"
#include "ui/models/rule_text.h"
#include "ui/pages/mark_actions.h"
#include "ui/review/review_files.h"
#include "ui/review/review_sheet_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace afs {

namespace {

std::vector<ReviewColumn> columnsOf(const ReviewFigures& figures) {
    std::vector<ReviewColumn> columns;
    for (ReviewCard& card : reviewCards(figures))
        columns.push_back({std::move(card), {}, reviewFoot(figures)});
    return columns;
}

/// The same question in the other way of counting; an empty card where that has no answer.
ReviewColumn counterpart(const ReviewColumn& own, const std::vector<ReviewColumn>& others, const QString& foot) {
    const auto found = std::find_if(others.begin(), others.end(),
                                    [&own](const ReviewColumn& other) { return other.card.key == own.card.key; });
    return found != others.end() ? *found : ReviewColumn{{own.card.key, own.card.title, {}, {}, {}, {}}, {}, foot};
}

} // namespace

ReviewPage::ReviewPage(const PageContext& context, QWidget* parent) : Page(PageId::Review, context, parent) {
    build();
}

void ReviewPage::build() {
    auto* content = new QWidget;
    m_counting = new SegmentedSwitch(tr("Way of counting"),
                                     {tr("Your rule"), tr("Spotify's review"), tr("Side by side")}, content);
    m_explanation = new ThemedLabel(ThemedLabel::Role::Secondary, content);
    m_explanation->setWordWrap(true);
    m_sheet = new ReviewSheetView(content);
    m_previous = new QPushButton(themedIcon(QStringLiteral("back")), tr("Previous"), content);
    m_next = new QPushButton(themedIcon(QStringLiteral("forward")), tr("Next"), content);
    m_next->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the arrow points away
    m_position = new ThemedLabel(ThemedLabel::Role::Secondary, content);
    m_position->setAlignment(Qt::AlignCenter);
    auto* plays = new QPushButton(themedIcon(QStringLiteral("history")), tr("Show its plays"), content);
    plays->setToolTip(tr("%1 (P)", "what a click does, and its key").arg(showPlaysText()));
    auto* copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy picture"), content);
    auto* pictures = new QPushButton(tr("Save pictures…"), content);
    auto* pdf = new QPushButton(tr("Save PDF…"), content);

    auto* top = new FlowLayout; // in a narrow window on two lines
    top->setSpacing(Space::S);
    top->addWidget(m_counting);
    top->addWidget(copy);
    top->addWidget(pictures);
    top->addWidget(pdf);
    top->keepTogetherFrom(copy);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_previous);
    bottom->addWidget(m_position, 1);
    bottom->addWidget(plays);
    bottom->addWidget(m_next);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::XL, Space::S, Space::XL, Space::XL);
    layout->setSpacing(Space::L);
    layout->addLayout(top);
    layout->addWidget(m_explanation);
    layout->addWidget(m_sheet, 1);
    layout->addLayout(bottom);
    setScrollingContent(content);

    connect(m_counting, &SegmentedSwitch::chosen, this, &ReviewPage::arrangeSheets);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { showSheet(m_shown - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { showSheet(m_shown + 1); });
    connect(m_sheet, &ReviewSheetView::turned, this, [this](int sheets) { showSheet(m_shown + sheets); });
    connect(m_sheet, &ReviewSheetView::playsRequested, this, &ReviewPage::showPlays);
    connect(m_sheet, &ReviewSheetView::menuRequested, this, &ReviewPage::popUpMenu);
    connect(plays, &QAbstractButton::clicked, this, &ReviewPage::showPlays);
    connect(copy, &QAbstractButton::clicked, this, &ReviewPage::copyPicture);
    connect(pictures, &QAbstractButton::clicked, this, &ReviewPage::savePictures);
    connect(pdf, &QAbstractButton::clicked, this, &ReviewPage::savePdf);
}

void ReviewPage::ask() {
    askFor([](const Question& question, SelectionCache& selections,
              const Wanted& wanted) { return reviewData(question, selections, wanted); },
           [this](const ReviewData& answer) { present(answer); });
}

/// The card, where one is shown: Left and Right go from it to the others.
void ReviewPage::focusFirst() {
    if (m_sheet->isVisible())
        m_sheet->setFocus(Qt::TabFocusReason);
    else
        Page::focusFirst();
}

void ReviewPage::forget() {
    m_own.clear();
    m_spotify.clear();
    m_sheets.clear();
}

void ReviewPage::present(const ReviewData& answer) {
    m_range = answer.asked.scope.range;
    if (const auto& part = answer.own.part)
        m_range = {part->from, part->to};
    m_knownPart = knownPartText(answer.own);
    m_own = columnsOf(answer.own);
    m_spotify = answer.spotify ? columnsOf(*answer.spotify) : std::vector<ReviewColumn>{};
    m_counting->setEnabled(answer.spotify.has_value());
    m_counting->setToolTip(answer.spotify ? QString() : noSpotifyReviewReason());
    arrangeSheets();
}

ReviewPage::Counting ReviewPage::counting() const {
    return m_spotify.empty() ? Counting::Own : static_cast<Counting>(std::clamp(m_counting->current(), 0, 2));
}

void ReviewPage::arrangeSheets() {
    m_sheets.clear();
    const std::vector<ReviewColumn>& columns = counting() == Counting::Spotify ? m_spotify : m_own;
    for (const ReviewColumn& column : columns) {
        ReviewSheet sheet{column};
        if (counting() == Counting::Both) {
            sheet.push_back(counterpart(column, m_spotify, m_spotify.front().foot));
            sheet[0].heading = tr("Your rule");
            sheet[1].heading = tr("Spotify's review");
        }
        m_sheets.push_back(std::move(sheet));
    }
    QStringList sentences{m_knownPart, m_spotify.empty()             ? noSpotifyReviewReason()
                                       : counting() == Counting::Own ? QString()
                                                                     : spotifyReviewExplanation()};
    sentences.removeAll(QString());
    m_explanation->setText(sentences.join(u' '));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    showSheet(m_shown);
}

void ReviewPage::showSheet(int index) {
    if (m_sheets.empty())
        return;
    m_shown = std::clamp(index, 0, static_cast<int>(m_sheets.size()) - 1);
    m_sheet->setSheet(m_sheets[static_cast<std::size_t>(m_shown)]);
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < static_cast<int>(m_sheets.size()));
    const QLocale locale;
    m_position->setText(tr("%1 of %2", "a card, all cards")
                            .arg(locale.toString(m_shown + 1), locale.toString(static_cast<int>(m_sheets.size()))));
}

/// What the card's figure is made of. What Spotify's review counts can be shown while that is the counting rule.
void ReviewPage::showPlays() {
    const std::vector<ReviewColumn>& columns = counting() == Counting::Spotify ? m_spotify : m_own;
    if (static_cast<std::size_t>(m_shown) >= columns.size())
        return;
    ScopeStore& scope = context().scope;
    if (counting() == Counting::Spotify && scope.rule() != CountingRule::Spotify) {
        say(tr("Spotify's review counts by another rule than you: %1. Choose that under View, Counting rule first.",
               "a counting rule")
                .arg(ruleTitle(CountingRule::Spotify)));
        return;
    }
    const ReviewCard& card = columns[static_cast<std::size_t>(m_shown)].card;
    Place place = scope.place();
    place.filter = card.of;
    if (card.days != scope.scope().range)
        place.narrowed = card.days;
    if (const LibraryPtr library = context().library.library())
        for (const TrackId track : card.of.tracks) // the chip says which
            if (const auto index = indexOf(*library, Subject::ofTrack(track)); index != noIndex)
                scope.nameTrack(track, linkTo(*library, Ranked::Tracks, index).name);
    scope.openPlays(std::move(place));
}

void ReviewPage::popUpMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* plays = menu->addAction(showPlaysText(), this, &ReviewPage::showPlays);
    plays->setShortcut(QKeySequence(Qt::Key_P));
    menu->addAction(tr("Copy picture"), this, &ReviewPage::copyPicture);
    menu->popup(position);
}

/// "Year in review 2025"
QString ReviewPage::fileName() const {
    QString name =
        tr("Year in review %1", "a file's name; range").arg(rangeTitle(choiceFor(m_range, context().scope.today())));
    name.remove(u'/');
    return name;
}

void ReviewPage::copyPicture() {
    if (m_sheets.empty())
        return;
    QGuiApplication::clipboard()->setImage(
        reviewPicture(m_sheets[static_cast<std::size_t>(m_shown)], themeOf(this), layoutDirection()));
    say(tr("Picture copied."));
}

void ReviewPage::savePictures() {
    auto* dialog = new QFileDialog(this, tr("Save a picture of each card into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        const Status saved = saveReviewPictures(folder, fileName(), m_sheets, themeOf(this), layoutDirection());
        report(saved,
               tr("%1 pictures saved in %2.").arg(QLocale().toString(static_cast<int>(m_sheets.size())), folder));
    });
    dialog->open();
}

void ReviewPage::savePdf() {
    auto* dialog = new QFileDialog(this, tr("Save PDF"), {}, tr("PDF document (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        report(saveReviewPdf(path, fileName(), m_sheets, themeOf(this), layoutDirection()),
               tr("Saved as %1.").arg(path));
    });
    dialog->open();
}

void ReviewPage::report(const Status& saved, const QString& sentence) {
    if (saved) {
        say(sentence);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), saved.error().message, QMessageBox::Ok, this);
    box->setDetailedText(saved.error().detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace afs
