// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/clientdetail.h"

#include "app-server/gui/serverwords.h"
#include "common/gui/statepill.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int BarSteps = 1'000;
}

ClientDetail::ClientDetail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_hint(new QLabel(tr("Select a client to see what waits for it, to freeze or to close it."),
                        this))
    , m_client(new QWidget(this))
    , m_name(new QLabel(m_client))
    , m_state(new StatePill(theme, m_client))
    , m_where(new QLabel(m_client))
    , m_buffered(new QLabel(m_client))
    , m_bar(new QProgressBar(m_client))
    , m_advice(new QLabel(m_client))
    , m_tap(new QPushButton(tr("Frames"), m_client))
    , m_freeze(new QPushButton(tr("Freeze"), m_client))
    , m_ping(new QPushButton(tr("Ping"), m_client))
    , m_close(new QPushButton(tr("Close…"), m_client))
    , m_kick(new QPushButton(tr("Kick"), m_client))
    , m_ban(new QPushButton(tr("Ban…"), m_client))
{
    setProperty("surface", u"side"_s);
    m_hint->setProperty("dim", true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_hint);
    layout->addWidget(buildClient());
    layout->addStretch();
    addScrolled(*content);
    m_client->hide();

    connect(m_freeze, &QPushButton::clicked, this, &ClientDetail::freezeToggled);
    connect(m_tap, &QPushButton::clicked, this, &ClientDetail::tapToggled);
    connect(m_ping, &QPushButton::clicked, this, &ClientDetail::pingRequested);
    connect(m_close, &QPushButton::clicked, this, &ClientDetail::closeRequested);
    connect(m_kick, &QPushButton::clicked, this, &ClientDetail::kickRequested);
    connect(m_ban, &QPushButton::clicked, this, &ClientDetail::banRequested);
    connect(&theme, &Theme::changed, this, &ClientDetail::updateBarColor);
}

/// A low window scrolls the facts instead of squeezing them.
void ClientDetail::addScrolled(QWidget &content)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(&content);
    area->setMinimumWidth(content.minimumSizeHint().width());
    area->viewport()->setAutoFillBackground(false);
    content.setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

QWidget *ClientDetail::buildClient()
{
    m_client->setObjectName(u"clientDetail"_s);
    m_name->setObjectName(u"clientName"_s);
    m_name->setFont(Theme::font(1.15, true));
    m_state->setFocusPolicy(Qt::NoFocus);
    m_state->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_where->setObjectName(u"clientWhere"_s);
    for (QLabel *label : { m_name, m_where, m_advice }) {
        label->setTextFormat(Qt::PlainText); // a peer chose the words
        label->setWordWrap(true);
    }
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_where->setProperty("dim", true);
    m_advice->setProperty("dim", true);
    m_advice->setObjectName(u"clientAdvice"_s);
    m_buffered->setObjectName(u"clientBuffered"_s);
    m_bar->setRange(0, BarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Buffered, of the limit"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *buffered = new QHBoxLayout;
    buffered->addWidget(new QLabel(tr("buffered"), m_client));
    buffered->addStretch();
    buffered->addWidget(m_buffered);
    auto *layout = new QVBoxLayout(m_client);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_where);
    layout->addSpacing(4);
    layout->addLayout(buffered);
    layout->addWidget(m_bar);
    layout->addWidget(m_advice);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    const QStringList titles { tr("received"),   tr("sent"),    tr("in, out"),
                               tr("round trip"), tr("skipped"), tr("connected") };
    QLabel **const values[] {
        &m_received, &m_sent, &m_rates, &m_roundTrip, &m_skipped, &m_connected
    };
    for (int row = 0; row < titles.size(); ++row) {
        auto *title = new QLabel(titles[row], m_client);
        title->setProperty("dim", true);
        *values[row] = new QLabel(m_client);
        facts->addWidget(title, row, 0);
        facts->addWidget(*values[row], row, 1, Qt::AlignRight);
    }
    layout->addLayout(facts);
    layout->addSpacing(4);
    layout->addWidget(buildButtons());
    return m_client;
}

QWidget *ClientDetail::buildButtons()
{
    auto *buttons = new QWidget(m_client);
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setCheckable(true);
    m_freeze->setToolTip(tr("Stop reading from this client, so that its own bufferedAmount grows"));
    m_close->setObjectName(u"closeClient"_s);
    m_close->setToolTip(tr("Start the closing handshake with a code and a reason of your choice"));
    m_kick->setObjectName(u"kick"_s);
    m_kick->setProperty("danger", true);
    m_kick->setToolTip(tr("Close with 1008 (policy violation) without asking"));
    m_ban->setObjectName(u"ban"_s);
    m_ban->setProperty("danger", true);
    m_ban->setAccessibleName(tr("Ban the address"));
    m_ban->setToolTip(tr("Close everybody from this address with 1008, and refuse it with 403"));
    m_ping->setObjectName(u"ping"_s);
    m_ping->setToolTip(tr("Measure the round trip now"));
    m_tap->setObjectName(u"tap"_s);
    m_tap->setCheckable(true);
    m_tap->setToolTip(tr("Show each of its frames, both ways, in the live log"));
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_tap, 0, 0);
    grid->addWidget(m_freeze, 0, 1);
    grid->addWidget(m_ping, 1, 0);
    grid->addWidget(m_close, 1, 1);
    grid->addWidget(m_kick, 2, 0);
    grid->addWidget(m_ban, 2, 1);
    grid->setColumnStretch(2, 1);
    return buttons;
}

void ClientDetail::setLimit(qint64 maxBuffered, SlowConsumer policy)
{
    m_limit = maxBuffered;
    m_policy = policy;
}

void ClientDetail::showClient(const ConnectionTableModel::Row *row,
                              const QStringList &groups,
                              qint64 now)
{
    m_hint->setVisible(!row);
    m_client->setVisible(row);
    if (!row)
        return;
    const ConnectionSnapshot &connection = row->connection;
    m_name->setText(ServerWords::name(connection));
    m_state->setState(connection.state, connection.slow);
    showWhere(*row, groups);
    showBuffer(connection);
    showTraffic(*row, now);
    const bool closed = connection.state == ReadyState::Closed;
    m_freeze->setChecked(connection.readingPaused);
    m_freeze->setText(connection.readingPaused ? tr("Frozen") : tr("Freeze"));
    m_freeze->setEnabled(!closed);
    m_tap->setEnabled(!closed);
    for (QPushButton *button : { m_ping, m_close, m_kick })
        button->setEnabled(connection.state < ReadyState::Closing);
}

void ClientDetail::setTapped(bool tapped)
{
    m_tap->setChecked(tapped);
}

void ClientDetail::showWhere(const ConnectionTableModel::Row &row, const QStringList &groups)
{
    QStringList lines { tr("%1 on %2").arg(row.address, row.connection.path) };
    if (!groups.isEmpty())
        lines.append(u"# "_s + groups.join(u", # "_s));
    m_where->setText(lines.join(u'\n'));
}

void ClientDetail::showBuffer(const ConnectionSnapshot &connection)
{
    const double share = m_limit > 0 ? double(connection.bufferedAmount) / double(m_limit) : 0;
    m_bar->setValue(int(qMin(1.0, share) * BarSteps));
    m_buffered->setText(
        tr("<b>%1</b> of %2").arg(Words::bytes(connection.bufferedAmount), Words::bytes(m_limit)));
    m_bar->setAccessibleDescription(
        tr("%1 of %2").arg(Words::bytes(connection.bufferedAmount), Words::bytes(m_limit)));
    const QString words = advice(connection);
    m_advice->setText(words);
    m_advice->setVisible(!words.isEmpty());
    if (m_slow != connection.slow) {
        m_slow = connection.slow;
        updateBarColor();
    }
}

QString ClientDetail::advice(const ConnectionSnapshot &connection) const
{
    if (connection.state == ReadyState::Closed) {
        const QString code = Words::closeCode(connection.closeCode);
        return connection.closeReason.isEmpty() ? code
                                                : u"%1 · %2"_s.arg(code, connection.closeReason);
    }
    if (connection.slow && m_policy == SlowConsumer::Drop)
        return tr("Reads slower than it is sent to. Past %1 its group messages are skipped.")
            .arg(Words::bytes(m_limit));
    if (connection.slow)
        return tr("Reads slower than it is sent to. Past %1 it is closed with 1013.")
            .arg(Words::bytes(m_limit));
    if (connection.readingPaused)
        return tr("You stopped reading from it: what it sends waits at its end.");
    return {};
}

void ClientDetail::showTraffic(const ConnectionTableModel::Row &row, qint64 now)
{
    const ConnectionSnapshot &connection = row.connection;
    const auto amount = [](quint64 messages, quint64 bytes) {
        return u"%1 · %2"_s.arg(Words::count(qint64(messages)), Words::bytes(qint64(bytes)));
    };
    m_received->setText(amount(connection.messagesReceived, connection.bytesReceived));
    m_sent->setText(amount(connection.messagesSent, connection.bytesSent));
    m_rates->setText(
        tr("%1/s, %2/s").arg(ServerWords::rate(row.inRate), ServerWords::rate(row.outRate)));
    m_roundTrip->setText(connection.asked               ? tr("asking…")
                             : connection.roundTrip < 0 ? tr("not asked yet")
                                                        : Words::duration(connection.roundTrip));
    m_skipped->setText(Words::count(qint64(connection.skipped)));
    m_connected->setText(ServerWords::cell(row, ConnectionTableModel::Connected, now));
}

void ClientDetail::updateBarColor()
{
    const QColor color = m_slow ? m_theme.colors().warning : m_theme.colors().accent;
    m_bar->setStyleSheet(u"QProgressBar::chunk { background: %1; }"_s.arg(color.name()));
}

} // namespace Limpid
