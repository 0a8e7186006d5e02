// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace afs {

/// Of standard input, output and error, those that whoever started the program has closed are opened on nothing: else
/// the next file that is opened takes their number, and what is printed lands in it. Printing to them fails as before;
/// printing to a reader that has gone fails, and does not end the program. Before anything else is opened.
void keepStandardStreams();

} // namespace afs
