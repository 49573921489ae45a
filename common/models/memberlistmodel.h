// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/member.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QList>

namespace Limpid {

/// The members of one group, sorted by nick as people of the locale sort, each once.
class MemberListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NickRole = Qt::UserRole + 1, ///< QString
        OwnRole, ///< bool: it is me
        TypingRole, ///< bool: is writing
    };

    explicit MemberListModel(QObject *parent = nullptr);

    void setOwnNick(const Nick &nick);
    void setMembers(const QList<Member> &members);
    void add(const Member &member);
    void remove(const Nick &nick);
    void setTyping(const Nick &nick, bool typing);
    void clear();
    [[nodiscard]] bool contains(const Nick &nick) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        Member member;
        bool typing = false;
    };

    [[nodiscard]] bool isBefore(const Nick &a, const Nick &b) const;
    [[nodiscard]] int placeOf(const Nick &nick) const; ///< the row it has or would have
    [[nodiscard]] int rowOf(const Nick &nick) const; ///< -1 if it is not here
    void emitChanged(int row, Role role);

    QCollator m_collator;
    QList<Row> m_rows;
    Nick m_own;
};

} // namespace Limpid
