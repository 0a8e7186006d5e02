// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attribution.h"

#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace afs {

bool showsSpotifysData(PageId page) {
    switch (page) {
    case PageId::Overview:
    case PageId::History:
    case PageId::Top:
    case PageId::Playlists:
    case PageId::Unplayable:
    case PageId::Scanner:
    case PageId::Track:
    case PageId::Artist:
    case PageId::Album:
        return true;
    case PageId::Clock:
    case PageId::Review:
    case PageId::Imports:
    case PageId::Settings:
        break;
    }
    return false;
}

QWidget* withAttribution(QWidget* content, QWidget* parent) {
    auto* around = new QWidget(parent);
    auto* line = new ThemedLabel(
        ThemedLabel::Role::Caption,
        QCoreApplication::translate("Attribution", "Names, playlists and links from Spotify. “Spotify” is a trademark "
                                                   "of Spotify AB, which this program is independent of."),
        around);
    line->setWordWrap(true);
    line->setContentsMargins(Space::XL, 0, Space::XL, Space::XS);
    auto* layout = new QVBoxLayout(around);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(content, 1);
    layout->addWidget(line);
    return around;
}

} // namespace afs
