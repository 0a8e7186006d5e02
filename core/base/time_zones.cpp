// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_zones.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace afs {

namespace {

constexpr QLatin1String placeOfZones("/zoneinfo/");

QString zonesFolder() {
    return qEnvironmentVariable("TZDIR", QStringLiteral("/usr/share/zoneinfo"));
}

/// The variants `posix` and `right` hold the same zones, the latter with leap seconds, which nobody counts here.
QByteArray plainName(QByteArray name) {
    for (const QByteArrayView variant : {QByteArrayView("posix/"), QByteArrayView("right/")})
        if (name.startsWith(variant))
            name.remove(0, variant.size());
    return name;
}

/// `America/Detroit` of `/usr/share/zoneinfo/America/Detroit`; empty for a file that is in no such folder.
QByteArray nameInPath(const QString& path) {
    QString name;
    if (const QString folder = zonesFolder() + u'/'; path.startsWith(folder))
        name = path.mid(folder.size());
    else if (const auto at = path.lastIndexOf(placeOfZones); at >= 0)
        name = path.mid(at + placeOfZones.size());
    return plainName(name.toUtf8());
}

std::optional<QTimeZone> zoneOfFile(const QString& path) {
    if (auto named = zoneNamed(nameInPath(path)))
        return named;
    return zoneNamed(nameInPath(QFileInfo(path).canonicalFilePath()));
}

/// A rule has an offset, so a digit; Qt takes any word for a rule.
bool looksLikeRule(const QByteArray& text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `UTC+3` is three hours behind UTC to POSIX, as in every such rule, and ahead of it to Qt.
std::optional<QTimeZone> posixOffset(const QByteArray& text) {
    static const QRegularExpression rule(
        QStringLiteral("^(?:UTC|GMT)([+-]?)(\\d{1,2})(?::([0-5]\\d)(?::[0-5]\\d)?)?\\z"));
    const auto match = rule.match(QString::fromLatin1(text));
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (!match.hasMatch() || minutes > 14 * 60)
        return {};
    return QTimeZone((match.captured(1) == u"-" ? 60 : -60) * minutes);
}

/// No value: TZ says nothing that anybody understands.
std::optional<QTimeZone> zoneOfEnvironment(const QByteArray& setting) {
    const QByteArray text = setting.startsWith(':') ? setting.mid(1) : setting;
    // Which the C library takes for "no word of it".
    if (text.isEmpty() || setting == ":/etc/localtime") {
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const QByteArray name = plainName(zone.id());
        return name == zone.id() ? zone : QTimeZone(name);
    }
    if (text.startsWith('/'))
        return zoneOfFile(QFile::decodeName(text));
    const QString file = zonesFolder() + u'/' + QFile::decodeName(text);
    if (auto offset = posixOffset(text); offset && !QFileInfo::exists(file))
        return offset;
    if (auto named = zoneOfFile(file))
        return named;
    if (const QTimeZone rule(text); looksLikeRule(text) && rule.isValid())
        return rule;
    return {};
}

} // namespace

std::optional<QTimeZone> zoneNamed(const QByteArray& given) {
    const QByteArray name = plainName(given);
    if (!name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name))
        return QTimeZone(name);
    // Qt takes any word for a rule without an offset, and its list leaves out the older names that are links: so a zone
    // is what is listed or has a file.
    if (name.isEmpty() || name.startsWith('/') || name.contains("..") ||
        !QFileInfo(QString(zonesFolder() + u'/' + QString::fromUtf8(name))).isFile())
        return {};
    if (QTimeZone zone(name); zone.isValid())
        return zone;
    return {};
}

QTimeZone systemZone() {
    const auto zone = zoneOfEnvironment(qgetenv("TZ"));
    return zone && zone->isValid() ? *zone : QTimeZone::utc();
}

QString unknownSystemZone() {
    const QByteArray setting = qgetenv("TZ");
    return zoneOfEnvironment(setting) ? QString() : QFile::decodeName(setting);
}

} // namespace afs
