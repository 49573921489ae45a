// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslSocket>
#include <QTcpSocket>

#include <type_traits>

namespace Limpid {

/// Whom an InterceptedSocket asks before it does what QWebSocket wants of it.
class SocketInterceptor
{
public:
    virtual void closeRequested() = 0;
    [[nodiscard]] virtual bool isReadingPaused() const = 0;
    /// Sees what is to be written, and may take the beginning of it on another way. Returns how
    /// many bytes it took.
    virtual qint64 takeWrite(QByteArrayView bytes) = 0;

protected:
    ~SocketInterceptor() = default;
};

/// The virtual functions of a QTcpSocket, or of a QSslSocket, without the interception.
class PlainAccess
{
public:
    virtual ~PlainAccess() = default;
    virtual void closeNow() = 0;
    [[nodiscard]] virtual qint64 unread() const = 0; ///< bytes received and not read
    [[nodiscard]] virtual qint64 unsent() const = 0; ///< bytes the kernel has not taken
    virtual void forgetInterceptor() = 0;
};

/// A QTcpSocket or QSslSocket whose close() and bytesAvailable() are decided by an interceptor,
/// which also sees what is written.
template<typename Socket>
class InterceptedSocket final : public Socket, public PlainAccess
{
public:
    /// The interceptor outlives the socket, or calls forgetInterceptor().
    InterceptedSocket(SocketInterceptor &interceptor, QObject *parent)
        : Socket(parent)
        , m_interceptor(&interceptor)
    {
    }

    void close() override
    {
        if (m_interceptor)
            m_interceptor->closeRequested();
        else
            Socket::close();
    }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_interceptor && m_interceptor->isReadingPaused() ? 0 : Socket::bytesAvailable();
    }

    void closeNow() override { Socket::close(); }
    void forgetInterceptor() override { m_interceptor = nullptr; }
    [[nodiscard]] qint64 unread() const override { return Socket::bytesAvailable(); }
    [[nodiscard]] qint64 unsent() const override
    {
        auto unsent = Socket::bytesToWrite();
        if constexpr (std::is_base_of_v<QSslSocket, Socket>)
            unsent += Socket::encryptedBytesToWrite();
        return unsent;
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const auto taken = m_interceptor ? m_interceptor->takeWrite({ data, qsizetype(size) }) : 0;
        if (taken == size)
            return size;
        const auto rest = Socket::writeData(data + taken, size - taken);
        return rest < 0 ? rest : taken + rest;
    }

private:
    SocketInterceptor *m_interceptor;
};

} // namespace Limpid
