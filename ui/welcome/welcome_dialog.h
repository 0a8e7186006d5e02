// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/window_sources.h"

#include <array>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace afs {

class BackgroundCard;
class ScanModeCard;
class ThemedLabel;

/// The first steps, beside the window and not in its way. Each but the first may be left out, Back loses nothing, and
/// one that was interrupted goes on where it was.
class WelcomeDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int steps = 4;

    /// The sources outlive this.
    WelcomeDialog(const WindowSources& sources, AccountId account, QWidget* parent);

    void begin(); ///< at the step that was the last one; at the first after an end
    int step() const;
    void reject() override; ///< not now: it can be opened again

Q_SIGNALS:
    void importRequested(const QStringList& paths); ///< none: they are to be chosen
    void demoRequested();
    void chartsRequested(); ///< of what was imported
    void signInRequested(afs::AccountId account, bool withPlaybackState);
    void notice(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildPlace();
    void chooseFolder();
    void addPlaceChoice(QVBoxLayout* layout, bool isManaged);
    QWidget* buildBeginning();
    void addDropPlace(QVBoxLayout* layout);
    QWidget* buildSignIn();
    QWidget* buildScanning();
    void buildFrame();
    void showStep(int step);
    void follow();
    void lookAtCharts();
    void finish();
    bool isSignedIn() const;
    bool hasPlays() const;

    const WindowSources& m_sources;
    AccountId m_account;
    ThemedLabel* m_where = nullptr;
    QStackedWidget* m_parts;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    ThemedLabel* m_plays = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_another = nullptr;
    ThemedLabel* m_signedIn = nullptr;
    QPushButton* m_signIn = nullptr;
    ThemedLabel* m_nothingToScan = nullptr;
    ScanModeCard* m_mode = nullptr;
    BackgroundCard* m_background = nullptr;
};

} // namespace afs
