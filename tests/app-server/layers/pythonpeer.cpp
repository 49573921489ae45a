// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonpeer.h"

#include "app-server/redislayers/msgpackcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Patience = 30'000; // milliseconds; the machine may be busy

QString json(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString hexOf(const LayerMessage &message)
{
    return QString::fromLatin1(MsgpackCodec::encode(message).toHex());
}

} // namespace

PythonPeer::PythonPeer(const QString &backend, const QStringList &hosts, const QStringList &keys)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LIMPID_PYTHON),
                    { QStringLiteral(LIMPID_LAYER_PEER), backend, json(hosts), json(keys) });
    while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
    m_isReady = m_process.readLine() == "ready\n";
}

PythonPeer::~PythonPeer()
{
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished();
}

ChannelName PythonPeer::newChannel()
{
    const auto answer = obey({ { u"do"_s, u"new"_s } });
    return ChannelName::fromString(answer[u"channel"].toString()).value_or(ChannelName());
}

QString PythonPeer::add(const GroupName &group, const ChannelName &channel)
{
    return obey({ { u"do"_s, u"add"_s },
                  { u"group"_s, group.toString() },
                  { u"channel"_s, channel.toString() } })[u"error"]
        .toString();
}

QString PythonPeer::send(const ChannelName &channel, const LayerMessage &message)
{
    return obey({ { u"do"_s, u"send"_s },
                  { u"channel"_s, channel.toString() },
                  { u"message"_s, hexOf(message) } })[u"error"]
        .toString();
}

QString PythonPeer::groupSend(const GroupName &group, const LayerMessage &message)
{
    return obey({ { u"do"_s, u"group_send"_s },
                  { u"group"_s, group.toString() },
                  { u"message"_s, hexOf(message) } })[u"error"]
        .toString();
}

QString PythonPeer::listen(const ChannelName &channel)
{
    return obey({ { u"do"_s, u"listen"_s }, { u"channel"_s, channel.toString() } })[u"error"]
        .toString();
}

QList<LayerMessage> PythonPeer::received()
{
    m_process.waitForReadyRead(0);
    while (takeLine()) { }
    return m_received;
}

/// The next answer, if it is there; what was received on the way is kept.
std::optional<QJsonObject> PythonPeer::takeLine()
{
    while (m_process.canReadLine()) {
        const auto answer = QJsonDocument::fromJson(m_process.readLine()).object();
        if (!answer.contains(u"received"_s))
            return answer;
        const auto bytes = QByteArray::fromHex(answer[u"received"].toString().toLatin1());
        m_received.append(MsgpackCodec::decode(bytes).value_or(LayerMessage()));
    }
    return std::nullopt;
}

QJsonObject PythonPeer::obey(const QJsonObject &order)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    while (true) {
        if (const auto answer = takeLine())
            return *answer;
        if (!m_process.waitForReadyRead(Patience))
            return { { u"error"_s, u"Python does not answer"_s } };
    }
}

} // namespace Limpid
