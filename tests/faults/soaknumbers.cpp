// SPDX-License-Identifier: GPL-3.0-or-later
#include "soaknumbers.h"

#include <QByteArray>
#include <QRandomGenerator>

SoakNumbers::SoakNumbers(const char *prefix, int usualRounds)
{
    const QByteArray name(prefix);
    const auto wanted = qEnvironmentVariableIntValue(name + "_ROUNDS");
    rounds = wanted > 0 ? wanted : usualRounds;
    seed = qEnvironmentVariableIsSet(name + "_SEED")
        ? quint32(qEnvironmentVariableIntValue(name + "_SEED"))
        : QRandomGenerator::system()->generate() >> 1;
    qInfo("%d rounds, %s_SEED=%u", rounds, prefix, seed);
}
