// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

void installTranslator(QCoreApplication &application,
                       const QLocale &locale,
                       const QString &file,
                       const QString &directory)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, file, u"_"_s, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    installTranslator(
        application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English holds only the plurals; it stands behind every other language, which holds its own.
    installTranslator(application, QLocale(QLocale::English), u"limpid"_s, u":/i18n"_s);
    installTranslator(application, locale, u"limpid"_s, u":/i18n"_s);
}

} // namespace Limpid
