// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/commandwords.h"

#include "app-client/session/chatcommand.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Limpid {

QString CommandWords::problem(const ChatCommand &command)
{
    switch (command.problem) {
    case ChatCommand::Problem::None:
        break;
    case ChatCommand::Problem::Unknown:
        return tr("There is no command /%1. /help lists all; two slashes send a text that begins "
                  "with one.")
            .arg(command.name);
    case ChatCommand::Problem::Missing:
        return tr("/%1 needs a word behind it; /help says which.").arg(command.name);
    case ChatCommand::Problem::Surplus:
        return tr("/%1 takes nothing behind it.").arg(command.name);
    case ChatCommand::Problem::BadGroup:
        return tr("A group's name has only letters A to Z, digits, '-', '_' and '.'.");
    case ChatCommand::Problem::BadNick:
        return tr("\"%1\" cannot be a nick: 32 characters at most, and nothing invisible.")
            .arg(command.argument);
    }
    return {};
}

QString CommandWords::help()
{
    const QStringList lines {
        u"/join "_s + tr("GROUP: joins a group and shows it"),
        u"/leave: "_s + tr("leaves this group"),
        u"/nick "_s + tr("NAME: connects again under another nick"),
        u"/me "_s + tr("ACTION: says what you do, behind an asterisk"),
        u"/clear: "_s + tr("empties this view; nothing is deleted"),
        u"/ping: "_s + tr("measures the round trip to the server"),
        u"//: "_s + tr("sends a text that begins with a slash"),
    };
    return lines.join(u'\n');
}

} // namespace Limpid
