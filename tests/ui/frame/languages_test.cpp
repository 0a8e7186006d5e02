// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/cut_texts.h"
#include "tests/ui/frame/watched_window.h"
#include "ui/models/history_model.h"

#include <QFile>
#include <QHash>
#include <QHeaderView>
#include <QLayout>
#include <QMenu>
#include <QTranslator>
#include <QXmlStreamReader>

namespace afs {
namespace {

/// A catalogue of translations/ as the program would speak it.
class Catalogue final : public QTranslator {
public:
    explicit Catalogue(const QString& language) {
        QFile file(QStringLiteral(AFS_SOURCE_DIR "/translations/analytics-for-spotify_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        QString comment;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                comment.clear();
            else if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"comment")
                comment = xml.readElementText();
            else if (xml.name() == u"translation")
                m_sentences.insert(keyOf(context, source, comment),
                                   xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    QString translate(const char* context, const char* source, const char* comment, int) const override {
        return m_sentences.value(
            keyOf(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)));
    }
    bool isEmpty() const override { return m_sentences.isEmpty(); }

private:
    static QString keyOf(const QString& context, const QString& source, const QString& comment) {
        return context + u'\n' + source + u'\n' + comment;
    }
    QHash<QString, QString> m_sentences;
};

struct Speech {
    const char* language = nullptr;
    QSize size;
};

class LanguagesTest : public test::WatchedWindow, public testing::WithParamInterface<Speech> {
protected:
    LanguagesTest() : m_catalogue(QString::fromUtf8(GetParam().language)) {
        QLocale::setDefault(QLocale(QString::fromUtf8(GetParam().language)));
        QCoreApplication::installTranslator(&m_catalogue);
    }
    ~LanguagesTest() override {
        window.reset();
        QCoreApplication::removeTranslator(&m_catalogue);
        QLocale::setDefault(m_usual);
    }
    static void expectRoom(const QWidget& top, const QString& where) {
        QApplication::processEvents();
        QApplication::processEvents(); // a layout may ask for another one
        const QStringList cut = test::cutTexts(top);
        EXPECT_TRUE(cut.isEmpty()) << qPrintable(where) << ":\n" << qPrintable(cut.join(u'\n'));
    }

    /// Titles and dates of tables that are cut.
    static QStringList cutColumns(const QWidget& top) {
        QStringList cut;
        for (const auto* table : top.findChildren<DataTable*>()) {
            const auto* model = table->model();
            for (int column = 0; table->isVisible() && column < model->columnCount(); ++column) {
                if (table->isColumnHidden(column) || table->horizontalHeader()->isHidden())
                    continue;
                const QString title = model->headerData(column, Qt::Horizontal).toString();
                if (table->columnWidth(column) < table->fontMetrics().horizontalAdvance(title))
                    cut.append(table->accessibleName() + QStringLiteral(": ") + title);
            }
        }
        return cut;
    }

private:
    const QLocale m_usual;
    Catalogue m_catalogue;
};

TEST_P(LanguagesTest, HasRoomOnEveryPageOfASmallWindow) {
    open(test::twoYears());
    window->resize(GetParam().size);
    window->scope().narrowToHour(20);
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        expectRoom(*window, pageKey(page));
        const QStringList cut = cutColumns(*window);
        EXPECT_TRUE(cut.isEmpty()) << qPrintable(pageKey(page)) << ":\n" << qPrintable(cut.join(u'\n'));
    }
    window->scope().openSubject(linkTo(*library->library(), Ranked::Tracks, 0));
    ASSERT_TRUE(settle());
    expectRoom(*window, pageKey(PageId::Track));
}

TEST_P(LanguagesTest, WritesEveryDayOfTheHistoryWhole) {
    open(test::twoYears(), PageId::History);
    window->resize(GetParam().size);
    window->scope().setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    ASSERT_TRUE(settle());
    QApplication::processEvents();
    const auto* table = window->findChild<DataTable*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString day = table->model()->index(row, 0).data().toString();
        EXPECT_LE(table->fontMetrics().horizontalAdvance(day) + 16, table->columnWidth(0)) << qPrintable(day);
    }
}

TEST_P(LanguagesTest, HasRoomInEveryDialog) {
    open(test::twoYears());
    EXPECT_NE(window->actions().front()->text(), QStringLiteral("&Import…")) << "it is not spoken at all";
    window->welcome();
    window->importFiles({});
    window->signIn(AccountId(1), true);
    QApplication::processEvents();
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || top == window.get() || qobject_cast<QMenu*>(top))
            continue;
        if (top->layout() && top->layout()->hasHeightForWidth()) // a person pulls it as high as it wants to be
            top->resize(top->width(), std::max(top->height(), top->layout()->totalHeightForWidth(top->width())));
        expectRoom(*top, QString::fromUtf8(top->metaObject()->className()));
    }
}

/// Where a clock says in which half of the day it is.
class HalvesOfTheDay : public test::OpenedWindow {
protected:
    HalvesOfTheDay() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~HalvesOfTheDay() override {
        window.reset();
        QLocale::setDefault(m_usual);
    }

private:
    const QLocale m_usual;
};

TEST_F(HalvesOfTheDay, AreWrittenWholeInTables) {
    open(test::libraryOf({test::play(test::at(2024, 6, 14, 20, 58), 1, "Waterloo", "ABBA")}));
    for (const PageId page : {PageId::Overview, PageId::History}) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        QApplication::processEvents();
        const auto* table = current()->findChild<DataTable*>();
        const QString time = table->model()->index(0, HistoryModel::TimeColumn).data().toString();
        EXPECT_EQ(time, QStringLiteral("10:58 PM"));
        EXPECT_LE(table->fontMetrics().horizontalAdvance(time) + 16, table->columnWidth(HistoryModel::TimeColumn))
            << qPrintable(pageKey(page));
    }
}

INSTANTIATE_TEST_SUITE_P(OfTheProgram, LanguagesTest,
                         testing::Values(Speech{"de", {900, 600}}, Speech{"es", {900, 600}}, Speech{"de", {800, 600}}),
                         [](const auto& speech) {
                             return std::string(speech.param.language) + std::to_string(speech.param.size.width());
                         });

} // namespace
} // namespace afs
