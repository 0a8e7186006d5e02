// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace afs {

class ThemedLabel;

/// The browser shows Spotify's page: waiting for the person to agree there.
class WaitingStep final : public QWidget {
    Q_OBJECT

public:
    explicit WaitingStep(QWidget* parent = nullptr);

    /// `isOpened`: a browser was found.
    void begin(bool isOpened, bool withPlaybackState);

Q_SIGNALS:
    void openRequested();
    void copyRequested();
    void cancelRequested();

private:
    ThemedLabel* m_sentence;
    ThemedLabel* m_scopes;
};

} // namespace afs
