// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/views/viewconsumer.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace Limpid {

ViewConsumer::ViewConsumer(WebSocketView view, RouteArguments arguments)
    : m_view(std::move(view))
    , m_arguments(std::move(arguments))
    , m_inbox(std::make_shared<ViewInbox>(static_cast<ViewPeer &>(*this)))
{
}

ViewConsumer::~ViewConsumer()
{
    m_inbox->end();
}

void ViewConsumer::accepted()
{
    // It owns itself from here on, and ends by itself.
    run(m_inbox, m_view, m_arguments);
}

// Static, and all by value: the coroutine may end after the consumer.
QCoro::Task<>
ViewConsumer::run(std::shared_ptr<ViewInbox> inbox, WebSocketView view, RouteArguments arguments)
{
    quint16 code = 1000;
    QString problem;
    try {
        co_await view(ViewSocket(inbox), std::move(arguments));
    } catch (const std::exception &error) {
        code = 1011;
        problem = QString::fromLocal8Bit(error.what());
    } catch (...) {
        code = 1011;
        problem = u"something that is no std::exception"_s;
    }
    if (code != 1000 && inbox->peer())
        inbox->peer()->logFault(u"the view threw: %1"_s.arg(problem));
    ViewSocket(inbox).close(code);
}

void ViewConsumer::receiveText(const QString &text)
{
    m_inbox->put(text.toUtf8());
}

void ViewConsumer::receiveBinary(const QByteArray &data)
{
    m_inbox->put(data);
}

void ViewConsumer::disconnect(quint16)
{
    m_inbox->end();
}

void ViewConsumer::write(const QByteArray &message, bool isText)
{
    if (isText)
        sendText(QByteArrayView(message));
    else
        sendBinary(message);
}

void ViewConsumer::startClose(quint16 code, const QString &reason)
{
    close(code, reason);
}

void ViewConsumer::setReadingHeld(bool held)
{
    connection().setHeld(held);
}

void ViewConsumer::logFault(const QString &text)
{
    Consumer::logFault(text);
}

} // namespace Limpid
