// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <utility>

namespace afs {

namespace {

struct AutostartWords {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

/// Any value of a desktop entry.
QString escaped(QString value) {
    value.replace(u'\\', QStringLiteral("\\\\"));
    value.replace(u'\n', QStringLiteral("\\n"));
    value.replace(u'\r', QStringLiteral("\\r"));
    value.replace(u'\t', QStringLiteral("\\t"));
    return value;
}

QString unescaped(const QString& value) {
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            plain.append(value.at(i));
            continue;
        }
        switch (value.at(++i).unicode()) {
        case 'n':
            plain.append(u'\n');
            break;
        case 'r':
            plain.append(u'\r');
            break;
        case 't':
            plain.append(u'\t');
            break;
        case 's':
            plain.append(u' ');
            break;
        default:
            plain.append(value.at(i));
        }
    }
    return plain;
}

QString quoted(QString argument) {
    argument.replace(u'%', QStringLiteral("%%"));
    static const QString reserved = QStringLiteral(" \t\n\r\"'\\><~|&;$*?#()`");
    bool isPlain = !argument.isEmpty();
    QString inside;
    for (const QChar each : std::as_const(argument)) {
        isPlain = isPlain && !reserved.contains(each);
        if (each == u'"' || each == u'`' || each == u'$' || each == u'\\')
            inside.append(u'\\');
        inside.append(each);
    }
    return isPlain ? argument : u'"' + inside + u'"';
}

/// The keys of the group that matters.
QHash<QString, QString> entryOf(const QString& path) {
    QHash<QString, QString> entry;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entry;
    constexpr qint64 longest = 64 * 1024; // of a file that is ours it is a hundredth
    bool inGroup = false;
    for (const QString& raw : QString::fromUtf8(file.read(longest)).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'['))
            inGroup = line == u"[Desktop Entry]";
        else if (const qsizetype equals = line.indexOf(u'='); inGroup && equals > 0 && !line.startsWith(u'#'))
            entry.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return entry;
}

} // namespace

QString execValue(const QStringList& command) {
    QStringList arguments;
    for (const QString& argument : command)
        arguments.append(quoted(argument));
    return escaped(arguments.join(u' '));
}

QString programOfExec(const QString& value) {
    const QString line = unescaped(value);
    QString program;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar each = line.at(i);
        if (each == u'"')
            isQuoted = !isQuoted;
        else if (each == u'\\' && isQuoted && i + 1 < line.size())
            program.append(line.at(++i));
        else if (each == u' ' && !isQuoted)
            break;
        else
            program.append(each);
    }
    return isQuoted ? QString() : program.replace(QStringLiteral("%%"), QStringLiteral("%"));
}

Autostart::Autostart(const QString& folder, const QString& name, QStringList command)
    : m_path(folder + u'/' + name + QStringLiteral(".desktop")), m_command(std::move(command)) {}

bool Autostart::isOn() const {
    const auto entry = entryOf(m_path);
    return entry.contains(QStringLiteral("Exec")) && entry.value(QStringLiteral("Hidden")) != u"true" &&
           entry.value(QStringLiteral("X-GNOME-Autostart-enabled")) != u"false";
}

Status Autostart::set(bool on) const {
    if (on)
        return write();
    QFile file(m_path);
    if (!file.remove() && (file.exists() || QFileInfo(m_path).isSymLink()))
        return failure(ErrorKind::Failed,
                       AutostartWords::tr("The start at log-in cannot be switched off: %1 cannot be removed (%2).")
                           .arg(m_path, file.errorString()));
    return {};
}

Status Autostart::followProgram() const {
    const QString program = programOfExec(entryOf(m_path).value(QStringLiteral("Exec")));
    if (!isOn() || program.isEmpty() || QFileInfo(program).isExecutable())
        return {};
    return write();
}

Status Autostart::write() const {
    const QString folder = QFileInfo(m_path).absolutePath();
    QSaveFile file(m_path);
    const QString text =
        QStringLiteral("[Desktop Entry]\n"
                       "Type=Application\n"
                       "Version=1.0\n"
                       "Name=Analytics for Spotify\n"
                       "Comment=%1\n"
                       "Exec=%2\n"
                       "Icon=io.github.analytics_for_spotify.AnalyticsForSpotify\n"
                       "Terminal=false\n"
                       "X-GNOME-Autostart-enabled=true\n")
            .arg(escaped(AutostartWords::tr("Stores what you play, without a window")), execValue(m_command));
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return {};
    return failure(ErrorKind::Failed,
                   AutostartWords::tr("The start at log-in cannot be switched on: %1 cannot be written (%2).")
                       .arg(m_path, file.errorString()));
}

} // namespace afs
