// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standard_streams.h"

#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace afs {

void keepStandardStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1)
            // The lowest free number is the stream's own. For reading only, so that writing is an error that is seen.
            static_cast<void>(open("/dev/null", O_RDONLY));
    // A reader that goes early (`| head`) would end the program where it stands, and leave the server running.
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace afs
