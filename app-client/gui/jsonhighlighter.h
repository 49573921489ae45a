// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace Limpid {

class Theme;

/// Colours the keys of JSON text apart from its values.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(const Theme &theme, QTextDocument &document);

    void setEnabled(bool enabled);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    bool m_isEnabled = true;
};

} // namespace Limpid
