// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channelname.h"

#include <QList>
#include <QRegularExpression>

namespace Limpid {

/// How many messages may wait in a channel: what the first pattern says that fits its name.
///
/// Django Channels' `capacity` and `channel_capacity`. The default is 100.
class ChannelCapacity
{
public:
    static constexpr int Default = 100;

    ChannelCapacity(int otherwise = Default)
        : m_otherwise(otherwise)
    {
    }

    /// A pattern for all of the name: '*' is anything, '?' one character, '[ab]' one of these,
    /// '[!ab]' none of these (Python's fnmatch).
    void addGlob(const QString &glob, int capacity);
    /// A regular expression that fits from the beginning of the name, not necessarily to its end
    /// (Python's re.match). Must be valid.
    void addExpression(const QString &expression, int capacity);

    [[nodiscard]] int of(const ChannelName &channel) const { return of(channel.toString()); }
    [[nodiscard]] int of(const QString &channel) const;

private:
    struct Rule
    {
        QRegularExpression expression;
        int capacity = Default;
    };

    int m_otherwise;
    QList<Rule> m_rules; ///< in the order they are tried
};

} // namespace Limpid
