// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with access to Redis may put into a channel, and that what is read there is written
// as it was. The input: the member of a channel.
#include "app-server/redislayers/corewire.h"
#include "app-server/redislayers/msgpackcodec.h"
#include "feeding.h"

using namespace Limpid;

namespace {

constexpr qint64 now = 1'700'000'000;

void openAnything(const QByteArray &member)
{
    static const CoreWire plain(QStringLiteral("asgi"), {}, 70);
    static const CoreWire sealed(QStringLiteral("asgi"), { QStringLiteral("secret-key-1") }, 70);
    static_cast<void>(sealed.open(member, now));
    const auto envelope = plain.open(member, now);
    if (!envelope)
        return;
    const auto again = sealed.toMembers(envelope->channels, envelope->message, now);
    const auto opened = sealed.open(again, now);
    require(opened.has_value(), "what was read can be sealed and opened");
    require(opened->channels == envelope->channels, "the same channels");
}

void writeAgain(const QByteArray &bytes)
{
    const auto message = MsgpackCodec::decode(bytes);
    if (!message)
        return;
    const auto written = MsgpackCodec::encode(*message);
    require(written.size() <= bytes.size() + 8 * bytes.count('\xca'), "the smallest form");
    const auto again = MsgpackCodec::decode(written);
    require(again.has_value(), "what was written can be read");
    // Not compared as values: a NaN is not equal to itself.
    require(MsgpackCodec::encode(*again) == written, "the same bytes");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    openAnything(bytes);
    writeAgain(bytes);
    return 0;
}
