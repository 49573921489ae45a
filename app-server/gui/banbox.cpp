// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/banbox.h"

#include "app-server/gui/serverwords.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Limpid {

BanBox::BanBox(const Ban &ban, int clients, QWidget *parent)
    : QMessageBox(parent)
    , m_ban(ban)
{
    setObjectName(u"banBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText); // a peer chose the nick
    setWindowTitle(tr("Ban an address"));
    const QString place = ServerWords::place(ban.address);
    setText(ban.who.isEmpty() ? tr("Ban %1?").arg(place)
                              : tr("Ban %1, where %2 is?").arg(place, ban.who));
    setInformativeText(tr(
        "%n client(s) from there are closed with 1008 (policy violation), and whoever tries from "
        "there is refused with 403 until you lift the ban.",
        nullptr,
        clients));
    auto *ban_ = addButton(tr("&Ban"), QMessageBox::DestructiveRole);
    ban_->setObjectName(u"banAccept"_s);
    ban_->setProperty("danger", true);
    auto *cancel = addButton(QMessageBox::Cancel);
    cancel->setObjectName(u"banCancel"_s);
    setDefaultButton(cancel);
    setEscapeButton(cancel);
    connect(ban_, &QPushButton::clicked, this, [this] { emit banChosen(m_ban); });
}

} // namespace Limpid
