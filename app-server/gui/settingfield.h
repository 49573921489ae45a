// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/options/optionfield.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Limpid {

/// One option of the command line as something to fill in.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    explicit SettingField(const OptionField &field, QWidget *parent = nullptr);

    void setValues(const QStringList &values); ///< empty: what holds without the option
    /// Nothing where it says what holds anyway.
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] const OptionField &field() const { return m_field; }

signals:
    void changed();

private:
    void buildNumber();
    void buildText();
    void buildList();
    void buildChoice();
    void buildFlag();
    void addBrowse();
    void browse();

    OptionField m_field;
    QSpinBox *m_number = nullptr; // one of these, by the kind
    QLineEdit *m_text = nullptr;
    QPlainTextEdit *m_list = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_flag = nullptr;
};

} // namespace Limpid
