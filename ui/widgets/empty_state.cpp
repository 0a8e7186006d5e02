// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/theme.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QPushButton>

namespace afs {

namespace {

constexpr int iconSize = 64;
constexpr int textWidth = 480;

/// Keeps a button's palette at the accent through changes of colour scheme.
class PrimaryLook final : public QObject {
public:
    explicit PrimaryLook(QPushButton* button) : QObject(button), m_button(button) {
        button->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::PaletteChange && !m_applying)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() {
        m_applying = true;
        const QWidget* around = m_button->parentWidget() ? m_button->parentWidget() : m_button;
        const Theme theme = themeOf(around);
        QPalette palette = around->palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            palette.setColor(group, QPalette::Button, theme.accent);
            palette.setColor(group, QPalette::ButtonText, theme.accentText);
        }
        m_button->setPalette(palette);
        m_applying = false;
    }

    QPushButton* m_button;
    bool m_applying = false;
};

} // namespace

QHBoxLayout* centred(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    row->addStretch();
    return row;
}

void makePrimary(QPushButton* button) {
    button->setMinimumHeight(32);
    new PrimaryLook(button);
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new ThemedLabel(ThemedLabel::Role::Heading, this)),
      m_sentence(new ThemedLabel(ThemedLabel::Role::Secondary, this)), m_primary(new QPushButton(this)),
      m_secondary(new QPushButton(this)) {
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {static_cast<QLabel*>(m_title), static_cast<QLabel*>(m_sentence)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(textWidth);
    }
    makePrimary(m_primary);
    m_secondary->setMinimumHeight(32);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XXL, Space::XXL, Space::XXL, Space::XXL);
    layout->setSpacing(Space::S);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(Space::S);
    layout->addLayout(centred(m_title));
    layout->addLayout(centred(m_sentence));
    layout->addSpacing(Space::L);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryRequested);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryRequested);
}

void EmptyState::setText(const Text& text) {
    m_iconName = text.icon;
    m_title->setText(text.title);
    m_sentence->setText(text.sentence);
    m_primary->setText(text.primary);
    m_primary->setVisible(!text.primary.isEmpty());
    m_secondary->setText(text.secondary);
    m_secondary->setVisible(!text.secondary.isEmpty());
    setAccessibleName(text.title);
    setAccessibleDescription(text.sentence);
    drawIcon();
}

QString EmptyState::title() const {
    return m_title->text();
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon() {
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(themedPixmap(m_iconName, iconSize, themeOf(this).secondary, devicePixelRatioF()));
}

} // namespace afs
