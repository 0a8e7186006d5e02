// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/backup_manifest.h"

#include "core/base/time_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afs {

namespace {

constexpr int format = 1;

const QString formatKey = QStringLiteral("backup_format");
const QString madeKey = QStringLiteral("made");
const QString playsKey = QStringLiteral("plays");
const QString accountsKey = QStringLiteral("accounts");
const QString versionsKey = QStringLiteral("versions");
const QString schemaKey = QStringLiteral("schema");
const QString countersKey = QStringLiteral("counters");
const QString tablesKey = QStringLiteral("tables");
const QString numberKey = QStringLiteral("number");
const QString checksumKey = QStringLiteral("checksum");
const QString nameKey = QStringLiteral("name");
const QString valueKey = QStringLiteral("value");
const QString columnsKey = QStringLiteral("columns");
const QString rowsKey = QStringLiteral("rows");
const QString sha256Key = QStringLiteral("sha256");

} // namespace

QByteArray toJson(const BackupManifest& manifest) {
    QJsonArray schema;
    for (const SchemaStep& step : manifest.outline.schema)
        schema.append(QJsonObject{{numberKey, step.number}, {checksumKey, step.checksum}});
    QJsonArray counters;
    for (const CounterValue& counter : manifest.outline.counters)
        counters.append(QJsonObject{{nameKey, counter.name}, {valueKey, qint64{counter.value}}});
    QJsonArray tables;
    for (const BackupTable& table : manifest.tables)
        tables.append(QJsonObject{{nameKey, table.table.name},
                                  {columnsKey, QJsonArray::fromStringList(table.table.columns)},
                                  {rowsKey, qint64{table.rows}},
                                  {sha256Key, QString::fromLatin1(table.sha256)}});
    return QJsonDocument(QJsonObject{{formatKey, format},
                                     {madeKey, instantText(manifest.made)},
                                     {playsKey, qint64{manifest.outline.plays}},
                                     {accountsKey, manifest.outline.accounts},
                                     {versionsKey, qint64{manifest.outline.versions}},
                                     {schemaKey, schema},
                                     {countersKey, counters},
                                     {tablesKey, tables}})
        .toJson();
}

Result<BackupManifest> manifestFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto made = parseInstant(object.value(madeKey).toString().toStdString());
    if (object.value(formatKey).toInt() != format || !made)
        return failure(ErrorKind::BadInput, {});
    BackupManifest manifest;
    manifest.made = *made;
    manifest.outline.plays = object.value(playsKey).toInteger();
    manifest.outline.accounts = object.value(accountsKey).toInt();
    manifest.outline.versions = object.value(versionsKey).toInteger();
    const QJsonArray schema = object.value(schemaKey).toArray();
    for (const QJsonValue step : schema)
        manifest.outline.schema.push_back({step[numberKey].toInt(), step[checksumKey].toString()});
    const QJsonArray counters = object.value(countersKey).toArray();
    for (const QJsonValue counter : counters)
        manifest.outline.counters.push_back({counter[nameKey].toString(), counter[valueKey].toInteger()});
    const QJsonArray tables = object.value(tablesKey).toArray();
    for (const QJsonValue table : tables) {
        BackupTable read{
            {table[nameKey].toString(), {}}, table[rowsKey].toInteger(), table[sha256Key].toString().toLatin1()};
        const QJsonArray columns = table[columnsKey].toArray();
        for (const QJsonValue column : columns)
            read.table.columns.append(column.toString());
        manifest.tables.push_back(std::move(read));
    }
    return manifest;
}

} // namespace afs
