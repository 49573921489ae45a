// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/nickcompletion.h"

using namespace Qt::StringLiterals;

namespace Limpid {

std::optional<NickCompletion::Result>
NickCompletion::next(const QString &text, qsizetype cursor, const QStringList &nicks)
{
    if (text == m_text && cursor == m_cursor && !m_offers.isEmpty()) {
        m_offer = (m_offer + 1) % m_offers.size();
    } else if (!begin(text, cursor, nicks)) {
        return std::nullopt;
    }
    QString offer = m_offers[m_offer];
    const bool isNick = m_offer + 1 < m_offers.size();
    if (isNick) {
        offer += m_suffix;
    }
    m_text = text;
    m_text.replace(m_start, m_end - m_start, offer);
    m_end = m_start + offer.size();
    m_cursor = m_end;
    return Result { m_text, m_cursor };
}

bool NickCompletion::begin(const QString &text, qsizetype cursor, const QStringList &nicks)
{
    m_offers.clear();
    m_start = cursor;
    while (m_start > 0 && !text[m_start - 1].isSpace()) {
        --m_start;
    }
    const bool beginsLine = m_start == 0 || text[m_start - 1] == u'\n';
    m_suffix = beginsLine ? u": "_s : u" "_s;
    if (cursor < text.size() && text[cursor].isSpace()) {
        m_suffix.chop(1); // there is one already
    }
    const bool isAddressed = m_start < cursor && text[m_start] == u'@';
    m_start += isAddressed ? 1 : 0;
    const QString typed = text.mid(m_start, cursor - m_start);
    if (typed.isEmpty() && !isAddressed) {
        return false;
    }
    for (const QString &nick : nicks) {
        if (nick.startsWith(typed, Qt::CaseInsensitive)) {
            m_offers.append(nick);
        }
    }
    if (m_offers.isEmpty()) {
        return false;
    }
    m_offers.append(typed);
    m_offer = 0;
    m_end = cursor;
    return true;
}

} // namespace Limpid
