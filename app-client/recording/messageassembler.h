// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/recordedmessages.h"
#include "common/websocket/deflateparameters.h"

#include <memory>
#include <optional>

namespace Limpid {

class PermessageDeflate;
struct LogEntry;

/// Joins the recorded data frames of one direction of one connection into messages (RFC 6455, 5.4;
/// RFC 7692, 7.2.2).
class MessageAssembler
{
public:
    MessageAssembler(Direction direction, const std::optional<DeflateParameters> &deflate);
    ~MessageAssembler();
    MessageAssembler(MessageAssembler &&) noexcept;
    MessageAssembler &operator=(MessageAssembler &&) noexcept;

    /// A text, binary or continuation frame; the message if it ends with this frame.
    [[nodiscard]] std::optional<RecordedMessage> add(const LogEntry &frame);

private:
    void inflate();
    void renew();

    std::optional<DeflateParameters> m_deflate;
    std::unique_ptr<PermessageDeflate> m_inflater; // none: nothing can be inflated any more
    RecordedMessage m_message;
    bool m_isBegun = false;
    bool m_isCompressed = false;
};

} // namespace Limpid
