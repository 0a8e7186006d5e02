// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"

#include <stop_token>

namespace afs {

class CommitGate;

/// Runs a command that needs no window and returns the process's exit code. Everything it prints follows the contract
/// in README.md: data on standard output, messages on standard error. What changes a history passes `gate` right before
/// its commit.
int runCommand(const Options& options, std::stop_token stop, CommitGate& gate);

/// One function a command; each prints its data and returns success or the error to print.
int runImport(const Options& options, std::stop_token stop, CommitGate& gate); ///< an exit code
Status runImports(const Options& options, std::stop_token stop);
int runUndoImport(const Options& options, std::stop_token stop, CommitGate& gate); ///< an exit code
Status runReport(const Options& options, std::stop_token stop);
Status runSignIn(const Options& options, std::stop_token stop);
Status runSignOut(const Options& options, std::stop_token stop);
Status runExport(const Options& options, std::stop_token stop);
Status runBackup(const Options& options, std::stop_token stop);
Status runRestore(const Options& options, std::stop_token stop);
Status runStatus(const Options& options, std::stop_token stop);

/// These print their data also when they fail, together with the error; they return the exit code.
int runScan(const Options& options, std::stop_token stop);
int runPlaylists(const Options& options, std::stop_token stop);

} // namespace afs
