// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "core/base/pipe_or_device.h"
#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace afs {

namespace {

QString quoted(const QString& shown) {
    const QString cell = copiedCell(shown);
    const bool isPlain = !cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r');
    if (isPlain) {
        return cell;
    }
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(doubled);
}

/// Without what a language puts between thousands.
QString plainNumber(const QString& cell) {
    bool isNumber = false;
    const double value = QLocale().toDouble(cell, &isNumber);
    return isNumber ? QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest).remove(u',') : cell;
}

QString exactCell(const ChartColumn& column, const ChartPoint& point, qsizetype row) {
    if (column.numeric && !column.ofOtherTime && point.hatched) {
        return {};
    }
    if (row < column.exact.size()) {
        return column.exact[row];
    }
    return column.numeric ? plainNumber(column.cells[row]) : column.cells[row];
}

/// The window waits a moment for whoever reads at the other end, who may have stopped or never begun. Else `errno` says
/// why not.
bool fillPipe(int end, const QByteArray& bytes) {
    constexpr int writePatienceMs = 1000;
    for (qsizetype done = 0; done < bytes.size();) {
        pollfd room{end, POLLOUT, 0};
        const int ready = poll(&room, 1, writePatienceMs);
        if (ready == 0)
            errno = ETIMEDOUT;
        if (ready == 0 || (ready < 0 && errno != EINTR))
            return false;
        const ssize_t written = write(end, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

Status cannotBeSaved(const QString& path, const QString& detail) {
    return failure(ErrorKind::Failed,
                   QCoreApplication::translate("ChartExport", "The file %1 could not be written, so nothing was saved. "
                                                              "Choose another folder or free some space.")
                       .arg(path),
                   detail);
}

Status saveIntoPipe(const QString& path, const QByteArray& bytes) {
    const int end = open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    const bool isFilled = end >= 0 && fillPipe(end, bytes);
    const QString reason = isFilled ? QString() : qt_error_string(errno);
    if (end >= 0)
        close(end);
    return isFilled ? Status() : cannotBeSaved(path, reason);
}

} // namespace

QString copiedCell(QString shown) {
    const QChar firstStrongIsolate(0x2068);
    const QChar popDirectionalIsolate(0x2069);
    return shown.remove(firstStrongIsolate).remove(popDirectionalIsolate).replace(QChar(QChar::Nbsp), u' ');
}

std::vector<ChartColumn> tableOf(const ChartData& data) {
    std::vector<ChartColumn> columns = data.table;
    if (columns.empty()) {
        columns = {{.title = QCoreApplication::translate("ChartTable", "What")},
                   {.title = data.unit.isEmpty() ? QCoreApplication::translate("ChartTable", "Value") : data.unit,
                    .numeric = true}};
        for (const ChartPoint& point : data.points) {
            columns[0].cells << (point.name.isEmpty() ? point.label : point.name);
            columns[1].cells << valueTextOf(data, point);
        }
    }
    for (ChartColumn& column : columns) {
        column.cells.resize(static_cast<qsizetype>(data.points.size()));
    }
    return columns;
}

QByteArray csvOf(const ChartData& data) {
    const std::vector<ChartColumn> columns = tableOf(data);
    QString text;
    const auto writeRecord = [&](const auto& cellOf) {
        QStringList cells;
        for (const ChartColumn& column : columns) {
            cells << quoted(cellOf(column));
        }
        text += cells.join(u',') + QStringLiteral("\r\n");
    };
    writeRecord(
        [](const ChartColumn& column) { return column.exactTitle.isEmpty() ? column.title : column.exactTitle; });
    for (qsizetype row = 0; row < std::ssize(data.points); ++row) {
        const ChartPoint& point = data.points[static_cast<std::size_t>(row)];
        writeRecord([row, &point](const ChartColumn& column) { return exactCell(column, point, row); });
    }
    return text.toUtf8();
}

Status saveBytes(const QString& path, const QByteArray& bytes) {
    if (isPipeOrDevice(path)) {
        return saveIntoPipe(path, bytes);
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return cannotBeSaved(path, file.errorString());
}

} // namespace afs
