// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/firsthour.h"
#include "tests/scene/picturerun.h"

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

/// Returns what did not come about; empty: nothing.
QString goThrough(Scene &scene, const Pictures &pictures)
{
    QTemporaryDir folder;
    FirstHour hour(scene);
    if (!hour.letThreeIn() || !pictures.take(&scene.server(), u"server"_s))
        return u"three people chatting did not come about"_s;
    QWidget *dialog = hour.share();
    if (!pictures.take(dialog, u"share"_s))
        return u"the dialog that shares did not come about"_s;
    dialog->close();
    if (!hour.letBytesWait() || !pictures.take(&hour.ada(), u"buffered"_s))
        return u"bytes that wait did not come about"_s;
    if (!hour.letThemGo() || !hour.lookAtAFrame() || !pictures.take(&hour.ada(), u"inspector"_s))
        return u"a frame in detail did not come about"_s;
    if (!hour.breakARule() || !pictures.take(&hour.bob(), u"closed"_s))
        return u"a broken rule did not come about"_s;
    QWidget *recording = hour.keepAndOpen(folder.filePath(u"lab-3.ndjson"_s));
    if (!pictures.take(recording, u"recording"_s))
        return u"a recording did not come about"_s;
    recording->close();
    return scene.stopServer() ? QString() : u"the end did not come about"_s;
}

} // namespace

int main(int argc, char **argv)
{
    return runForPictures(
        argc, argv, u"Goes through docs/guide and makes its pictures."_s, &goThrough);
}
