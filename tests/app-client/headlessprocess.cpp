// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessprocess.h"

#include <QJsonDocument>
#include <QTest>

HeadlessProcess::HeadlessProcess(const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QString::fromLatin1(display));
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(LIMPID_CLIENT),
                    QStringList { QStringLiteral("--headless") } + arguments);
}

HeadlessProcess::~HeadlessProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool HeadlessProcess::waitForEnd(int milliseconds)
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                           milliseconds);
}

int HeadlessProcess::exitCode() const
{
    const bool ended = m_process.state() == QProcess::NotRunning
        && m_process.exitStatus() == QProcess::NormalExit
        && m_process.error() == QProcess::UnknownError;
    return ended ? m_process.exitCode() : -1;
}

QByteArray HeadlessProcess::output()
{
    return m_output += m_process.readAllStandardOutput();
}

QByteArray HeadlessProcess::complaint()
{
    return m_complaint += m_process.readAllStandardError();
}

QList<QJsonObject> HeadlessProcess::lines()
{
    return lines({});
}

QList<QJsonObject> HeadlessProcess::lines(const QJsonObject &having)
{
    QList<QJsonObject> found;
    QByteArrayList all = output().split('\n');
    all.removeLast(); // not whole, or empty
    for (const QByteArray &line : std::as_const(all)) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        bool matches = true;
        for (auto field = having.begin(); field != having.end(); ++field)
            matches = matches && object.value(field.key()) == field.value();
        if (matches)
            found.append(object);
    }
    return found;
}
