// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Person::Person(quint16 port, const QByteArray &headers)
    : m_client(port)
{
    m_client.upgrade("/", headers);
}

void Person::say(const QString &type, QJsonObject fields)
{
    fields.insert(u"type"_s, type);
    m_client.sendText(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

void Person::hello(const QString &nick, const QString &resume)
{
    say(u"hello"_s, { { u"nick"_s, nick }, { u"resume"_s, resume } });
}

void Person::join(const QString &group, const QString &after)
{
    QJsonObject fields { { u"group"_s, group } };
    if (!after.isEmpty())
        fields.insert(u"after"_s, after);
    say(u"group.join"_s, fields);
}

void Person::send(const QString &group, const QString &id, const QString &text)
{
    say(u"message.send"_s, { { u"group"_s, group }, { u"id"_s, id }, { u"text"_s, text } });
}

QList<QJsonObject> Person::heard(const QString &type) const
{
    QList<QJsonObject> events;
    for (const auto &frame : m_client.frames()) {
        const auto event = QJsonDocument::fromJson(frame.payload).object();
        if (frame.firstByte == 0x81 && (type.isEmpty() || event.value(u"type"_s) == type))
            events.append(event);
    }
    return events;
}

QJsonObject Person::last(const QString &type) const
{
    const auto events = heard(type);
    return events.isEmpty() ? QJsonObject() : events.constLast();
}

QStringList Person::texts() const
{
    QStringList texts;
    for (const auto &message : heard(u"message"_s))
        texts.append(message.value(u"text"_s).toString());
    return texts;
}

QString Person::cursor(int message) const
{
    return heard(u"message"_s).value(message).value(u"cursor"_s).toString();
}
