// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/deliverywords.h"

#include "common/models/messagelistmodel.h"

#include <QModelIndex>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

DeliveryWords accepted(const QModelIndex &message)
{
    const int queued = message.data(MessageListModel::QueuedCountRole).toInt();
    const int dropped = message.data(MessageListModel::DroppedCountRole).toInt();
    if (dropped > 0)
        return { u"✓"_s, DeliveryWords::tr("accepted, %n skipped", nullptr, dropped), false };
    if (queued > 0)
        return { u"✓"_s, DeliveryWords::tr("accepted, waits for %n", nullptr, queued), false };
    return { u"✓"_s, DeliveryWords::tr("accepted"), false };
}

} // namespace

DeliveryWords DeliveryWords::of(const QModelIndex &message)
{
    if (!message.data(MessageListModel::OwnRole).toBool())
        return {};
    switch (message.data(MessageListModel::DeliveryRole).value<DeliveryState>()) {
    case DeliveryState::Queued:
        return { u"◔"_s, tr("queued"), false };
    case DeliveryState::Sent:
        return { u"◑"_s, tr("sent"), false };
    case DeliveryState::Accepted:
        return accepted(message);
    case DeliveryState::Failed:
        break;
    }
    const QString why = message.data(MessageListModel::FailureRole).toString();
    return { u"✕"_s, why.isEmpty() ? tr("not sent") : tr("not sent: %1").arg(why), true };
}

QString DeliveryWords::text() const
{
    return glyph.isEmpty() ? QString() : u"%1 %2"_s.arg(glyph, words);
}

} // namespace Limpid
