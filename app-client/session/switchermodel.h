// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/grouplistmodel.h"

namespace Limpid {

/// The groups that have the typed letters in their names (Subsequence), the best first; those
/// alike: joined ones first, of them those with mentions, then with unread messages. Behind them
/// the typed name itself, if no group here has it and one could.
class SwitcherModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// With the roles of GroupListModel.
    enum Role {
        LettersRole = Qt::UserRole + 100, ///< QList<int>: the places of the typed letters
        NewRole, ///< bool: it is to be joined
    };

    /// groups outlives this.
    explicit SwitcherModel(const GroupListModel &groups, QObject *parent = nullptr);

    void setTyped(const QString &typed); ///< a "#" before it and spaces around it are nothing

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        GroupName name;
        int source = -1; ///< the row in the list of groups; -1: it is to be joined
        int rating = 0;
        QList<int> letters = {};
    };

    void rebuild();
    [[nodiscard]] int urgency(const Row &row) const;

    const GroupListModel &m_groups;
    QString m_typed;
    QList<Row> m_rows;
};

} // namespace Limpid
