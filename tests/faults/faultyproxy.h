// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultylink.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <array>
#include <memory>
#include <vector>

class Replay;

/// A TCP proxy on the loopback address that breaks what goes through it: delays, ends of every
/// kind, wherever in a frame, and what clients sent sent again. One seed, one row of plans.
///
/// At first it passes everything.
class FaultyProxy : public QObject
{
    Q_OBJECT

public:
    FaultyProxy(quint16 target, quint32 seed);
    ~FaultyProxy() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// From now on what comes and what is there breaks; or no more, and what is there is reset.
    void setFaulty(bool on);
    /// As if there were no server: what is there is reset, and so is what comes.
    void setDown(bool on);

    [[nodiscard]] int faults() const; ///< so far, of all kinds
    [[nodiscard]] QString summary() const; ///< so many of each kind, for the log

private:
    void onConnection();
    void onStruck(FaultyLink &link, FaultPlan::Kind kind);
    void onEnded(FaultyLink &link);
    void record(const QByteArray &bytes);
    void replay(const QByteArray &bytes);
    void forget(const Replay *replay);
    void resetAll();
    [[nodiscard]] FaultPlan makePlan();
    [[nodiscard]] bool isOneIn(int number) { return m_random.bounded(number) == 0; }

    const quint16 m_target;
    QRandomGenerator m_random;
    QTcpServer m_listener;
    std::vector<std::unique_ptr<FaultyLink>> m_links;
    std::vector<std::unique_ptr<Replay>> m_replays;
    std::vector<QByteArray> m_recordings; ///< of clients that are gone
    std::array<int, 5> m_counts = {}; ///< by FaultPlan::Kind
    bool m_isFaulty = false;
    bool m_isDown = false;
};
