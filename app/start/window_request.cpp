// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/window_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afs {

namespace {

constexpr QLatin1String showKey("show");
constexpr QLatin1String pageKey("page");
constexpr QLatin1String filesKey("files");
constexpr QLatin1String tokenKey("activation_token");
constexpr qsizetype longestWord = 1024; ///< of a page's key and of a token

std::optional<QString> shortWord(const QJsonObject& object, QLatin1String key) {
    const QJsonValue value = object.value(key);
    const QString word = value.toString();
    if (!value.isString() || word.size() > longestWord || word.contains(QChar(u'\0')))
        return std::nullopt;
    return word;
}

std::optional<QStringList> absolutePaths(const QJsonValue& value) {
    if (!value.isArray())
        return std::nullopt;
    QStringList paths;
    for (const auto each : value.toArray()) {
        const QString path = each.toString();
        if (!path.startsWith(u'/') || path.contains(QChar(u'\0')))
            return std::nullopt;
        paths.append(path);
    }
    return paths;
}

} // namespace

QByteArray encodeRequest(const WindowRequest& request) {
    QJsonObject object;
    object.insert(showKey, request.show);
    object.insert(pageKey, request.page);
    object.insert(filesKey, QJsonArray::fromStringList(request.files));
    object.insert(tokenKey, request.activationToken);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WindowRequest> decodeRequest(const QByteArray& line) {
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const auto page = shortWord(object, pageKey);
    const auto token = shortWord(object, tokenKey);
    const auto files = absolutePaths(object.value(filesKey));
    if (!object.value(showKey).isBool() || !page || !token || !files)
        return std::nullopt;
    return WindowRequest{object.value(showKey).toBool(), *page, *files, *token};
}

} // namespace afs
