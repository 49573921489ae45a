// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/benchpreset.h"

#include "app-client/inspect/wirebench.h"
#include "common/gui/words.h"
#include "common/protocol/jsoncodec.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype BurstText = 62'500; // bytes; within what a Limpid server takes as one message

/// Letters that no compression makes small, about so many.
QByteArray letters(qsizetype count)
{
    QByteArray bytes(count * 3 / 4, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    return bytes.toBase64();
}

/// Says nothing that would stay: "typing", or a greeting where no chat is spoken.
QByteArray harmless(const GroupName &group)
{
    return group.isNull() ? "Hello"_ba : JsonCodec::encode(Typing { group });
}

QList<HandFrame> inThree(const QByteArray &text)
{
    const qsizetype third = text.size() / 3;
    return {
        { .opcode = Opcode::Text, .fin = false, .payload = text.first(third) },
        { .opcode = Opcode::Continuation, .fin = false, .payload = text.sliced(third, third) },
        { .opcode = Opcode::Continuation, .payload = text.sliced(2 * third) },
    };
}

} // namespace

QList<BenchPreset> BenchPreset::all(const GroupName &group)
{
    QList<BenchPreset> presets;
    presets += BenchPreset {
        Deed::Frames,
        tr("A frame of your own"),
        tr("Set any bit, any opcode and any payload; the line below says what RFC 6455 "
           "thinks of it."),
        { { .payload = harmless(group) } }
    };
    presets += ofBrokenFrames();
    presets += ofBrokenBodies();
    presets += ofThreeFrames(group);
    presets += BenchPreset {
        Deed::Freeze,
        tr("Slow consumer"),
        tr("Stops reading for %1 s. What the server sends fills the kernels' buffers and "
           "then the server's own for this client, which closes it when that is full.")
            .arg(WireBench::FreezeTime.count()),
        {}
    };
    presets += ofBurst(group);
    return presets;
}

QList<BenchPreset> BenchPreset::ofBrokenFrames()
{
    return {
        { Deed::Frames,
          tr("Unmasked frame"),
          tr("A client masks every frame, so that no proxy mistakes what it sends for HTTP. The "
             "server closes with 1002."),
          { { .masked = false, .payload = "Hello" } } },
        { Deed::Frames,
          tr("RSV bit set"),
          tr("The three RSV bits belong to extensions, and none was negotiated that uses this one. "
             "The server closes with 1002."),
          { { .rsv = 2, .payload = "Hello" } } },
        { Deed::Frames,
          tr("Unknown opcode"),
          tr("Opcodes 3 to 7 and B to F have no meaning yet. The server closes with 1002."),
          { { .opcode = Opcode(3), .payload = "Hello" } } },
        { Deed::Frames,
          tr("Fragmented ping"),
          tr("Control frames come in between the frames of a message, so they are never in pieces "
             "themselves. The server closes with 1002."),
          { { .opcode = Opcode::Ping, .fin = false, .payload = "half" } } },
        { Deed::Frames,
          tr("Continuation without a start"),
          tr("The next piece of a message that nobody began. The server closes with 1002."),
          { { .opcode = Opcode::Continuation, .payload = "Hello" } } },
    };
}

QList<BenchPreset> BenchPreset::ofBrokenBodies()
{
    return {
        { Deed::Frames,
          tr("Bad UTF-8 in a text"),
          tr("A text message is UTF-8, and the byte ff never occurs in that. The server closes "
             "with 1007."),
          { { .payload = "Hello \xff" } } },
        { Deed::Frames,
          tr("Close with code 1005"),
          tr("1005 is what close events say where a Close had no code; on the wire it is "
             "forbidden. The server answers with 1002."),
          { { .opcode = Opcode::Close, .payload = "\x03\xed" } } },
    };
}

BenchPreset BenchPreset::ofThreeFrames(const GroupName &group)
{
    const QString said = tr("One message in three frames");
    const QByteArray text = group.isNull()
        ? said.toUtf8()
        : JsonCodec::encode(SendMessage { group, QUuid::createUuid(), said });
    return { Deed::Frames,
             tr("A message in three frames"),
             tr("Allowed: one text in three pieces, one each time you send. The server has the "
                "message after the third, with FIN 1; until then nothing else may be said here."),
             inThree(text) };
}

BenchPreset BenchPreset::ofBurst(const GroupName &group)
{
    QByteArray text = letters(BurstText);
    if (!group.isNull()) {
        QByteArray command = JsonCodec::encode(Typing { group });
        command.chop(1); // the brace; who does not know a field ignores it
        text = command + ",\"padding\":\"" + text.first(text.size() - 200) + "\"}";
    }
    return { Deed::Burst,
             tr("A burst that fills the buffer"),
             tr("Gives %1 to send() at once, in many messages: bufferedAmount jumps up, and falls "
                "as the network takes them.")
                 .arg(Words::bytes(BurstBytes)),
             { { .payload = text } } };
}

} // namespace Limpid
