// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace Limpid {

/// The server's join code, which people say to come in, and the brake for those who guess it.
///
/// Guesses are compared in constant time, and those of one address come one after the other: after
/// a few wrong ones each waits longer than the one before, also if they come by many connections at
/// once. Any thread.
class JoinCode
{
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    static constexpr int FreeTries = 3; ///< wrong ones before it slows down
    static constexpr std::chrono::milliseconds FirstDelay { 1'000 }; ///< doubled each time
    static constexpr std::chrono::milliseconds LongestDelay { 30'000 };

    /// clock: any that only goes forward.
    explicit JoinCode(Clock clock = &JoinCode::steadyClock);

    void set(const QString &code); ///< empty: none is needed
    [[nodiscard]] bool isNeeded() const;

    /// Judges a guess when its turn has come: at once or later, on the thread of `context`, unless
    /// that is gone then.
    void judge(QObject &context,
               const QHostAddress &address,
               const QString &guess,
               std::function<void(bool isRight)> answer);

    /// How long a guess from this address has to wait for its turn, which is taken by asking.
    [[nodiscard]] std::chrono::milliseconds takeTurn(const QHostAddress &address);
    /// To be asked when the turn has come.
    [[nodiscard]] bool isRight(const QHostAddress &address, const QString &guess);

private:
    struct Guesses
    {
        int wrong = 0;
        std::chrono::milliseconds nextTurn { 0 };
    };

    [[nodiscard]] static std::chrono::milliseconds steadyClock();
    [[nodiscard]] static std::chrono::milliseconds delayAfter(int wrong);
    [[nodiscard]] QByteArray digest(const QString &text) const;
    void forgetOld(std::chrono::milliseconds now);

    const Clock m_clock;
    const QByteArray m_key; ///< random, so that digests tell nothing
    mutable QMutex m_mutex;
    bool m_isNeeded = false;
    QByteArray m_digest;
    QHash<QHostAddress, Guesses> m_guesses;
};

} // namespace Limpid
