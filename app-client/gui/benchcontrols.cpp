// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/benchcontrols.h"

#include "app-client/gui/closedialog.h"
#include "app-client/inspect/wirebench.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Limpid {

using Condition = WireBench::Condition;

namespace {
constexpr int MaxPing = 125; // bytes of a Ping's payload
} // namespace

BenchControls::BenchControls(WireBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_payload(new QLineEdit(this))
    , m_ping(addButton(tr("Ping"),
                       u"benchPing"_s,
                       tr("Sends a Ping with this payload; the log shows the Pong that answers.")))
    , m_pongOff(addButton(tr("Pong off"),
                          u"benchPongOff"_s,
                          tr("Answers no Pings any more. A server that asks gives this client up "
                             "after a while.")))
    , m_freeze(addButton(tr("Freeze reading"),
                         u"benchFreeze"_s,
                         tr("Reads nothing for %1 s, so that the server's buffers fill.")
                             .arg(WireBench::FreezeTime.count())))
    , m_close(addButton(tr("Close with code…"),
                        u"benchClose"_s,
                        tr("Closes with any code and reason, those too that are forbidden.")))
{
    m_payload->setObjectName(u"benchPingPayload"_s);
    m_payload->setAccessibleName(tr("Payload of the Ping"));
    m_payload->setPlaceholderText(tr("payload"));
    m_payload->setMaxLength(MaxPing);
    m_payload->setMinimumWidth(m_payload->fontMetrics().horizontalAdvance(tr("payload")) + 24);
    m_pongOff->setCheckable(true);
    m_freeze->setCheckable(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_payload, 0, 0);
    layout->addWidget(m_ping, 0, 1);
    layout->addWidget(m_pongOff, 1, 0, 1, 2);
    layout->addWidget(m_freeze, 2, 0, 1, 2);
    layout->addWidget(m_close, 3, 0, 1, 2);
    layout->setRowStretch(4, 1);
    layout->setColumnStretch(0, 1);

    connect(m_payload, &QLineEdit::returnPressed, this, &BenchControls::ping);
    connect(m_ping, &QPushButton::clicked, this, &BenchControls::ping);
    connect(m_pongOff, &QPushButton::toggled, this, &BenchControls::turnPongs);
    connect(m_freeze, &QPushButton::toggled, this, &BenchControls::freeze);
    connect(m_close, &QPushButton::clicked, this, &BenchControls::askForClose);
    connect(&bench, &WireBench::changed, this, &BenchControls::refresh);
    refresh();
}

QPushButton *
BenchControls::addButton(const QString &words, const QString &objectName, const QString &what)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(objectName);
    button->setToolTip(what);
    button->setAccessibleDescription(what);
    return button;
}

void BenchControls::ping()
{
    QByteArray payload = m_payload->text().toUtf8();
    while (payload.size() > MaxPing || !Utf8Validator::isValid(payload))
        payload.chop(1);
    m_bench.ping(payload);
}

void BenchControls::turnPongs(bool off)
{
    if (off)
        m_bench.begin(Condition::PongsOff);
    else
        m_bench.end(Condition::PongsOff);
}

void BenchControls::freeze(bool on)
{
    if (on)
        m_bench.begin(Condition::ReadingFrozen);
    else
        m_bench.end(Condition::ReadingFrozen);
}

void BenchControls::askForClose()
{
    auto *dialog = new CloseDialog(window(), CloseDialog::Codes::Any);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_bench.close({ quint16(dialog->code()), dialog->reason().toUtf8() });
    });
    dialog->open();
}

void BenchControls::refresh()
{
    const QSignalBlocker pongs(m_pongOff);
    const QSignalBlocker freezing(m_freeze);
    m_pongOff->setChecked(m_bench.has(Condition::PongsOff));
    m_freeze->setChecked(m_bench.has(Condition::ReadingFrozen));
    for (QPushButton *button : { m_ping, m_pongOff, m_freeze, m_close })
        button->setEnabled(m_bench.isOpen());
    m_payload->setEnabled(m_bench.isOpen());
}

} // namespace Limpid
