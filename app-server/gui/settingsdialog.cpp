// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/settingsdialog.h"

#include "app-server/gui/settingfield.h"
#include "app-server/gui/settingwords.h"
#include "app-server/options/serveroptions.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// The first sentence of what the command line would say; empty: it takes them.
QString problemOf(const OptionValues &values)
{
    const auto parsed = parseServerOptions(QStringList { QString() } + argumentsOf(values));
    const auto *exit = std::get_if<OptionsExit>(&parsed);
    return exit ? exit->text.section(u'\n', 0, 0).section(u": "_s, 1) : QString();
}

} // namespace

SettingsDialog::SettingsDialog(const OptionValues &values, Keeper keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(std::move(keeper))
    , m_tabs(new QTabWidget(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                         | QDialogButtonBox::RestoreDefaults,
                                     this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    const QList<OptionField> fields = optionFields();
    for (const auto section : { OptionField::Section::Access,
                                OptionField::Section::Limits,
                                OptionField::Section::Times,
                                OptionField::Section::History,
                                OptionField::Section::Layer })
        addSection(section, fields);
    for (SettingField *field : std::as_const(m_fields))
        field->setValues(values.value(field->field().name));
    m_tabs->setObjectName(u"settingTabs"_s);
    m_problem->setObjectName(u"settingsProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().lineSpacing());
    auto *when = new QLabel(
        tr("What is saved holds when limpid-server is started the next time with a window; what "
           "its command line says comes first."),
        this);
    when->setWordWrap(true);
    when->setProperty("dim", true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(when);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults),
            &QPushButton::clicked,
            this,
            &SettingsDialog::restoreDefaults);
    for (SettingField *field : std::as_const(m_fields))
        connect(field, &SettingField::changed, this, &SettingsDialog::check);
    check();
}

void SettingsDialog::addSection(OptionField::Section section, const QList<OptionField> &fields)
{
    auto *page = new QWidget(m_tabs);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const OptionField &field : fields) {
        if (field.section != section)
            continue;
        auto *input = new SettingField(field, page);
        form->addRow(SettingWords::label(field), input);
        m_fields += input;
    }
    m_tabs->addTab(page, SettingWords::section(section));
}

OptionValues SettingsDialog::values() const
{
    OptionValues values;
    for (const SettingField *field : m_fields) {
        if (const QStringList each = field->values(); !each.isEmpty())
            values.insert(field->field().name, each);
    }
    return values;
}

void SettingsDialog::accept()
{
    if (m_keeper(values()))
        QDialog::accept();
    else
        say(tr("The settings could not be saved: their file cannot be written."));
}

void SettingsDialog::say(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"▲ "_s + problem);
}

void SettingsDialog::restoreDefaults()
{
    for (SettingField *field : std::as_const(m_fields))
        field->setValues({});
}

void SettingsDialog::check()
{
    const QString problem = problemOf(values());
    say(problem);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
}

} // namespace Limpid
