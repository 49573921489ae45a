// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/memberlistmodel.h"

#include <algorithm>

namespace Limpid {

MemberListModel::MemberListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void MemberListModel::setOwnNick(const Nick &nick)
{
    const int before = rowOf(m_own);
    m_own = nick;
    emitChanged(before, OwnRole);
    emitChanged(rowOf(m_own), OwnRole);
}

void MemberListModel::setMembers(const QList<Member> &members)
{
    QList<Row> rows;
    rows.reserve(members.size());
    for (const Member &member : members) {
        rows.append(Row { member });
    }
    std::sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) {
        return isBefore(a.member.nick, b.member.nick);
    });
    const auto same = [](const Row &a, const Row &b) { return a.member == b.member; };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());

    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void MemberListModel::add(const Member &member)
{
    if (contains(member.nick)) {
        return;
    }
    const int row = placeOf(member.nick);
    beginInsertRows({}, row, row);
    m_rows.insert(row, Row { member });
    endInsertRows();
}

void MemberListModel::remove(const Nick &nick)
{
    const int row = rowOf(nick);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void MemberListModel::setTyping(const Nick &nick, bool typing)
{
    const int row = rowOf(nick);
    if (row < 0 || m_rows[row].typing == typing) {
        return;
    }
    m_rows[row].typing = typing;
    emitChanged(row, TypingRole);
}

void MemberListModel::clear()
{
    setMembers({});
}

bool MemberListModel::contains(const Nick &nick) const
{
    return rowOf(nick) >= 0;
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NickRole:
        return row.member.nick.toString();
    case OwnRole:
        return row.member.nick == m_own;
    case TypingRole:
        return row.typing;
    default:
        return {};
    }
}

QHash<int, QByteArray> MemberListModel::roleNames() const
{
    return { { NickRole, "nick" }, { OwnRole, "own" }, { TypingRole, "typing" } };
}

// Two nicks that the locale sorts as equal ("ada", "Ada") are still two members.
bool MemberListModel::isBefore(const Nick &a, const Nick &b) const
{
    const int order = m_collator.compare(a.toString(), b.toString());
    return order != 0 ? order < 0 : a < b;
}

int MemberListModel::placeOf(const Nick &nick) const
{
    const auto place = std::lower_bound(
        m_rows.begin(), m_rows.end(), nick, [this](const Row &row, const Nick &wanted) {
            return isBefore(row.member.nick, wanted);
        });
    return int(place - m_rows.begin());
}

int MemberListModel::rowOf(const Nick &nick) const
{
    const int row = placeOf(nick);
    return row < m_rows.size() && m_rows[row].member.nick == nick ? row : -1;
}

void MemberListModel::emitChanged(int row, Role role)
{
    if (row >= 0) {
        emit dataChanged(index(row), index(row), { role });
    }
}

} // namespace Limpid
