// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redis/redisscript.h"

#include <QCryptographicHash>
#include <QPointer>

namespace Limpid {

RedisScript::RedisScript(QByteArray text)
    : m_text(std::move(text))
    , m_hash(QCryptographicHash::hash(m_text, QCryptographicHash::Sha1).toHex())
{
}

void RedisScript::run(RedisConnection &connection,
                      const QByteArrayList &keys,
                      const QByteArrayList &arguments,
                      const RedisConnection::Answer &answer) const
{
    const auto rest = QByteArrayList { QByteArray::number(keys.size()) } + keys + arguments;
    const auto whole = QByteArrayList { "EVAL", m_text } + rest;
    const auto onAnswer = [known = m_isKnown, answer](const RedisReply &reply) {
        *known = !reply.isFault();
        if (answer)
            answer(reply);
    };
    const auto onNamed = [where = QPointer(&connection), whole, onAnswer](const RedisReply &reply) {
        const auto isUnknown
            = reply.type == RedisReply::Type::Error && reply.text.startsWith("NOSCRIPT");
        if (isUnknown && where)
            where->send(whole, onAnswer);
        else
            onAnswer(reply);
    };
    if (*m_isKnown)
        connection.send(QByteArrayList { "EVALSHA", m_hash } + rest, onNamed);
    else
        connection.send(whole, onAnswer);
}

} // namespace Limpid
