// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_run.h"

#include "app/commands/output.h"
#include "ui/theme/theme.h"

#include <utility>

namespace afs {

PictureRun::PictureRun(QApplication& application, MainWindow& window, const Options& options)
    : m_application(application), m_window(window), m_folder(options.pictures), m_json(options.json) {}

void PictureRun::start() {
    take(m_folder, [this] {
        applyColourScheme(m_application, ColourScheme::Dark);
        take(m_folder + QStringLiteral("/dark"), [] { QApplication::exit(0); });
    });
}

void PictureRun::take(const QString& folder, std::function<void()> done) {
    m_pictures = std::make_unique<PagePictures>(m_window, folder);
    connect(
        m_pictures.get(), &PagePictures::finished, this,
        [this, done = std::move(done)](const QString& problem) {
            if (!problem.isEmpty()) {
                QApplication::exit(printError({ErrorKind::Failed, problem, {}}, m_json));
                return;
            }
            for (const QString& path : m_pictures->written())
                printLine(path);
            done();
        },
        Qt::QueuedConnection); // whoever speaks here may be replaced
    m_pictures->start();
}

} // namespace afs
