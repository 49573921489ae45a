// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"

namespace Limpid {

/// The lines a busy chat makes: frames of 100 to 300 bytes of JSON, a ping now and then.
class LogFeed
{
public:
    [[nodiscard]] LogEntry next();

private:
    qint64 m_count = 0;
};

} // namespace Limpid
