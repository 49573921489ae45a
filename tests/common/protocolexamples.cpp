// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocolexamples.h"

#include <QFile>
#include <QTest>

ProtocolExamples readProtocolExamples()
{
    ProtocolExamples examples;
    QFile file(QFINDTESTDATA("../../docs/PROTOCOL.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return examples;
    }
    examples.document = file.readAll();

    QByteArrayList *section = nullptr;
    bool inside = false;
    for (const QByteArray &line : examples.document.split('\n')) {
        if (line == "## What the client sends") {
            section = &examples.commands;
        } else if (line == "## What the server sends") {
            section = &examples.events;
        } else if (line.startsWith("## ")) {
            section = nullptr;
        } else if (line == "```json" && section) {
            section->append(QByteArray());
            inside = true;
        } else if (line == "```") {
            inside = false;
        } else if (inside) {
            section->last() += line + '\n';
        }
    }
    return examples;
}
