// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/closecode.h"

namespace Limpid {

bool isWireCloseCode(int code)
{
    // RFC 6455, 7.4.1: 1004 is reserved, 1005, 1006 and 1015 must not be sent; 7.4.2: 0 to 999 are
    // not used, 1016 to 2999 are not defined yet, 5000 and above do not exist.
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014)
        || (code >= 3000 && code <= 4999);
}

bool isUserCloseCode(int code)
{
    return code == 1000 || (code >= 3000 && code <= 4999);
}

} // namespace Limpid
