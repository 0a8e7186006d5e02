// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/sample_world.h"
#include "tests/support/spotify/spotify_stand_in.h"

#include <QCoreApplication>

#include <cstdio>

/// The stand-in for both of Spotify's hosts as a program: `spotify_stand_in [old|new|both]`. Prints its address, and
/// serves a sample world until it is ended. For trying things by hand:
///
///   ANALYTICS_SPOTIFY_API_URL=… ANALYTICS_SPOTIFY_ACCOUNTS_URL=… analytics-for-spotify …
int main(int argc, char** argv) {
    using afs::test::AppGeneration;
    const QCoreApplication application(argc, argv);
    const QString age = QCoreApplication::arguments().value(1);
    const AppGeneration generation = age == QLatin1String("old")    ? AppGeneration::Old
                                     : age == QLatin1String("both") ? AppGeneration::Both
                                                                    : AppGeneration::New;
    const afs::SystemClock clock;
    afs::test::SpotifyStandIn standIn(clock);
    standIn.world = afs::test::sampleWorld(generation, clock.now());
    std::puts(standIn.hosts().api.toString().toUtf8().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
