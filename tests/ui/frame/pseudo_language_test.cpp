// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/cut_texts.h"
#include "tests/ui/frame/pseudo_language.h"
#include "tests/ui/frame/watched_window.h"
#include "ui/tray/tray_icon.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSpinBox>

#include <set>

namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

/// What is the same in every language: names of programs and formats, keys, addresses, names of time zones.
bool isNobodysWord(QString text) {
    static const QRegularExpression same(QStringLiteral(
        "Analytics for Spotify|PostgreSQL|Spotify|GPL|Qt( [0-9.]+)?|https?://[^ )⟧]*|/home/arthur[a-z/]*|"
        "spotify:[a-z]+:[^ ]*|[0-9a-f]{32}|sslmode=[a-z-]+|server\\.example|analytics_for_spotify|"
        "\\b(Ctrl|Shift|Alt|Esc|Return|Enter|Space|Del|F[0-9]+|Meta|Left|Right|Back|Forward)\\b|"
        "\\b[A-Z][A-Za-z]+(/[A-Za-z_ -]+)+\\b|\\bUTC\\b|\\b[kKMG]i?B\\b|<[^>]*>"));
    text.remove(same);
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]{2}"));
    return !text.contains(letter);
}

/// Collects what a person reads or hears.
class Reader {
public:
    explicit Reader(QString where) : m_where(std::move(where)) {}

    void read(const QWidget& top) {
        hear(top.windowTitle(), "window title");
        for (const QWidget* widget : top.findChildren<QWidget*>())
            if (widget->isVisible())
                readWidget(*widget);
    }
    void read(const QMenu& menu) {
        hear(menu.title(), "menu");
        for (const QAction* action : menu.actions()) {
            hear(action->text(), "menu entry");
            hear(action->statusTip(), "status tip");
            if (action->menu())
                read(*action->menu());
        }
    }
    QStringList found() const { return {m_found.begin(), m_found.end()}; }

private:
    void readWidget(const QWidget& widget) {
        const char* kind = widget.metaObject()->className();
        hear(widget.toolTip(), kind);
        hear(widget.accessibleName(), kind);
        hear(widget.accessibleDescription(), kind);
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            hear(label->text(), kind);
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            hear(button->text(), kind);
        if (const auto* field = qobject_cast<const QLineEdit*>(&widget); field && !inside<QComboBox>(widget))
            hear(field->placeholderText(), kind);
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            for (int i = 0; i < box->count(); ++i)
                hear(box->itemText(i), kind);
        if (const auto* number = qobject_cast<const QAbstractSpinBox*>(&widget))
            hear(number->text(), kind);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
            readModel(*view->model(), kind);
        if (const auto* chart = qobject_cast<const ChartView*>(&widget))
            readChart(*chart);
    }
    template <typename Parent>
    static bool inside(const QWidget& widget) {
        return qobject_cast<const Parent*>(widget.parentWidget()) != nullptr;
    }
    void readModel(const QAbstractItemModel& model, const char* kind) {
        for (int column = 0; column < model.columnCount(); ++column) {
            hear(model.headerData(column, Qt::Horizontal).toString(), kind);
            hear(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), kind);
            for (int row = 0; row < std::min(model.rowCount(), 30); ++row)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    hear(model.index(row, column).data(role).toString(), kind);
        }
    }
    void readChart(const ChartView& chart) {
        const ChartData& data = chart.data();
        hear(data.summary, "chart");
        hear(data.unit, "chart");
        for (const ChartPoint& point : data.points)
            for (const QString& text : {point.label, point.name, point.subtitle, point.valueText})
                hear(text, "chart");
        for (const ChartColumn& column : data.table) {
            hear(column.title, "chart's table");
            for (const QString& cell : column.cells)
                hear(cell, "chart's table");
        }
    }
    void hear(const QString& text, const char* of) {
        if (!isNobodysWord(text))
            m_found.insert(QStringLiteral("%1, %2: “%3”").arg(m_where, QString::fromUtf8(of), text));
    }

    QString m_where;
    std::set<QString> m_found;
};

/// Names in other scripts, digits that are not 0 to 9, and a language that is in brackets.
class PseudoLanguageTest : public test::WatchedWindow {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCoreApplication::installTranslator(&m_language);
        prepare = [this] {
            fill();
            rename();
        };
    }
    void TearDown() override {
        window.reset();
        QCoreApplication::removeTranslator(&m_language);
        QLocale::setDefault(m_usual);
    }
    static LibraryPtr history() {
        std::vector<PlayFacts> plays;
        for (int day = 1; day <= 28; ++day) {
            plays.push_back(play(at(2023, 3, day, 20), 1, "Ватерлоо", "АББА", "Альбом"));
            plays.push_back(play(at(2024, 2, day, 9), 2, "歌曲二", "模糊", "专辑"));
            plays.back().country = "DE";
            plays.back().reasonEnd = "fwdbtn";
        }
        return libraryOf(plays);
    }
    /// What fill() names in English.
    void rename() {
        accounts->known.front().name = QString::fromUtf8("Артур");
        accounts->known.front().spotifyId.clear();
        const QStringList names{QString::fromUtf8("Утро"), QString::fromUtf8("Вечер"), QString::fromUtf8("Чужой")};
        for (std::size_t i = 0; i < playlists->known.size(); ++i)
            playlists->known[i].name = names[static_cast<qsizetype>(i)];
        for (auto& [id, tracks] : playlists->entries)
            for (PlaylistTrack& track : tracks)
                rename(track);
        for (PlaylistEvent& event : playlists->history) {
            event.name = QString::fromUtf8("Песня");
            event.artists = QString::fromUtf8("АББА");
        }
        ImportRecord record;
        record.id = ImportId(1);
        record.time = at(2024, 6, 1);
        record.sources = {QString::fromUtf8("данные.зип")};
        record.first = at(2023, 3, 1);
        record.last = at(2024, 2, 28);
        imports->imports = {record};
        scan->known.state = ScanState::Working;
        scan->known.lastScan = at(2024, 6, 15, 11);
    }
    static void rename(PlaylistTrack& track) {
        track.name = QString::fromUtf8("Песня");
        track.artists = QString::fromUtf8("АББА");
    }
    void expectAllRead(const Reader& reader) {
        EXPECT_TRUE(reader.found().isEmpty()) << qPrintable(reader.found().join(u'\n'));
    }

private:
    const QLocale m_usual;
    test::PseudoLanguage m_language;
};

TEST(PseudoLanguage, KeepsPlacesAndTagsAndNothingElse) {
    EXPECT_EQ(test::PseudoLanguage::said(QStringLiteral("%n of %1 <b>x</b>")).toStdString(),
              "⟦%n óƒ %1 <b>ẋ</b>~~~~~⟧");
    EXPECT_TRUE(isNobodysWord(test::PseudoLanguage::said(QStringLiteral("Every letter of it, and Spotify"))));
    EXPECT_FALSE(isNobodysWord(QStringLiteral("⟦àƀç⟧ plays")));
}

TEST_F(PseudoLanguageTest, EveryPageSpeaksIt) {
    for (const LibraryPtr& plays : {history(), libraryOf({})}) {
        open(plays);
        for (const PageId page : allPages) {
            window->openPage(page);
            ASSERT_TRUE(settle());
            QApplication::processEvents();
            Reader reader(pageKey(page));
            reader.read(*window);
            expectAllRead(reader);
        }
    }
}

TEST_F(PseudoLanguageTest, EveryPageHasRoomForIt) {
    open(history());
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        QApplication::processEvents();
        QApplication::processEvents(); // a layout may ask for another one
        const QStringList cut = test::cutTexts(*window);
        EXPECT_TRUE(cut.isEmpty()) << qPrintable(pageKey(page)) << ":\n" << qPrintable(cut.join(u'\n'));
    }
}

TEST_F(PseudoLanguageTest, EveryDialogSpeaksItAndHasRoom) {
    open(history());
    window->welcome();
    window->importFiles({});
    window->signIn(AccountId(1), true);
    const QList<QAction*> actions = window->actions();
    for (QAction* action : actions)
        if (action->text().contains(test::PseudoLanguage::said(QStringLiteral("&Keyboard shortcuts"))) ||
            action->text().contains(test::PseudoLanguage::said(QStringLiteral("&About"))))
            action->trigger();
    QApplication::processEvents();
    int dialogs = 0;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || top == window.get() || qobject_cast<QMenu*>(top))
            continue;
        ++dialogs;
        const QString name = QString::fromUtf8(top->metaObject()->className());
        Reader reader(name);
        reader.read(*top);
        expectAllRead(reader);
        if (top->layout() && top->layout()->hasHeightForWidth()) // a person pulls it as high as it wants to be
            top->resize(top->width(), std::max(top->height(), top->layout()->totalHeightForWidth(top->width())));
        QApplication::processEvents();
        const QStringList cut = test::cutTexts(*top);
        EXPECT_TRUE(cut.isEmpty()) << qPrintable(name) << ":\n" << qPrintable(cut.join(u'\n'));
    }
    EXPECT_GE(dialogs, 5);
}

TEST_F(PseudoLanguageTest, EveryMenuSpeaksIt) {
    open(history());
    ASSERT_TRUE(settle());
    for (QMenu* menu : window->findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow(); // some are filled then
        Reader reader(menu->title());
        reader.read(*menu);
        expectAllRead(reader);
    }
    TrayIcon tray(*scan, *accounts, AccountId(1), clock, QTimeZone("Europe/Berlin"), false);
    Reader reader(QStringLiteral("tray"));
    reader.read(*tray.menu());
    expectAllRead(reader);
}

} // namespace
} // namespace afs
