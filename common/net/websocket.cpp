// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/websocket.h"

#include "common/net/usvstring.h"
#include "common/net/websocket_p.h"
#include "common/websocket/closecode.h"
#include "common/websocket/utf8validator.h"

#include <algorithm>

namespace Limpid {

namespace {

// WHATWG constructor, step 10: each a token (RFC 6455, 4.1, 10), none twice. WPT compares them in
// any case.
bool areSubprotocols(const QStringList &protocols)
{
    QStringList seen;
    for (const QString &protocol : protocols) {
        const bool ascii = std::all_of(
            protocol.begin(), protocol.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (!ascii || !isHttpToken(protocol.toLatin1())
            || seen.contains(protocol, Qt::CaseInsensitive))
            return false;
        seen.append(protocol);
    }
    return true;
}

bool areAllowedHeaders(const WebSocketOptions &options)
{
    return OpeningHandshake::isAllowedHeader("Origin", options.origin.toLatin1())
        && std::all_of(options.headers.begin(), options.headers.end(), [](const auto &header) {
               return OpeningHandshake::isAllowedHeader(header.first, header.second);
           });
}

} // namespace

std::unique_ptr<WebSocket> WebSocket::open(const QString &url,
                                           const QStringList &protocols,
                                           const WebSocketOptions &options,
                                           Exception *exception)
{
    const auto parsed = WebSocketUrl::parse(url, options.baseUrl);
    const bool valid = parsed && areSubprotocols(protocols) && areAllowedHeaders(options);
    if (exception)
        *exception = valid ? Exception::None : Exception::SyntaxError;
    if (!valid)
        return nullptr;
    QByteArrayList names;
    for (const QString &protocol : protocols)
        names.append(protocol.toLatin1());
    return std::unique_ptr<WebSocket>(
        new WebSocket(std::make_unique<Private>(*parsed, names, options)));
}

WebSocket::WebSocket(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->setPublic(this);
    QMetaObject::invokeMethod(d.get(), &Private::start, Qt::QueuedConnection);
}

WebSocket::~WebSocket()
{
    d->goAway();
}

QString WebSocket::url() const
{
    return d->url.toString();
}

ReadyState WebSocket::readyState() const
{
    return d->readyState;
}

qint64 WebSocket::bufferedAmount() const
{
    return d->ledger.amount();
}

qint64 WebSocket::wireBufferedAmount() const
{
    return d->wireBufferedAmount();
}

QString WebSocket::protocol() const
{
    return QString::fromLatin1(d->answer.protocol);
}

QString WebSocket::extensions() const
{
    return QString::fromLatin1(d->answer.extensions);
}

WebSocket::BinaryType WebSocket::binaryType() const
{
    return d->binaryType;
}

void WebSocket::setBinaryType(BinaryType type)
{
    d->binaryType = type;
}

ConnectTimes WebSocket::connectTimes() const
{
    ConnectTimes times = d->transport.times();
    times.upgrade = d->upgradeTime;
    return times;
}

QByteArray WebSocket::handshakeRequest() const
{
    return d->protocol.requestHead();
}

QByteArray WebSocket::handshakeResponse() const
{
    return d->protocol.responseHead();
}

int WebSocket::refusedStatus() const
{
    return d->refusal.status;
}

QByteArray WebSocket::refusedBody() const
{
    return d->refusal.body;
}

QString WebSocket::failureReason() const
{
    return d->failureReason;
}

WebSocket::Exception WebSocket::sendText(const QString &text)
{
    return d->sendMessage(Opcode::Text, toUsvUtf8(text));
}

WebSocket::Exception WebSocket::sendUtf8(const QByteArray &text)
{
    if (!Utf8Validator::isValid(text))
        return Exception::InvalidAccessError;
    return d->sendMessage(Opcode::Text, text);
}

WebSocket::Exception WebSocket::sendBinary(const QByteArray &data)
{
    return d->sendMessage(Opcode::Binary, data);
}

WebSocket::Exception WebSocket::ping(const QByteArray &payload)
{
    return d->ping(payload);
}

WebSocket::Exception WebSocket::sendRawFrame(const FrameHead &head,
                                             const QByteArray &payload,
                                             std::optional<quint64> announcedLength)
{
    return d->sendRawFrame(head, payload, announcedLength);
}

void WebSocket::setAutomaticPong(bool on)
{
    d->protocol.setAutomaticPong(on);
}

WebSocket::Exception WebSocket::close()
{
    d->close({});
    return Exception::None;
}

WebSocket::Exception WebSocket::close(int code, const QString &reason)
{
    if (!isUserCloseCode(code)) // WHATWG close(), step 1, in every state
        return Exception::InvalidAccessError;
    const QByteArray utf8 = toUsvUtf8(reason);
    return closeWith({ quint16(code), utf8 }); // step 2
}

WebSocket::Exception WebSocket::closeWith(const CloseBody &body)
{
    if (body.reason.size() > CloseBody::MaxReason)
        return Exception::SyntaxError;
    d->close(body);
    return Exception::None;
}

void WebSocket::abort()
{
    d->abort(QStringLiteral("dropped by this side"));
}

void WebSocket::setReadingPaused(bool paused)
{
    d->setReadingPaused(paused);
}

bool WebSocket::isReadingPaused() const
{
    return d->readingPaused;
}

// There is no disconnectNotify: Qt may call it with the mutex held that isSignalConnected() takes.
void WebSocket::connectNotify(const QMetaMethod &)
{
    d->updateRecording();
}

} // namespace Limpid
