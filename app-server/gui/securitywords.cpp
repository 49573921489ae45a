// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/securitywords.h"

#include "app-server/gui/counterwords.h"
#include "common/gui/words.h"

using namespace Qt::StringLiterals;

namespace Limpid {

QString SecurityWords::kind(SecurityKind kind)
{
    switch (kind) {
    case SecurityKind::Refused:
        return tr("✕ refused");
    case SecurityKind::WrongCode:
        return tr("✕ wrong join code");
    case SecurityKind::TooFast:
        return tr("▲ too fast");
    case SecurityKind::Violation:
        return tr("✕ broke the protocol");
    case SecurityKind::Banned:
        return tr("◼ banned");
    case SecurityKind::Lifted:
        return tr("◻ ban lifted");
    case SecurityKind::EventsLost:
        return tr("… not shown");
    }
    return {};
}

QString SecurityWords::detail(const SecurityEvent &event)
{
    QStringList parts { why(event) };
    if (!event.origin.isEmpty())
        parts << u"Origin %1"_s.arg(event.origin); // the header's name, never translated
    parts << event.path << event.text;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString SecurityWords::why(const SecurityEvent &event)
{
    switch (event.kind) {
    case SecurityKind::Refused:
        return event.code == 0 ? CounterWords::cause(event.cause)
                               : u"%1 %2"_s.arg(event.code).arg(CounterWords::cause(event.cause));
    case SecurityKind::WrongCode:
        return event.code == 0 ? Words::closeCode(1008) : QString::number(event.code);
    case SecurityKind::TooFast:
        return tr("is read more slowly");
    case SecurityKind::Violation:
        return Words::closeCode(event.code);
    case SecurityKind::EventsLost:
        return tr("%n event(s) came too fast to be shown", nullptr, event.count);
    default:
        return {};
    }
}

} // namespace Limpid
