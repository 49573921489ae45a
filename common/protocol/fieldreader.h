// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/event.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Limpid {

/// Reads the fields of one JSON object and remembers the first that breaks docs/PROTOCOL.md.
///
/// Each reading function answers a default value when its field is wrong, so that a whole value can
/// be read first and fault() asked once.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object);

    [[nodiscard]] QString string(QLatin1StringView name);
    [[nodiscard]] QString optionalString(QLatin1StringView name); ///< empty if missing or null
    /// A string of 1 to `limit` bytes of UTF-8; TextTooLong past it.
    [[nodiscard]] QString text(QLatin1StringView name, qint64 limit);
    [[nodiscard]] GroupName group(QLatin1StringView name);
    [[nodiscard]] Nick nick(QLatin1StringView name, int limit = int(Nick::MaxLength));
    [[nodiscard]] QUuid id(QLatin1StringView name);
    [[nodiscard]] QUuid optionalId(QLatin1StringView name); ///< null if missing or null
    [[nodiscard]] Cursor cursor(QLatin1StringView name); ///< never empty
    [[nodiscard]] Cursor optionalCursor(QLatin1StringView name); ///< null if missing or null
    [[nodiscard]] QDateTime time(QLatin1StringView name);
    [[nodiscard]] bool boolean(QLatin1StringView name);
    /// A number without a fraction in [minimum, maximum]; 0 <= minimum.
    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 minimum, qint64 maximum);
    [[nodiscard]] int count(QLatin1StringView name, int minimum = 0); ///< up to INT_MAX
    [[nodiscard]] bool has(QLatin1StringView name) const; ///< it is there and not null

    /// Readers of an object, or of an array of objects; what they find wrong has to be adopted.
    [[nodiscard]] FieldReader object(QLatin1StringView name);
    [[nodiscard]] QList<FieldReader> objects(QLatin1StringView name);
    /// Makes the fault of such a reader this one's, if this has none.
    void adopt(const FieldReader &part);

    /// Puts the id of the message.send that was read into the fault, if there is one.
    void setFaultId(const QUuid &id);

    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }

private:
    void refuse(FaultCode code, QLatin1StringView name, QLatin1StringView why);

    QJsonObject m_object;
    std::optional<Fault> m_fault;
};

} // namespace Limpid
