// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Limpid {

/// CloseEvent of the browser's API, with its default values.
struct CloseEvent
{
    bool wasClean = false;
    quint16 code = 0; ///< of the first received Close frame; 1005: it had none; 1006: there was no
                      ///< Close frame
    QString reason;

    friend bool operator==(const CloseEvent &, const CloseEvent &) = default;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::CloseEvent)
