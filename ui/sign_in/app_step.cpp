// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/app_step.h"

#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace afs {

namespace {

constexpr int idLength = 32;
constexpr int lowestPort = 1023; ///< stands for "any"
constexpr int highestPort = 65535;

QPushButton* smallButton(const QString& text, const QString& icon, QWidget* parent) {
    auto* button = new QPushButton(themedIcon(icon), text, parent);
    button->setMinimumHeight(32);
    return button;
}

} // namespace

QString clientIdProblem(const QString& text) {
    static const QRegularExpression foreign(QStringLiteral("[^0-9a-fA-F]"));
    const QString typed = text.trimmed();
    if (isClientId(typed))
        return {};
    if (typed.contains(foreign))
        return AppStep::tr("A client ID has only the digits 0 to 9 and the letters a to f.");
    if (typed.size() < idLength)
        return AppStep::tr("%1 of 32 characters", "of a client id").arg(typed.size());
    return AppStep::tr("That is longer than the 32 characters of a client ID.");
}

AppStep::AppStep(QWidget* parent)
    : QWidget(parent), m_title(new ThemedLabel(ThemedLabel::Role::Heading, this)),
      m_premium(
          new ThemedLabel(ThemedLabel::Role::Body,
                          tr("Needs Spotify Premium: since March 2026 Spotify lets a program in only through an "
                             "app that you register yourself, and only with Premium. It takes some minutes, once. "
                             "Importing works without."),
                          this)),
      m_shared(new ThemedLabel(
          ThemedLabel::Role::Body,
          tr("The app that is known here serves other people as well: add the name and e-mail address of whoever signs "
             "in under User Management of the app, at developer.spotify.com, first."),
          this)),
      m_error(new ThemedLabel(ThemedLabel::Role::Error, this)) {
    for (ThemedLabel* label : {m_premium, m_shared, m_error})
        label->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->hide();
    m_showHow = new QPushButton(tr("How do I get a client ID?"), this);
    m_showHow->setMinimumHeight(32);
    m_showHow->setCheckable(true);
    m_how = buildHow();
    connect(m_showHow, &QPushButton::toggled, m_how, &QWidget::setVisible);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(m_premium);
    layout->addWidget(m_shared);
    layout->addWidget(m_showHow, 0, Qt::AlignLeft);
    layout->addWidget(m_how);
    layout->addWidget(buildClientId());
    layout->addWidget(buildJoin());
    layout->addStretch();
    layout->addWidget(buildButtons());
    begin({});
}

QWidget* AppStep::buildHow() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::S);
    grid->setVerticalSpacing(Space::XS);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& text, QPushButton* button) {
        const int row = grid->rowCount();
        auto* number = new ThemedLabel(ThemedLabel::Role::Secondary, tr("%1.", "number of a step").arg(row), part);
        auto* label = new ThemedLabel(ThemedLabel::Role::Body, text, part);
        label->setWordWrap(true);
        const int above = std::max(0, (32 - fontMetrics().height()) / 2); // the first line is beside the button
        for (ThemedLabel* each : {number, label}) {
            each->setMinimumHeight(32);
            each->setContentsMargins(0, above, 0, 0);
        }
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(number, row, 0);
        grid->addWidget(label, row, 1, 1, button ? 1 : 2);
        if (button)
            grid->addWidget(button, row, 2);
        return label;
    };
    auto* open = smallButton(tr("Open"), QStringLiteral("external"), part);
    open->setAccessibleName(tr("Open developer.spotify.com"));
    auto* copy = smallButton(tr("Copy"), QStringLiteral("copy"), part);
    copy->setAccessibleName(tr("Copy the redirect address"));
    add(tr("Open developer.spotify.com/dashboard, sign in and accept the terms."), open);
    add(tr("Press “Create app”. Name and description: anything. Website: leave it empty."), nullptr);
    m_redirect = add({}, copy);
    m_redirect->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    add(tr("Tick “Web API”, accept the terms and press “Save”."), nullptr);
    add(tr("Open the app's settings and copy the client ID. The client secret is not needed."), nullptr);
    add(tr("Somebody else signs in too? Add their name and e-mail under “User Management”, five people at most."),
        nullptr);
    connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(QUrl(QStringLiteral("https://developer.spotify.com/dashboard"))); });
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(redirectAddress()); });
    return part;
}

QWidget* AppStep::buildClientId() {
    auto* part = new QWidget(this);
    auto* label = new ThemedLabel(ThemedLabel::Role::Body, tr("Client ID"), part);
    m_clientId = new QLineEdit(part);
    m_clientId->setMinimumHeight(32);
    setPlaceholder(*m_clientId, QStringLiteral("0123456789abcdef0123456789abcdef"));
    label->setBuddy(m_clientId);
    m_verdict = new ThemedLabel(ThemedLabel::Role::Secondary, part);
    m_verdict->setWordWrap(true);
    auto* portLabel = new ThemedLabel(ThemedLabel::Role::Body, tr("Port"), part);
    m_port = new QSpinBox(part);
    m_port->setRange(lowestPort, highestPort);
    m_port->setSpecialValueText(tr("any"));
    m_port->setMinimumHeight(32);
    m_port->setToolTip(
        tr("Of the address on this computer that Spotify sends you back to. “any” is right unless Spotify "
           "refuses the address."));
    portLabel->setBuddy(m_port);
    connect(m_clientId, &QLineEdit::textChanged, this, &AppStep::check);
    connect(m_clientId, &QLineEdit::returnPressed, this, [this] {
        if (m_signIn->isEnabled())
            Q_EMIT signInRequested();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &AppStep::check);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, Space::XS, 0, 0);
    grid->setSpacing(Space::S);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_clientId, 0, 1);
    grid->addWidget(portLabel, 0, 2);
    grid->addWidget(m_port, 0, 3);
    grid->addWidget(m_verdict, 1, 1, 1, 3);
    return part;
}

QWidget* AppStep::buildJoin() {
    m_joinPart = new QWidget(this);
    m_join = new QCheckBox(m_joinPart);
    m_join->setMinimumHeight(32);
    auto* meaning = new ThemedLabel(ThemedLabel::Role::Secondary,
                                    tr("Somebody else's? Without the tick they stay in an account of their own, and "
                                       "whoever signs in begins with an empty one."),
                                    m_joinPart);
    meaning->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_joinPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_join);
    layout->addWidget(meaning);
    return m_joinPart;
}

QWidget* AppStep::buildButtons() {
    auto* part = new QWidget(this);
    auto* cancel = new QPushButton(tr("Cancel"), part);
    cancel->setMinimumHeight(32);
    m_signIn = new QPushButton(tr("Sign in with Spotify"), part);
    makePrimary(m_signIn);
    connect(cancel, &QPushButton::clicked, this, &AppStep::cancelRequested);
    connect(m_signIn, &QPushButton::clicked, this, &AppStep::signInRequested);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_signIn);
    return part;
}

QString AppStep::redirectAddress() const {
    return port() == 0 ? QStringLiteral("http://127.0.0.1/callback")
                       : QStringLiteral("http://127.0.0.1:%1/callback").arg(port());
}

void AppStep::begin(const LinkedAccount& account) {
    const bool isKnown = !account.clientId.isEmpty();
    const bool isNew = account.spotifyId.isEmpty();
    m_title->setText(!isKnown                     ? tr("Your own Spotify app")
                     : isNew && !account.id.value ? tr("Sign in another account")
                     : isNew                      ? tr("Sign in with Spotify")
                     : account.isSignedIn         ? tr("Renew the sign-in of %1", "account").arg(account.name)
                                                  : tr("Sign in %1 again", "account").arg(account.name));
    m_shared->setVisible(isKnown && isNew);
    m_premium->setVisible(!isKnown);
    m_showHow->setVisible(isKnown);
    m_showHow->setChecked(!isKnown);
    m_how->setVisible(!isKnown);
    m_error->hide();
    m_joinPart->hide();
    m_clientId->setText(account.clientId);
    check();
}

void AppStep::offerJoin(const QString& name, std::optional<qint64> plays) {
    const QString shown = QString(name).replace(u'&', QLatin1String("&&")); // no key
    m_join->setText(
        plays ? tr("Join the %1 of “%2” with this account", "plays, local account").arg(playsText(*plays), shown)
              : tr("Join what is stored for “%1” with this account", "local account").arg(shown));
    m_join->setAccessibleDescription(m_joinPart->findChild<ThemedLabel*>()->text());
    m_join->setChecked(true);
    m_joinPart->show();
}

bool AppStep::joins() const {
    return m_join->isChecked();
}

void AppStep::clearError() {
    m_error->hide();
}

void AppStep::setError(const Error& error) {
    m_error->setText(error.message);
    m_error->setToolTip(error.detail);
    m_error->show();
}

QString AppStep::clientId() const {
    return m_clientId->text().trimmed();
}

quint16 AppStep::port() const {
    return m_port->value() == lowestPort ? quint16(0) : static_cast<quint16>(m_port->value());
}

void AppStep::setPort(quint16 port) {
    m_port->setValue(port == 0 ? lowestPort : port);
}

void AppStep::focusFirst() {
    m_clientId->setFocus(Qt::OtherFocusReason);
}

void AppStep::check() {
    const QString typed = clientId();
    const QString problem = clientIdProblem(typed);
    m_verdict->setRole(problem.isEmpty() ? ThemedLabel::Role::Good : ThemedLabel::Role::Secondary);
    m_verdict->setText(typed.isEmpty()     ? tr("32 characters, from the settings of your app")
                       : problem.isEmpty() ? tr("✓ This is a client ID.")
                                           : problem);
    m_signIn->setEnabled(problem.isEmpty());
    m_redirect->setText(tr("Redirect URI: %1, then press “Add”.", "address").arg(redirectAddress()));
}

} // namespace afs
