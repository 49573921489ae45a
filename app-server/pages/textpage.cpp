// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/pages/textpage.h"

namespace Limpid {

TextPage::TextPage(const QByteArray &text)
    : m_text(text)
{
}

HttpAnswer TextPage::get(const RequestHead &) const
{
    return { 200,
             { { "Content-Type", "text/plain; charset=utf-8" }, { "Cache-Control", "no-store" } },
             m_text };
}

} // namespace Limpid
