// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/closebody.h"
#include "common/websocket/deflateparameters.h"
#include "common/websocket/opcode.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace Limpid {

/// What a server plays to an echoing client, and what has to come back.
///
/// Built by chaining: send() in the order of the wire, expect() in the order of the answers, and
/// at most one of failsWith() and answersClose(). With neither the server closes with 1000 once
/// all answers have come.
class ConformanceCase
{
public:
    struct Write
    {
        QByteArray bytes;
        size_t after = 0; ///< frames of the client that come first
    };
    struct Answer
    {
        Opcode opcode = Opcode::Text;
        QByteArray payload; ///< of a data frame inflated
    };

    /// Bytes in one call, behind those already sent.
    ConformanceCase &send(const QByteArray &bytes);
    /// The bytes as so many calls as pieces of a size make.
    ConformanceCase &sendChopped(const QByteArray &bytes, qsizetype size);
    /// What is sent next waits until everything expected so far has come: the client has read
    /// what was sent before.
    ConformanceCase &await();
    /// The first bytes go out together with the 101.
    ConformanceCase &withHandshake();
    ConformanceCase &expect(Opcode opcode, const QByteArray &payload);
    ConformanceCase &expectText(const QByteArray &text) { return expect(Opcode::Text, text); }
    ConformanceCase &expectBinary(const QByteArray &data) { return expect(Opcode::Binary, data); }
    ConformanceCase &expectPong(const QByteArray &payload) { return expect(Opcode::Pong, payload); }
    /// The client fails the connection by itself, with this code in its Close.
    ConformanceCase &failsWith(CloseCode code);
    /// A Close was sent; the client's has this body.
    ConformanceCase &answersClose(const CloseBody &body);
    /// TCP is ended in the moment all is sent, without waiting for the client.
    ConformanceCase &dropTcp();
    /// TCP is left for the client to end.
    ConformanceCase &leaveTcp();
    /// permessage-deflate is agreed on, with these parameters.
    ConformanceCase &deflated(const DeflateParameters &agreed);

    std::vector<Write> writes;
    std::vector<Answer> answers;
    std::optional<CloseCode> failure;
    std::optional<CloseBody> closeAnswer;
    std::optional<DeflateParameters> deflate;
    bool inHandshake = false;
    bool dropsTcp = false;
    bool leavesTcp = false;

private:
    size_t m_after = 0;
};

// The server's frames: not masked.
[[nodiscard]] QByteArray frame(Opcode opcode, const QByteArray &payload = {}, bool fin = true);
[[nodiscard]] QByteArray frameWithRsv(quint8 rsv, Opcode opcode, const QByteArray &payload = {});
[[nodiscard]] QByteArray closeFrame(int code, const QByteArray &reason = {});
/// A message as frames of so many bytes of payload.
[[nodiscard]] QByteArray fragments(Opcode opcode, const QByteArray &message, qsizetype size);

/// A row of the table: "5.3 A text in two fragments".
void conformanceRow(const QByteArray &rule, const ConformanceCase &played);

} // namespace Limpid
