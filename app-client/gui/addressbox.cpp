// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/addressbox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace Limpid {

AddressBox::AddressBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumContentsLength(20);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void AddressBox::setLocked(bool locked)
{
    m_isLocked = locked;
    lineEdit()->setReadOnly(locked);
}

void AddressBox::showPopup()
{
    if (!m_isLocked)
        QComboBox::showPopup();
}

void AddressBox::keyPressEvent(QKeyEvent *event)
{
    // Up and Down would choose another recent address.
    if (m_isLocked)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

void AddressBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling past must not change where one connects to.
    event->ignore();
}

} // namespace Limpid
