// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Limpid {

/// What a Redis server has answered to one command (RESP2), or that it has not.
struct RedisReply
{
    enum class Type {
        Nil,
        Integer,
        Text, ///< a status or a bulk string
        List,
        Error, ///< it refused; text says why
        Lost ///< no answer came: whether the command was obeyed is not known; text says why
    };

    Type type = Type::Nil;
    qint64 integer = 0;
    QByteArray text;
    QList<RedisReply> items;

    [[nodiscard]] bool isFault() const { return type == Type::Error || type == Type::Lost; }
};

} // namespace Limpid
