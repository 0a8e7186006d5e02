// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/help_dialog.h"

#include "ui/charts/card_frame.h"
#include "ui/theme/theme.h"
#include "ui/widgets/font_scale.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

#include <array>

namespace afs {

namespace {

constexpr QSize helpSize{620, 640};
constexpr int helpButtonHeight = 32;

struct HelpTopic {
    PageId page; ///< what its title says, and where F1 on that page leads
    const char* text;
};

/// In the order of the sidebar; the pages of a track, an artist and an album are one topic.
constexpr std::array helpTopics{
    HelpTopic{PageId::Overview,
              QT_TRANSLATE_NOOP(
                  "HelpTopics",
                  "How much, what and when, in the range that stands above. A click on a bar, a day or a name shows "
                  "only that, on every page: a chip below the header says so and takes it off again. The key P, or the "
                  "menu of a bar or figure, opens the plays behind it. The thin band is your whole history: drag in it "
                  "to choose another range. Back and Forward work as in a browser.")},
    HelpTopic{
        PageId::History,
        QT_TRANSLATE_NOOP("HelpTopics",
                          "Every play by itself, with its time and where it is known from. A play that you delete "
                          "stays deleted, whatever is imported or scanned later, until you restore it.")},
    HelpTopic{PageId::Top,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "What you play most, by plays or by time. The change is that of the rank against the "
                                "compared period. Enter opens the page of a track, an artist or an album; a click on "
                                "the head of a column sorts by it, its menu chooses columns.")},
    HelpTopic{PageId::Clock,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "At which hours and on which weekdays you listen, as a sum or as an average. Days and "
                                "hours are those of the time zone in the settings, and a day begins when you say so.")},
    HelpTopic{PageId::Playlists,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "How well you use the playlists that you watch: when their songs were last played, how "
                                "often, and which never. It needs a sign-in.")},
    HelpTopic{PageId::Unplayable,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "Songs on your playlists that Spotify no longer plays, since when and why, and other "
                                "releases of them that can be played.")},
    HelpTopic{PageId::Review,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "A year, or any range, card by card: by your own counting rule, and by the one of "
                                "Spotify's review. Left and Right go from card to card. Pictures and a PDF are saved "
                                "on this computer; nothing is uploaded.")},
    HelpTopic{PageId::Imports,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "What came from Spotify's export. Ask for “Extended streaming history” at "
                                "spotify.com/account/privacy and, when the mail has come, drop the zip on the window. "
                                "You see the numbers before anything is stored, the same file again adds nothing, and "
                                "any import can be undone at any time.")},
    HelpTopic{PageId::Scanner,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "Stores what you play from now on. It needs Spotify Premium and an app of your own at "
                                "Spotify; the first steps lead through it. Spotify lists the last 50 plays and no "
                                "more: what may have been missed stands in the list of gaps, and the next export "
                                "closes them.")},
    HelpTopic{PageId::Settings,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "Every change counts at once. All plays are kept; the counting rule decides which of "
                                "them count, and can be changed at any time. Everything stays on this computer; a "
                                "backup brings it to another one.")},
    HelpTopic{PageId::Track,
              QT_TRANSLATE_NOOP("HelpTopics",
                                "One track, artist or album: first and last play, streaks, its rank over time, how its "
                                "plays ended, and the playlists that it is on. Range and filters hold here too.")},
};

struct TopicWords {
    Q_DECLARE_TR_FUNCTIONS(HelpTopics)
};

bool isAbout(const HelpTopic& topic, PageId page) {
    const bool isOfOneThing = page == PageId::Track || page == PageId::Artist || page == PageId::Album;
    return topic.page == (isOfOneThing ? PageId::Track : page);
}

QString titleOf(const HelpTopic& topic) {
    return topic.page == PageId::Track ? TopicWords::tr("Track, artist, album") : pageTitle(topic.page);
}

QString helpText() {
    QString html;
    for (const HelpTopic& topic : helpTopics)
        html += QStringLiteral("<h3><a name=\"%1\"></a>%2</h3><p>%3</p>")
                    .arg(pageKey(topic.page), titleOf(topic).toHtmlEscaped(),
                         QCoreApplication::translate("HelpTopics", topic.text).toHtmlEscaped());
    return html;
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction*>& commands, QWidget* parent)
    : QDialog(parent), m_text(new QTextBrowser(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(Space::L);
    m_text->setHtml(helpText());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (QAction* command : commands) {
        auto* button = new QPushButton(command->text(), this);
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, command, &QAction::trigger);
    }
    for (QAbstractButton* button : buttons->buttons())
        button->setMinimumHeight(helpButtonHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->setSpacing(Space::M);
    layout->addWidget(CardFrame::around(*m_text, this), 1);
    layout->addWidget(buttons);
    resize(scaledByFont(helpSize.width(), fontMetrics()), helpSize.height());
}

void HelpDialog::showPage(PageId page) {
    for (const HelpTopic& topic : helpTopics)
        if (isAbout(topic, page))
            m_text->scrollToAnchor(pageKey(topic.page));
    if (isAbout(helpTopics.front(), page))
        m_text->verticalScrollBar()->setValue(0); // the margin above it too
}

} // namespace afs
