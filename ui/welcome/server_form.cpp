// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/server_form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/wheel_guard.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace afs {

namespace {
constexpr int fieldHeight = 32;
constexpr int highestPort = 65535;
} // namespace

ServerForm::ServerForm(ProgramSource& program, QWidget* parent)
    : QWidget(parent), m_program(program), m_host(new QLineEdit(this)), m_port(new QSpinBox(this)),
      m_database(new QLineEdit(this)), m_user(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_encryption(new QComboBox(this)), m_try(new QPushButton(tr("Try the connection"), this)),
      m_take(new QPushButton(tr("Use this server"), this)),
      m_verdict(new ThemedLabel(ThemedLabel::Role::Secondary, this)) {
    setPlaceholder(*m_host, QStringLiteral("server.example"));
    m_port->setRange(1, highestPort);
    m_port->setValue(ServerAddress().port);
    m_port->setGroupSeparatorShown(false);
    leaveWheelToPage(*m_port);
    setPlaceholder(*m_database, QStringLiteral("analytics_for_spotify"));
    m_password->setEchoMode(QLineEdit::Password);
    leaveWheelToPage(*m_encryption);
    m_encryption->addItem(tr("when the server offers it (%1)").arg(QStringLiteral("sslmode=prefer")),
                          QStringLiteral("prefer"));
    m_encryption->addItem(tr("always (%1)").arg(QStringLiteral("sslmode=require")), QStringLiteral("require"));
    m_encryption->addItem(tr("always, and the certificate is checked (%1)").arg(QStringLiteral("sslmode=verify-full")),
                          QStringLiteral("verify-full"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::M);
    form->setVerticalSpacing(Space::S);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addField(tr("Host"), m_host);
    addField(tr("Port"), m_port);
    addField(tr("Database"), m_database);
    addField(tr("User"), m_user);
    addField(tr("Password"), m_password);
    addField(tr("Encryption"), m_encryption);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(m_verdict);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    for (QPushButton* button : {m_try, m_take}) {
        button->setMinimumHeight(fieldHeight);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    form->addRow(buttons);
    connectFields();
    changed();
}

void ServerForm::addField(const QString& name, QWidget* field) {
    field->setMinimumHeight(fieldHeight);
    field->setAccessibleName(name);
    auto* label = new ThemedLabel(ThemedLabel::Role::Body, name, this);
    label->setMinimumHeight(fieldHeight); // in the middle of its field
    label->setBuddy(field);
    qobject_cast<QFormLayout*>(layout())->addRow(label, field);
}

void ServerForm::connectFields() {
    for (QLineEdit* field : {m_host, m_database, m_user, m_password}) {
        connect(field, &QLineEdit::textChanged, this, &ServerForm::changed);
        connect(field, &QLineEdit::returnPressed, m_try, &QPushButton::click);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::changed);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ServerForm::changed);
    connect(m_try, &QPushButton::clicked, this, &ServerForm::tryIt);
    connect(m_take, &QPushButton::clicked, this, &ServerForm::take);
}

ServerAddress ServerForm::address() const {
    return {m_host->text().trimmed(), m_port->value(), m_database->text().trimmed(), m_user->text().trimmed(),
            m_encryption->currentData().toString()};
}

void ServerForm::changed() {
    ++m_attempt;
    m_waits = false;
    m_try->setEnabled(!m_host->text().trimmed().isEmpty());
    m_take->setEnabled(false);
    m_verdict->hide();
}

void ServerForm::tryIt() {
    if (m_waits)
        return;
    changed();
    m_waits = true;
    say(tr("Trying…"), ThemedLabel::Role::Secondary);
    m_program.tryServer(address(), m_password->text(), this, [this, attempt = m_attempt](const Result<QString>& found) {
        if (attempt != m_attempt)
            return;
        m_waits = false;
        m_take->setEnabled(found.has_value());
        if (found)
            say(tr("It works: PostgreSQL %1 lets you in.", "version").arg(*found), ThemedLabel::Role::Good);
        else
            say(found.error().message, ThemedLabel::Role::Error);
    });
}

void ServerForm::take() {
    if (m_waits)
        return;
    m_waits = true;
    say(tr("The program starts anew over this server…"), ThemedLabel::Role::Secondary);
    m_program.useServer(address(), m_password->text(), this, [this](const Result<void>& taken) {
        if (taken)
            return;
        m_waits = false;
        say(taken.error().message, ThemedLabel::Role::Error);
    });
}

void ServerForm::say(const QString& sentence, ThemedLabel::Role role) {
    m_verdict->setRole(role);
    m_verdict->setText(sentence);
    m_verdict->show();
    // Said aloud: who pressed the button stays there.
    QAccessibleEvent alert(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace afs
