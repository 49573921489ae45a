// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/nick.h"

#include <QList>

#include <algorithm>

namespace Limpid {

namespace {

// Stricter than QChar::isPrint(), which lets private use and unassigned characters through; those
// have no glyph that two people would both see.
bool isNickCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

std::optional<Nick> Nick::fromString(QStringView text)
{
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace() || !text.isValidUtf16()) {
        return std::nullopt;
    }
    const QList<uint> characters = text.toUcs4();
    if (characters.size() > MaxLength
        || !std::all_of(characters.begin(), characters.end(), isNickCharacter)) {
        return std::nullopt;
    }
    return Nick(text.toString());
}

std::optional<Nick> Nick::numbered(int number) const
{
    const auto suffix = QStringLiteral("-%1").arg(number);
    auto characters = m_nick.toUcs4();
    characters.resize(std::min(characters.size(), MaxLength - suffix.size()));
    const auto stem = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                                        characters.size());
    return fromString(QString(stem + suffix));
}

} // namespace Limpid
