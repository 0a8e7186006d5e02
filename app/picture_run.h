// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication> // first: moc cannot read <concepts> without what Qt includes before

#include "app/commands/options.h"
#include "ui/frame/main_window.h"
#include "ui/frame/page_pictures.h"

#include <functional>
#include <memory>

namespace afs {

/// `--pictures`: every page as it is, then every page dark, in a folder of that name; then the program ends.
class PictureRun final : public QObject {
public:
    /// `window` outlives this.
    PictureRun(QApplication& application, MainWindow& window, const Options& options);

    void start();

private:
    void take(const QString& folder, std::function<void()> done);

    QApplication& m_application;
    MainWindow& m_window;
    QString m_folder;
    bool m_json;
    std::unique_ptr<PagePictures> m_pictures;
};

} // namespace afs
