// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/rawtargetcodec.h"

#include "app-client/raw/rawbook.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QJsonValue originToJson(const RawTarget &target)
{
    switch (target.origin) {
    case RawTarget::Origin::Server:
        break;
    case RawTarget::Origin::None:
        return u""_s;
    case RawTarget::Origin::Other:
        return target.otherOrigin;
    }
    return QJsonValue::Null;
}

bool readOrigin(const QJsonValue &value, RawTarget &target)
{
    if (value.isNull())
        return true;
    target.otherOrigin = value.toString();
    target.origin
        = target.otherOrigin.isEmpty() ? RawTarget::Origin::None : RawTarget::Origin::Other;
    return value.isString() && isOrigin(target.otherOrigin);
}

} // namespace

QJsonObject toJson(const SavedTarget &saved)
{
    const RawTarget &target = saved.target;
    return {
        { u"name"_s, saved.name },
        { u"url"_s, target.url },
        { u"protocols"_s, QJsonArray::fromStringList(target.protocols) },
        { u"headers"_s, headersText(target.headers) },
        { u"origin"_s, originToJson(target) },
        { u"deflate"_s, target.deflate },
        { u"ca"_s, target.tls.authorities },
        { u"cert"_s, target.tls.certificate },
        { u"key"_s, target.tls.key },
        { u"insecure"_s, target.tls.insecure },
        { u"proxy"_s, target.proxy.toString(QUrl::FullyEncoded) },
    };
}

std::optional<SavedTarget> targetFromJson(const QJsonObject &object)
{
    for (const auto &name : { u"name"_s, u"url"_s, u"headers"_s, u"ca"_s, u"cert"_s, u"key"_s }) {
        if (!object.value(name).isString())
            return {};
    }
    const auto headers = parseHeaders(object.value(u"headers"_s).toString());
    SavedTarget saved;
    RawTarget &target = saved.target;
    if (std::holds_alternative<QString>(headers) || !object.value(u"protocols"_s).isArray()
        || !readOrigin(object.value(u"origin"_s), target))
        return {};
    saved.name = object.value(u"name"_s).toString();
    target.url = object.value(u"url"_s).toString();
    for (const QJsonValue protocol : object.value(u"protocols"_s).toArray())
        target.protocols += protocol.toString();
    target.headers = std::get<0>(headers);
    target.deflate = object.value(u"deflate"_s).toBool(true);
    target.tls = { object.value(u"ca"_s).toString(),
                   object.value(u"cert"_s).toString(),
                   object.value(u"key"_s).toString(),
                   object.value(u"insecure"_s).toBool() };
    target.proxy = QUrl(object.value(u"proxy"_s).toString(), QUrl::StrictMode);
    return isProxy(target.proxy) ? std::optional(saved) : std::nullopt;
}

QJsonObject toJson(const Snippet &snippet)
{
    return { { u"name"_s, snippet.name },
             { u"hex"_s, snippet.isHex },
             { u"text"_s, snippet.text } };
}

std::optional<Snippet> snippetFromJson(const QJsonObject &object)
{
    if (!object.value(u"name"_s).isString() || !object.value(u"text"_s).isString())
        return {};
    return Snippet { object.value(u"name"_s).toString(),
                     object.value(u"hex"_s).toBool(),
                     object.value(u"text"_s).toString() };
}

} // namespace Limpid
