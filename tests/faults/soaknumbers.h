// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How long a test at random runs and which random numbers it has, told in its output.
///
/// From the environment: PREFIX_ROUNDS, and PREFIX_SEED to repeat a run.
struct SoakNumbers
{
    SoakNumbers(const char *prefix, int usualRounds);

    int rounds;
    quint32 seed;
};
