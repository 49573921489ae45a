// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/options/optionfield.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
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
    explicit SettingsDialog(const OptionValues &values, QWidget *parent = nullptr);

    [[nodiscard]] OptionValues values() const;

private:
    void addSection(OptionField::Section section, const QList<OptionField> &fields);
    void restoreDefaults();
    void check();

    QTabWidget *m_tabs;
    QList<SettingField *> m_fields;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Limpid
