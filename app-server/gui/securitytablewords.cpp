// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/securitytablewords.h"

#include "app-server/gui/securitywords.h"
#include "app-server/models/securitylogmodel.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

using namespace Qt::StringLiterals;

namespace Limpid {

using Column = SecurityLogModel::Column;

namespace {

QString longestKind()
{
    QString longest;
    for (int kind = 0; kind <= int(SecurityKind::EventsLost); ++kind) {
        const QString words = SecurityWords::kind(SecurityKind(kind));
        if (words.size() > longest.size())
            longest = words;
    }
    return longest;
}

} // namespace

SecurityTableWords::SecurityTableWords(const SecurityLogModel &log)
    : m_log(log)
{
}

QString SecurityTableWords::title(int column) const
{
    switch (column) {
    case Column::Time:
        return tr("time");
    case Column::Kind:
        return tr("what");
    case Column::Address:
        return tr("address");
    case Column::Who:
        return tr("who");
    case Column::Detail:
        return tr("details");
    default:
        return {};
    }
}

QString SecurityTableWords::cell(const QModelIndex &index) const
{
    const SecurityEvent &event = m_log.event(index.row());
    switch (index.column()) {
    case Column::Time:
        return Words::timeOfDay(event.time);
    case Column::Kind:
        return SecurityWords::kind(event.kind);
    case Column::Detail:
        return SecurityWords::detail(event);
    default:
        return index.data().toString();
    }
}

QColor SecurityTableWords::ink(const QModelIndex &index, const Colors &colors) const
{
    if (index.column() == Column::Time)
        return colors.dim;
    if (index.column() != Column::Kind)
        return colors.text;
    switch (m_log.event(index.row()).kind) {
    case SecurityKind::Refused:
    case SecurityKind::WrongCode:
    case SecurityKind::Violation:
        return colors.danger;
    case SecurityKind::TooFast:
        return colors.warning;
    default:
        return colors.dim;
    }
}

QString SecurityTableWords::sample(int column) const
{
    switch (column) {
    case Column::Time:
        return u"00:00:00.000"_s;
    case Column::Kind:
        return longestKind();
    case Column::Address:
        return u"192.168.100.100:55102"_s;
    case Column::Who:
        return u"a nick of 16 let"_s;
    default:
        return {};
    }
}

bool SecurityTableWords::isFigure(int column) const
{
    return column == Column::Time;
}

bool SecurityTableWords::takesRoom(int column) const
{
    return column == Column::Detail;
}

} // namespace Limpid
