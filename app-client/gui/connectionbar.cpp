// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/connectionbar.h"

#include "app-client/gui/addressbox.h"
#include "common/gui/statepill.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"
#include "common/types/nick.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Limpid {

ConnectionBar::ConnectionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_address(new AddressBox(this))
    , m_nickLabel(new QLabel(tr("&Nick"), this))
    , m_nick(new QLineEdit(this))
    , m_pill(new StatePill(theme, this))
    , m_roundTrip(new QLabel(this))
    , m_badges(new QHBoxLayout)
    , m_connect(new QPushButton(tr("Connect"), this))
    , m_close(new QToolButton(this))
    , m_closeMenu(new QMenu(this))
{
    buildFields();
    buildCloseMenu();
    m_pill->setObjectName(u"statePill"_s);
    m_pill->setToolTip(tr("readyState of the WebSocket; click for the ways to close it"));
    m_roundTrip->setObjectName(u"roundTrip"_s);
    m_roundTrip->setProperty("dim", true);
    m_roundTrip->setToolTip(tr("Round trip of the last ping"));
    m_connect->setObjectName(u"connectButton"_s);

    auto *addressLabel = new QLabel(tr("Addr&ess"), this);
    addressLabel->setBuddy(m_address);
    m_nickLabel->setBuddy(m_nick);
    for (QLabel *label : { addressLabel, m_nickLabel })
        label->setProperty("dim", true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(addressLabel);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_nickLabel);
    layout->addWidget(m_nick);
    layout->addWidget(m_pill);
    layout->addWidget(m_roundTrip);
    layout->addLayout(m_badges);
    layout->addWidget(m_connect);
    layout->addWidget(m_close);

    connect(m_connect, &QPushButton::clicked, this, &ConnectionBar::connectRequested);
    connect(m_nick, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_address->lineEdit(), &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_pill, &QAbstractButton::clicked, m_close, &QToolButton::showMenu);
    setState(ReadyState::Closed, false);
    setRoundTrip(-1);
}

void ConnectionBar::buildFields()
{
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Address of the server"));
    m_address->lineEdit()->setObjectName(u"addressEdit"_s);
    m_address->lineEdit()->setAccessibleName(m_address->accessibleName());
    m_address->lineEdit()->setPlaceholderText(u"ws://127.0.0.1:8765/"_s);
    m_address->lineEdit()->setFont(Theme::wireFont());
    m_nick->setObjectName(u"nick"_s);
    m_nick->setAccessibleName(tr("Nick"));
    m_nick->setPlaceholderText(tr("your nick"));
    m_nick->setMaxLength(Nick::MaxLength * 2); // surrogate pairs count twice here
    m_nick->setFixedWidth(m_nick->fontMetrics().averageCharWidth() * 18);
}

void ConnectionBar::buildCloseMenu()
{
    m_closeNormally = m_closeMenu->addAction(tr("&Normally, 1000"));
    m_closeBare = m_closeMenu->addAction(tr("&Without a code"));
    m_closeCustom = m_closeMenu->addAction(tr("With &code and reason…"));
    m_closeMenu->addSeparator();
    m_drop = m_closeMenu->addAction(tr("&Drop TCP, no closing handshake"));
    m_closeMenu->setObjectName(u"closeMenu"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setPopupMode(QToolButton::MenuButtonPopup);
    m_close->setMenu(m_closeMenu);
    m_close->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_close, &QToolButton::clicked, m_closeNormally, &QAction::trigger);
    connect(m_closeNormally, &QAction::triggered, this, [this] { emit closeRequested(1000); });
    connect(m_closeBare, &QAction::triggered, this, [this] { emit closeRequested(0); });
    connect(m_closeCustom, &QAction::triggered, this, &ConnectionBar::closeDialogRequested);
    connect(m_drop, &QAction::triggered, this, &ConnectionBar::dropRequested);
}

QString ConnectionBar::address() const
{
    return m_address->currentText().trimmed();
}

void ConnectionBar::setAddress(const QString &address)
{
    m_address->setEditText(address);
}

void ConnectionBar::setRecentAddresses(const QStringList &addresses)
{
    const QString shown = address();
    m_address->clear();
    m_address->addItems(addresses);
    m_address->setEditText(shown);
}

QString ConnectionBar::nick() const
{
    return m_nick->text().trimmed();
}

void ConnectionBar::setNick(const QString &nick)
{
    m_nick->setText(nick);
}

void ConnectionBar::setState(ReadyState state, bool slow)
{
    const bool isClosed = state == ReadyState::Closed;
    m_pill->setState(state, slow);
    m_address->setLocked(!isClosed);
    m_nick->setReadOnly(!isClosed);
    m_connect->setVisible(isClosed);
    m_close->setVisible(!isClosed);
    m_close->setText(state == ReadyState::Connecting ? tr("Cancel") : tr("Close"));
    // A connection that is not open has no Close frame to send (again); it can only be cut.
    for (QAction *action : { m_closeNormally, m_closeBare, m_closeCustom })
        action->setEnabled(state == ReadyState::Open
                           || (state == ReadyState::Connecting && action == m_closeNormally));
}

void ConnectionBar::setRoundTrip(qint64 microseconds)
{
    m_roundTrip->setVisible(microseconds >= 0);
    m_roundTrip->setText(microseconds >= 0 ? Words::duration(microseconds) : QString());
    m_roundTrip->setAccessibleName(tr("Round trip: %1").arg(m_roundTrip->text()));
}

void ConnectionBar::addBadge(QWidget &badge)
{
    m_badges->addWidget(&badge);
}

void ConnectionBar::hideNick()
{
    m_nickLabel->hide();
    m_nick->hide();
}

void ConnectionBar::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->lineEdit()->selectAll();
}

void ConnectionBar::focusNick()
{
    m_nick->setFocus(Qt::ShortcutFocusReason);
    m_nick->selectAll();
}

} // namespace Limpid
