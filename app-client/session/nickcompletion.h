// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Limpid {

/// Completes the nick that begins before the cursor, with or without "@"; asked again, it puts the
/// next nick in its place, and round to what was typed.
///
/// At the beginning of a line the nick is followed by ": ", else by a space. Upper and lower case
/// are alike.
class NickCompletion
{
public:
    struct Result
    {
        QString text;
        qsizetype cursor = 0;
    };

    /// nicks: in the order of offering. Nothing if no nick begins so; nothing typed begins none.
    [[nodiscard]] std::optional<Result>
    next(const QString &text, qsizetype cursor, const QStringList &nicks);

private:
    [[nodiscard]] bool begin(const QString &text, qsizetype cursor, const QStringList &nicks);

    QString m_text; ///< as this made it last
    qsizetype m_cursor = -1; ///< the same
    qsizetype m_start = 0; ///< of what is completed, behind an "@"
    qsizetype m_end = 0; ///< of what this put there
    QString m_suffix; ///< of a nick
    QStringList m_offers; ///< what was typed last
    qsizetype m_offer = 0;
};

} // namespace Limpid
