// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_pictures.h"

#include "ui/frame/main_window.h"
#include "ui/pages/page.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace afs {

namespace {
/// A page that has not its data by then is an error worth a sentence, not a reason to wait for ever.
constexpr int longestMs = 60'000;
constexpr QSize pictureSize(1280, 800);
} // namespace

PagePictures::PagePictures(MainWindow& window, const QString& folder, QSize size, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder), m_size(size), m_limit(new QTimer(this)) {
    m_limit->setSingleShot(true);
    m_limit->setInterval(longestMs);
    connect(m_limit, &QTimer::timeout, this, [this] {
        end(tr("The page %1 was not ready after a minute, so there is no picture of it.")
                .arg(pageTitle(allPages[m_at])));
    });
}

void PagePictures::start() {
    if (!QDir().mkpath(m_folder)) {
        QTimer::singleShot(0, this, [this] { end(tr("The folder %1 cannot be made.").arg(m_folder)); });
        return;
    }
    // Screens that are not there are small.
    m_window.resize(m_size.isEmpty() ? m_window.size().expandedTo(pictureSize) : m_size);
    QTimer::singleShot(0, this, &PagePictures::next);
}

void PagePictures::next() {
    if (m_at == allPages.size()) {
        end({});
        return;
    }
    m_limit->start();
    m_window.openPage(allPages[m_at]);
    Page* page = m_window.page(allPages[m_at]);
    m_waiting = connect(page, &Page::settledChanged, this, &PagePictures::whenSettled);
    whenSettled();
}

void PagePictures::whenSettled() {
    if (m_ended || !m_window.page(allPages[m_at])->settled())
        return;
    disconnect(m_waiting);
    // The layout follows what was delivered in the next round of the event loop.
    QTimer::singleShot(100, this, &PagePictures::take);
}

void PagePictures::take() {
    if (m_ended)
        return;
    // What has changed since, on a machine that is busy, is laid out first.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString path = QDir(m_folder).filePath(pageKey(allPages[m_at]) + QStringLiteral(".png"));
    if (!m_window.grab().save(path, "PNG")) {
        end(tr("The picture %1 cannot be written.").arg(path));
        return;
    }
    m_written.append(path);
    ++m_at;
    next();
}

void PagePictures::end(const QString& problem) {
    if (m_ended)
        return;
    m_ended = true;
    m_limit->stop();
    disconnect(m_waiting);
    Q_EMIT finished(problem);
}

} // namespace afs
