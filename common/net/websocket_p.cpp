// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/websocket_p.h"

#include "common/net/connectqueue.h"

#include <QDateTime>
#include <QMetaMethod>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr size_t readPiece = 16 * 1024; // bytes taken from the socket at a time
constexpr qint64 pongsHeldAbove = 1 << 20; // waiting bytes: a peer that pings and does not read

OpeningHandshake handshakeFor(const WebSocketUrl &url,
                              const QByteArrayList &protocols,
                              const WebSocketOptions &options)
{
    HandshakeRequest request;
    request.target = url.requestTarget();
    request.host = url.hostHeader();
    request.protocols = protocols;
    request.origin = options.origin.toLatin1();
    request.headers = options.headers;
    request.deflate = options.deflate;
    if (const QByteArray credentials = url.basicCredentials(); !credentials.isEmpty())
        request.headers.emplaceBack("Authorization", "Basic " + credentials.toBase64()); // RFC 7617
    return OpeningHandshake(request);
}

} // namespace

WebSocket::Private::Private(WebSocketUrl address,
                            const QByteArrayList &protocols,
                            const WebSocketOptions &chosen)
    : url(std::move(address))
    , options(chosen)
    , protocol(handshakeFor(url, protocols, chosen),
               { .message = chosen.maxMessage,
                 .fragments = chosen.maxFragments,
                 .head = chosen.maxResponseHead })
{
    protocol.setAutomaticPong(options.automaticPong);
    m_openingTimer.setSingleShot(true);
    m_closingTimer.setSingleShot(true);
    connect(&m_openingTimer, &QTimer::timeout, this, &Private::onOpeningTimeout);
    connect(&m_closingTimer, &QTimer::timeout, this, &Private::onClosingTimeout);
    connect(&transport, &Transport::connected, this, &Private::onConnected);
    connect(&transport, &Transport::readyRead, this, &Private::onReadyRead);
    connect(&transport, &Transport::bytesTaken, this, &Private::onBytesTaken);
    connect(&transport, &Transport::finished, this, &Private::onFinished);
}

WebSocket::Private::~Private()
{
    if (m_isGone)
        *m_isGone = true;
}

void WebSocket::Private::start()
{
    if (m_over) // close() or abort() came first
        return;
    if (options.refuseBadPorts && url.hasBadPort()) {
        fail(u"browsers refuse port %1"_s.arg(url.port()));
        return;
    }
    if (options.connectQueue)
        options.connectQueue->enter(url.hostHeader(), this, [this] { connectTransport(); });
    else
        connectTransport();
}

void WebSocket::Private::connectTransport()
{
    if (m_over) // in the meantime
        return;
    if (options.openingTimeout.count() > 0)
        m_openingTimer.start(options.openingTimeout);
    if (url.isSecure())
        transport.connectEncrypted(url.host(), url.port(), options.proxy, options.ssl);
    else
        transport.connectPlain(url.host(), url.port(), options.proxy);
    m_clockOffset = QDateTime::currentMSecsSinceEpoch() * 1000 - transport.microseconds();
}

void WebSocket::Private::leaveQueue()
{
    if (options.connectQueue)
        options.connectQueue->leave(url.hostHeader(), this);
}

void WebSocket::Private::onConnected()
{
    if (m_over)
        return;
    protocol.start();
    writeOut();
}

void WebSocket::Private::onReadyRead()
{
    if (m_isReading) // a slot of ours runs an event loop: what it answered to comes to its end
                     // first
        return;
    const QPointer<Private> alive(this);
    m_isReading = true;
    readAll();
    if (alive)
        m_isReading = false;
}

void WebSocket::Private::readAll()
{
    if (protocol.isRecordingFrames())
        updateRecording(); // whoever listened may be gone
    m_readBuffer.resize(readPiece);
    while (transport.hasData() && !(readingPaused && transport.isOpen())) {
        const qsizetype size = transport.read(m_readBuffer);
        if (size <= 0)
            break;
        std::span<char> rest(m_readBuffer.data(), size_t(size));
        while (!rest.empty()) {
            rest = protocol.receiveData(rest);
            if (!(protocol.hasOnlyMessage() ? deliverMessage() : deliver(protocol.takeEvents())))
                return;
        }
        if (protocol.state() == ClientProtocol::State::Refused)
            awaitRefusalBody();
        protocol.holdPongs(wireBufferedAmount() > pongsHeldAbove);
    }
    writeOut(); // all answers together
}

WebSocket::Exception WebSocket::Private::sendMessage(Opcode opcode, const QByteArray &payload)
{
    if (readyState == ReadyState::Connecting)
        return Exception::InvalidStateError;
    const qint64 wire = readyState != ReadyState::Open || m_over ? 0
        : opcode == Opcode::Text                                 ? protocol.sendText(payload)
                                                                 : protocol.sendBinary(payload);
    if (wire > 0) {
        ledger.add(payload.size(), wire, protocol.outputPosition());
        scheduleWrite();
        if (options.maxBufferedAmount && ledger.amount() > *options.maxBufferedAmount)
            fail(u"more than %1 bytes waited to be sent"_s.arg(*options.maxBufferedAmount));
    } else {
        ledger.addUnsent(payload.size());
    }
    if (!payload.isEmpty())
        emit q->bufferedAmountChanged(ledger.amount());
    return Exception::None;
}

WebSocket::Exception WebSocket::Private::ping(const QByteArray &payload)
{
    if (readyState == ReadyState::Connecting)
        return Exception::InvalidStateError;
    if (payload.size() > 125) // 5.5
        return Exception::InvalidAccessError;
    if (readyState == ReadyState::Open && protocol.sendPing(payload) > 0) {
        m_pings.push_back({ payload, transport.microseconds() });
        scheduleWrite();
    }
    return Exception::None;
}

WebSocket::Exception WebSocket::Private::sendRawFrame(const FrameHead &head,
                                                      const QByteArray &payload,
                                                      std::optional<quint64> announcedLength)
{
    if (readyState == ReadyState::Connecting)
        return Exception::InvalidStateError;
    if (readyState != ReadyState::Closed && !m_over
        && protocol.sendRawFrame(head, payload, announcedLength) > 0)
        scheduleWrite();
    return Exception::None;
}

void WebSocket::Private::close(const CloseBody &body)
{
    if (readyState == ReadyState::Connecting) { // WHATWG close(), step 3, second case
        fail(u"closed before it was open"_s);
        setReadyState(ReadyState::Closing);
    } else if (readyState == ReadyState::Open) {
        if (protocol.sendClose(body) > 0)
            scheduleWrite();
        setReadyState(ReadyState::Closing);
    }
}

void WebSocket::Private::abort(const QString &why)
{
    if (readyState != ReadyState::Closed)
        fail(why);
}

// The object goes away (WHATWG 7, "garbage collection"): a Close 1001 if it is open, and no
// signals.
void WebSocket::Private::goAway()
{
    transport.disconnect(this);
    if (readyState == ReadyState::Open
        && protocol.sendClose({ quint16(CloseCode::GoingAway), {} }) > 0)
        transport.write(protocol.takeOutput());
    readyState = ReadyState::Closed;
    leaveQueue();
}

void WebSocket::Private::setReadingPaused(bool paused)
{
    if (std::exchange(readingPaused, paused) == paused)
        return;
    transport.setReadingPaused(paused);
    if (!paused)
        QMetaObject::invokeMethod(this, &Private::onReadyRead, Qt::QueuedConnection);
}

void WebSocket::Private::updateRecording()
{
    const bool wanted = q->isSignalConnected(QMetaMethod::fromSignal(&WebSocket::frameSent))
        || q->isSignalConnected(QMetaMethod::fromSignal(&WebSocket::frameReceived));
    constexpr qsizetype keptPayload = 64 * 1024; // bytes
    protocol.setFrameRecording(wanted, options.framePayloads ? keptPayload : 0);
}

qint64 WebSocket::Private::wireBufferedAmount() const
{
    return transport.waiting() + protocol.outputPosition() - m_writtenPosition;
}

void WebSocket::Private::scheduleWrite()
{
    if (!std::exchange(m_writeScheduled, true))
        QMetaObject::invokeMethod(this, &Private::writeOut, Qt::QueuedConnection);
}

void WebSocket::Private::writeOut()
{
    m_writeScheduled = false;
    if (!protocol.hasOutput() || readyState == ReadyState::Closed || !transport.isOpen())
        return;
    m_writtenPosition = protocol.outputPosition();
    transport.write(protocol.takeOutput());
    tellSentFrames();
}

void WebSocket::Private::tellSentFrames()
{
    const QPointer<Private> alive(this);
    for (FrameInfo &frame : protocol.takeSentFrames()) {
        frame.time = now();
        emit q->frameSent(frame);
        if (!alive)
            return;
    }
}

void WebSocket::Private::onBytesTaken()
{
    if (transport.waiting() <= pongsHeldAbove) {
        protocol.holdPongs(false);
        if (protocol.hasOutput())
            scheduleWrite();
    }
    const qint64 before = ledger.amount();
    ledger.setTaken(transport.takenPosition());
    // The timeout runs from "our Close has left" on.
    if (protocol.isCloseSent() && wireBufferedAmount() == 0 && !m_closingTimer.isActive()
        && options.closingTimeout.count() > 0)
        m_closingTimer.start(options.closingTimeout);
    if (ledger.amount() != before)
        emit q->bufferedAmountChanged(ledger.amount());
}

// The body of a refusal is for the log: it may take a moment, not the whole opening timeout.
void WebSocket::Private::awaitRefusalBody()
{
    constexpr std::chrono::milliseconds refusalTime { 2000 };
    if (!std::exchange(m_awaitingBody, true))
        m_openingTimer.start(refusalTime);
}

void WebSocket::Private::onOpeningTimeout()
{
    protocol.receiveEof(); // a refusal whose body does not end
    if (deliver(protocol.takeEvents()) && !m_over)
        fail(u"the server did not complete the opening handshake in %1 ms"_s.arg(
            options.openingTimeout.count()));
}

void WebSocket::Private::onClosingTimeout()
{
    // With both Close frames there the handshake is complete (7.1.4), if TCP is left to us.
    if (!protocol.isCloseReceived() && !m_failed)
        failureReason
            = u"the server did not answer our Close in %1 ms"_s.arg(options.closingTimeout.count());
    drop();
}

void WebSocket::Private::fail(const QString &why)
{
    m_failed = true;
    m_over = true;
    if (failureReason.isEmpty())
        failureReason = why;
    drop();
}

void WebSocket::Private::drop()
{
    m_over = true;
    transport.abort(); // finished comes from the event loop
}

void WebSocket::Private::onFinished(const QString &problem)
{
    if (readyState == ReadyState::Closed)
        return;
    const QPointer<Private> alive(this);
    protocol.receiveEof();
    if (!deliver(protocol.takeEvents()))
        return;
    m_openingTimer.stop();
    m_closingTimer.stop();
    leaveQueue();
    m_closeEvent.wasClean
        = !m_failed && protocol.isCloseSent() && protocol.isCloseReceived(); // 7.1.4
    if (!m_closeEvent.wasClean) {
        m_closeEvent.code = quint16(CloseCode::Abnormal); // 7.1.5
        m_closeEvent.reason.clear();
        if (failureReason.isEmpty())
            failureReason = problem.isEmpty() ? u"the connection was lost"_s : problem;
    }
    setReadyState(ReadyState::Closed);
    if (alive && !m_closeEvent.wasClean)
        emit q->errorOccurred();
    if (alive)
        emit q->closed(m_closeEvent);
}

void WebSocket::Private::setReadyState(ReadyState state)
{
    readyState = state;
    emit q->readyStateChanged(state);
}

qint64 WebSocket::Private::now() const
{
    return m_clockOffset + transport.microseconds();
}

} // namespace Limpid
