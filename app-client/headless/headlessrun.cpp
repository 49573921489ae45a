// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/headless/headlessrun.h"

#include "common/net/clienttls.h"
#include "common/net/proxyurl.h"
#include "common/net/websocket.h"
#include "common/process/processsignals.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int badUsage = 2;

void complain(const QString &why)
{
    std::fputs((u"limpid-client: "_s + why + u'\n').toLocal8Bit().constData(), stderr);
}

/// A file of the command line, whole; or nothing, and why on stderr.
std::optional<QByteArray> read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(u"cannot read %1: %2"_s.arg(name, file.errorString()));
        return {};
    }
    const QByteArray content = file.readAll();
    if (file.error() == QFileDevice::NoError)
        return content;
    complain(u"cannot read %1: %2"_s.arg(name, file.errorString()));
    return {};
}

QString wordsOf(const ClientTlsProblem &problem)
{
    switch (problem.kind) {
    case ClientTlsProblem::Kind::Unreadable:
        return u"cannot read %1: %2"_s.arg(problem.file, problem.detail);
    case ClientTlsProblem::Kind::NoCertificate:
        return u"there is no certificate (PEM) in %1"_s.arg(problem.file);
    case ClientTlsProblem::Kind::NoKey:
        return u"there is no private key (PEM, without a password) in %1"_s.arg(problem.file);
    case ClientTlsProblem::Kind::HalfAPair:
        break; // the command line has seen to it
    }
    return u"a certificate and its key go together, not %1 alone"_s.arg(problem.file);
}

std::optional<WebSocketOptions> webSocketOptions(const HeadlessOptions &options)
{
    WebSocketOptions result;
    const auto ssl
        = clientTls({ options.caFile, options.certificateFile, options.keyFile, options.insecure });
    if (const auto *problem = std::get_if<ClientTlsProblem>(&ssl)) {
        complain(wordsOf(*problem));
        return {};
    }
    result.ssl = std::get<QSslConfiguration>(ssl);
    result.headers = options.headers;
    if (!options.deflate)
        result.deflate.reset();
    if (!options.proxy.isEmpty())
        result.proxy = proxyFromUrl(options.proxy);
    result.maxMessage = options.maxMessage.value_or(result.maxMessage);
    result.framePayloads = true;
    return result;
}

std::optional<HeadlessScript> scriptOf(const ClientOptions &options)
{
    using Kind = HeadlessOptions::Action::Kind;
    const HeadlessOptions &headless = *options.headless;
    HeadlessScript script;
    for (const auto &action : headless.actions) {
        if (action.kind == Kind::SendText) {
            script.actions.append({ Opcode::Text, action.value.toUtf8() });
        } else if (action.kind == Kind::Ping) {
            script.actions.append({ Opcode::Ping, {} });
        } else {
            const auto content = read(action.value);
            if (!content)
                return {};
            script.actions.append({ Opcode::Binary, *content });
        }
    }
    script.echo = headless.echo;
    script.close = headless.close;
    script.duration = headless.duration;
    if (!headless.raw)
        script.chat = ChatScript(options.nick, options.groups);
    return script;
}

} // namespace

int HeadlessRun::exec(const ClientOptions &options)
{
    const HeadlessOptions &headless = *options.headless;
    auto script = scriptOf(options);
    const auto network = webSocketOptions(headless);
    if (!script || !network)
        return badUsage;
    const QStringList protocols
        = headless.raw ? headless.protocols : QStringList { u"limpid.chat.v1"_s };
    auto webSocket = WebSocket::open(options.url, protocols, *network);
    if (!webSocket) { // the command line was checked before
        complain(u"cannot connect to \"%1\""_s.arg(options.url));
        return badUsage;
    }
    const ProcessSignals signals_;
    HeadlessRun run(std::move(webSocket),
                    std::move(*script),
                    headless.maxPayload.value_or(NdjsonLines::Unlimited));
    connect(&signals_, &ProcessSignals::received, &run, &HeadlessRun::onSignal);
    return QCoreApplication::exec();
}

HeadlessRun::HeadlessRun(std::unique_ptr<WebSocket> webSocket,
                         HeadlessScript script,
                         qint64 maxPayload)
    : m_output(STDOUT_FILENO)
    , m_writer([this](const QByteArray &line) { m_output.write(line); }, steadyClock(), maxPayload)
    , m_client(std::move(webSocket), std::move(script), m_writer)
{
    connect(&m_client, &HeadlessClient::finished, this, &HeadlessRun::onFinished);
    connect(&m_output, &DescriptorWriter::fullChanged, &m_client, &HeadlessClient::setOutputFull);
    connect(&m_output, &DescriptorWriter::drained, this, &HeadlessRun::onOutputDrained);
    connect(&m_output, &DescriptorWriter::failed, this, &HeadlessRun::onOutputFailed);
}

void HeadlessRun::onSignal()
{
    if (m_isFinished) // nobody takes the rest
        QCoreApplication::exit(m_exitCode);
    else if (std::exchange(m_isStopping, true))
        m_client.drop();
    else
        m_client.close();
}

void HeadlessRun::onFinished(const QString &why)
{
    m_isFinished = true;
    if (!why.isEmpty()) {
        complain(why);
        m_exitCode = 1;
    }
    if (m_output.waiting() == 0)
        QCoreApplication::exit(m_exitCode);
    else
        m_output.flush();
}

void HeadlessRun::onOutputDrained()
{
    if (m_isFinished)
        QCoreApplication::exit(m_exitCode);
}

void HeadlessRun::onOutputFailed(int error)
{
    if (error != EPIPE) { // EPIPE: whoever read it has seen enough
        complain(u"cannot write: %1"_s.arg(qt_error_string(error)));
        m_exitCode = 1;
    }
    m_client.close();
}

} // namespace Limpid
