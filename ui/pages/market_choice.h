// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace afs {

class ThemedLabel;

/// The country that is sent with every scan of a playlist: only with one does Spotify say what it plays there. Asks for
/// it where it could not be found out.
class MarketChoice final : public QWidget {
    Q_OBJECT

public:
    explicit MarketChoice(QWidget* parent = nullptr);

    void setMarket(const QString& market); ///< ISO 3166, two letters; empty: not known; silent

Q_SIGNALS:
    void chosen(const QString& market); ///< by a person

private:
    QComboBox* m_countries;
    ThemedLabel* m_question;
};

} // namespace afs
