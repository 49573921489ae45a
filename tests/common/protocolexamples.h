// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// The JSON examples of docs/PROTOCOL.md, as they stand there.
struct ProtocolExamples
{
    QByteArray document; ///< the whole file; empty if it was not found
    QByteArrayList commands;
    QByteArrayList events;
};

[[nodiscard]] ProtocolExamples readProtocolExamples();
