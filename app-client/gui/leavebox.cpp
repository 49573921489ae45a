// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/leavebox.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Limpid {

LeaveBox::LeaveBox(const GroupName &group, int unsent, QWidget *parent)
    : QMessageBox(parent)
    , m_group(group)
{
    setObjectName(u"leaveBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Leave #%1").arg(group.toString()));
    setText(tr("%n message(s) you wrote to this group have not been sent.", nullptr, unsent));
    setInformativeText(
        tr("Stay to have everything sent, or discard what is left. What is on its way now "
           "can arrive all the same."));
    auto *stay = addButton(tr("&Stay"), QMessageBox::RejectRole);
    stay->setObjectName(u"leaveStay"_s);
    auto *discard = addButton(tr("&Discard and leave"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"leaveDiscard"_s);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(discard, &QPushButton::clicked, this, [this] { emit discardChosen(m_group); });
}

} // namespace Limpid
