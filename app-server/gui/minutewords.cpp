// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/minutewords.h"

#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Limpid {

using Column = MinuteModel::Column;

QString MinuteWords::title(int column) const
{
    switch (column) {
    case Column::Time:
        return tr("second");
    case Column::Messages:
        return tr("messages");
    case Column::BytesIn:
        return tr("in");
    case Column::BytesOut:
        return tr("out");
    case Column::Buffered:
        return tr("buffered");
    case Column::Lag:
        return tr("loop lag");
    default:
        return {};
    }
}

QString MinuteWords::cell(const QModelIndex &index) const
{
    const auto value = index.data().toLongLong();
    switch (index.column()) {
    case Column::Time:
        return QDateTime::fromMSecsSinceEpoch(value / 1'000).toString(u"HH:mm:ss"_s);
    case Column::Messages:
        return Words::count(value);
    case Column::Lag:
        return Words::duration(value);
    default:
        return Words::bytes(value);
    }
}

QColor MinuteWords::ink(const QModelIndex &index, const Colors &colors) const
{
    if (index.column() == Column::Time)
        return colors.dim;
    return index.data().toLongLong() == 0 ? colors.faint : colors.text;
}

QString MinuteWords::sample(int column) const
{
    return column == Column::Time ? u"00:00:00"_s : u"999.9 MB"_s;
}

bool MinuteWords::isFigure(int) const
{
    return true;
}

} // namespace Limpid
