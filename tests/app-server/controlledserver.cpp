// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlledserver.h"

#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

void ControlledServer::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->start(
        QStringLiteral(LIMPID_SERVER),
        { u"--headless"_s, u"--port"_s, u"0"_s, u"--no-history"_s, u"--control"_s, socketFile() });
    QTRY_VERIFY_WITH_TIMEOUT(m_process->canReadLine(), 10'000);
    m_url = QUrl(QString::fromLocal8Bit(m_process->readLine()).sliced(13).trimmed());
}

void ControlledServer::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!QTest::qWaitFor([this] { return !isRunning(); }, 10'000))
        m_process->kill();
    m_process.reset();
}

void ControlledServer::kill()
{
    m_process->kill();
    QTRY_VERIFY(!isRunning());
}

bool ControlledServer::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

std::unique_ptr<RemoteEngine> ControlledServer::attach() const
{
    auto attached = RemoteEngine::attach(socketFile());
    if (const auto *problem = std::get_if<QString>(&attached)) {
        qWarning("%s", qPrintable(*problem));
        return nullptr;
    }
    return std::get<std::unique_ptr<RemoteEngine>>(std::move(attached));
}

void ControlledServer::join(QWebSocket &client) const
{
    client.open(m_url.resolved(QUrl(u"/chat/lab/"_s)));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
}

} // namespace Limpid
