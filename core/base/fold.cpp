// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QString>

#include <algorithm>
#include <string>
#include <utility>

namespace afs {

namespace {

bool isPlainSpace(char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == 0x7f;
}

bool isAscii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Marks that people leave out when they type: accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic.
/// The marks of other scripts are letters to their readers, and stay.
bool isLooseMark(char16_t c) {
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) ||
           (c >= 0x0591 && c <= 0x05c7 && c != 0x05be) || (c >= 0x064b && c <= 0x065f) || c == 0x0670;
}

/// Letters with a stroke and joined letters: Unicode does not take them apart, people do.
std::string_view plainLetters(char16_t c) {
    switch (c) {
    case u'ø':
        return "o";
    case u'đ':
    case u'ð':
        return "d";
    case u'ħ':
        return "h";
    case u'ı':
        return "i";
    case u'ł':
        return "l";
    case u'ŧ':
        return "t";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'ß':
        return "ss";
    case u'þ':
        return "th";
    default:
        return {};
    }
}

bool isApostrophe(char16_t c) {
    return c == u'\'' || c == u'`' || c == u'´' || c == u'ʼ' || c == u'‘' || c == u'’' || c == u'′';
}

/// Adds what folding gives; white space of any kind comes as one space, and none at the ends.
class Folded {
public:
    void space() { m_space = !m_text.empty(); }
    void letters(std::string_view bytes) {
        if (m_space)
            m_text += ' ';
        m_space = false;
        m_text.append(bytes);
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
    bool m_space = false;
};

std::string foldAscii(std::string_view text) {
    Folded folded;
    for (const char c : text) {
        if (isPlainSpace(c)) {
            folded.space();
        } else if (c != '\'' && c != '`') {
            const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            folded.letters({&lower, 1});
        }
    }
    return folded.take();
}

} // namespace

std::string foldForSearch(std::string_view text) {
    if (isAscii(text))
        return foldAscii(text);
    // Apostrophes first: some of them decompose into a space and an accent.
    QString letters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    letters.removeIf([](QChar c) { return isApostrophe(c.unicode()); });
    letters = letters.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters = letters.normalized(QString::NormalizationForm_KD);
    Folded folded;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar c = letters[i];
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            folded.space();
        } else if (const std::string_view plain = plainLetters(c.unicode()); !plain.empty()) {
            folded.letters(plain);
        } else if (!isLooseMark(c.unicode()) && !isApostrophe(c.unicode())) {
            const qsizetype units = c.isHighSurrogate() && i + 1 < letters.size() ? 2 : 1;
            const QByteArray bytes = QStringView(letters).mid(i, units).toUtf8();
            folded.letters({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            i += units - 1;
        }
    }
    return folded.take();
}

} // namespace afs
