// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace afs {

class ThemedLabel;

/// Waiting: for the person to agree on Spotify's page in the browser, then for the keyring to take what came of it.
class WaitingStep final : public QWidget {
    Q_OBJECT

public:
    explicit WaitingStep(QWidget* parent = nullptr);

    /// `isOpened`: a browser was found.
    void begin(bool isOpened, bool withPlaybackState);
    /// The browser came back; the keyring may ask the person to unlock it.
    void awaitKeyring();
    /// Nobody else is waited for: it takes a moment.
    void finish();

Q_SIGNALS:
    void openRequested();
    void copyRequested();
    void cancelRequested();
    void untilQuitRequested();

private:
    enum class For { Browser, Keyring, Nobody };
    void show(For whom, const QString& title, const QString& sentence);

    ThemedLabel* m_title;
    ThemedLabel* m_sentence;
    ThemedLabel* m_scopesTitle;
    ThemedLabel* m_scopes;
    QPushButton* m_open;
    QPushButton* m_copy;
    QPushButton* m_untilQuit;
    QProgressBar* m_progress;
};

} // namespace afs
