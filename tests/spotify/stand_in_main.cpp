// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spotify/stand_in_control.h"
#include "tests/support/spotify/sample_world.h"
#include "tests/support/spotify/spotify_stand_in.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cstdio>

namespace {

/// Commands from standard input, a line each, and a line of answer to each of them; see stand_in_control.h.
class Controls {
public:
    explicit Controls(afs::test::SpotifyStandIn& standIn) : m_notifier(STDIN_FILENO, QSocketNotifier::Read) {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this, &standIn] {
            std::array<char, 4096> piece{};
            const ssize_t count = read(STDIN_FILENO, piece.data(), piece.size());
            if (count <= 0) {
                m_notifier.setEnabled(false); // whoever started this does not control it
                return;
            }
            m_said.append(piece.data(), static_cast<qsizetype>(count));
            for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
                const QJsonObject command = QJsonDocument::fromJson(m_said.left(end)).object();
                m_said.remove(0, end + 1);
                std::puts(QJsonDocument(control(standIn, command)).toJson(QJsonDocument::Compact).constData());
                std::fflush(stdout);
            }
        });
    }

private:
    QSocketNotifier m_notifier;
    QByteArray m_said;
};

} // namespace

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
    const Controls controls(standIn);
    std::puts(standIn.hosts().api.toString().toUtf8().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
