// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/page_id.h"

#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

class QTimer;

namespace afs {

class MainWindow;
class Page;

/// Writes a picture of every page of a window, `<folder>/<page>.png`, each painted with its data. Works without a
/// display. One step at a time from the event loop; ends in finished().
class PagePictures : public QObject {
    Q_OBJECT

public:
    /// `size` of the window; none: its own, but not below that of a usual screen.
    PagePictures(MainWindow& window, const QString& folder, QSize size = {}, QObject* parent = nullptr);

    void start();
    const QStringList& written() const { return m_written; } ///< file paths

Q_SIGNALS:
    /// `problem` is empty when every picture was written, else a sentence.
    void finished(const QString& problem);

private:
    void next();
    void whenSettled();
    void take();
    void end(const QString& problem);

    MainWindow& m_window;
    QString m_folder;
    QSize m_size;
    QStringList m_written;
    std::size_t m_at = 0;
    QTimer* m_limit;
    QMetaObject::Connection m_waiting;
    bool m_ended = false;
};

} // namespace afs
