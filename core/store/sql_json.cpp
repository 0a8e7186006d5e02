// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_json.h"

#include <QJsonDocument>

namespace afs {

QString sqlJson(const QJsonArray& list) {
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QJsonValue sqlJsonText(const std::string& text) {
    QString value = QString::fromStdString(text);
    value.remove(QChar(u'\0'));
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

std::string asStoredText(const std::string& text) {
    return sqlJsonText(text).toString().toStdString();
}

} // namespace afs
