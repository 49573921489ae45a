// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/historywire.h"

namespace Limpid {

namespace {

constexpr qint64 Day = 86'400'000; // milliseconds
constexpr char Separator = '\n'; // no nick has one

} // namespace

HistoryWire::HistoryWire(const RedisHistoryConfig &config, std::atomic<qsizetype> &waiting)
    : m_config(config)
    , m_keys(config.prefix)
    , m_seal(config.symmetricEncryptionKeys)
    , m_waiting(waiting)
    , m_connection(config.host, RedisConnection::Mode::Commands, config.timing)
{
}

QByteArrayList HistoryWire::limits(const GroupName &group) const
{
    const auto now = m_config.clock().toMSecsSinceEpoch();
    const auto cutoff = m_config.keepDays > 0 ? now - m_config.keepDays * Day : 0;
    return { group.toString().toLatin1(),
             QByteArray::number(m_config.keepMessages),
             QByteArray::number(cutoff) };
}

void HistoryWire::append(const GroupName &group,
                         const std::vector<Message> &messages,
                         Written written)
{
    // What nobody says anything in for so long is gone as a whole.
    auto arguments = limits(group) << QByteArray::number(m_config.keepDays * Day);
    const auto now = m_config.clock().toSecsSinceEpoch();
    for (const auto &message : messages) {
        arguments << message.id.toRfc4122() << message.sender.toString().toUtf8()
                  << m_seal.close(message.text, now)
                  << QByteArray::number(message.sentAt.toMSecsSinceEpoch())
                  << m_seal.digest(message.id, message.text);
    }
    const auto onAnswer = [written = std::move(written), count = messages.size()](
                              const RedisReply &reply) { written(toAnswers(reply, count)); };
    m_scripts.append.run(m_connection, m_keys.of(group), arguments, onAnswer);
}

std::vector<Appended> HistoryWire::toAnswers(const RedisReply &reply, size_t count)
{
    std::vector<Appended> answers;
    answers.reserve(count);
    if (reply.items.size() == qsizetype(2 * count)) {
        for (qsizetype i = 0; i < reply.items.size(); i += 2) {
            const auto id = StreamId::fromRedis(reply.items.at(i).text).value_or(StreamId());
            answers.emplace_back(Accepted { id.toCursor(), reply.items.at(i + 1).integer != 0 });
        }
        return answers;
    }
    const auto why = reply.isFault() ? QString::fromUtf8(reply.text)
                                     : QStringLiteral("an answer that makes no sense");
    answers.assign(count, Rejected { why });
    return answers;
}

void HistoryWire::read(const GroupName &group, const StreamRange &range, Stated stated)
{
    const auto arguments = limits(group) + QByteArrayList { range.upper, range.lower }
        + QByteArrayList { QByteArray::number(range.count) };
    const auto onAnswer = [this, group, stated = std::move(stated)](const RedisReply &reply) {
        StreamState state;
        if (reply.items.size() != 5) {
            state.problem = reply.isFault() ? QString::fromUtf8(reply.text)
                                            : QStringLiteral("an answer that makes no sense");
            return stated(state);
        }
        const auto idAt = [&reply](qsizetype i) {
            return StreamId::fromRedis(reply.items.at(i).text).value_or(StreamId());
        };
        state.begun = idAt(0);
        state.newest = idAt(1);
        state.gone = idAt(2);
        state.count = reply.items.at(3).integer;
        state.entries = StreamEntry::listFromReply(group, reply.items.at(4), m_seal);
        stated(state);
    };
    m_scripts.read.run(m_connection, m_keys.of(group), arguments, onAnswer);
}

void HistoryWire::remember(const Resumption &resumption)
{
    // Whoever grants nicks tells them apart by what is last.
    const auto value = resumption.wanted.toString().toUtf8() + Separator
        + resumption.nick.toString().toUtf8() + Separator + resumption.nick.folded().toUtf8();
    m_scripts.remember.run(
        m_connection, m_keys.resumptions(), { resumption.token.toUtf8(), value }, {});
}

void HistoryWire::forget(const QString &token)
{
    const auto keys = m_keys.resumptions();
    m_connection.send({ "HDEL", keys.at(0), token.toUtf8() }, {});
    m_connection.send({ "LREM", keys.at(1), "1", token.toUtf8() }, {});
}

void HistoryWire::resumptions(std::function<void(const QList<Resumption> &)> answer)
{
    const auto keys = m_keys.resumptions();
    const auto tokens = std::make_shared<RedisReply>();
    m_connection.send({ "LRANGE", keys.at(1), "0", "-1" },
                      [tokens](const RedisReply &reply) { *tokens = reply; });
    m_connection.send({ "HGETALL", keys.at(0) },
                      [tokens, answer = std::move(answer)](const RedisReply &reply) {
                          answer(toResumptions(*tokens, reply));
                      });
}

QList<Resumption> HistoryWire::toResumptions(const RedisReply &tokens, const RedisReply &values)
{
    QHash<QByteArray, QByteArray> byToken;
    for (qsizetype i = 0; i + 1 < values.items.size(); i += 2)
        byToken.insert(values.items.at(i).text, values.items.at(i + 1).text);
    QList<Resumption> all;
    for (const auto &token : tokens.items) {
        const auto nicks = byToken.value(token.text).split(Separator);
        const auto wanted = Nick::fromString(QString::fromUtf8(nicks.value(0)));
        const auto nick = Nick::fromString(QString::fromUtf8(nicks.value(1)));
        if (wanted && nick)
            all.append({ QString::fromUtf8(token.text), *wanted, *nick });
    }
    return all;
}

void HistoryWire::answer(const Posting &posting, const Appended &appended, bool more)
{
    --m_waiting;
    posting.answer(appended, more);
}

} // namespace Limpid
