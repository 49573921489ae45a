// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/rawpresets.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

SavedTarget target(const QString &name, const QString &url, const QStringList &protocols = {})
{
    SavedTarget saved;
    saved.name = name;
    saved.target.url = url;
    saved.target.protocols = protocols;
    return saved;
}

} // namespace

QList<SavedTarget> RawPresets::targets()
{
    return {
        target(tr("Django Channels tutorial: its chat"), u"ws://127.0.0.1:8000/ws/chat/lobby/"_s),
        target(tr("Limpid: everybody hears everything"), u"ws://127.0.0.1:8765/chat/lobby/"_s),
        target(tr("Limpid: ten answers, then it closes"), u"ws://127.0.0.1:8765/test/"_s),
        target(tr("Limpid: the same comes back"), u"ws://127.0.0.1:8765/echo/"_s),
        target(tr("Limpid: the chat's own protocol"),
               u"ws://127.0.0.1:8765/"_s,
               { u"limpid.chat.v1"_s }),
    };
}

QList<Snippet> RawPresets::snippets()
{
    return {
        { tr("Django tutorial: a message"), false, u"{\"message\": \"hello\"}"_s },
        { tr("Limpid: who I am"), false, u"{\"type\": \"hello\", \"nick\": \"ada\"}"_s },
        { tr("Limpid: join a group"),
          false,
          u"{\"type\": \"group.join\", \"group\": \"lobby\"}"_s },
        { tr("Eight bytes"), true, u"00 01 02 03 fc fd fe ff"_s },
    };
}

} // namespace Limpid
