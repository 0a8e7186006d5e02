// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame> // first: moc cannot read <concepts> without what Qt includes before

#include "core/dump/deletion_service.h"
#include "core/scan/scan_service.h"
#include "ui/models/page_id.h"

#include <QTimeZone>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace afs {

class IconLabel;

/// What there is to say above every page, and the one thing to do about it.
struct StateNotice {
    enum class Action { None, SignIn, Scanner, Retry, EndDemo, Stop } action = Action::None;
    QString sentence{};           ///< empty: nothing to say
    std::optional<int> percent{}; ///< of what is under way; 0: not known yet
    bool isOfScanning = false;    ///< the page Scanner says it in full

    bool operator==(const StateNotice&) const = default;
};

/// Offline, signed out, left alone by Spotify for more than ten minutes. All else has its place on
/// the Scanner page.
StateNotice stateNoticeOf(const ScanStatus& status, Instant now, const QTimeZone& zone);

/// The database does not answer: what was read is still shown.
StateNotice databaseAwayNotice();

/// Little room is left where the database lies; nothing to say of more. `place`: its folder.
StateNotice diskNotice(qint64 freeBytes, const QString& place);

/// What a window over invented data says.
StateNotice demoNotice();

/// Plays are being deleted, or taken back.
StateNotice workNotice(const DeletionService::Work& work);

/// A thin bar under the header: what is wrong, or takes its time, in one sentence, as long as it is; in nobody's way,
/// and put away by one click until something else is wrong.
class StateBar final : public QFrame {
    Q_OBJECT

public:
    explicit StateBar(QWidget* parent);

    void setNotice(const StateNotice& notice);
    void setPage(PageId page); ///< below it: what that page says in full is not said twice

Q_SIGNALS:
    void signInRequested();
    void scannerRequested();
    void retryRequested(); ///< of a database that is away
    void demoEndRequested();
    void stopRequested(); ///< of what is under way
    void keyboardLeft();  ///< it had the focus and goes: the page below is to have it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void act();
    void showProgress();
    void showOrHide();
    bool isTold() const;

    StateNotice m_notice;
    PageId m_page = PageId::Overview;
    bool m_isPutAway = false;
    IconLabel* m_icon;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QLabel* m_percent;
    QPushButton* m_action;
};

} // namespace afs
