// SPDX-License-Identifier: GPL-3.0-or-later
// Frames from a hostile server, with and without permessage-deflate: given at once and in pieces
// they must mean the same, within the limits. The first byte chooses.
#include "common/websocket/clientprotocol.h"

#include <cstdlib>

using namespace Limpid;

namespace {

constexpr qint64 maxMessage = 100'000;

std::unique_ptr<ClientProtocol> opened(bool deflate)
{
    HandshakeRequest request;
    if (deflate)
        request.deflate = DeflateParameters();
    ClientProtocol::Limits limits;
    limits.message = maxMessage;
    limits.fragments = 1000;
    auto protocol = std::make_unique<ClientProtocol>(
        OpeningHandshake(request, "dGhlIHNhbXBsZSBub25jZQ=="), limits);
    QByteArray answer = "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
    if (deflate)
        answer += "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    answer += "\r\n";
    protocol->receiveData({ answer.data(), size_t(answer.size()) });
    if (protocol->state() != ClientProtocol::State::Open)
        std::abort();
    (void)protocol->takeEvents();
    return protocol;
}

// What the events carry, to be compared.
QByteArray digest(ClientProtocol &protocol)
{
    QByteArray all;
    for (const ProtocolEvent &event : protocol.takeEvents()) {
        all += char('0' + event.index());
        if (const auto *message = std::get_if<MessageReceived>(&event)) {
            if (message->payload.size() > maxMessage)
                std::abort();
            if (message->opcode == Opcode::Text && !Utf8Validator::isValid(message->payload))
                std::abort();
            all += message->payload;
        } else if (const auto *failure = std::get_if<ConnectionFailed>(&event)) {
            all += QByteArray::number(int(failure->error.code));
        }
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const bool deflate = data[0] & 1;
    const size_t piece = 1 + (data[0] >> 1) % 32;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    QByteArray copy(bytes.constData(), bytes.size());

    const auto atOnce = opened(deflate);
    atOnce->receiveData({ bytes.data(), size_t(bytes.size()) });
    const auto inPieces = opened(deflate);
    for (size_t at = 0; at < size - 1; at += piece)
        inPieces->receiveData({ copy.data() + at, qMin(piece, size - 1 - at) });
    if (digest(*atOnce) != digest(*inPieces) || atOnce->state() != inPieces->state())
        std::abort();
    return 0;
}
