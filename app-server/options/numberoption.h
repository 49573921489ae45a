// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"

#include <QList>
#include <QString>

namespace Limpid {

/// An option of the command line that is a number: its words, its range and its place.
struct NumberOption
{
    QString name; ///< without the dashes
    QString valueName;
    QString description;
    qint64 minimum = 0;
    qint64 maximum = 0;
    qint64 (*get)(const EngineConfig &config) = nullptr;
    void (*set)(EngineConfig &config, qint64 value) = nullptr;

    /// What holds without it; of the workers: the cores of this machine.
    [[nodiscard]] qint64 fallback() const;
};

/// All of them, in the order of the help.
[[nodiscard]] QList<NumberOption> numberOptions();

} // namespace Limpid
