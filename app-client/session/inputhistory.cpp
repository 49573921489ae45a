// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/inputhistory.h"

namespace Limpid {

void InputHistory::add(const QString &text)
{
    if (m_texts.isEmpty() || m_texts.last() != text) {
        m_texts.append(text);
    }
    if (m_texts.size() > MaximumTexts) {
        m_texts.removeFirst();
    }
    m_at = m_texts.size();
}

std::optional<QString> InputHistory::older(const QString &shown)
{
    if (shown.isEmpty()) {
        m_at = m_texts.size();
    } else if (!isRecalled(shown)) {
        return std::nullopt;
    }
    if (m_at == 0) {
        return std::nullopt;
    }
    return m_texts[--m_at];
}

std::optional<QString> InputHistory::newer(const QString &shown)
{
    if (!isRecalled(shown)) {
        return std::nullopt;
    }
    ++m_at;
    return m_at < m_texts.size() ? m_texts[m_at] : QString();
}

bool InputHistory::isRecalled(const QString &shown) const
{
    return m_at < m_texts.size() && m_texts[m_at] == shown;
}

} // namespace Limpid
