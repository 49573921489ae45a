// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/jsontreemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Limpid {

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

bool JsonTreeModel::setText(const QByteArray &utf8)
{
    const QJsonDocument json = QJsonDocument::fromJson(utf8);
    beginResetModel();
    m_nodes.assign(1, Node());
    if (json.isObject())
        m_nodes[0].value = json.object();
    else if (json.isArray())
        m_nodes[0].value = json.array();
    // A node's children follow it in the list, so this reaches all of them, however deep.
    for (std::size_t node = 0; node < m_nodes.size(); ++node)
        addChildren(int(node));
    endResetModel();
    return !json.isNull();
}

void JsonTreeModel::addChildren(int parent)
{
    const QJsonValue value = m_nodes[std::size_t(parent)].value;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            addChild(parent, member.key(), member.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            addChild(parent, i, array[i]);
    }
}

void JsonTreeModel::addChild(int parent, const QVariant &key, const QJsonValue &value)
{
    std::vector<int> &siblings = m_nodes[std::size_t(parent)].children;
    Node node { key, value, parent, int(siblings.size()), {} };
    siblings.push_back(int(m_nodes.size()));
    m_nodes.push_back(std::move(node));
}

int JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : 0;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &node = m_nodes[std::size_t(nodeOf(parent))];
    return createIndex(row, column, quintptr(node.children[std::size_t(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? m_nodes[std::size_t(nodeOf(index))].parent : 0;
    if (parent <= 0)
        return {};
    return createIndex(m_nodes[std::size_t(parent)].row, Key, quintptr(parent));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[std::size_t(nodeOf(parent))].children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[std::size_t(nodeOf(index))];
    if (role == ValueRole)
        return QVariant::fromValue(node.value);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Key)
        return node.key;
    const bool isPlain = node.value.isString() || node.value.isDouble() || node.value.isBool();
    return isPlain ? node.value.toVariant() : QVariant();
}

} // namespace Limpid
