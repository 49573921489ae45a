// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of a Connection's life: what it receives, what it is sent, and how fast.
#include "app-server/engine/connection.h"
#include "app-server/engine/eventbatch.h"
#include "app-server/engine/frametap.h"
#include "app-server/engine/logqueue.h"
#include "app-server/engine/serverframe.h"
#include "app-server/engine/wallclock.h"
#include "common/types/utf8size.h"

#include <QTimerEvent>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 NoteFastEvery = 10'000; // milliseconds; who sends too fast is paused often

QString tooSlow(const EngineConfig &config)
{
    return u"too slow: more than %1 bytes are waiting"_s.arg(config.maxBuffered);
}

qint64 steadyMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

void Connection::onReadyRead()
{
    m_socket.noteUnread();
    m_keepalive.heard(m_services.now);
    if (!m_isFinished && !m_hasFailed)
        ask([](Receiver &receiver) { receiver.receivedAll(); });
    // Pongs are written by QWebSocket, past write(): who only pings and never reads costs no more
    // than who is sent much.
    if (m_state != ReadyState::Open
        || m_backpressure.judgeReply(m_socket.bytesToWrite(), 0) == Backpressure::Verdict::Write)
        return;
    startClosing(1013, tooSlow(m_services.config));
    m_socket.setReadingPaused(ServerSocket::Pause::Slow, true);
}

void Connection::onUnmaskedFrame()
{
    if (m_state != ReadyState::Open)
        return;
    const auto why = u"a client's frames are masked (RFC 6455, 5.1)"_s;
    note({ .kind = SecurityKind::Violation, .code = 1002, .text = why });
    startClosing(1002, why);
}

void Connection::onTextMessage(const QString &text)
{
    if (m_state != ReadyState::Open)
        return;
    countMessage(utf8Size(text));
    ask([&text](Receiver &receiver) { receiver.textReceived(text); });
}

void Connection::onBinaryMessage(const QByteArray &data)
{
    if (m_state != ReadyState::Open)
        return;
    countMessage(data.size());
    ask([&data](Receiver &receiver) { receiver.binaryReceived(data); });
}

void Connection::countMessage(qint64 bytes)
{
    ++m_messagesReceived;
    m_bytesReceived += quint64(bytes);
    ++m_services.counters.messagesReceived;
    m_services.counters.bytesReceived += quint64(bytes);
    if (m_bucket.isLimited())
        throttle();
}

void Connection::throttle()
{
    const auto now = steadyMicroseconds();
    m_bucket.take(now);
    const auto wait = m_bucket.wait(now);
    if (wait == 0 || m_rateTimer.isActive())
        return;
    ++m_services.counters.paused;
    noteTooFast();
    m_socket.setReadingPaused(ServerSocket::Pause::Rate, true);
    m_rateTimer.start(int(wait / 1'000 + 1), Qt::PreciseTimer, this);
}

void Connection::noteTooFast()
{
    if (m_notedFastAt > 0 && m_services.now - m_notedFastAt < NoteFastEvery)
        return;
    m_notedFastAt = std::max<qint64>(m_services.now, 1);
    note({ .kind = SecurityKind::TooFast });
}

void Connection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_rateTimer.timerId())
        return QObject::timerEvent(event);
    m_rateTimer.stop();
    m_socket.setReadingPaused(ServerSocket::Pause::Rate, false);
}

Connection::Outcome Connection::writeToMember(const Frame &frame, qint64 taken)
{
    const auto waiting = m_socket.bytesToWrite();
    const bool isOpen = m_state == ReadyState::Open && m_socket.isWritable();
    auto verdict = Backpressure::Verdict::Skip;
    if (isOpen)
        verdict = m_backpressure.judgeGroup(waiting, frame.bytes.size());
    else if (m_state == ReadyState::Connecting && m_isAccepted)
        verdict = Backpressure::Verdict::Write;
    if (verdict == Backpressure::Verdict::Write)
        return send(frame, waiting, taken);
    Q_ASSERT(taken < 0); // a part of a frame has to be followed by the rest

    auto &counters = m_services.counters;
    (isOpen ? counters.skippedSlow : counters.skippedClosing) += quint64(frame.messages);
    m_skipped += quint64(frame.messages);
    if (verdict == Backpressure::Verdict::Close) {
        startClosing(1013, tooSlow(m_services.config));
    } else if (isOpen) {
        m_backpressure.skip(frame.messages);
        m_path->set(SendPath::Obstacle::Skipping, true);
        if (!m_isRecovering)
            becomeSlow();
    }
    return isOpen && verdict == Backpressure::Verdict::Skip ? Outcome::Skipped : Outcome::Closed;
}

Connection::Outcome Connection::receive(EventBatch &batch)
{
    if (m_isFinished || m_hasFailed || m_state > ReadyState::Open)
        return Outcome::Closed;
    const auto *kind = m_receiver->kind();
    if (kind && kind == batch.kind())
        return writeAlike(batch);
    batch.beginMember(kind);
    m_batch = &batch;
    for (size_t i = 0; i < batch.count(); ++i)
        receive(batch.begin(i));
    const auto outcome = writeBatch();
    m_batch = nullptr;
    return outcome;
}

void Connection::receive(const std::shared_ptr<const GroupEvent> &event)
{
    if (m_isFinished || m_hasFailed || m_state > ReadyState::Open)
        return;
    ask([&event](Receiver &receiver) { receiver.eventReceived(event); });
}

void Connection::take(const std::function<void(Connection &)> &give)
{
    if (m_receiver)
        ask([&](Receiver &) { give(*this); });
}

Connection::Outcome Connection::writeAlike(const EventBatch &batch)
{
    return batch.taken().bytes.isEmpty() ? Outcome::Sent : writeToMember(batch.taken());
}

void Connection::writesItsOwn()
{
    if (m_batch)
        m_batch->beginMember(nullptr);
}

/// What it has written during a batch of events.
Connection::Outcome Connection::writeBatch()
{
    auto *batch = std::exchange(m_batch, nullptr);
    if (!batch)
        return Outcome::Sent;
    const auto frame = batch->take();
    const auto outcome = frame.bytes.isEmpty() ? Outcome::Sent : writeToMember(frame);
    m_batch = batch;
    return outcome;
}

void Connection::writeText(const QString &text)
{
    write(m_batch ? m_batch->encoded(text) : serverFrame(Opcode::Text, text.toUtf8()));
}

void Connection::writeBinary(const QByteArray &data)
{
    write(m_batch ? m_batch->encoded(data) : serverFrame(Opcode::Binary, data));
}

void Connection::write(const Frame &frame)
{
    if (m_batch)
        return m_batch->write(frame);
    const auto waiting = m_socket.bytesToWrite();
    const bool isOpen = m_state == ReadyState::Open && m_socket.tcp();
    if (!isOpen && (m_state != ReadyState::Connecting || !m_isAccepted))
        return;
    if (m_backpressure.judgeReply(waiting, frame.bytes.size()) == Backpressure::Verdict::Write)
        send(frame, waiting);
    else if (isOpen)
        startClosing(1013, tooSlow(m_services.config));
}

void Connection::writeSoon(const Frame &frame)
{
    if (m_soon.bytes.isEmpty()) {
        m_soon = frame;
        m_services.written.push_back(m_id);
    } else {
        m_soon.append(frame);
    }
}

void Connection::flush()
{
    if (!m_soon.bytes.isEmpty())
        write(std::exchange(m_soon, {}));
}

Connection::Outcome Connection::send(const Frame &frame, qint64 waiting, qint64 taken)
{
    if (m_state == ReadyState::Connecting) {
        m_early.push_back(frame);
        return Outcome::Queued;
    }
    m_socket.writeFrames(frame.bytes, taken);
    m_path->count(frame, m_services.counters);
    if (m_backpressure.isAbove(m_socket.bytesToWrite()))
        becomeSlow();
    return waiting > 0 ? Outcome::Queued : Outcome::Sent;
}

void Connection::becomeSlow()
{
    if (std::exchange(m_isSlow, true))
        return;
    connect(&m_socket, &ServerSocket::bytesWritten, this, &Connection::onBytesWritten);
    LogEntry entry;
    entry.kind = LogKind::HighWater;
    entry.wireLength = m_socket.bytesToWrite();
    log(entry);
}

void Connection::onBytesWritten()
{
    if (m_backpressure.isAbove(m_socket.bytesToWrite()))
        return;
    m_isSlow = false;
    disconnect(&m_socket, &ServerSocket::bytesWritten, this, &Connection::onBytesWritten);
    if (!m_backpressure.hasMissed() || m_state != ReadyState::Open
        || std::exchange(m_isRecovering, true))
        return;
    ask([](Receiver &receiver) { receiver.caughtUp(); });
    // Behind what is on its way to it: else that would come before it hears of the hole.
    m_services.fanout.answer(origin(), [](Connection &self) { self.recover(); });
}

void Connection::recover()
{
    m_isRecovering = false;
    const auto missed = m_backpressure.recover();
    m_path->set(SendPath::Obstacle::Skipping, false);
    if (m_state == ReadyState::Open)
        ask([missed](Receiver &receiver) { receiver.missed(missed); });
}

void Connection::groupAdd(const GroupKey &group)
{
    if (m_isFinished || m_groups.contains(group))
        return;
    m_groups.insert(group);
    m_services.fanout.add(m_services.worker, group, m_id);
}

void Connection::groupDiscard(const GroupKey &group)
{
    if (m_groups.remove(group))
        m_services.fanout.discard(m_services.worker, group, m_id);
}

void Connection::groupSend(const GroupKey &group, const Frame &frame, const FanoutOptions &options)
{
    beginSend(frame.bytes.size());
    m_services.fanout.send(group, frame, origin(), options);
}

void Connection::beginSend(qint64 bytes)
{
    m_window.begin(bytes);
    if (m_window.isFull())
        m_socket.setReadingPaused(ServerSocket::Pause::Backlog, true);
}

void Connection::endSend(qint64 bytes)
{
    m_window.finish(bytes);
    if (m_window.isHalfEmpty())
        m_socket.setReadingPaused(ServerSocket::Pause::Backlog, false);
}

void Connection::fannedOut(const FanoutTicket &ticket)
{
    endSend(ticket.size);
    if (ticket.isMessage && m_services.log.isEnabled()) {
        LogEntry entry;
        entry.kind = LogKind::GroupSend;
        entry.group = ticket.group.name.toString();
        entry.payloadLength = ticket.payload;
        entry.sent = ticket.sent;
        entry.queued = ticket.queued;
        entry.dropped = ticket.dropped;
        entry.microseconds = microsecondsSinceEpoch() - ticket.startedAt;
        log(entry);
    }
    if (ticket.tag == 0 || m_state != ReadyState::Open)
        return;
    const FanoutResult result { ticket.sent, ticket.queued, ticket.dropped };
    ask([&](Receiver &receiver) { receiver.fannedOut(ticket.tag, result); });
}

void Connection::sendInOrder(const Frame &frame)
{
    m_services.fanout.sendTo(m_services.worker, m_id, frame);
}

void Connection::ping()
{
    if (m_state != ReadyState::Open)
        return;
    m_isAsked = true;
    m_webSocket->ping(QByteArray::number(steadyMicroseconds()));
}

qint64 Connection::checkKeepalive()
{
    const auto now = m_services.now;
    if (m_socket.pauses() != ServerSocket::Pauses())
        m_keepalive.heard(now); // it is we who do not listen
    const auto [verdict, nextCheck] = m_keepalive.check(now);
    if (m_state != ReadyState::Open || verdict == Keepalive::Verdict::Wait)
        return nextCheck;
    if (verdict == Keepalive::Verdict::Ping) {
        ++m_services.counters.pings;
        ping();
        return nextCheck;
    }
    ++m_services.counters.givenUp;
    m_closeReason = u"no answer to a ping"_s;
    cut();
    return nextCheck;
}

void Connection::onPong(quint64, const QByteArray &payload)
{
    bool isOurs = false;
    const auto sentAt = payload.toLongLong(&isOurs);
    const auto roundTrip = steadyMicroseconds() - sentAt;
    m_isAsked = m_isAsked && !isOurs;
    if (isOurs && roundTrip >= 0 && roundTrip <= m_services.config.keepaliveTimeout.count() * 1'000)
        m_roundTrip = roundTrip;
    m_socket.shrink(); // only its pongs may be heard of it for long
}

void Connection::setReadingPaused(bool paused)
{
    if (m_state == ReadyState::Open)
        m_socket.setReadingPaused(ServerSocket::Pause::Operator, paused);
}

void Connection::setTap(LogQueue *log)
{
    m_tap.reset();
    if (log && m_state == ReadyState::Open) {
        m_tap = std::make_unique<FrameTap>(m_socket.unfinishedFrame(), subject(), *log);
        m_socket.setTap(m_tap.get());
    } else {
        m_socket.setTap(nullptr);
    }
}

} // namespace Limpid
