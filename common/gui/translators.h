// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace Limpid {

/// Makes the program speak the locale's language as far as there is a translation; Qt's own texts
/// too.
void installTranslators(QCoreApplication &application, const QLocale &locale);

} // namespace Limpid
