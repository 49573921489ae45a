// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/jsontreedelegate.h"

#include "common/gui/theme.h"
#include "common/models/jsontreemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Limpid {

JsonTreeDelegate::JsonTreeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString JsonTreeDelegate::valueText(const QModelIndex &index)
{
    const auto value = index.data(JsonTreeModel::ValueRole).toJsonValue();
    if (value.isObject())
        return u"{ %1 }"_s.arg(value.toObject().size());
    if (value.isArray())
        return u"[ %1 ]"_s.arg(value.toArray().size());
    // Qt writes whole documents only.
    const QByteArray alone = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(alone.sliced(1, alone.size() - 2));
}

void JsonTreeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors &colors = m_theme.colors();
    const bool isKey = index.column() == JsonTreeModel::Key;
    const auto value = index.data(JsonTreeModel::ValueRole).toJsonValue();
    if (!isKey) {
        option->text = valueText(index);
        option->features |= QStyleOptionViewItem::HasDisplay;
    }
    QColor color = isKey ? colors.accent : colors.text;
    if (!isKey && (value.isObject() || value.isArray()))
        color = colors.dim;
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace Limpid
