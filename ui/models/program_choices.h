// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QVariant>

#include "core/domain/counting_rule.h"

#include <array>
#include <chrono>
#include <memory>

class QSettings;
class QTimeZone;

namespace afs {

/// What the program may tell of by itself, in the desktop's way. Each has a switch.
enum class NewsKind { Playlists, SignInEnded, ScanningFails, ImportFinished, Week };

struct NewsEntry {
    NewsKind kind = NewsKind::Playlists;
    const char* key = ""; ///< of the settings file
    bool isUsual = true;  ///< told of until it is switched off
};

inline constexpr std::array newsEntries{
    NewsEntry{NewsKind::Playlists, "playlists"},
    NewsEntry{NewsKind::SignInEnded, "sign-in-ended"},
    NewsEntry{NewsKind::ScanningFails, "scanning-fails"},
    NewsEntry{NewsKind::ImportFinished, "import-finished"},
    NewsEntry{NewsKind::Week, "week", false},
};

/// The choices of a person that belong to no account: kept in the settings file, in force at once. Each is asked for
/// when it is needed, so that nobody holds a second truth. GUI thread.
class ProgramChoices final : public QObject {
    Q_OBJECT

public:
    /// `settingsPath` empty: what was chosen goes with this.
    explicit ProgramChoices(const QString& settingsPath, QObject* parent = nullptr);
    ~ProgramChoices() override;

    /// Whether a window that is closed goes on behind the tray, where there is one.
    bool closesToTray() const;
    void setClosesToTray(bool closes);

    bool tellsOf(NewsKind kind) const;
    void setTellsOf(NewsKind kind, bool tells);

    /// IANA name; empty: the system's. What cannot be read is the system's.
    QString timeZone() const;
    void setTimeZone(const QString& name);
    QTimeZone zone() const;

    /// The hour at which a day begins, 0 … 11.
    int dayStart() const;
    void setDayStart(int hour);
    /// The weekday that weeks begin on, 1 = Monday … 7 = Sunday; 0: as in the locale.
    int firstWeekday() const;
    void setFirstWeekday(int weekday);
    int weekBegin() const; ///< the same, 1 … 7

    /// What makes days and weeks out of moments, together.
    struct DayRules {
        QString timeZone;
        int dayStart = 0;
        int firstWeekday = 0;

        bool operator==(const DayRules&) const = default;
    };
    DayRules dayRules() const { return {timeZone(), dayStart(), firstWeekday()}; }
    /// By a person, who may take it back.
    void chooseDays(const DayRules& rules);

    /// The counting rule that the window was left with.
    CountingRule rule() const;

    /// The first day of the week in which the week before was told of; long ago: never.
    std::chrono::local_days weekTold() const;
    void setWeekTold(std::chrono::local_days week);

    /// How far the first steps came.
    struct Welcome {
        enum class Stage { Never, Open, Seen } stage = Stage::Never; ///< Open: they were interrupted
        int step = 0;                                                ///< from 0

        bool operator==(const Welcome&) const = default;
    };
    Welcome welcome() const;
    void setWelcome(const Welcome& welcome);

Q_SIGNALS:
    void changed();
    void daysChosen(const afs::ProgramChoices::DayRules& before); ///< by chooseDays(): others are in force

private:
    QVariant read(const QString& key, const QVariant& fallback) const;
    void write(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_settings;
    QVariantMap m_unkept; ///< without a file
};

} // namespace afs
