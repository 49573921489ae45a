// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile server may send compressed, and that what is compressed here inflates to what it
// was. The input: parameters, how a message is cut, how many messages, then their bytes.
#include "common/websocket/permessagedeflate.h"
#include "feeding.h"

using namespace Limpid;
using Inflated = PermessageDeflate::Inflated;

namespace {

constexpr qint64 maxMessage = 64 << 10;

DeflateParameters parametersFrom(quint8 bits)
{
    DeflateParameters parameters;
    parameters.serverMaxWindowBits = 8 + (bits & 7);
    parameters.clientMaxWindowBits = 8 + (bits & 7);
    parameters.serverNoContextTakeover = bits & 8;
    parameters.clientNoContextTakeover = bits & 16;
    return parameters;
}

Inflated inflate(PermessageDeflate &deflate, QByteArrayView message, quint8 cut, QByteArray &to)
{
    Feeding feeding(cut);
    do {
        const std::vector<char> piece = feeding.next(message);
        const QByteArrayView view(piece.data(), qsizetype(piece.size()));
        const Inflated result = deflate.inflate(view, message.isEmpty(), to, maxMessage);
        require(to.size() <= maxMessage + 1, "not inflated past the limit");
        require(result != Inflated::Ok || to.size() <= maxMessage, "too big is said");
        if (result != Inflated::Ok)
            return result;
    } while (!message.isEmpty());
    return Inflated::Ok;
}

void inflateAnything(QByteArrayView bytes, qsizetype messageSize, quint8 cut, quint8 bits)
{
    PermessageDeflate whole(Role::Client, parametersFrom(bits));
    PermessageDeflate pieces(Role::Client, parametersFrom(bits));
    while (!bytes.isEmpty()) {
        const QByteArrayView message = bytes.first(std::min(messageSize, bytes.size()));
        bytes = bytes.sliced(message.size());
        QByteArray one;
        QByteArray other;
        const Inflated result = inflate(whole, message, 0, one);
        require(result == inflate(pieces, message, cut, other), "the same result in pieces");
        if (result != Inflated::Ok)
            return;
        require(one == other, "the same message in pieces");
    }
}

void thereAndBack(QByteArrayView bytes, qsizetype messageSize, quint8 cut, quint8 bits)
{
    PermessageDeflate client(Role::Client, parametersFrom(bits));
    PermessageDeflate server(Role::Server, parametersFrom(bits));
    while (!bytes.isEmpty()) {
        const QByteArrayView message = bytes.first(std::min(messageSize, bytes.size()));
        bytes = bytes.sliced(message.size());
        QByteArray result;
        require(inflate(server, client.compress(message), cut, result) == Inflated::Ok,
                "what was compressed inflates");
        require(result == message, "what was compressed is the same when inflated");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t settings = 3;
    if (size < settings)
        return 0;
    const QByteArrayView bytes(data + settings, qsizetype(size - settings));
    const qsizetype messageSize = data[2] ? data[2] : std::max<qsizetype>(1, bytes.size());
    inflateAnything(bytes, messageSize, data[1], data[0]);
    if (data[0] & 32)
        thereAndBack(bytes, messageSize, data[1], data[0]);
    return 0;
}
