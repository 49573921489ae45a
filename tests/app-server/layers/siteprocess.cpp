// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteprocess.h"

#include <QUrl>

#ifdef Q_OS_LINUX
#include <signal.h>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Patience = 30'000; // milliseconds; the machine may be busy

} // namespace

SiteProcess::SiteProcess(const QString &program, const QStringList &arguments)
{
#ifdef Q_OS_LINUX
    // Not left behind by a test that crashes.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process.start(program, arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
    const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
    if (line.startsWith(u"listening on "_s))
        m_port = quint16(QUrl(line.sliced(13)).port());
}

SiteProcess::~SiteProcess()
{
    m_process.terminate();
    if (m_process.waitForFinished(Patience))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray SiteProcess::complaints()
{
    m_complaints += m_process.readAllStandardError();
    return m_complaints;
}

} // namespace Limpid
