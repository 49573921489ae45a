// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Limpid {

/// An option of the command line as a form can ask for it.
struct OptionField
{
    enum class Kind : quint8 {
        Number, ///< from minimum to maximum
        Text,
        List, ///< several texts
        File, ///< the path of one
        Choice, ///< one of choices
        Flag, ///< it is there or not
    };
    enum class Section : quint8 { Access, Limits, Times, History, Layer };

    QString name; ///< without the dashes
    Section section = Section::Access;
    Kind kind = Kind::Text;
    QString unit; ///< of a number, as in the help: N, BYTES, SECONDS
    qint64 minimum = 0;
    qint64 maximum = 0;
    QStringList choices;
    QString fallback; ///< what holds without it
};

/// Every option but those that are about one run: help, version, headless, control, attach.
[[nodiscard]] QList<OptionField> optionFields();

/// The values of options, by name; of a flag: one empty text. What is not in it is not given.
using OptionValues = QMap<QString, QStringList>;

/// The command line that gives them.
[[nodiscard]] QStringList argumentsOf(const OptionValues &values);

} // namespace Limpid
