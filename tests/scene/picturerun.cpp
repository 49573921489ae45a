// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/picturerun.h"

#include "common/gui/translators.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// The offscreen platform says of every window that it has no window manager; that is no news here.
void printUnlessAboutHints(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains("propagateSizeHints"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int fail(const QString &what)
{
    std::fprintf(
        stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(what));
    return 1;
}

} // namespace

Pictures::Pictures(QDir directory, QString suffix)
    : m_directory(std::move(directory))
    , m_suffix(std::move(suffix))
{
}

bool Pictures::take(QWidget *window, const QString &name) const
{
    QCoreApplication::processEvents(); // what was said last finds its place
    const QString path = m_directory.absoluteFilePath(name + m_suffix + u".png"_s);
    const bool saved = window && window->grab().save(path);
    if (saved)
        std::puts(qPrintable(path));
    return saved;
}

int runForPictures(int argc,
                   char **argv,
                   const QString &description,
                   const std::function<QString(Scene &, const Pictures &)> &play)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&printUnlessAboutHints);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    const QCommandLineOption dark(u"dark"_s, u"Dark windows."_s);
    const QCommandLineOption language(
        u"language"_s, u"The language of the windows."_s, u"LOCALE"_s, u"en"_s);
    parser.addOptions({ dark, language });
    parser.addPositionalArgument(u"directory"_s, u"Where the pictures go."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QString name = parser.value(language);
    const QLocale locale(name);
    QLocale::setDefault(locale);
    installTranslators(application, locale);
    const QDir directory(parser.positionalArguments().constFirst());
    if (!directory.mkpath(u"."_s))
        return fail(u"the directory cannot be made"_s);
    const bool isDark = parser.isSet(dark);
    const QString suffix
        = (name == "en"_L1 ? QString() : u'-' + name) + (isDark ? u"-dark"_s : QString());
    Scene scene(application, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    const QString missing = play(scene, Pictures(directory, suffix));
    return missing.isEmpty() ? 0 : fail(missing);
}

} // namespace Limpid
