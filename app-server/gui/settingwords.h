// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/options/optionfield.h"

#include <QCoreApplication>

namespace Limpid {

/// What the options of the command line are called in a form.
struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::SettingWords)

public:
    [[nodiscard]] static QString label(const OptionField &field); ///< empty: it is not known
    [[nodiscard]] static QString section(OptionField::Section section);
    [[nodiscard]] static QString choice(const QString &option, const QString &value);
    /// What stands for nought, and for a text that is not there; empty: nothing does.
    [[nodiscard]] static QString nought(const OptionField &field);
    [[nodiscard]] static QString unit(const OptionField &field); ///< behind a number
};

} // namespace Limpid
