// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/namedchoice.h"

#include "app-client/rawgui/steadybox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int OwnRole = Qt::UserRole;

} // namespace

NamedChoice::NamedChoice(const QString &name, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_list(new SteadyBox(this))
    , m_save(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_list->setObjectName(name);
    m_list->setAccessibleName(words.placeholder);
    m_list->setPlaceholderText(words.placeholder);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(6);
    m_save->setObjectName(name + u"Save"_s);
    m_save->setText(tr("Save…"));
    m_save->setToolTip(words.save);
    m_save->setAccessibleName(words.save);
    m_remove->setObjectName(name + u"Remove"_s);
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(words.remove);
    m_remove->setAccessibleName(words.remove);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_remove);
    connect(m_list, &QComboBox::activated, this, &NamedChoice::onActivated);
    connect(m_save, &QToolButton::clicked, this, &NamedChoice::askForName);
    connect(m_remove, &QToolButton::clicked, this, &NamedChoice::remove);
    refresh();
}

void NamedChoice::setNames(const QStringList &own, const QStringList &given)
{
    const bool hasChosen = m_list->currentIndex() >= 0;
    const QString name = m_list->currentText();
    const bool wasOwn = m_list->currentData(OwnRole).toBool();
    m_list->clear();
    for (const QString &each : own)
        m_list->addItem(each, true);
    if (!own.isEmpty() && !given.isEmpty())
        m_list->insertSeparator(int(own.size()));
    for (const QString &each : given)
        m_list->addItem(each, false);
    m_list->setCurrentIndex(-1);
    for (int i = 0; hasChosen && i < m_list->count(); ++i) {
        if (m_list->itemText(i) == name && m_list->itemData(i, OwnRole).toBool() == wasOwn)
            m_list->setCurrentIndex(i);
    }
    refresh();
}

void NamedChoice::setChoosable(bool on)
{
    m_list->setEnabled(on);
    refresh();
}

void NamedChoice::onActivated(int index)
{
    refresh();
    emit chosen(m_list->itemText(index), m_list->itemData(index, OwnRole).toBool());
}

void NamedChoice::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(m_list->objectName() + u"Name"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_words.save);
    dialog->setLabelText(tr("Its name; what has the same name already is replaced:"));
    if (m_list->currentData(OwnRole).toBool())
        dialog->setTextValue(m_list->currentText());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            emit saveRequested(name.trimmed());
    });
    dialog->open();
}

void NamedChoice::remove()
{
    emit removeRequested(m_list->currentText());
}

void NamedChoice::refresh()
{
    m_remove->setEnabled(m_list->isEnabled() && m_list->currentIndex() >= 0
                         && m_list->currentData(OwnRole).toBool());
}

} // namespace Limpid
