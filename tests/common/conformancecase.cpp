// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformancecase.h"

#include "common/websocket/frameencoder.h"

#include <QTest>

namespace Limpid {

ConformanceCase &ConformanceCase::send(const QByteArray &bytes)
{
    writes.push_back({ bytes, m_after });
    return *this;
}

ConformanceCase &ConformanceCase::sendChopped(const QByteArray &bytes, qsizetype size)
{
    for (qsizetype at = 0; at < bytes.size(); at += size)
        send(bytes.mid(at, size));
    return *this;
}

ConformanceCase &ConformanceCase::await()
{
    m_after = answers.size();
    return *this;
}

ConformanceCase &ConformanceCase::withHandshake()
{
    inHandshake = true;
    return *this;
}

ConformanceCase &ConformanceCase::expect(Opcode opcode, const QByteArray &payload)
{
    answers.push_back({ opcode, payload });
    return *this;
}

ConformanceCase &ConformanceCase::failsWith(CloseCode code)
{
    failure = code;
    return *this;
}

ConformanceCase &ConformanceCase::answersClose(const CloseBody &body)
{
    closeAnswer = body;
    return *this;
}

ConformanceCase &ConformanceCase::dropTcp()
{
    dropsTcp = true;
    return *this;
}

ConformanceCase &ConformanceCase::leaveTcp()
{
    leavesTcp = true;
    return *this;
}

ConformanceCase &ConformanceCase::deflated(const DeflateParameters &agreed)
{
    deflate = agreed;
    return *this;
}

QByteArray frame(Opcode opcode, const QByteArray &payload, bool fin)
{
    return encodeFrame(opcode, payload, fin);
}

QByteArray frameWithRsv(quint8 rsv, Opcode opcode, const QByteArray &payload)
{
    return encodeFrame(FrameHead { .opcode = opcode, .rsv = rsv }, payload);
}

QByteArray closeFrame(int code, const QByteArray &reason)
{
    return encodeFrame(Opcode::Close, CloseBody { quint16(code), reason }.encode());
}

QByteArray fragments(Opcode opcode, const QByteArray &message, qsizetype size)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < message.size(); at += size) {
        const Opcode part = at == 0 ? opcode : Opcode::Continuation;
        bytes += encodeFrame(part, message.mid(at, size), at + size >= message.size());
    }
    return bytes;
}

void conformanceRow(const QByteArray &rule, const ConformanceCase &played)
{
    QTest::newRow(rule.constData()) << played;
}

} // namespace Limpid
