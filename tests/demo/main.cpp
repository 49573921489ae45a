// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/translators.h"
#include "tests/scene/scene.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    int speaker;
    QString text;
};

QList<Line> conversation()
{
    return {
        { 0, u"Results of the free fall run are in, see row 4."_s },
        { 1, u"Row 4 looks off by 0.02 s, check the trigger?"_s },
        { 0, u"收到了, repeating it with the photogate."_s },
        { 0, u"Same again. The trigger is late, the fall is right."_s },
        { 1, u"Then the table is fine. F12 shows it: the frame came 12 ms after the click."_s },
    };
}

/// The offscreen platform says of every window that it has no window manager; that is no news here.
void printUnlessAboutHints(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains("propagateSizeHints"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Saves the window as it is, and prints where.
bool shoot(QWidget &window, const QDir &directory, const QString &name)
{
    const QString path = directory.absoluteFilePath(name + u".png"_s);
    const bool saved = window.grab().save(path);
    if (saved)
        std::puts(qPrintable(path));
    return saved;
}

int fail(const char *what)
{
    std::fprintf(stderr, "limpid-demo: %s\n", what);
    return 1;
}

int play(Scene &scene, const QDir &directory, const QString &suffix)
{
    scene.server().resize(1240, 880);
    if (!scene.startServer())
        return fail("the server does not listen");
    QList<ClientWindow *> windows;
    for (const QString &nick : { u"ada"_s, u"bob"_s }) {
        windows << scene.addClient(nick, u"lab-3"_s);
        if (!windows.last())
            return fail("a client did not come into the group");
        windows.last()->resize(1240, 880);
    }
    windows[0]->activateWindow(); // whose inspector the key opens
    if (!QTest::qWaitForWindowActive(windows[0]))
        return fail("a client's window did not become the active one");
    QTest::keyClick(windows[0], Qt::Key_F12);

    qsizetype said = 0;
    for (const Line &line : conversation()) {
        Scene::say(*windows[line.speaker], line.text);
        ++said;
        for (ClientWindow *window : windows) {
            if (!QTest::qWaitFor([&] { return Scene::messages(*window).size() == said; }))
                return fail("a message did not arrive");
        }
    }
    const QDeadlineTimer plotted(2'500); // by then the plots have something to show
    (void)QTest::qWaitFor([&] { return plotted.hasExpired(); });
    const bool saved = shoot(scene.server(), directory, u"server"_s + suffix)
        && shoot(*windows[0], directory, u"client-ada"_s + suffix)
        && shoot(*windows[1], directory, u"client-bob"_s + suffix);
    if (!saved)
        return fail("a picture could not be written");
    return scene.stopServer() ? 0 : fail("the server did not stop");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&printUnlessAboutHints);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Holds a short conversation in Limpid's windows and saves a picture of each."_s);
    parser.addHelpOption();
    const QCommandLineOption dark(u"dark"_s, u"Dark windows."_s);
    const QCommandLineOption language(
        u"language"_s, u"The language of the windows."_s, u"LOCALE"_s, u"en"_s);
    parser.addOptions({ dark, language });
    parser.addPositionalArgument(u"directory"_s, u"Where the pictures go."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QLocale locale(parser.value(language));
    QLocale::setDefault(locale);
    installTranslators(application, locale);
    const QDir directory(parser.positionalArguments().first());
    if (!directory.mkpath(u"."_s))
        return fail("the directory cannot be made");
    const bool isDark = parser.isSet(dark);
    Scene scene(application, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    return play(scene, directory, isDark ? u"-dark"_s : QString());
}
