// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/aboutbox.h"

using namespace Qt::StringLiterals;

namespace Limpid {

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"aboutBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Limpid"));
    setIconPixmap(QIcon(u":/limpid/icons/limpid.svg"_s).pixmap(64));
    setText(tr("Limpid %1").arg(u"" LIMPID_VERSION ""_s));
    setInformativeText(tr("Group chat you can see through.\n\nFree software under the GNU General "
                          "Public License, version 3 or later."));
}

} // namespace Limpid
