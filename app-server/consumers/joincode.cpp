// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/joincode.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds Remember { 600'000 }; // after the last turn of an address
constexpr qsizetype MaxAddresses = 10'000; // remembered at a time

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    for (char &c : key)
        c = char(QRandomGenerator::system()->generate());
    return key;
}

/// In the same time wherever they differ.
bool areEqual(const QByteArray &a, const QByteArray &b)
{
    int difference = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= a[i] ^ b[i];
    return a.size() == b.size() && difference == 0;
}

} // namespace

JoinCode::JoinCode(Clock clock)
    : m_clock(std::move(clock))
    , m_key(randomKey())
{
}

std::chrono::milliseconds JoinCode::steadyClock()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

std::chrono::milliseconds JoinCode::delayAfter(int wrong)
{
    if (wrong < FreeTries)
        return std::chrono::milliseconds(0);
    const int doublings = std::min(wrong - FreeTries, 10);
    return std::min(FirstDelay * (1 << doublings), LongestDelay);
}

QByteArray JoinCode::digest(const QString &text) const
{
    return QMessageAuthenticationCode::hash(text.toUtf8(), m_key, QCryptographicHash::Sha256);
}

void JoinCode::set(const QString &code)
{
    const QMutexLocker locker(&m_mutex);
    m_isNeeded = !code.isEmpty();
    m_digest = digest(code);
}

bool JoinCode::isNeeded() const
{
    const QMutexLocker locker(&m_mutex);
    return m_isNeeded;
}

void JoinCode::judge(QObject &context,
                     const QHostAddress &address,
                     const QString &guess,
                     std::function<void(bool isRight)> answer)
{
    const auto delay = takeTurn(address);
    if (delay.count() == 0)
        return answer(isRight(address, guess));
    QTimer::singleShot(delay, &context, [this, address, guess, answer = std::move(answer)] {
        answer(isRight(address, guess));
    });
}

std::chrono::milliseconds JoinCode::takeTurn(const QHostAddress &address)
{
    const auto now = m_clock();
    const QMutexLocker locker(&m_mutex);
    forgetOld(now);
    const auto known = m_guesses.find(address);
    if (known == m_guesses.end() || known->wrong < FreeTries)
        return std::chrono::milliseconds(0);
    const auto turn = std::max(now, known->nextTurn);
    known->nextTurn = turn + delayAfter(known->wrong);
    return turn - now;
}

bool JoinCode::isRight(const QHostAddress &address, const QString &guess)
{
    const auto now = m_clock();
    const QMutexLocker locker(&m_mutex);
    if (areEqual(digest(guess), m_digest)) {
        m_guesses.remove(address);
        return true;
    }
    auto &guesses = m_guesses[address];
    ++guesses.wrong;
    guesses.nextTurn = std::max(guesses.nextTurn, now + delayAfter(guesses.wrong));
    return false;
}

void JoinCode::forgetOld(std::chrono::milliseconds now)
{
    if (m_guesses.size() < MaxAddresses)
        return;
    m_guesses.removeIf([now](const auto &entry) { return entry->nextTurn + Remember < now; });
    if (m_guesses.size() >= MaxAddresses)
        m_guesses.clear();
}

} // namespace Limpid
