// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_note.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace afs {
namespace {

/// A language that has one sentence.
class OtherTongue final : public QTranslator {
public:
    OtherTongue() { QCoreApplication::installTranslator(this); }
    ~OtherTongue() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* sentence, const char*, int) const override {
        return QLatin1String(context) == QLatin1String("Dump") &&
                       QString::fromUtf8(sentence) == QStringLiteral("“%1” is empty.")
                   ? QStringLiteral("„%1“ ist leer.")
                   : QString();
    }
};

TEST(ImportNoteTest, IsSpokenInTheLanguageOfWhoeverLooks) {
    const QString stored = noteCode(ImportNote::Empty, {QStringLiteral("a.json")});
    EXPECT_EQ(noteText(stored), QStringLiteral("“a.json” is empty."));
    const OtherTongue german;
    EXPECT_EQ(noteText(stored), QStringLiteral("„a.json“ ist leer."));
    EXPECT_EQ(noteCode(ImportNote::Empty, {QStringLiteral("a.json")}), stored) << "what is stored knows no language";
}

TEST(ImportNoteTest, EveryKindHasASentenceOfItsOwnAboutAllThatItIsAbout) {
    QStringList sentences;
    for (int kind = 0; kind <= static_cast<int>(ImportNote::Shortened); ++kind) {
        const auto note = static_cast<ImportNote>(kind);
        const bool isAboutRows = note == ImportNote::BeyondADay || note == ImportNote::Shortened;
        if (note == ImportNote::SomebodyElses || isAboutRows) // about no file
            continue;
        const bool hasTwo =
            note == ImportNote::NestedArchive || note == ImportNote::Damaged || note == ImportNote::GaveLinks;
        const QString text = noteText(noteCode(note, hasTwo ? QStringList{QStringLiteral("a.zip"), QStringLiteral("12")}
                                                            : QStringList{QStringLiteral("a.zip")}));
        EXPECT_TRUE(text.contains(QStringLiteral("“a.zip”"))) << text.toStdString();
        EXPECT_EQ(text.contains(QStringLiteral("12")), hasTwo) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        EXPECT_FALSE(sentences.contains(text)) << text.toStdString();
        sentences += text;
    }
}

TEST(ImportNoteTest, NamesThatLookLikePlacesOfASentenceStayNames) {
    EXPECT_EQ(noteText(noteCode(ImportNote::NestedArchive, {QStringLiteral("%2.zip"), QStringLiteral("%1.zip")})),
              QStringLiteral("“%2.zip” in “%1.zip” is an archive of its own and was not opened. Import it by itself."));
}

TEST(ImportNoteTest, SaysHowLittleOfWhatWasScannedADumpHas) {
    EXPECT_EQ(
        noteText(noteCode(ImportNote::SomebodyElses, {QStringLiteral("3"), QStringLiteral("400")})),
        QStringLiteral("Scanning saw 400 plays in the time that this history is about, and 3 of them are in it: it "
                       "is probably somebody else's."));
}

TEST(ImportNoteTest, ARowIsANumberAndANameIsNone) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString text = noteText(noteCode(ImportNote::Damaged, {QStringLiteral("2024"), QStringLiteral("12345")}));
    QLocale::setDefault(before);
    EXPECT_EQ(text, QStringLiteral("“2024” is damaged: only what stands before row 12,345 of it was read."));
}

TEST(ImportNoteTest, WhatIsNoCodeStaysAsItIs) {
    for (const QString& sentence : {QStringLiteral("“a.json” is empty."), QStringLiteral("empty"),
                                    QStringLiteral("of_tomorrow\x1f"
                                                   "a.json"),
                                    QString()})
        EXPECT_EQ(noteText(sentence), sentence);
    ImportRecord record;
    record.notes = {QStringLiteral("Kept as a sentence."), noteCode(ImportNote::Link, {QStringLiteral("b.json")})};
    EXPECT_EQ(worded(record).notes,
              (QStringList{QStringLiteral("Kept as a sentence."),
                           QStringLiteral("“b.json” is a link and was left out. Import what it leads to by itself.")}));
}

} // namespace
} // namespace afs
