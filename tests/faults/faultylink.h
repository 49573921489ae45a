// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

/// What is to happen to a connection.
struct FaultPlan
{
    enum class Kind : quint8 {
        None, ///< it passes whole
        Fin, ///< both ends see the end of TCP
        Reset, ///< both ends see a reset
        Swallow, ///< nothing passes any more, and nobody is told; `patience` later it is reset
        Replay, ///< what the client has sent is sent again, on another connection; this one lives
    };

    Kind kind = Kind::None;
    qint64 upAfter = 0; ///< bytes of the client that pass before it happens, wherever that is
    qint64 downAfter = 0; ///< the same of the server; what comes first counts
    int delay = 0; ///< milliseconds that bytes are held back, at most
    int patience = 0; ///< milliseconds
};

/// One connection of a FaultyProxy: passes on what each side sends until its plan strikes.
class FaultyLink : public QObject
{
    Q_OBJECT

public:
    /// client: connected; becomes this one's.
    FaultyLink(QTcpSocket *client, quint16 target, const FaultPlan &plan);

    /// All that the client has sent, whether it was passed on or not.
    [[nodiscard]] const QByteArray &recorded() const { return m_recorded; }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }
    /// Counted from here; without effect when it is about to end already.
    void setPlan(const FaultPlan &plan);
    /// Resets both ends.
    void reset();

signals:
    void struck(FaultPlan::Kind kind); ///< once for each plan
    void ended(); ///< last; from the event loop

private:
    struct Pipe
    {
        QTcpSocket *from = nullptr;
        QTcpSocket *to = nullptr;
        qint64 left = 0; ///< bytes that pass before the plan strikes
        QByteArray held;
        QTimer timer;
    };

    void onReadable(Pipe &pipe);
    void pass(Pipe &pipe);
    void strike();
    void endWith(QTcpSocket *gone);
    void finish();

    QTcpSocket *m_client;
    QTcpSocket *m_server;
    FaultPlan m_plan;
    Pipe m_up;
    Pipe m_down;
    QTimer m_death;
    QByteArray m_recorded;
    bool m_hasStruck = false;
    bool m_isSwallowing = false;
    bool m_isEnded = false;
};
