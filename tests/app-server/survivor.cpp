// SPDX-License-Identifier: GPL-3.0-or-later
#include "survivor.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

Survivor::Survivor(const QString &nick)
    : m_nick(nick)
{
}

void Survivor::connectTo(quint16 port)
{
    m_isIn = false;
    m_underway = 0;
    m_client = std::make_unique<RawClient>(port);
    m_client->upgrade("/", RawClient::Chat);
    say(u"hello"_s, { { u"nick"_s, m_nick }, { u"resume"_s, m_token } });
    QJsonObject join { { u"group"_s, u"g"_s } };
    if (!m_after.isEmpty())
        join.insert(u"after"_s, m_after);
    say(u"group.join"_s, join);
}

void Survivor::say(const QString &type, QJsonObject fields)
{
    fields.insert(u"type"_s, type);
    m_client->sendText(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

void Survivor::send(const QString &id)
{
    say(u"message.send"_s, { { u"group"_s, u"g"_s }, { u"id"_s, id }, { u"text"_s, id } });
}

void Survivor::startSending(int underway)
{
    for (const auto &id : std::as_const(m_outbox))
        send(id);
    m_underway = underway;
    sendMore();
}

void Survivor::sendMore()
{
    while (m_outbox.size() < m_underway) {
        m_outbox.append(QUuid::createUuid().toString(QUuid::WithoutBraces));
        ++m_count;
        send(m_outbox.constLast());
    }
}

void Survivor::work()
{
    for (const auto &frame : m_client->takeFrames()) {
        if (frame.firstByte == 0x81)
            handle(QJsonDocument::fromJson(frame.payload).object());
    }
    sendMore();
}

void Survivor::handle(const QJsonObject &event)
{
    const auto type = event.value(u"type"_s).toString();
    if (type == "message"_L1)
        onMessage(event);
    else if (type == "message.accepted"_L1)
        onAccepted(event);
    else if (type == "group.joined"_L1)
        onJoined(event);
    else if (type == "welcome"_L1 && event.value(u"nick"_s).toString() != m_nick)
        m_complaints.append(u"%1 has become %2"_s.arg(m_nick, event.value(u"nick"_s).toString()));
    else if (type == "fault"_L1)
        m_complaints.append(u"a fault: "_s + event.value(u"text"_s).toString());
    if (type == "welcome"_L1)
        m_token = event.value(u"resume"_s).toString();
}

void Survivor::onJoined(const QJsonObject &joined)
{
    if (joined.value(u"gap"_s).toBool())
        m_complaints.append(u"a gap behind "_s + m_after);
    if (m_after.isEmpty())
        m_after = joined.value(u"cursor"_s).toString();
    m_isIn = true;
}

void Survivor::onMessage(const QJsonObject &message)
{
    const auto cursor = message.value(u"cursor"_s).toString();
    if (cursor <= m_after)
        m_complaints.append(u"%1 came behind %2"_s.arg(cursor, m_after));
    m_after = cursor;
    m_heard.append(cursor + u' ' + message.value(u"id"_s).toString());
}

void Survivor::onAccepted(const QJsonObject &accepted)
{
    const auto id = accepted.value(u"id"_s).toString();
    const auto cursor = accepted.value(u"cursor"_s).toString();
    if (m_accepted.value(id, cursor) != cursor)
        m_complaints.append(id + u" was accepted with two cursors"_s);
    m_accepted.insert(id, cursor);
    m_outbox.removeOne(id);
}
