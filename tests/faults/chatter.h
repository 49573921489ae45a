// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/connectionrecorder.h"
#include "app-client/inspect/statetimeline.h"
#include "app-client/session/chatsession.h"
#include "app-client/session/reconnector.h"
#include "common/models/eventlogmodel.h"

#include <QElapsedTimer>
#include <QMap>

/// The client without its window: the session with an outbox on the disk, and the window's rules of
/// when a lost connection is tried again.
///
/// Only where the window would leave it to the person to press Connect, before the server was ever
/// there, this goes on by itself. Notes what breaks the promise.
class Chatter : public QObject
{
    Q_OBJECT

public:
    /// folder: of the outboxes. random: for the waits between two tries, from 0 to below 1.
    Chatter(const QString &nick, const QString &folder, Limpid::Backoff::Random random);

    /// Connects and joins "g"; what was left in the outbox is sent.
    void connectTo(quint16 port);
    /// False: it does not count as queued.
    [[nodiscard]] bool write(const QString &text);

    [[nodiscard]] Limpid::ChatSession &session() { return m_session; }
    [[nodiscard]] bool isIn() const; ///< in the group
    [[nodiscard]] int waiting() const; ///< messages of this one that the server has not accepted
    /// What messageReceived() told, as "cursor id sender text".
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    /// What the list shows, the same way, without lines between messages.
    [[nodiscard]] QStringList shown() const;
    /// Cursors by id, as accepted.
    [[nodiscard]] const QMap<QString, QString> &accepted() const { return m_accepted; }
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

    [[nodiscard]] static QString line(const Limpid::Message &message);

private:
    void onWebSocket(Limpid::WebSocket *webSocket);
    void onText(const QByteArray &utf8);
    void onVerdict(const Limpid::CloseVerdict &verdict);
    void onIdentified();
    void onMessage(const Limpid::Message &message);
    [[nodiscard]] QVariant value(int row, Limpid::MessageListModel::Role role) const;

    const QString m_nick;
    QElapsedTimer m_clock;
    Limpid::ChatSession m_session;
    Limpid::StateTimeline m_timeline;
    Limpid::EventLogModel m_log;
    Limpid::ConnectionRecorder m_recorder;
    Limpid::Reconnector m_reconnector;
    bool m_wasUp = false;
    QStringList m_heard;
    QMap<QString, QString> m_accepted;
    QStringList m_complaints;
};
