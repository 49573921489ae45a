// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QAbstractListModel>
#include <QList>

namespace Limpid {

/// The groups a session has joined (or is joining), in the order of joining, with what is unread in
/// each.
class GroupListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        JoinedRole, ///< bool: the server has confirmed it on this connection
        UnreadRole, ///< int
        MentionsRole, ///< int: of the unread messages, those that mention us
    };

    explicit GroupListModel(QObject *parent = nullptr);

    void add(const GroupName &group); ///< not joined yet; ignored if it is here
    void remove(const GroupName &group);
    void setJoined(const GroupName &group, bool joined);
    void setAllUnjoined();
    void addUnread(const GroupName &group, bool isMention = false);
    void clearUnread(const GroupName &group);

    /// The first with unread messages behind the group, and round the end; null if no other has
    /// any. Behind a group that is not here: from the top.
    [[nodiscard]] GroupName nextUnread(const GroupName &group) const;
    [[nodiscard]] int unread(const GroupName &group) const; ///< 0 if it is not here
    [[nodiscard]] QList<GroupName> names() const;
    [[nodiscard]] QStringList nameTexts() const;
    [[nodiscard]] bool contains(const GroupName &group) const;
    [[nodiscard]] bool isJoined(const GroupName &group) const;
    [[nodiscard]] int rowOf(const GroupName &group) const; ///< -1 if it is not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        GroupName name;
        bool joined = false;
        int unread = 0;
        int mentions = 0;
    };

    void setUnread(int row, int unread, int mentions);

    QList<Row> m_rows;
};

} // namespace Limpid
