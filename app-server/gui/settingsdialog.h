// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/options/optionfield.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace Limpid {

class SettingField;

/// Every option of the command line to fill in; what is saved holds from the next start of the
/// program.
///
/// What the command line would refuse cannot be saved: the same reader judges both.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What keeps the values; false: it could not.
    using Keeper = std::function<bool(const OptionValues &)>;

    SettingsDialog(const OptionValues &values, Keeper keeper, QWidget *parent = nullptr);

    [[nodiscard]] OptionValues values() const;

    void accept() override; ///< stays open if they could not be kept

private:
    void addSection(OptionField::Section section, const QList<OptionField> &fields);
    void restoreDefaults();
    void check();
    void say(const QString &problem);

    Keeper m_keeper;
    QTabWidget *m_tabs;
    QList<SettingField *> m_fields;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Limpid
