// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/frame/opened_window.h"
#include "ui/models/scan_text.h"

#include <QRadioButton>

namespace afs::test {

inline LinkedAccount arthur() {
    LinkedAccount account;
    account.id = AccountId(1);
    account.name = QStringLiteral("Arthur");
    account.spotifyId = QStringLiteral("arthur");
    account.clientId = QString(32, u'a');
    account.isSignedIn = true;
    account.consentEnds = at(2024, 11, 5);
    return account;
}

inline ScanStatus working() {
    ScanStatus status;
    status.account = AccountId(1);
    status.state = ScanState::Working;
    status.sentence = QStringLiteral("Scanned at 13:50, 3 new plays.");
    status.lastScan = at(2024, 6, 15, 11, 50);
    status.nextScan = at(2024, 6, 15, 12, 10);
    status.remembered = at(2024, 6, 15, 17, 55);
    status.newToday = 12;
    status.requestsToday = 61;
    return status;
}

/// The page Scanner of a window; it is noon in UTC, 14:00 in Berlin.
class ScannerWindow : public OpenedWindow {
protected:
    void openScanner(const ScanStatus& status, const std::vector<Gap>& gaps = {},
                     const std::vector<LinkedAccount>& known = {arthur()}) {
        prepare = [=, this] {
            scan->known = status;
            scan->ledger = gaps;
            accounts->known = known;
        };
        open(twoYears(), PageId::Scanner);
        ASSERT_TRUE(settle());
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : window->findChildren<QPushButton*>())
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
                return each;
        return nullptr;
    }
    QRadioButton* mode(ScanMode wanted) {
        for (QRadioButton* each : current()->findChildren<QRadioButton*>())
            if (each->text() == modeTitle(wanted))
                return each;
        return nullptr;
    }
};

} // namespace afs::test
