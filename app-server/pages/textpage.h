// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/httpview.h"

namespace Limpid {

/// A path that always says the same, as plain text, and is never kept in a cache.
class TextPage : public HttpView
{
public:
    explicit TextPage(const QByteArray &text);

    [[nodiscard]] HttpAnswer get(const RequestHead &request) const override;

private:
    const QByteArray m_text;
};

} // namespace Limpid
