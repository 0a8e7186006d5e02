// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/program_source.h"
#include "ui/widgets/themed_label.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace afs {

/// A PostgreSQL server of one's own: filled in, tried, then taken. Only what was tried as it stands can be taken.
class ServerForm final : public QWidget {
    Q_OBJECT

public:
    /// `program` outlives this.
    ServerForm(ProgramSource& program, QWidget* parent);

private:
    void addField(const QString& name, QWidget* field);
    void connectFields();
    ServerAddress address() const;
    void changed(); ///< what was tried is something else
    void tryIt();
    void take();
    void say(const QString& sentence, ThemedLabel::Role role);

    ProgramSource& m_program;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QComboBox* m_encryption;
    QPushButton* m_try;
    QPushButton* m_take;
    ThemedLabel* m_verdict;
    int m_attempt = 0; ///< of several answers only that to the newest counts
    /// Something is waited for. Its button stays enabled all the while: it would lose the keyboard to the next one.
    bool m_waits = false;
};

} // namespace afs
