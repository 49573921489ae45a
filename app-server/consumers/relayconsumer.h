// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"

namespace Limpid {

class JoinCode;

/// Relays what it receives to every member of one raw group, the sender too, as it is.
///
/// The consumer of Channels' group tutorial, but a binary message is relayed as binary instead of
/// closing the group.
class RelayConsumer : public Consumer
{
public:
    /// A name that breaks the rule for groups is answered with 400, a wrong join code (`?secret=`)
    /// with 403. The code is borrowed. rate: messages a second; 0: no limit.
    RelayConsumer(QString group, JoinCode &code, int rate);

protected:
    RelayConsumer(QString group, JoinCode &code, int rate, LayerStation &station);

    [[nodiscard]] const GroupName &group() const { return m_group.name; }
    virtual void enterGroup();

    void connect() override;
    [[nodiscard]] int messageRate() const override { return m_rate; }
    void receiveText(const QString &text) override;
    void receiveBinary(const QByteArray &data) override;

private:
    void onCodeJudged(bool isRight);

    const QString m_name;
    JoinCode &m_code;
    const int m_rate;
    GroupKey m_group;
};

} // namespace Limpid
