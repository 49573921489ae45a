// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/presence/presence.h"

#include <QRandomGenerator>

#include <array>

namespace Limpid {

Presence::Presence() = default;

Presence::~Presence() = default;

QString Presence::makeToken()
{
    std::array<quint32, 4> random = {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const auto bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Limpid
