// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/fieldreader.h"
#include "common/protocol/jsoncodec.h"

#include <utility>

namespace Limpid {

/// What every message of limpid.chat.v1 is: an object with a type.
struct Envelope
{
    QString type;
    FieldReader fields;
};

/// Parses JSON text as far as its type; a fault if it is not an Envelope.
[[nodiscard]] Decoded<Envelope> openEnvelope(QByteArrayView json);
/// The fault for a type that is in no table.
[[nodiscard]] Fault unknownType(const QString &type);

/// Decodes with the function that a table has for the type.
template<typename T, typename Read, std::size_t N, typename... Arguments>
[[nodiscard]] Decoded<T> decodeWith(const std::pair<QLatin1StringView, Read> (&readers)[N],
                                    QByteArrayView json,
                                    const Arguments &...arguments)
{
    Decoded<Envelope> opened = openEnvelope(json);
    if (const auto *fault = std::get_if<Fault>(&opened)) {
        return *fault;
    }
    auto &[type, fields] = std::get<Envelope>(opened);
    for (const auto &[name, read] : readers) {
        if (type == name) {
            T value = read(fields, arguments...);
            return fields.fault() ? Decoded<T>(*fields.fault()) : Decoded<T>(std::move(value));
        }
    }
    return unknownType(type);
}

} // namespace Limpid
