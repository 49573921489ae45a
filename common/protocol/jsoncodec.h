// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/command.h"
#include "common/protocol/event.h"

#include <QByteArray>
#include <QByteArrayView>

#include <variant>

namespace Limpid {

/// Either the value or the fault that says why there is none.
template<typename T>
using Decoded = std::variant<T, Fault>;

/// limpid.chat.v1 as JSON text: values to UTF-8 bytes and back, without any I/O.
///
/// Unknown fields are ignored; anything else that docs/PROTOCOL.md does not allow is a Fault, never
/// an exception. All functions are pure and may be called on any thread.
namespace JsonCodec {

[[nodiscard]] QByteArray encode(const Command &command);
[[nodiscard]] QByteArray encode(const Event &event);

/// The fault of a message.send carries its id where that could be read.
[[nodiscard]] Decoded<Command> decodeCommand(QByteArrayView json,
                                             const ProtocolLimits &limits = {});
[[nodiscard]] Decoded<Event> decodeEvent(QByteArrayView json);

/// The word of a fault on the wire, e.g. "bad-group".
[[nodiscard]] QLatin1StringView faultCodeToString(FaultCode code);

} // namespace JsonCodec

} // namespace Limpid
