// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/deliverytablewords.h"

#include "common/gui/theme.h"
#include "common/gui/words.h"

using namespace Qt::StringLiterals;

namespace Limpid {

using Column = DeliveryModel::Column;

DeliveryTableWords::DeliveryTableWords(const DeliveryModel &model)
    : m_model(model)
{
}

QString DeliveryTableWords::title(int column) const
{
    switch (column) {
    case Column::Member:
        return tr("member");
    case Column::Outcome:
        return tr("outcome");
    case Column::Waiting:
        return tr("waiting before it");
    default:
        return {};
    }
}

QString DeliveryTableWords::cell(const QModelIndex &index) const
{
    const auto &delivery = m_model.delivery(index.row());
    switch (index.column()) {
    case Column::Member:
        return delivery.name;
    case Column::Outcome:
        return outcome(delivery.outcome);
    default:
        return Words::bytes(delivery.waiting);
    }
}

QString DeliveryTableWords::outcome(MemberDelivery::Outcome outcome)
{
    switch (outcome) {
    case MemberDelivery::Outcome::Sent:
        return tr("sent");
    case MemberDelivery::Outcome::Queued:
        return tr("queued");
    case MemberDelivery::Outcome::Skipped:
        return tr("skipped");
    case MemberDelivery::Outcome::Closed:
        return tr("closed");
    }
    return {};
}

QColor DeliveryTableWords::ink(const QModelIndex &index, const Colors &colors) const
{
    const auto &delivery = m_model.delivery(index.row());
    if (index.column() == Column::Waiting)
        return delivery.waiting == 0 ? colors.faint : colors.text;
    if (index.column() == Column::Member || delivery.outcome == MemberDelivery::Outcome::Sent)
        return colors.text;
    return delivery.outcome == MemberDelivery::Outcome::Queued ? colors.warning : colors.danger;
}

QString DeliveryTableWords::sample(int column) const
{
    return column == Column::Member ? u"127.0.0.1:65535"_s : u"999.9 kB"_s;
}

bool DeliveryTableWords::isFigure(int column) const
{
    return column == Column::Waiting;
}

} // namespace Limpid
