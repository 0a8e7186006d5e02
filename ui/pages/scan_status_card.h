// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/scan_service.h"

#include <QTimeZone>
#include <QUrl>

class QMenu;
class QPushButton;

namespace afs {

class FigureRow;
class IconLabel;
class ThemedLabel;

/// Whether scanning works: the state in a shape and in words, when it looked and when it looks next, until when Spotify
/// remembers, what plays now; and what a person can do about it.
class ScanStatusCard final : public CardFrame {
    Q_OBJECT

public:
    ScanStatusCard(const Clock& clock, const QTimeZone& zone, QWidget* parent = nullptr);

    void setStatus(const ScanStatus& status, const QString& whose = {});
    void setScanning(bool isScanning); ///< "Scan now" was pressed and is not done

Q_SIGNALS:
    void scanRequested();
    void pauseRequested(afs::Instant until);
    void resumeRequested();
    void signInRequested();
    void linkRequested(const QUrl& link); ///< where what is wrong can be mended

private:
    void buildButtons();
    QMenu* buildPauseMenu();
    void showFigures(const ScanStatus& status);
    void showPlaying(const ScanStatus& status);

    const Clock& m_clock;
    QTimeZone m_zone;
    IconLabel* m_shape;
    ThemedLabel* m_title;
    ThemedLabel* m_sentence;
    ThemedLabel* m_wait;
    FigureRow* m_figures;
    QWidget* m_playing;
    IconLabel* m_note;
    ThemedLabel* m_playingTitle;
    ThemedLabel* m_playingDetail;
    QUrl m_link;
    QPushButton* m_openLink = nullptr;
    QPushButton* m_signIn = nullptr;
    QPushButton* m_scan = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
};

} // namespace afs
