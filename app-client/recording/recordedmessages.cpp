// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordedmessages.h"

#include "app-client/recording/messageassembler.h"
#include "app-client/recording/recording.h"

#include <set>
#include <utility>

namespace Limpid {

namespace {

/// Which directions of which connections are there as messages already.
std::set<std::pair<int, Direction>> withMessages(const Recording &recording)
{
    std::set<std::pair<int, Direction>> found;
    ConnectionNumber number;
    for (const LogEntry &entry : recording.entries) {
        const int connection = number.of(entry);
        if (entry.kind == LogKind::Message)
            found.insert({ connection, entry.direction });
    }
    return found;
}

std::optional<DeflateParameters> deflateOf(const QString &extensions)
{
    const auto agreed = WebSocketExtension::parse(extensions.toLatin1());
    if (!agreed)
        return {};
    for (const WebSocketExtension &extension : *agreed) {
        const auto parameters = DeflateParameters().agree(extension);
        if (extension.name == "permessage-deflate"
            && std::holds_alternative<DeflateParameters>(parameters))
            return std::get<DeflateParameters>(parameters);
    }
    return {};
}

RecordedMessage messageOf(const LogEntry &entry)
{
    const bool isWhole = entry.payload.size() == entry.payloadLength;
    return { entry.time,
             0,
             entry.direction,
             entry.opcode,
             isWhole ? RecordedMessage::Content::Whole : RecordedMessage::Content::Beginning,
             entry.payload };
}

} // namespace

std::vector<RecordedMessage> recordedMessages(const Recording &recording)
{
    const auto ready = withMessages(recording);
    std::vector<RecordedMessage> messages;
    ConnectionNumber number;
    MessageAssembler sent(Direction::Sent, {});
    MessageAssembler received(Direction::Received, {});
    for (std::size_t i = 0; i < recording.entries.size(); ++i) {
        const LogEntry &entry = recording.entries[i];
        const int connection = number.of(entry);
        if (const auto opening = recording.openings.find(i); opening != recording.openings.end()) {
            const auto deflate = deflateOf(opening->second.extensions);
            sent = MessageAssembler(Direction::Sent, deflate);
            received = MessageAssembler(Direction::Received, deflate);
        }
        std::optional<RecordedMessage> message;
        const bool isData = entry.kind == LogKind::Frame && !isControl(entry.opcode)
            && int(entry.opcode) <= int(Opcode::Binary);
        if (entry.kind == LogKind::Message)
            message = messageOf(entry);
        else if (isData && !ready.contains({ connection, entry.direction }))
            message = (entry.direction == Direction::Sent ? sent : received).add(entry);
        if (!message)
            continue;
        message->connection = connection;
        messages.push_back(*std::move(message));
    }
    return messages;
}

} // namespace Limpid
