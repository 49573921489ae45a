// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/profilename.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_' || c == u'.';
}

} // namespace

std::optional<ProfileName> ProfileName::fromString(const QString &text)
{
    const bool isName = !text.isEmpty() && text.size() <= MaxLength && text[0] != u'.'
        && std::all_of(text.begin(), text.end(), isNameCharacter);
    return isName ? std::optional(ProfileName(text)) : std::nullopt;
}

QString ProfileName::settingsFile() const
{
    const QString program = isNull() ? u"limpid-client"_s : u"limpid-client-"_s + m_name;
    return QSettings(u"limpid"_s, program).fileName();
}

QString ProfileName::dataFolder() const
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + (isNull() ? u"/limpid"_s : u"/limpid/profiles/"_s + m_name);
}

QString ProfileName::outboxFolder() const
{
    return dataFolder() + u"/outbox"_s;
}

QString ProfileName::rawBookFile() const
{
    return dataFolder() + u"/raw.json"_s;
}

} // namespace Limpid
