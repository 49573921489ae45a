// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/groupname.h"

#include <algorithm>

namespace Limpid {

namespace {

// QChar's own classes are Unicode's; the rule is ASCII only, so that a name is the same bytes in a
// URL and on a layer.
bool isGroupCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || u == u'-' || u == u'_' || u == u'.';
}

} // namespace

std::optional<GroupName> GroupName::fromString(QStringView text)
{
    if (text.isEmpty() || text.size() > MaxLength
        || !std::all_of(text.begin(), text.end(), isGroupCharacter)) {
        return std::nullopt;
    }
    return GroupName(text.toString());
}

} // namespace Limpid
