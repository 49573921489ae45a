// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>

#include <vector>

namespace Limpid {

/// A JSON text as a tree: a row for each member of an object and each element of an array.
///
/// Holds what fits into memory as one text; rows are made at once.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };
    /// ValueRole, in both columns: the QJsonValue itself. Qt::DisplayRole: the key (a name, or the
    /// number of an element from 0), and of a value the string, number or boolean; none for null,
    /// objects and arrays.
    enum Role { ValueRole = Qt::UserRole + 1 };

    explicit JsonTreeModel(QObject *parent = nullptr);

    /// False if the text is no JSON object or array (RFC 8259); the tree is empty then.
    bool setText(const QByteArray &utf8);

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        QVariant key;
        QJsonValue value;
        int parent = -1; ///< in m_nodes
        int row = 0;
        std::vector<int> children;
    };

    [[nodiscard]] int nodeOf(const QModelIndex &index) const;
    void addChildren(int parent);
    void addChild(int parent, const QVariant &key, const QJsonValue &value);

    std::vector<Node> m_nodes; ///< the first is the text itself, and no row
};

} // namespace Limpid
