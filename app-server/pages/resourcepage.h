// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/httpview.h"

#include <QString>

namespace Limpid {

/// One file of the web page, out of the program itself: with an entity tag, and with a policy that
/// lets the browser load and connect to nothing but this server.
class ResourcePage : public HttpView
{
public:
    /// resource: the path of an embedded file, such as ":/limpid/web/chat.js".
    ResourcePage(const QString &resource, const QByteArray &contentType);

    [[nodiscard]] HttpAnswer get(const RequestHead &request) const override;

private:
    [[nodiscard]] bool isKnownTo(const RequestHead &request) const;

    const QByteArray m_contentType;
    const QByteArray m_body;
    const QByteArray m_tag;
};

} // namespace Limpid
