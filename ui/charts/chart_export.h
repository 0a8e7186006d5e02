// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_data.h"

#include <QByteArray>

/// The data of a chart as a table and as a file.
namespace afs {

/// The columns to show: `data.table`, or name and value where that is empty. Cells are as many as points.
std::vector<ChartColumn> tableOf(const ChartData& data);

/// A cell as it leaves the program: without what is for the eye alone, spaces at which no line ends and the marks that
/// keep the direction of a name its own.
QString copiedCell(QString shown);

/// UTF-8, comma separated, CRLF, quoted where needed (RFC 4180); first the titles, then one record a point. Numbers are
/// plain and exact; of a point of which nothing is known they are empty.
QByteArray csvOf(const ChartData& data);

/// Writes the whole file or nothing.
Status saveBytes(const QString& path, const QByteArray& bytes);

} // namespace afs
