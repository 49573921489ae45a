// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/rulewords.h"

namespace Limpid {

QString RuleWords::verdict(FrameRule rule)
{
    switch (rule) {
    case FrameRule::None:
        return tr("Keeps RFC 6455: a server has to take it.");
    case FrameRule::BinaryMessage:
        return tr("Keeps RFC 6455, but this chat has text messages only; the server should close "
                  "with %1.")
            .arg(ruleCloseCode(rule));
    case FrameRule::BigMessage:
        return tr("Keeps RFC 6455, but is more than the server takes; it should close with %1.")
            .arg(ruleCloseCode(rule));
    default:
        break;
    }
    return tr("Breaks RFC 6455, %1: %2; the server should close with %3.")
        .arg(ruleSection(rule), demand(rule))
        .arg(ruleCloseCode(rule));
}

QString RuleWords::demand(FrameRule rule)
{
    switch (rule) {
    case FrameRule::ReservedOpcode:
        return tr("this opcode has no meaning");
    case FrameRule::ReservedBits:
        return tr("no extension here uses these RSV bits");
    case FrameRule::Unmasked:
        return tr("a client must mask");
    case FrameRule::FragmentedControl:
        return tr("a control frame is never in pieces");
    case FrameRule::LongControl:
        return tr("a control frame has at most 125 bytes");
    case FrameRule::ContinuationOfNothing:
        return tr("there is no message to continue");
    case FrameRule::MessageInMessage:
        return tr("the message before has not ended");
    case FrameRule::BadText:
        return tr("text must be UTF-8");
    case FrameRule::CloseOfOneByte:
        return tr("a close code has two bytes");
    case FrameRule::CloseCode:
        return tr("no Close frame may carry this code");
    case FrameRule::BadReason:
        return tr("a reason must be UTF-8");
    case FrameRule::None:
    case FrameRule::BinaryMessage:
    case FrameRule::BigMessage:
        break;
    }
    return {};
}

} // namespace Limpid
