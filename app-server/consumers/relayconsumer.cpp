// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/relayconsumer.h"

#include "app-server/consumers/joincode.h"

using namespace Qt::StringLiterals;

namespace Limpid {

RelayConsumer::RelayConsumer(QString group, JoinCode &code, int rate)
    : m_name(std::move(group))
    , m_code(code)
    , m_rate(rate)
{
}

RelayConsumer::RelayConsumer(QString group, JoinCode &code, int rate, LayerStation &station)
    : Consumer(station)
    , m_name(std::move(group))
    , m_code(code)
    , m_rate(rate)
{
}

void RelayConsumer::enterGroup()
{
    groupAdd(m_group);
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
    m_group = GroupKey::ofLayer(*name);
    if (!m_code.isNeeded())
        return onCodeJudged(true);
    m_code.judge(connection(),
                 connection().address(),
                 connection().request().queryValue(u"secret"_s),
                 [this](bool isRight) { onCodeJudged(isRight); });
}

void RelayConsumer::onCodeJudged(bool isRight)
{
    if (!isRight)
        return connection().refuse(
            { 403,
              u"The join code is wrong: it belongs behind the address, as ?secret=CODE."_s,
              {},
              "join_code" });
    enterGroup();
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
