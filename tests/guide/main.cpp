// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/translators.h"
#include "tests/scene/firsthour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

/// Makes the pictures of the guide on the way through it.
class Pictures
{
public:
    Pictures(QDir directory, QString suffix)
        : m_directory(std::move(directory))
        , m_suffix(std::move(suffix))
    {
    }

    /// Of the window as it is; false if it cannot be written.
    [[nodiscard]] bool take(QWidget *window, const QString &name) const
    {
        QCoreApplication::processEvents(); // what was said last finds its place
        const QString path = m_directory.filePath(name + m_suffix + u".png"_s);
        const bool saved = window && window->grab().save(path);
        if (saved)
            std::puts(qPrintable(path));
        return saved;
    }

private:
    QDir m_directory;
    QString m_suffix;
};

/// Returns what did not come about; empty: nothing.
QString goThrough(Scene &scene, const Pictures &pictures)
{
    QTemporaryDir folder;
    FirstHour hour(scene);
    if (!hour.letThreeIn() || !pictures.take(&scene.server(), u"server"_s))
        return u"three people chatting"_s;
    QWidget *dialog = hour.share();
    if (!pictures.take(dialog, u"share"_s))
        return u"the dialog that shares"_s;
    dialog->close();
    if (!hour.letBytesWait() || !pictures.take(&hour.ada(), u"buffered"_s))
        return u"bytes that wait"_s;
    if (!hour.letThemGo() || !hour.lookAtAFrame() || !pictures.take(&hour.ada(), u"inspector"_s))
        return u"a frame in detail"_s;
    if (!hour.breakARule() || !pictures.take(&hour.bob(), u"closed"_s))
        return u"a broken rule"_s;
    QWidget *recording = hour.keepAndOpen(folder.filePath(u"lab-3.ndjson"_s));
    if (!pictures.take(recording, u"recording"_s))
        return u"a recording"_s;
    recording->close();
    return scene.stopServer() ? QString() : u"the end"_s;
}

void printUnlessAboutHints(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains("propagateSizeHints"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&printUnlessAboutHints);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Goes through docs/guide and makes its pictures."_s);
    parser.addHelpOption();
    const QCommandLineOption language(
        u"language"_s, u"The language of the windows."_s, u"LOCALE"_s, u"en"_s);
    const QCommandLineOption dark(u"dark"_s, u"Dark windows."_s);
    parser.addOptions({ language, dark });
    parser.addPositionalArgument(u"directory"_s, u"Where the pictures go."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QLocale locale(parser.value(language));
    QLocale::setDefault(locale);
    installTranslators(application, locale);
    const QDir directory(parser.positionalArguments().constFirst());
    if (!directory.mkpath(u"."_s))
        return 1;
    const QString name = parser.value(language);
    QString suffix = name == "en"_L1 ? QString() : u'-' + name;
    if (parser.isSet(dark))
        suffix += u"-dark"_s;
    const bool isDark = parser.isSet(dark);
    Scene scene(application, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    const QString missing = goThrough(scene, Pictures(directory, suffix));
    if (!missing.isEmpty())
        std::fprintf(stderr, "limpid-guide: %s did not come about\n", qPrintable(missing));
    return missing.isEmpty() ? 0 : 1;
}
