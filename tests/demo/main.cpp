// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/picturerun.h"

#include <QDeadlineTimer>
#include <QTest>

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

/// Returns what did not come about; empty: nothing.
QString play(Scene &scene, const Pictures &pictures)
{
    scene.server().resize(1240, 880);
    if (!scene.startServer())
        return u"the server does not listen"_s;
    QList<ClientWindow *> windows;
    for (const QString &nick : { u"ada"_s, u"bob"_s }) {
        windows << scene.addClient(nick, u"lab-3"_s);
        if (!windows.last())
            return u"a client did not come into the group"_s;
        windows.last()->resize(1240, 880);
    }
    windows[0]->activateWindow(); // whose inspector the key opens
    if (!QTest::qWaitForWindowActive(windows[0]))
        return u"a client's window did not become the active one"_s;
    QTest::keyClick(windows[0], Qt::Key_F12);

    qsizetype said = 0;
    for (const Line &line : conversation()) {
        Scene::say(*windows[line.speaker], line.text);
        ++said;
        for (ClientWindow *window : windows) {
            if (!QTest::qWaitFor([&] { return Scene::messages(*window).size() == said; }))
                return u"a message did not arrive"_s;
        }
    }
    const QDeadlineTimer plotted(2'500); // by then the plots have something to show
    (void)QTest::qWaitFor([&] { return plotted.hasExpired(); });
    const bool saved = pictures.take(&scene.server(), u"server"_s)
        && pictures.take(windows[0], u"client-ada"_s) && pictures.take(windows[1], u"client-bob"_s);
    if (!saved)
        return u"a picture could not be written"_s;
    return scene.stopServer() ? QString() : u"the server did not stop"_s;
}

} // namespace

int main(int argc, char **argv)
{
    return runForPictures(
        argc,
        argv,
        u"Holds a short conversation in Limpid's windows and saves a picture of each."_s,
        &play);
}
