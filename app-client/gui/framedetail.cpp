// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/framedetail.h"

#include "app-client/gui/payloadview.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QString maskingKeyText(quint32 key)
{
    QStringList octets;
    for (int shift = 24; shift >= 0; shift -= 8)
        octets += u"%1"_s.arg((key >> shift) & 0xff, 2, 16, QChar(u'0'));
    return octets.join(u' ');
}

} // namespace

FrameDetail::FrameDetail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_headline(new QLabel(this))
    , m_bits(new QWidget(this))
    , m_bitsLayout(new QHBoxLayout(m_bits))
    , m_bitButtons(new QButtonGroup(this))
    , m_explanation(new QLabel(this))
    , m_payload(new PayloadView(theme, this))
{
    setProperty("surface", u"base"_s);
    setObjectName(u"frameDetail"_s);
    m_headline->setFont(Theme::font(1, true));
    m_bitsLayout->setContentsMargins(0, 0, 0, 0);
    m_bitsLayout->setSpacing(4);
    m_explanation->setObjectName(u"fieldExplanation"_s);
    m_explanation->setProperty("dim", true);
    m_explanation->setWordWrap(true);

    // In a low pane it gives way first: it scrolls, and an explanation does not.
    m_payload->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(&m_payload->forms());
    layout->addWidget(m_bits);
    layout->addWidget(m_explanation);
    layout->addWidget(m_payload, 1);
    connect(m_bitButtons, &QButtonGroup::idClicked, this, &FrameDetail::explain);
    setEntry(nullptr);
}

void FrameDetail::setEntry(const LogEntry *entry)
{
    m_headline->setText(entry ? headlineOf(*entry) : tr("Nothing selected"));
    m_fields = entry ? fieldsOf(*entry) : QList<Field>();
    rebuildFields();
    explain(0);
    if (!entry)
        m_explanation->setText(tr("Select a line of the log to look into it."));
    m_explanation->setVisible(!entry || !m_fields.isEmpty());
    m_payload->setEntry(entry);
}

QString FrameDetail::headlineOf(const LogEntry &entry) const
{
    if (entry.kind == LogKind::Frame)
        return tr("Frame, %n byte(s)", nullptr, int(entry.wireLength));
    if (entry.kind == LogKind::Handshake)
        return entry.direction == Direction::Sent ? tr("Handshake, request")
                                                  : tr("Handshake, response");
    if (entry.kind == LogKind::State)
        return tr("State: %1").arg(Words::stateWithNumber(entry.state));
    return Words::logKind(entry);
}

QList<FrameDetail::Field> FrameDetail::fieldsOf(const LogEntry &entry) const
{
    if (entry.kind != LogKind::Frame)
        return {};
    QList<Field> fields;
    fields += { u"FIN"_s,
                entry.fin ? u"1"_s : u"0"_s,
                entry.fin ? tr("FIN 1: the last (or only) frame of the message. RFC 6455, 5.2")
                          : tr("FIN 0: more frames of this message follow. RFC 6455, 5.4") };
    fields += { u"RSV"_s,
                u"%1"_s.arg(entry.rsv, 3, 2, QChar(u'0')),
                entry.rsv & 4
                    ? tr("RSV1: the payload is compressed by permessage-deflate. RFC 7692, 7.2.3")
                    : entry.rsv != 0
                    ? tr("RSV2 or RSV3: no extension that is known here uses them. RFC 6455, 5.2")
                    : tr("RSV 000: no extension changed this frame. RFC 6455, 5.2") };
    fields += { u"opcode"_s,
                u"%1 %2"_s.arg(int(entry.opcode), 0, 16).arg(Words::opcode(entry.opcode)),
                isControl(entry.opcode)
                    ? tr("A control frame: at most 125 bytes, never in pieces. RFC 6455, 5.5")
                    : tr("What the payload is: text, binary, or the next piece. RFC 6455, 5.6") };
    fields += { u"MASK"_s,
                entry.masked ? u"1"_s : u"0"_s,
                entry.masked ? tr("MASK 1: every frame of a client is masked. RFC 6455, 5.3")
                    : entry.direction == Direction::Sent
                    ? tr("MASK 0: a client has to mask; the server should close. RFC 6455, 5.1")
                    : tr("MASK 0: a server never masks. RFC 6455, 5.1") };
    fields += { u"len"_s,
                Words::count(entry.payloadLength),
                tr("%n byte(s) of payload; the frame's header takes %1 more. RFC 6455, 5.2",
                   nullptr,
                   int(entry.payloadLength))
                    .arg(Words::count(entry.wireLength - entry.payloadLength)) };
    if (entry.masked)
        fields += { u"key"_s,
                    maskingKeyText(entry.maskingKey),
                    tr("Masking key: the payload went over the wire XORed with these four octets. "
                       "RFC 6455, 5.3") };
    return fields;
}

void FrameDetail::rebuildFields()
{
    const QList<QAbstractButton *> old = m_bitButtons->buttons();
    for (QAbstractButton *button : old) {
        m_bitButtons->removeButton(button);
        delete button;
    }
    while (QLayoutItem *item = m_bitsLayout->takeAt(0))
        delete item;
    for (int i = 0; i < m_fields.size(); ++i) {
        auto *button = new QToolButton(m_bits);
        button->setText(u"%1\n%2"_s.arg(m_fields[i].name, m_fields[i].value));
        button->setAccessibleName(u"%1 %2"_s.arg(m_fields[i].name, m_fields[i].value));
        button->setAccessibleDescription(m_fields[i].explanation);
        button->setToolTip(m_fields[i].explanation);
        button->setFont(Theme::wireFont());
        button->setCheckable(true);
        button->setProperty("bit", true);
        m_bitButtons->addButton(button, i);
        m_bitsLayout->addWidget(button);
    }
    m_bitsLayout->addStretch();
    m_bits->setVisible(!m_fields.isEmpty());
}

void FrameDetail::explain(int field)
{
    if (field < 0 || field >= m_fields.size())
        return;
    m_bitButtons->button(field)->setChecked(true);
    m_explanation->setText(m_fields[field].explanation);
}

} // namespace Limpid
