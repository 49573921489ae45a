// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile server may send after the handshake. The input: switches, how it is cut, where
// the client acts, then the bytes of the server.
#include "feeding.h"

using namespace Limpid;

namespace {

constexpr ClientProtocol::Limits limits { .message = 64 << 10, .fragments = 64 };

struct Switches
{
    bool deflate = false;
    bool noContext = false;
    bool recording = false;
    bool noPongs = false;
    bool holdPongs = false;
    bool sendText = false;
    bool sendClose = false;
    bool smallWindow = false;

    explicit Switches(quint8 bits)
        : deflate(bits & 1)
        , noContext(bits & 2)
        , recording(bits & 4)
        , noPongs(bits & 8)
        , holdPongs(bits & 16)
        , sendText(bits & 32)
        , sendClose(bits & 64)
        , smallWindow(bits & 128)
    {
    }
};

QByteArray acceptance(const Switches &switches)
{
    QByteArray head
        = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
          "Connection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
    if (switches.deflate) {
        head += "Sec-WebSocket-Extensions: permessage-deflate";
        head += switches.noContext ? "; server_no_context_takeover" : "";
        head += switches.smallWindow ? "; server_max_window_bits=9" : "";
        head += "\r\n";
    }
    return head + "\r\n";
}

// Whatever comes, the client itself keeps to the protocol.
void requireGoodOutput(ClientProtocol &protocol)
{
    QByteArray bytes = protocol.takeOutput().join();
    FrameParser parser(Role::Client);
    parser.setRsv1Allowed(true);
    std::span<char> left(bytes.data(), size_t(bytes.size()));
    bool closed = false;
    for (;;) {
        const FrameParser::Result result = parser.next(left);
        require(result != FrameParser::Result::Failed, "only legal frames are sent");
        if (result == FrameParser::Result::NeedMore)
            break;
        const Opcode opcode = parser.part().head.opcode;
        require(!closed || opcode == Opcode::Pong, "only Pongs are sent after a Close"); // 5.5.1
        require(parser.part().last, "only whole frames are sent");
        closed = closed || opcode == Opcode::Close;
    }
    require(closed == protocol.isCloseSent(), "a Close is sent when it is said to be");
}

void act(ClientProtocol &protocol, const Switches &switches)
{
    protocol.holdPongs(switches.holdPongs);
    if (switches.sendText)
        protocol.sendText("compress me, compress me, compress me");
    if (switches.sendClose)
        protocol.sendClose({ quint16(1000), "bye" });
}

Outcome outcomeOf(QByteArrayView bytes, qsizetype actAt, const Switches &switches, quint8 cut)
{
    HandshakeRequest request;
    request.deflate = DeflateParameters();
    ClientProtocol protocol(OpeningHandshake(request, "dGhlIHNhbXBsZSBub25jZQ=="), limits);
    protocol.start();
    (void)protocol.takeOutput();
    protocol.setAutomaticPong(!switches.noPongs);
    protocol.setFrameRecording(switches.recording, 100);

    Outcome outcome;
    Feeding feeding(cut);
    feeding.feed(protocol, acceptance(switches));
    outcome.add(protocol.takeEvents());
    require(protocol.state() == ClientProtocol::State::Open, "a good answer opens");
    feeding.feed(protocol, bytes.first(actAt));
    outcome.add(protocol.takeEvents());
    act(protocol, switches);
    feeding.feed(protocol, bytes.sliced(actAt));
    protocol.holdPongs(false);
    outcome.add(protocol.takeEvents());
    protocol.receiveEof();
    require(protocol.takeEvents().empty(), "the end of the stream is no event of its own");
    requireGoodOutput(protocol);
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t settings = 3;
    if (size < settings)
        return 0;
    const Switches switches(data[0]);
    const QByteArrayView bytes(data + settings, qsizetype(size - settings));
    const qsizetype actAt = std::min<qsizetype>(data[2], bytes.size());
    const Outcome whole = outcomeOf(bytes, actAt, switches, 0);
    requireSame(whole, outcomeOf(bytes, actAt, switches, data[1]));
    for (const QByteArray &event : whole.events)
        require(event.size() <= limits.message + 16, "no message is larger than allowed");
    return 0;
}
