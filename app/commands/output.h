// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/gap.h"
#include "core/domain/import_record.h"

#include <QJsonObject>
#include <QString>

namespace afs {

/// Data goes to standard output, messages to standard error. What people read is without control characters, and a line
/// of data is one line whatever names stand in it.
void printLine(const QString& line);
void printText(const QString& text);
void printJson(const QJsonObject& object);
void printMessage(const QString& line);
/// Whether some of what was printed to standard output did not get there.
bool isOutputLost();
/// The error as a sentence on standard error, and with `json` as `{error:{code,message}}` on standard output.
/// Returns the exit code.
int printError(const Error& error, bool json);
/// The exit code of a command that prints what it has although Spotify did not answer: blocked or failed, whatever it
/// was, is 8; but not what a person has to mend first.
int exitCodeBesideData(const Error& error);

/// Number for people, by locale.
QString number(std::int64_t value);
/// "3 h 12 min".
QString durationText(std::int64_t ms);

/// The JSON keys of the classes, in the order of the contract.
void insertClasses(QJsonObject& object, const ClassCounts& classes);

/// A moment as `…Z`, or null.
QJsonValue instantJson(const std::optional<Instant>& instant);
/// Date and time of this computer's zone, for people.
QString localTimeText(Instant instant);

QJsonObject errorJson(const Error& error);
QJsonObject gapJson(const Gap& gap);

} // namespace afs
