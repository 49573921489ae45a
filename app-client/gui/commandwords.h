// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Limpid {

struct ChatCommand;

/// What is said about commands of the composer.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::CommandWords)

public:
    [[nodiscard]] static QString problem(const ChatCommand &command); ///< empty: there is none
    [[nodiscard]] static QString help(); ///< all commands, a line each
};

} // namespace Limpid
