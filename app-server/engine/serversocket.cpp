// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/serversocket.h"

#include "app-server/engine/frametap.h"
#include "app-server/engine/nativesocket.h"

#include <QSslConfiguration>

namespace Limpid {

namespace {

constexpr qint64 SmallWindow = 4'096; // bytes looked at at once, at first

// Bytes kept while reading is paused; 0 would mean no limit. With one in the buffer QTcpSocket asks
// the kernel for nothing more, the peer's FIN included: it would end the connection, and what came
// before would never be read. TLS has to read whole records, and a byte at a time takes too long.
constexpr qint64 pausedReadBuffer(ServerSocket::Kind kind)
{
    return kind == ServerSocket::Kind::Tls ? 4'096 : 1;
}

} // namespace

ServerSocket::ServerSocket(SendPath &path,
                           Kind kind,
                           std::chrono::milliseconds closingTimeout,
                           std::chrono::milliseconds lingerTimeout,
                           QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_kind(kind)
    , m_closingTimeout(closingTimeout)
    , m_lingerTimeout(lingerTimeout)
    , m_timer(this)
{
    setDirect(kind == Kind::Tcp);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerSocket::cut);
    if (kind == Kind::Tls)
        make<QSslSocket>();
    else
        make<QTcpSocket>();
    m_tcp->setSocketDescriptor(path.descriptor);
    m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Connected before QWebSocket can be, so that it sees the bytes first.
    connect(m_tcp, &QIODevice::readyRead, this, &ServerSocket::onReadyRead);
    connect(m_tcp, &QAbstractSocket::errorOccurred, this, &ServerSocket::onError);
    connect(m_tcp, &QIODevice::readChannelFinished, this, &ServerSocket::onReadChannelFinished);
    connect(m_tcp, &QAbstractSocket::disconnected, this, [this] { setDirect(false); });
}

ServerSocket::~ServerSocket()
{
    if (m_tcp)
        m_access->forgetInterceptor();
}

template<typename Socket>
void ServerSocket::make()
{
    auto *socket = new InterceptedSocket<Socket>(*this, this);
    m_tcp = socket;
    m_access = socket;
    if constexpr (std::is_base_of_v<QSslSocket, Socket>)
        connect(socket, &QSslSocket::encryptedBytesWritten, this, &ServerSocket::bytesWritten);
    else
        connect(socket, &QIODevice::bytesWritten, this, &ServerSocket::onBytesWritten);
}

void ServerSocket::startTls(const QSslConfiguration &configuration)
{
    auto *socket = qobject_cast<QSslSocket *>(m_tcp.data());
    connect(socket, &QSslSocket::encrypted, this, &ServerSocket::encrypted);
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

bool ServerSocket::isBeforeTls() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_tcp.data());
    return tls && !tls->isEncrypted();
}

void ServerSocket::replaceHead(qsizetype size, const QByteArray &head)
{
    const auto bytes = m_tcp->readAll();
    m_heldBack = bytes.sliced(size);
    // With this much in the buffer nothing more is read into it.
    m_tcp->setReadBufferSize(1);
    putBack(head);
}

void ServerSocket::release(qint64 readBuffer)
{
    m_readBuffer = readBuffer;
    putBack(std::exchange(m_heldBack, {}));
    resumeReading();
}

void ServerSocket::putBack(const QByteArray &bytes)
{
    for (auto i = bytes.size(); i > 0; --i)
        m_tcp->ungetChar(bytes[i - 1]);
}

void ServerSocket::beginClosing()
{
    m_isOurClose = true;
    for (const auto reason : { Pause::Operator, Pause::Rate, Pause::Backlog, Pause::Receiver })
        setReadingPaused(reason, false);
}

void ServerSocket::closeRequested()
{
    switch (m_stage) {
    case Stage::Open:
        if (m_isOurClose) {
            m_stage = Stage::AwaitingPeer;
            m_timer.start(m_closingTimeout);
            return;
        }
        [[fallthrough]];
    case Stage::AwaitingPeer:
        m_receivedClose = m_follower.closeWithin(m_follower.followed() - m_access->unread());
        linger();
        return;
    case Stage::Lingering:
        return;
    case Stage::Ended:
        m_access->closeNow();
        return;
    }
}

void ServerSocket::cut()
{
    m_stage = Stage::Ended;
    setDirect(false);
    m_timer.stop();
    if (m_tcp)
        m_tcp->abort();
}

void ServerSocket::setReadingPaused(Pause reason, bool paused)
{
    const bool wasPaused = isReadingPaused();
    m_pauses.setFlag(reason, paused);
    if (isReadingPaused() == wasPaused || !m_tcp)
        return;
    // Later: whoever resumes may be inside of QWebSocket's reading.
    if (!wasPaused)
        m_tcp->setReadBufferSize(pausedReadBuffer(m_kind));
    else
        QMetaObject::invokeMethod(this, &ServerSocket::resumeReading, Qt::QueuedConnection);
}

void ServerSocket::resumeReading()
{
    if (m_tcp && m_tcp->bytesAvailable() > 0)
        emit m_tcp->readyRead();
    // Behind the reading: with a full buffer QTcpSocket would go on hearing nothing.
    if (m_tcp)
        m_tcp->setReadBufferSize(isReadingPaused() ? pausedReadBuffer(m_kind) : m_readBuffer);
}

void ServerSocket::setTap(FrameTap *tap)
{
    m_tap = tap;
    m_path.set(SendPath::Obstacle::Tapped, tap != nullptr);
}

void ServerSocket::writeFrames(const QByteArray &bytes, qint64 taken)
{
    if (isDirect() && !m_tap) {
        if (taken < 0)
            taken = sendDirectly(m_path.descriptor, bytes);
        if (taken == bytes.size())
            return;
        setDirect(false);
    }
    // The array, not its characters: those who are equally slow share it.
    m_tcp->write(taken <= 0 ? bytes : bytes.sliced(taken));
}

qint64 ServerSocket::takeWrite(QByteArrayView bytes)
{
    if (m_tap)
        m_tap->sent(bytes);
    if (!isDirect())
        return 0;
    // QWebSocket's own frames and answers, too: QTcpSocket would keep a buffer of 32 KiB for ever.
    const auto taken = sendDirectly(m_path.descriptor, bytes);
    setDirect(taken == bytes.size());
    return taken;
}

void ServerSocket::shrink()
{
    if (!m_tcp || m_access->unread() > 0 || isReadingPaused())
        return;
    // Reading all of the only block takes it out of the buffer, which otherwise keeps the last one.
    m_tcp->ungetChar('\0');
    (void)m_tcp->read(1);
}

void ServerSocket::onBytesWritten()
{
    setDirect(m_stage < Stage::Lingering && !m_hasFailed && m_tcp->bytesToWrite() == 0);
    emit bytesWritten();
}

void ServerSocket::onReadyRead()
{
    if (m_stage == Stage::Lingering) {
        m_tcp->skip(m_access->unread());
        return;
    }
    if (m_readBuffer == 0)
        return;
    const bool wasUnmasked = m_follower.hasSeenUnmasked();
    follow(m_access->unread());
    if (m_follower.hasSeenUnmasked() && !wasUnmasked)
        emit unmaskedFrameReceived();
}

void ServerSocket::follow(qint64 unread)
{
    auto window = m_tap ? unread : SmallWindow;
    while (m_unread < unread) {
        // The payload of a large frame need not be copied to go along with it.
        if (!m_tap)
            m_unread += m_follower.skip(unread - m_unread);
        const auto bytes = m_tcp->peek(std::min(unread, m_unread + window));
        if (bytes.size() <= m_unread)
            return;
        const auto fresh = QByteArrayView(bytes).sliced(m_unread);
        if (m_tap)
            m_tap->received(fresh);
        m_follower.follow(fresh);
        m_unread = bytes.size();
        window *= 4;
    }
}

void ServerSocket::noteUnread()
{
    m_unread = m_access->unread();
}

void ServerSocket::onError()
{
    // Qt has closed the descriptor and still tells its number, which may be another client's by
    // now.
    m_hasFailed = true;
    setDirect(false);
}

void ServerSocket::onReadChannelFinished()
{
    // QTcpSocket now waits for the peer to take what is buffered, for ever if need be.
    if (!m_timer.isActive())
        m_timer.start(m_lingerTimeout);
}

void ServerSocket::linger()
{
    m_stage = Stage::Lingering;
    setDirect(false);
    if (std::exchange(m_pauses, {}) && !m_hasFailed)
        m_tcp->setReadBufferSize(m_readBuffer);
    // Whoever closes is inside its own reading loop: with nothing left it ends.
    m_tcp->skip(m_access->unread());
    m_timer.start(m_lingerTimeout);
    emit lingering();
    if (!m_tcp)
        return;
    m_tcp->flush();
    if (bytesToWrite() == 0)
        return finishSending();
    connect(this, &ServerSocket::bytesWritten, this, &ServerSocket::finishWhenSent);
}

void ServerSocket::finishWhenSent()
{
    if (bytesToWrite() == 0 && !m_finSent)
        finishSending();
}

void ServerSocket::finishSending()
{
    m_finSent = true;
    if (m_hasFailed || !sendFin(m_tcp->socketDescriptor()))
        m_tcp->disconnectFromHost();
}

} // namespace Limpid
