// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/ledgerwords.h"

#include "common/gui/theme.h"
#include "common/gui/words.h"

using namespace Qt::StringLiterals;

namespace Limpid {

using Column = LedgerModel::Column;

LedgerWords::LedgerWords(const LedgerModel &model)
    : m_model(model)
{
}

QString LedgerWords::title(int column) const
{
    switch (column) {
    case Column::Time:
        return tr("time");
    case Column::Group:
        return tr("group");
    case Column::Sender:
        return tr("from");
    case Column::Size:
        return tr("size");
    case Column::Sent:
        return tr("sent");
    case Column::Queued:
        return tr("queued");
    case Column::Skipped:
        return tr("skipped");
    case Column::Closed:
        return tr("closed");
    case Column::Took:
        return tr("took");
    default:
        return {};
    }
}

QString LedgerWords::cell(const QModelIndex &index) const
{
    const auto &record = m_model.record(index.row());
    switch (index.column()) {
    case Column::Time:
        return Words::timeOfDay(record.time);
    case Column::Group:
        return record.raw ? tr("%1 (raw)").arg(record.group.toString()) : record.group.toString();
    case Column::Sender:
        return sender(record);
    case Column::Size:
        return Words::bytes(record.payload);
    case Column::Took:
        return Words::duration(record.microseconds);
    default:
        return Words::count(index.data().toLongLong());
    }
}

QString LedgerWords::sender(const FanoutRecord &record)
{
    if (record.isEvent)
        return tr("channel layer");
    if (record.sender == 0)
        return tr("the server");
    return record.senderName.isEmpty() ? tr("gone") : record.senderName;
}

QColor LedgerWords::ink(const QModelIndex &index, const Colors &colors) const
{
    const auto &record = m_model.record(index.row());
    switch (index.column()) {
    case Column::Time:
    case Column::Took:
        return colors.dim;
    case Column::Sender:
        return record.senderName.isEmpty() ? colors.dim : colors.text;
    case Column::Sent:
    case Column::Queued:
    case Column::Skipped:
    case Column::Closed:
        break;
    default:
        return colors.text;
    }
    if (index.data().toInt() == 0)
        return colors.faint;
    if (index.column() == Column::Sent)
        return colors.text;
    return index.column() == Column::Queued ? colors.warning : colors.danger;
}

QString LedgerWords::sample(int column) const
{
    switch (column) {
    case Column::Time:
        return u"00:00:00.000"_s;
    case Column::Group:
        return u"a-group"_s;
    case Column::Sender:
        return u"127.0.0.1:65535"_s;
    case Column::Size:
    case Column::Took:
        return u"999.9 kB"_s;
    default:
        return u"9,999"_s;
    }
}

bool LedgerWords::isFigure(int column) const
{
    return column != Column::Group && column != Column::Sender;
}

} // namespace Limpid
