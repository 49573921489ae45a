// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/listenbar.h"

#include "app-server/gui/figure.h"
#include "app-server/gui/serverwords.h"
#include "app-server/gui/shareableurl.h"
#include "app-server/models/serverfigures.h"
#include "common/gui/statepill.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QNetworkInterface>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Limpid {

ListenBar::ListenBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_stop(new QPushButton(tr("■ Stop"), this))
    , m_pill(new StatePill(theme, this))
    , m_listening(new QWidget(this))
    , m_choice(new QWidget(this))
    , m_figures(new QWidget(this))
    , m_address(new QLabel(m_listening))
    , m_for(new QLabel(m_listening))
    , m_copy(new QToolButton(m_listening))
    , m_share(new QToolButton(m_listening))
    , m_scope(new QComboBox(m_choice))
    , m_port(new QSpinBox(m_choice))
    , m_clients(new Figure(theme, m_figures))
    , m_groups(new Figure(theme, m_figures))
    , m_messages(new Figure(theme, m_figures))
    , m_buffered(new Figure(theme, m_figures))
    , m_up(new Figure(theme, m_figures))
{
    setProperty("surface", u"window"_s);
    setFixedHeight(qMax(72, fontMetrics().height() * 4));
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setProperty("danger", true);
    m_stop->setAccessibleName(tr("Stop the server"));
    m_pill->setObjectName(u"listenState"_s);
    m_pill->setFocusPolicy(Qt::NoFocus);
    m_pill->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(12);
    layout->addWidget(m_stop);
    layout->addWidget(m_pill);
    layout->addWidget(buildAddress());
    layout->addWidget(buildChoice());
    layout->addStretch();
    layout->addWidget(buildFigures());
    connect(m_stop, &QPushButton::clicked, this, &ListenBar::stopRequested);
    connect(m_share, &QToolButton::clicked, this, &ListenBar::shareRequested);
    connect(m_copy, &QToolButton::clicked, this, &ListenBar::copyAddress);
    connect(&theme, &Theme::changed, this, &ListenBar::refreshPill);
    setState(EngineControl::State::Stopped);
}

QWidget *ListenBar::buildAddress()
{
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setFont(Theme::wireFont());
    m_address->setTextFormat(Qt::PlainText);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"copyAddress"_s);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the address"));
    m_copy->setProperty("flat", true);
    m_share->setObjectName(u"share"_s);
    m_share->setText(tr("Share…"));
    m_share->setAccessibleName(tr("Share the server"));
    m_share->setToolTip(tr("All addresses, the join code, a link and a QR code"));
    m_share->setProperty("flat", true);
    m_for->setProperty("dim", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    row->addWidget(m_share);
    row->addStretch();
    auto *layout = new QVBoxLayout(m_listening);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_for);
    return m_listening;
}

QWidget *ListenBar::buildChoice()
{
    m_scope->setObjectName(u"scope"_s);
    m_scope->addItem(tr("this computer"), QHostAddress(QHostAddress::LocalHost).toString());
    m_scope->addItem(tr("everyone on the network"), QHostAddress(QHostAddress::Any).toString());
    m_port->setObjectName(u"port"_s);
    m_port->setRange(0, 65'535);
    m_port->setSpecialValueText(tr("a free one"));
    m_port->setMinimumWidth(96);
    auto *scope = new QLabel(tr("for"), m_choice);
    scope->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("Who may connect"));
    auto *port = new QLabel(tr("on &port"), m_choice);
    port->setBuddy(m_port);
    auto *layout = new QHBoxLayout(m_choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(scope);
    layout->addWidget(m_scope);
    layout->addWidget(port);
    layout->addWidget(m_port);
    return m_choice;
}

QWidget *ListenBar::buildFigures()
{
    m_figures->setMinimumWidth(1); // fitFigures() lets go what has no room
    auto *layout = new QHBoxLayout(m_figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_clients->setObjectName(u"figureClients"_s);
    m_groups->setObjectName(u"figureGroups"_s);
    m_messages->setObjectName(u"figureMessages"_s);
    m_buffered->setObjectName(u"figureBuffered"_s);
    m_up->setObjectName(u"figureUp"_s);
    for (Figure *figure : { m_clients, m_groups, m_messages, m_buffered, m_up })
        layout->addWidget(figure);
    return m_figures;
}

void ListenBar::setConfig(const EngineConfig &config)
{
    const bool everyone
        = config.address == QHostAddress::Any || config.address == QHostAddress::AnyIPv4;
    const QString wanted
        = everyone ? QHostAddress(QHostAddress::Any).toString() : config.address.toString();
    if (m_scope->findData(wanted) < 0)
        m_scope->addItem(wanted, wanted);
    m_scope->setCurrentIndex(m_scope->findData(wanted));
    m_port->setValue(config.port);
}

EngineConfig ListenBar::config(const EngineConfig &base) const
{
    EngineConfig config = base;
    config.address = QHostAddress(m_scope->currentData().toString());
    config.port = quint16(m_port->value());
    return config;
}

void ListenBar::setState(EngineControl::State state)
{
    m_state = state;
    const bool listens = state == EngineControl::State::Listening;
    const bool stopped = state == EngineControl::State::Stopped;
    m_stop->setVisible(!stopped);
    m_stop->setEnabled(listens);
    m_listening->setVisible(listens);
    m_choice->setVisible(stopped);
    m_figures->setVisible(!stopped);
    refreshPill();
}

void ListenBar::refreshPill()
{
    const Colors &colors = m_theme.colors();
    switch (m_state) {
    case EngineControl::State::Stopped:
        return m_pill->setCustom(StateShape::Closed, colors.closed, tr("Stopped"));
    case EngineControl::State::Starting:
        return m_pill->setCustom(StateShape::Connecting, colors.connecting, tr("Starting"));
    case EngineControl::State::Listening:
        return m_pill->setCustom(StateShape::Open, colors.open, tr("Listening"));
    case EngineControl::State::Stopping:
        return m_pill->setCustom(StateShape::Closing, colors.closing, tr("Stopping"));
    }
}

void ListenBar::setUrl(const QUrl &url)
{
    m_url = url;
    m_address->setText(shareableUrl(url, QNetworkInterface::allAddresses()).toString());
    m_for->setText(scopeWords());
}

QString ListenBar::scopeWords() const
{
    const QHostAddress host(m_url.host());
    if (host == QHostAddress::AnyIPv4 || host == QHostAddress::AnyIPv6)
        return tr("for everyone on the network");
    return host.isLoopback() ? tr("for this computer only")
                             : tr("for whoever reaches this address");
}

QString ListenBar::shownAddress() const
{
    return m_address->text();
}

void ListenBar::setFigures(const ServerFigures &figures)
{
    m_clients->setWords(Words::count(figures.clients()),
                        tr("client(s)", nullptr, figures.clients()));
    m_groups->setWords(Words::count(figures.groups()), tr("group(s)", nullptr, figures.groups()));
    m_messages->setWords(ServerWords::rate(figures.messagesPerSecond()), tr("messages/s"));
    m_buffered->setWords(Words::bytes(figures.bufferedAmount()),
                         figures.mostBufferedBy().isEmpty()
                             ? tr("buffered")
                             : tr("buffered, most by %1").arg(figures.mostBufferedBy()));
    m_buffered->setWarning(figures.hasSlow());
    m_up->setWords(ServerWords::age(figures.upTime()), tr("up"));
    fitFigures();
}

void ListenBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitFigures();
}

/// A narrow window shows fewer figures, not cut ones: those that matter least go first.
void ListenBar::fitFigures()
{
    const int others = m_stop->sizeHint().width() + m_pill->sizeHint().width()
        + m_listening->sizeHint().width() + 5 * layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    int left = width() - others - margins.left() - margins.right();
    for (Figure *figure : { m_clients, m_buffered, m_messages, m_up, m_groups }) {
        left -= figure->sizeHint().width() + m_figures->layout()->spacing();
        figure->setVisible(left >= 0);
    }
}

void ListenBar::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
}

} // namespace Limpid
