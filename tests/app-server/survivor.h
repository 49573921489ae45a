// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>

/// Somebody who goes on chatting whatever becomes of the server: keeps what is not accepted yet,
/// resumes behind the last message it has, and notes whatever breaks the promise.
class Survivor : public QObject
{
    Q_OBJECT

public:
    explicit Survivor(const QString &nick);

    /// Connects (again), says hello, and joins; then isIn() follows.
    void connectTo(quint16 port);
    [[nodiscard]] bool isIn() const { return m_isIn; }
    [[nodiscard]] bool isCut() const { return m_client->isEnded(); }
    /// Sends what is not accepted, and from then on keeps so many messages underway, until stopped.
    void startSending(int underway);
    void stopSending() { m_underway = 0; }
    /// Reads what has come, and answers it.
    void work();

    [[nodiscard]] qsizetype unaccepted() const { return m_outbox.size(); }
    [[nodiscard]] const QMap<QString, QString> &accepted() const { return m_accepted; } ///< by id
    [[nodiscard]] const QStringList &heard() const { return m_heard; } ///< "cursor id", in order
    [[nodiscard]] qsizetype sent() const { return m_count; }
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    void say(const QString &type, QJsonObject fields);
    void send(const QString &id);
    void sendMore();
    void onJoined(const QJsonObject &joined);
    void onMessage(const QJsonObject &message);
    void onAccepted(const QJsonObject &accepted);
    void handle(const QJsonObject &event);

    const QString m_nick;
    std::unique_ptr<RawClient> m_client;
    QString m_token;
    QString m_after;
    bool m_isIn = false;
    int m_underway = 0;
    qsizetype m_count = 0;
    QStringList m_outbox; ///< ids, oldest first
    QMap<QString, QString> m_accepted; ///< cursors
    QStringList m_heard;
    QStringList m_complaints;
};
