// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <memory>

class QSettings;
class QWidget;

namespace afs {

/// What a window remembers of how it looks: its place on the screen, the menu bar, the colours. What it shows is
/// remembered by ScopeStore.
class WindowMemory {
public:
    /// `settingsPath` empty: nothing is remembered.
    explicit WindowMemory(const QString& settingsPath);
    ~WindowMemory();

    /// Where it was the last time and as large, but on the screens that there are, and at most as large as one.
    void placeWindow(QWidget& window) const;
    void rememberPlaceOf(const QWidget& window);

    bool menuBarShown() const;
    void setMenuBarShown(bool shown);

    ColourScheme colours() const;
    void setColours(ColourScheme scheme);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace afs
