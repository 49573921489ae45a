// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/connecttimes.h"
#include "common/types/readystate.h"
#include "common/websocket/frameinfo.h"

#include <QJsonObject>

#include <limits>
#include <optional>

namespace Limpid {

/// Reads the fields of one line of docs/NDJSON.md and remembers the first that cannot be.
///
/// Each function answers a default value when its field is wrong, so that a whole line can be read
/// first and problem() asked once.
class NdjsonFields
{
public:
    static constexpr qint64 Most = std::numeric_limits<qint64>::max();

    struct Payload
    {
        QByteArray bytes;
        bool truncated = false;
    };

    explicit NdjsonFields(QJsonObject line);

    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] QString string(QLatin1StringView name);
    [[nodiscard]] bool boolean(QLatin1StringView name);
    /// A number without a fraction from minimum to maximum.
    [[nodiscard]] qint64 number(QLatin1StringView name, qint64 minimum = 0, qint64 maximum = Most);
    [[nodiscard]] Direction direction();
    [[nodiscard]] ReadyState state();
    [[nodiscard]] std::optional<quint32> mask(); ///< nothing: not masked
    [[nodiscard]] ConnectTimes times();
    /// Of `text` or `base64`; length: of the whole, in bytes; -1: the line does not say.
    [[nodiscard]] Payload payload(qint64 length);

    [[nodiscard]] const QString &problem() const { return m_problem; } ///< its name; "": none

private:
    void refuse(QLatin1StringView name);

    QJsonObject m_line;
    QString m_problem;
};

} // namespace Limpid
