// SPDX-License-Identifier: GPL-3.0-or-later
// The opening handshake's answer of a hostile server: at once and byte by byte it must come to the
// same end.
#include "common/websocket/clientprotocol.h"

#include <cstdlib>

using namespace Limpid;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    HandshakeRequest request;
    request.protocols = { "chat", "superchat" };
    request.deflate = DeflateParameters();
    const OpeningHandshake handshake(request, "dGhlIHNhbXBsZSBub25jZQ==");
    ClientProtocol::Limits limits;
    limits.head = 4096;
    limits.refusedBody = 256;
    ClientProtocol atOnce(handshake, limits);
    ClientProtocol byByte(handshake, limits);
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray copy(bytes.constData(), bytes.size());
    atOnce.receiveData({ bytes.data(), size });
    for (char &byte : copy)
        byByte.receiveData({ &byte, 1 });
    atOnce.receiveEof();
    byByte.receiveEof();
    if (atOnce.state() != byByte.state() || atOnce.takeEvents().size() != byByte.takeEvents().size()
        || atOnce.responseHead().size() > limits.head + 1)
        std::abort();
    return 0;
}
