// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace afs {

/// One option: what it is called, what it takes, where it belongs (empty: everywhere) and what it does to the values.
struct OptionRule {
    QString name;
    QString argument;
    std::vector<Command> commands;
    QString does;
    std::function<Status(Options&, const QString&)> apply;
};

/// All options, in the order of the help.
std::vector<OptionRule> optionRules();

namespace option_words {

inline QString text(const char* source) {
    return QCoreApplication::translate("Options", source);
}

inline tl::unexpected<Error> usage(const QString& message) {
    return failure(ErrorKind::Usage, message);
}

} // namespace option_words
} // namespace afs
