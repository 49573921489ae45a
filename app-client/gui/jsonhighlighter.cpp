// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/jsonhighlighter.h"

#include "common/gui/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Limpid {

JsonHighlighter::JsonHighlighter(const Theme &theme, QTextDocument &document)
    : QSyntaxHighlighter(&document)
    , m_theme(theme)
{
}

void JsonHighlighter::setEnabled(bool enabled)
{
    if (enabled == m_isEnabled)
        return;
    m_isEnabled = enabled;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_isEnabled)
        return;
    // Indented JSON has a key only at the beginning of a line.
    static const QRegularExpression key(uR"(^\s*("(?:[^"\\]|\\.)*")\s*:)"_s);
    const QRegularExpressionMatch match = key.match(text);
    if (match.hasMatch())
        setFormat(static_cast<int>(match.capturedStart(1)),
                  static_cast<int>(match.capturedLength(1)),
                  m_theme.colors().closing);
}

} // namespace Limpid
