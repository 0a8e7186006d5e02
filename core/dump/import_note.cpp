// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_note.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace afs {

namespace {

struct NoteWords {
    ImportNote note;
    const char* code; ///< stored: never to be changed
    const char* sentence;
};

constexpr std::array noteWords{
    NoteWords{ImportNote::Empty, "empty", QT_TRANSLATE_NOOP("Dump", "“%1” is empty.")},
    NoteWords{ImportNote::NotAHistory, "not_a_history",
              QT_TRANSLATE_NOOP("Dump", "“%1” is not a listening history and was left out.")},
    NoteWords{
        ImportNote::NestedArchive, "nested_archive",
        QT_TRANSLATE_NOOP("Dump", "“%1” in “%2” is an archive of its own and was not opened. Import it by itself.")},
    NoteWords{ImportNote::MayNotBeRead, "may_not_be_read",
              QT_TRANSLATE_NOOP("Dump", "“%1” may not be read and was left out.")},
    NoteWords{ImportNote::UnreadableName, "unreadable_name",
              QT_TRANSLATE_NOOP("Dump", "The name of “%1” has characters in it that cannot be read, so it was left "
                                        "out. Rename it and import it again.")},
    NoteWords{ImportNote::Link, "link",
              QT_TRANSLATE_NOOP("Dump", "“%1” is a link and was left out. Import what it leads to by itself.")},
    NoteWords{ImportNote::NoLinks, "no_links",
              QT_TRANSLATE_NOOP("Dump", "“%1” could not be read to its end: some plays of the account data may stay "
                                        "without the links that it could have given them.")},
    NoteWords{ImportNote::NoList, "no_list",
              QT_TRANSLATE_NOOP("Dump", "“%1” holds no list of plays and was left out.")},
    NoteWords{ImportNote::SomebodyElses, "somebody_elses",
              QT_TRANSLATE_NOOP("Dump", "Scanning saw %2 plays in the time that this history is about, and %1 of them "
                                        "are in it: it is probably somebody else's.")},
    NoteWords{ImportNote::Damaged, "damaged",
              QT_TRANSLATE_NOOP("Dump", "“%1” is damaged: only what stands before row %2 of it was read.")},
    NoteWords{ImportNote::NoPlays, "no_plays", QT_TRANSLATE_NOOP("Dump", "“%1” holds no plays.")},
    NoteWords{ImportNote::GaveLinks, "gave_links",
              QT_TRANSLATE_NOOP("Dump", "“%1” holds no plays. Links of songs and episodes that were read from it, for "
                                        "plays of the account data: %2.")},
    NoteWords{ImportNote::NeedsNoLinks, "needs_no_links",
              QT_TRANSLATE_NOOP("Dump", "“%1” holds no plays and was not used: it has links for account data, and "
                                        "there is none among the files.")},
    NoteWords{ImportNote::BeyondADay, "beyond_a_day",
              QT_TRANSLATE_NOOP("Dump", "Rows that tell of more than 24 hours of playing: %1. They are kept as they "
                                        "are, and counted with the length of their song, or with 24 hours.")},
    NoteWords{ImportNote::Shortened, "shortened",
              QT_TRANSLATE_NOOP("Dump", "Rows with a name or another text of more than 64 KiB: %1. Of such a text only "
                                        "the beginning was kept.")},
};

/// Names that are shown hold no control character, and sentences neither.
constexpr QChar between(0x1f);

/// A number as people read it, a name as it is.
QString spoken(ImportNote note, qsizetype place, const QString& about) {
    const bool isSecond = note == ImportNote::Damaged || note == ImportNote::GaveLinks;
    bool isNumber = note == ImportNote::SomebodyElses || note == ImportNote::BeyondADay ||
                    note == ImportNote::Shortened || (isSecond && place == 1);
    const qlonglong number = isNumber ? about.toLongLong(&isNumber) : 0;
    return isNumber ? QLocale().toString(number) : about;
}

} // namespace

QString noteCode(ImportNote note, const QStringList& about) {
    const auto* const words =
        std::find_if(noteWords.begin(), noteWords.end(), [note](const NoteWords& known) { return known.note == note; });
    return (QStringList(QString::fromLatin1(words->code)) + about).join(between);
}

QString noteText(const QString& code) {
    QStringList parts = code.split(between);
    const QString name = parts.takeFirst();
    const auto* const words = std::find_if(noteWords.begin(), noteWords.end(), [&name](const NoteWords& known) {
        return name == QLatin1String(known.code);
    });
    if (parts.isEmpty() || words == noteWords.end())
        return code;
    for (qsizetype place = 0; place < parts.size(); ++place)
        parts[place] = spoken(words->note, place, parts[place]);
    const QString sentence = QCoreApplication::translate("Dump", words->sentence);
    return parts.size() == 1 ? sentence.arg(parts[0]) : sentence.arg(parts[0], parts[1]);
}

QStringList noteTexts(const QStringList& codes) {
    QStringList texts;
    for (const QString& code : codes)
        texts += noteText(code);
    return texts;
}

ImportRecord worded(ImportRecord record) {
    record.notes = noteTexts(record.notes);
    return record;
}

} // namespace afs
