// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformanceplay.h"

#include "deflatepeer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QString shown(const QByteArray &payload)
{
    const QByteArray beginning = payload.first(std::min<qsizetype>(payload.size(), 40));
    return u"%1 bytes %2"_s.arg(payload.size()).arg(QString::fromLatin1(beginning.toHex()));
}

} // namespace

bool loopUntil(const std::function<bool()> &isTrue)
{
    constexpr int patience = 30'000; // ms: under a sanitizer, beside others
    const QDeadlineTimer deadline(patience);
    QTimer waker;
    waker.start(1000);
    while (!isTrue() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isTrue();
}

ConformancePlay::ConformancePlay(const ConformanceCase &played)
    : m_case(played)
{
    if (m_case.deflate)
        m_deflate = std::make_unique<DeflatePeer>(*m_case.deflate);
}

ConformancePlay::~ConformancePlay() = default;

QString ConformancePlay::run()
{
    for (const auto step : { &ConformancePlay::connectClient,
                             &ConformancePlay::sendAll,
                             &ConformancePlay::checkAnswers,
                             &ConformancePlay::checkEnd }) {
        if (const QString problem = (this->*step)(); !problem.isEmpty()) {
            const QByteArray complaint = m_client->complaint().trimmed();
            return problem + u" ["_s + QString::fromUtf8(complaint) + u']';
        }
    }
    return {};
}

QString ConformancePlay::connectClient()
{
    m_client = std::make_unique<HeadlessProcess>(
        QStringList { u"--raw"_s, u"--echo"_s, m_server.url(u"/runCase?case=1&agent=Limpid"_s) });
    if (!loopUntil([this] { return m_server.hasPeer() && m_server.peer()->hasRequest(); }))
        return u"the client does not connect"_s;
    HandPeer *peer = m_server.peer();
    if (!peer->request().startsWith("GET /runCase?case=1&agent=Limpid HTTP/1.1\r\n"))
        return u"the client asks for something else"_s;
    peer->setRsv1Allowed(m_deflate != nullptr);
    peer->socket()->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return {};
}

QByteArray ConformancePlay::deflateAnswer() const
{
    return m_deflate ? "Sec-WebSocket-Extensions: " + m_deflate->answer() + "\r\n" : QByteArray();
}

QString ConformancePlay::sendAll()
{
    HandPeer *peer = m_server.peer();
    QByteArray before = peer->acceptance(deflateAnswer());
    if (!m_case.inHandshake)
        peer->send(std::exchange(before, {}));
    for (const auto &write : m_case.writes) {
        if (const QString problem = awaitFrames(write.after); !problem.isEmpty())
            return problem;
        peer->send(before.isEmpty() ? write.bytes : std::exchange(before, {}) + write.bytes);
    }
    if (!m_case.dropsTcp)
        return {};
    peer->socket()->disconnectFromHost();
    return {};
}

QString ConformancePlay::awaitFrames(size_t count)
{
    const HandPeer *peer = m_server.peer();
    if (loopUntil(
            [&] { return peer->frames().size() >= count || peer->isGone() || peer->brokeRules(); })
        && peer->frames().size() >= count)
        return {};
    return u"%1 frames came instead of %2%3"_s.arg(peer->frames().size())
        .arg(count)
        .arg(peer->isGone() ? u" before TCP ended"_s : QString());
}

QString ConformancePlay::checkAnswers()
{
    if (m_case.dropsTcp)
        return {};
    HandPeer *peer = m_server.peer();
    if (const QString problem = awaitFrames(m_case.answers.size()); !problem.isEmpty())
        return problem;
    for (size_t i = 0; i < m_case.answers.size(); ++i) {
        if (const QString problem = checkAnswer(i); !problem.isEmpty())
            return u"answer %1: "_s.arg(i + 1) + problem;
    }
    if (!m_case.failure && !m_case.closeAnswer)
        peer->send(closeFrame(1000));
    if (const QString problem = awaitFrames(m_case.answers.size() + 1); !problem.isEmpty())
        return u"the Close: "_s + problem;
    if (const QString problem = checkClose(); !problem.isEmpty())
        return problem;
    if (!m_case.leavesTcp)
        peer->socket()->disconnectFromHost();
    return {};
}

QString ConformancePlay::checkAnswer(size_t index)
{
    const SeenFrame &seen = m_server.peer()->frames()[index];
    const auto &wanted = m_case.answers[index];
    if (seen.head.opcode != wanted.opcode || !seen.head.fin)
        return u"opcode %1, fin %2"_s.arg(int(seen.head.opcode)).arg(seen.head.fin);
    QByteArray payload = seen.payload;
    if (seen.head.rsv != 0) {
        const auto inflated = m_deflate->inflate(payload);
        if (!inflated)
            return u"does not inflate: "_s + shown(payload);
        payload = *inflated;
    }
    return payload == wanted.payload ? QString() : shown(payload);
}

QString ConformancePlay::checkClose() const
{
    const SeenFrame &seen = m_server.peer()->frames()[m_case.answers.size()];
    if (seen.head.opcode != Opcode::Close)
        return u"opcode %1 instead of a Close"_s.arg(int(seen.head.opcode));
    const auto decoded = CloseBody::decode(seen.payload);
    const auto *body = std::get_if<CloseBody>(&decoded);
    if (!body)
        return u"a malformed Close: "_s + shown(seen.payload);
    const CloseBody wanted = m_case.closeAnswer.value_or(CloseBody { 1000, {} });
    const bool same = m_case.failure ? body->code == quint16(*m_case.failure) : *body == wanted;
    return same ? QString() : u"another Close: "_s + shown(seen.payload);
}

QString ConformancePlay::checkEnd()
{
    const HandPeer *peer = m_server.peer();
    if (!loopUntil([&] { return m_client->exitCode() >= 0 && peer->isGone(); }))
        return u"the client does not end"_s;
    if (!m_case.dropsTcp && peer->frames().size() != m_case.answers.size() + 1)
        return u"more frames after the Close"_s;
    if (peer->brokeRules())
        return u"the client broke the rules of framing"_s;
    const auto closes = m_client->lines({ { u"type"_s, u"close"_s } });
    const bool clean = !m_case.failure;
    if (m_client->exitCode() != (clean ? 0 : 1) || closes.size() != 1
        || closes.first().value(u"wasClean"_s).toBool() != clean)
        return u"ended with %1"_s.arg(m_client->exitCode());
    return {};
}

} // namespace Limpid
