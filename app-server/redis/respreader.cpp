// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redis/respreader.h"

#include <hiredis/hiredis.h>
#include <vector>

namespace Limpid {

namespace {

RedisReply replyOf(const redisReply &from)
{
    RedisReply reply;
    switch (from.type) {
    case REDIS_REPLY_INTEGER:
        reply.type = RedisReply::Type::Integer;
        reply.integer = from.integer;
        break;
    case REDIS_REPLY_ARRAY:
        reply.type = RedisReply::Type::List;
        reply.items.reserve(qsizetype(from.elements));
        for (size_t i = 0; i < from.elements; ++i)
            reply.items.append(replyOf(*from.element[i]));
        break;
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
    case REDIS_REPLY_ERROR:
        reply.type
            = from.type == REDIS_REPLY_ERROR ? RedisReply::Type::Error : RedisReply::Type::Text;
        reply.text = QByteArray(from.str, qsizetype(from.len));
        break;
    default:
        break;
    }
    return reply;
}

} // namespace

void RespReader::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

RespReader::RespReader()
    : m_reader(redisReaderCreate())
{
}

RespReader::~RespReader() = default;

void RespReader::feed(const QByteArray &bytes)
{
    redisReaderFeed(m_reader.get(), bytes.constData(), size_t(bytes.size()));
}

std::optional<RedisReply> RespReader::next()
{
    void *raw = nullptr;
    if (redisReaderGetReply(m_reader.get(), &raw) != REDIS_OK || !raw)
        return std::nullopt;
    const std::unique_ptr<void, decltype(&freeReplyObject)> owner(raw, &freeReplyObject);
    return replyOf(*static_cast<redisReply *>(raw));
}

QString RespReader::problem() const
{
    return QString::fromLatin1(m_reader->errstr);
}

QByteArray RespReader::encode(const QByteArrayList &command)
{
    std::vector<const char *> parts;
    std::vector<size_t> sizes;
    for (const auto &part : command) {
        parts.push_back(part.constData());
        sizes.push_back(size_t(part.size()));
    }
    char *bytes = nullptr;
    const auto size
        = redisFormatCommandArgv(&bytes, int(command.size()), parts.data(), sizes.data());
    const std::unique_ptr<char, decltype(&redisFreeCommand)> owner(bytes, &redisFreeCommand);
    return QByteArray(bytes, size);
}

} // namespace Limpid
