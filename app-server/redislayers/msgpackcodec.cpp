// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/msgpackcodec.h"

#include "app-server/redislayers/msgpackvisitor.h"

#include <QtEndian>

#include <msgpack.hpp>

namespace Limpid {

namespace {

struct ByteStream
{
    void write(const char *bytes, size_t size) { output.append(bytes, qsizetype(size)); }

    QByteArray output;
};

/// Writes values with msgpack's packer.
class Writer
{
public:
    explicit Writer(ByteStream &stream)
        : m_stream(stream)
        , m_packer(stream)
    {
    }

    void operator()(const LayerMessage &map)
    {
        m_packer.pack_map(uint32_t(map.size()));
        for (qsizetype i = 0; i < map.size(); ++i) {
            (*this)(map.keys().at(i));
            std::visit(*this, map.at(i).variant());
        }
    }
    void operator()(const LayerValue::List &list)
    {
        m_packer.pack_array(uint32_t(list.size()));
        for (const auto &value : list)
            std::visit(*this, value.variant());
    }
    void operator()(std::monostate) { m_packer.pack_nil(); }
    void operator()(bool value) { m_packer.pack(value); }
    void operator()(qint64 value) { m_packer.pack_int64(value); }
    void operator()(quint64 value) { m_packer.pack_uint64(value); }
    void operator()(double value)
    {
        // Not pack_double(): it makes a whole number of 1.0.
        char bytes[1 + sizeof value] = { char(0xcb) };
        qToBigEndian(value, bytes + 1);
        m_stream.write(bytes, sizeof bytes);
    }
    void operator()(const QString &value)
    {
        const auto bytes = value.toUtf8();
        m_packer.pack_str(uint32_t(bytes.size()));
        m_packer.pack_str_body(bytes.constData(), uint32_t(bytes.size()));
    }
    void operator()(const QByteArray &value)
    {
        m_packer.pack_bin(uint32_t(value.size()));
        m_packer.pack_bin_body(value.constData(), uint32_t(value.size()));
    }

private:
    ByteStream &m_stream;
    msgpack::packer<ByteStream> m_packer;
};

} // namespace

QByteArray MsgpackCodec::encode(const LayerMessage &message)
{
    ByteStream stream;
    Writer writer(stream);
    writer(message);
    return stream.output;
}

std::optional<LayerMessage> MsgpackCodec::decode(const QByteArray &bytes)
{
    MsgpackVisitor visitor(MaxDepth);
    size_t parsed = 0;
    const auto size = size_t(bytes.size());
    if (!msgpack::parse(bytes.constData(), size, parsed, visitor) || parsed != size)
        return std::nullopt;
    const auto *message = visitor.result().as<LayerMessage>();
    return message ? std::optional(*message) : std::nullopt;
}

} // namespace Limpid
