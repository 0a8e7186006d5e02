// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "app/database_opener.h"
#include "core/dump/import_service.h"
#include "core/library/library_service.h"
#include "ui/frame/main_window.h"
#include "ui/frame/page_pictures.h"
#include "ui/frame/start_page.h"
#include "ui/theme/desktop_scheme.h"

#include <QApplication>
#include <QProcess>

#include <functional>
#include <memory>

namespace afs {

/// Composes the desktop program: start page, database, services, window; and takes them down in the reverse order.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication& application, const Options& options);
    ~Desktop() override;

    void start();

private:
    void openWindow();
    void showFailure(const Error& error);
    void startDemo();
    void writePictures();
    void takePictures(const QString& folder, std::function<void()> done);
    QString settingsPath() const;

    QApplication& m_application;
    Options m_options;
    SystemClock m_clock;
    DesktopScheme m_desktopScheme;
    ReadyDatabase m_database; ///< outlives the services
    DatabaseOpener m_opener;
    std::unique_ptr<LibraryService> m_library;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<StartPage> m_startPage;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PagePictures> m_pictures;
};

} // namespace afs
