// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Limpid {

struct Recording;
struct RecordingProblem;

/// What there is to say of a recording and of its file.
class RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::RecordingWords)

public:
    /// A sentence; empty if there is no problem.
    [[nodiscard]] static QString problem(const RecordingProblem &problem);
    [[nodiscard]] static QString unknownLines(qint64 count); ///< a sentence; empty for 0
    /// "24 Nov 2026 00:26 · 2 m 12 s · 3 connections · 1,204 lines"
    [[nodiscard]] static QString summary(const Recording &recording);
};

} // namespace Limpid
