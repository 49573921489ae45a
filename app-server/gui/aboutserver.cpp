// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/aboutserver.h"

#include <QMessageBox>

namespace Limpid {

void AboutServer::show(QWidget *parent)
{
    QMessageBox::about(parent,
                       tr("About Limpid Server"),
                       tr("<b>Limpid Server %1</b><p>Group chat you can see through.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or "
                          "later.</p>")
                           .arg(QStringLiteral(LIMPID_VERSION)));
}

} // namespace Limpid
