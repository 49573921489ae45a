// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/settingfield.h"

#include "app-server/gui/settingwords.h"
#include "common/gui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Limpid {

SettingField::SettingField(const OptionField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    switch (field.kind) {
    case OptionField::Kind::Number:
        buildNumber();
        break;
    case OptionField::Kind::Text:
    case OptionField::Kind::File:
        buildText();
        break;
    case OptionField::Kind::List:
        buildList();
        break;
    case OptionField::Kind::Choice:
        buildChoice();
        break;
    case OptionField::Kind::Flag:
        buildFlag();
        break;
    }
    QWidget *input = findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    input->setObjectName(field.name);
    input->setAccessibleName(SettingWords::label(field));
    input->setToolTip(u"--"_s + field.name);
    row->addWidget(input, 1);
    setFocusProxy(input);
    if (field.kind == OptionField::Kind::File)
        addBrowse();
    setValues({});
}

void SettingField::buildNumber()
{
    m_number = new QSpinBox(this);
    m_number->setRange(int(m_field.minimum), int(m_field.maximum));
    m_number->setSuffix(SettingWords::unit(m_field));
    m_number->setSpecialValueText(SettingWords::nought(m_field));
    m_number->setGroupSeparatorShown(m_field.name != "port"_L1);
    connect(m_number, &QSpinBox::valueChanged, this, &SettingField::changed);
}

void SettingField::buildText()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(m_field.fallback.isEmpty() ? SettingWords::nought(m_field)
                                                          : m_field.fallback);
    m_text->setFont(Theme::wireFont());
    connect(m_text, &QLineEdit::textChanged, this, &SettingField::changed);
}

void SettingField::buildList()
{
    m_list = new QPlainTextEdit(this);
    m_list->setPlaceholderText(m_field.fallback.isEmpty() ? SettingWords::nought(m_field)
                                                          : m_field.fallback);
    m_list->setTabChangesFocus(true);
    m_list->setFont(Theme::wireFont());
    m_list->setFixedHeight(4 * m_list->fontMetrics().lineSpacing());
    connect(m_list, &QPlainTextEdit::textChanged, this, &SettingField::changed);
}

void SettingField::buildChoice()
{
    m_choice = new QComboBox(this);
    for (const QString &choice : m_field.choices)
        m_choice->addItem(SettingWords::choice(m_field.name, choice), choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingField::changed);
}

void SettingField::buildFlag()
{
    m_flag = new QCheckBox(this);
    connect(m_flag, &QCheckBox::toggled, this, &SettingField::changed);
}

void SettingField::addBrowse()
{
    auto *button = new QToolButton(this);
    button->setObjectName(m_field.name + u"Browse"_s);
    button->setText(u"…"_s);
    button->setToolTip(tr("Choose a file"));
    button->setAccessibleName(tr("%1: choose a file").arg(SettingWords::label(m_field)));
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, &SettingField::browse);
}

void SettingField::browse()
{
    auto *dialog = new QFileDialog(this, SettingWords::label(m_field));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_field.section == OptionField::Section::History
                            ? QFileDialog::AnyFile
                            : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a history goes on
    connect(dialog, &QFileDialog::fileSelected, m_text, &QLineEdit::setText);
    dialog->open();
}

void SettingField::setValues(const QStringList &values)
{
    if (m_number)
        m_number->setValue(values.value(0, m_field.fallback).toInt());
    if (m_text)
        m_text->setText(values.value(0));
    if (m_list)
        m_list->setPlainText(values.join(u'\n'));
    if (m_choice)
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(values.value(0, m_field.fallback))));
    if (m_flag)
        m_flag->setChecked(!values.isEmpty());
}

QStringList SettingField::values() const
{
    if (m_flag)
        return m_flag->isChecked() ? QStringList { QString() } : QStringList();
    if (m_list)
        return m_list->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    const QString value = m_number ? QString::number(m_number->value())
        : m_choice                 ? m_choice->currentData().toString()
                                   : m_text->text();
    return value.isEmpty() || value == m_field.fallback ? QStringList() : QStringList { value };
}

} // namespace Limpid
