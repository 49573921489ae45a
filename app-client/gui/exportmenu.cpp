// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/exportmenu.h"

using namespace Qt::StringLiterals;

namespace Limpid {

ExportMenu::ExportMenu(QWidget *parent)
    : QMenu(tr("&Export"), parent)
    , har(addAction(tr("As &HAR…")))
    , csv(addAction(tr("As &CSV…")))
{
    menuAction()->setObjectName(u"exportMenu"_s);
    har->setObjectName(u"exportHarAction"_s);
    csv->setObjectName(u"exportCsvAction"_s);
}

} // namespace Limpid
