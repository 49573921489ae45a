// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/relayconsumer.h"

using namespace Qt::StringLiterals;

namespace Limpid {

RelayConsumer::RelayConsumer(QString group)
    : m_name(std::move(group))
{
}

void RelayConsumer::connect()
{
    const auto name = GroupName::fromString(m_name);
    if (!name) {
        return refuse(
            400,
            u"A group's name is 1 to %1 ASCII letters, digits, hyphens, underscores and full stops."_s
                .arg(GroupName::MaxLength));
    }
    m_group = { *name, true };
    groupAdd(m_group);
    accept();
}

void RelayConsumer::receiveText(const QString &text)
{
    groupSendText(m_group, text.toUtf8());
}

void RelayConsumer::receiveBinary(const QByteArray &data)
{
    groupSendBinary(m_group, data);
}

} // namespace Limpid
