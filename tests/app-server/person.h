// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"

#include <QJsonObject>

/// Somebody who chats: a raw client that speaks JSON on route "/".
class Person
{
public:
    explicit Person(quint16 port, const QByteArray &headers = RawClient::Chat);

    void say(const QString &type, QJsonObject fields = {});
    void hello(const QString &nick, const QString &resume = {});
    /// after: the cursor of the last message it has; empty: none.
    void join(const QString &group, const QString &after = {});
    void send(const QString &group, const QString &id, const QString &text);

    [[nodiscard]] RawClient &client() { return m_client; }
    /// The events of a type (empty: all) so far, in order.
    [[nodiscard]] QList<QJsonObject> heard(const QString &type = {}) const;
    /// The last of them, or an empty one.
    [[nodiscard]] QJsonObject last(const QString &type) const;
    [[nodiscard]] QStringList texts() const; ///< of the messages
    [[nodiscard]] QString cursor(int message) const; ///< of the message heard as number so and so

private:
    RawClient m_client;
};
