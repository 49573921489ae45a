// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/stylesheet.h"

#include "common/gui/theme.h"

#include <QFile>
#include <QList>

#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

QString styleSheet(const Colors &c)
{
    QFile file(u":/limpid/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is missing from the program's resources");
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QString>> tokens {
        { u"@window"_s, c.window.name() },
        { u"@base"_s, c.base.name() },
        { u"@alternate"_s, c.alternate.name() },
        { u"@line"_s, c.line.name() },
        { u"@softline"_s, c.softLine.name() },
        { u"@text"_s, c.text.name() },
        { u"@dim"_s, c.dim.name() },
        { u"@faint"_s, c.faint.name() },
        { u"@accenttint"_s, c.accentTint.name() },
        { u"@accent"_s, c.accent.name() },
        { u"@selection"_s, c.selection.name() },
        { u"@onaccent"_s, c.onAccent.name() },
        { u"@danger"_s, c.danger.name() },
        { u"@scheme"_s, c.dark ? u"dark"_s : u"light"_s },
    };
    for (const auto &[token, value] : tokens)
        sheet.replace(token, value);
    return sheet;
}

} // namespace Limpid
