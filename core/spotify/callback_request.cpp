// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/callback_request.h"

#include <QUrlQuery>

#include <algorithm>

namespace afs {

namespace {

using Kind = CallbackRequest::Kind;

/// The only value of a field; empty when there is none, or several.
QString onlyValue(const QUrlQuery& query, const char* name) {
    const QStringList values = query.allQueryItemValues(QLatin1String(name), QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

/// Values of a header, in small letters; a header that is not there has none.
QList<QByteArray> headerValues(const QList<QByteArray>& lines, const char* name) {
    QList<QByteArray> values;
    for (const QByteArray& line : lines.mid(1))
        if (line.left(line.indexOf(':')).trimmed().toLower() == name)
            values.append(line.mid(line.indexOf(':') + 1).trimmed().toLower());
    return values;
}

/// A browser that guesses where somebody goes next says so.
bool looksAhead(const QList<QByteArray>& lines) {
    for (const char* name : {"sec-purpose", "purpose", "x-moz"})
        for (const QByteArray& value : headerValues(lines, name))
            if (value.contains("prefetch") || value.contains("prerender") || value.contains("preview"))
                return true;
    return false;
}

/// A name as the standard has them; whatever else stands there is not to be shown.
QString errorName(const QString& said) {
    const auto isOfName = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    return said.size() <= 40 && std::all_of(said.begin(), said.end(), isOfName) ? said : QString();
}

} // namespace

CallbackRequest readCallback(const QByteArray& bytes, const QString& state, int port) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QByteArray head = bytes.left(end < 0 ? bytes.size() : end);
    if (head.size() > longestCallback || head.contains('\0'))
        return {Kind::Malformed, {}, {}};
    // A stranger that is no browser is told apart by its first letters, before it sends the rest or never does.
    const QByteArray method = "GET ";
    if (!head.startsWith(method.left(head.size())) && !head.startsWith(method))
        return {Kind::Malformed, {}, {}};
    if (end < 0)
        return {};
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return {Kind::Malformed, {}, {}};
    const QByteArray path = words[1].left(words[1].indexOf('?'));
    if (path != "/callback" || !words[1].contains('?') || looksAhead(lines))
        return {Kind::Stranger, {}, {}};
    // Another name for this address would be a page of somebody else's that reaches through to it.
    const QList<QByteArray> hosts = headerValues(lines, "host");
    if (hosts.size() != 1 || hosts.first() != "127.0.0.1:" + QByteArray::number(port))
        return {Kind::Malformed, {}, {}};
    const QUrlQuery query(QString::fromLatin1(words[1].mid(path.size() + 1)));
    if (state.isEmpty() || onlyValue(query, "state") != state)
        return {Kind::Malformed, {}, {}};
    const bool hasError = query.hasQueryItem(QStringLiteral("error"));
    const QString code = onlyValue(query, "code");
    if (hasError == query.hasQueryItem(QStringLiteral("code")) || (!hasError && code.isEmpty()))
        return {Kind::Malformed, {}, {}};
    if (!hasError)
        return {Kind::Code, code, {}};
    const QString error = errorName(onlyValue(query, "error"));
    return error == u"access_denied" ? CallbackRequest{Kind::Denied, {}, {}} : CallbackRequest{Kind::Failed, {}, error};
}

} // namespace afs
