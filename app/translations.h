// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace afs {

/// The program's sentences, and Qt's own words (buttons, menus of text fields), in the language of the desktop
/// (QLocale). What has no translation stays English. Made after the application object and gone before it; on its
/// thread.
class Translations {
public:
    Translations();

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace afs
