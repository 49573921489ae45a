// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile server may answer to the opening handshake. The input: what was asked for, how
// the answer is cut, then the answer.
#include "feeding.h"

using namespace Limpid;

namespace {

constexpr ClientProtocol::Limits limits { .message = 4096, .head = 2048, .refusedBody = 256 };

HandshakeRequest requestFor(quint8 bits)
{
    HandshakeRequest request;
    request.host = "server.example.com";
    if (bits & 1)
        request.protocols = { "chat", "superchat" };
    if (bits & 2)
        request.deflate = DeflateParameters();
    if (request.deflate) {
        request.deflate->serverNoContextTakeover = bits & 4;
        request.deflate->clientNoContextTakeover = bits & 8;
        request.deflate->serverMaxWindowBits = bits & 16 ? 10 : 15;
        request.deflate->clientMaxWindowBits = bits & 32 ? 10 : 15;
    }
    return request;
}

void requireAskedFor(const HandshakeAnswer &answer, const HandshakeRequest &request)
{
    require(answer.protocol.isEmpty() || request.protocols.contains(answer.protocol),
            "only a subprotocol that was asked for");
    require(!answer.deflate || request.deflate, "compression only if it was offered");
    require(answer.deflate || answer.extensions.isEmpty(), "no other extension");
    if (!answer.deflate)
        return;
    const DeflateParameters &agreed = *answer.deflate;
    require(agreed.serverMaxWindowBits >= 8
                && agreed.serverMaxWindowBits <= request.deflate->serverMaxWindowBits,
            "a window no larger than was asked for");
    require(agreed.clientMaxWindowBits >= 8 && agreed.clientMaxWindowBits <= 15,
            "a window of 8 to 15 bits");
    require(agreed.serverNoContextTakeover || !request.deflate->serverNoContextTakeover,
            "no context taken over where that was asked for");
}

Outcome outcomeOf(QByteArrayView bytes, const HandshakeRequest &request, quint8 cut)
{
    ClientProtocol protocol(OpeningHandshake(request, "dGhlIHNhbXBsZSBub25jZQ=="), limits);
    protocol.start();
    (void)protocol.takeOutput();
    Feeding(cut).feed(protocol, bytes);
    protocol.receiveEof();
    const std::vector<ProtocolEvent> events = protocol.takeEvents();
    Outcome outcome;
    outcome.add(events);

    require(protocol.responseHead().size() <= limits.head + 1, "no larger head is kept");
    for (const ProtocolEvent &event : events) {
        if (const auto *done = std::get_if<HandshakeDone>(&event)) {
            require(protocol.responseHead().contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
                    "no agreement without the right key");
            requireAskedFor(done->answer, request);
        } else if (const auto *refused = std::get_if<HandshakeRefused>(&event)) {
            require(refused->status != 101, "101 is no refusal");
            require(refused->body.size() <= limits.refusedBody, "no larger body is kept");
        }
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t settings = 2;
    if (size < settings)
        return 0;
    const HandshakeRequest request = requestFor(data[0]);
    const QByteArrayView bytes(data + settings, qsizetype(size - settings));
    requireSame(outcomeOf(bytes, request, 0), outcomeOf(bytes, request, data[1]));
    return 0;
}
