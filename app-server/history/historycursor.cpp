// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historycursor.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Digits = 20;

} // namespace

Cursor HistoryCursor::fromNumber(qint64 number)
{
    return number == 0 ? Cursor() : Cursor { u"%1"_s.arg(number, Digits, 10, '0'_L1) };
}

std::optional<qint64> HistoryCursor::toNumber(const Cursor &cursor)
{
    bool isNumber = false;
    const auto number = cursor.value.toLongLong(&isNumber);
    return isNumber && number > 0 && cursor.value.size() == Digits ? std::optional(number)
                                                                   : std::nullopt;
}

} // namespace Limpid
