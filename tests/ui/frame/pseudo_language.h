// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace afs::test {

/// A language that everybody can read and nobody has written: ⟦Şéârçĥ~~⟧ for Search. Every sentence is in brackets, a
/// third longer and without a plain letter, so that what was not translated stands out and what has no room is cut.
class PseudoLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        return said(QString::fromUtf8(source));
    }

    static QString said(const QString& text) {
        static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString strange = QString::fromUtf8("àƀçďéƒğĥíĵķļɱñóþɋŕšţúṽŵẋýžÀƁÇĎÉƑĞĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ");
        QString made;
        bool isTag = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text[i];
            isTag = letter == u'<' || (isTag && (i == 0 || text[i - 1] != u'>'));
            const bool isPlace = i > 0 && text[i - 1] == u'%'; // %n, %L1
            const qsizetype at = isTag || isPlace ? -1 : plain.indexOf(letter);
            made += at < 0 ? letter : strange[at];
        }
        return u'⟦' + made + QString(text.size() / 3, u'~') + u'⟧';
    }
};

} // namespace afs::test
