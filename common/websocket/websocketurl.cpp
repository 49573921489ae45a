// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/websocketurl.h"

#include <QByteArrayList>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

// What a URL parser encodes, besides controls, space and what is not ASCII (URL, 1.3).
constexpr QByteArrayView pathSet = "\"#<>?`{}";
constexpr QByteArrayView querySet = "\"#<>'";
constexpr QByteArrayView userInfoSet = "\"#<>?`{}/:;=@[\\]^|";

QByteArray encoded(QStringView text, QByteArrayView set)
{
    QByteArray result;
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<uchar>(c);
        if (byte > 0x20 && byte < 0x7F && !set.contains(c))
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

bool isDot(const QByteArray &segment)
{
    return segment == "." || segment.compare("%2e", Qt::CaseInsensitive) == 0;
}

bool isTwoDots(QByteArray segment)
{
    return segment.toLower().replace("%2e", ".") == "..";
}

// Resolves "." and ".." (URL, 4.4, path state).
QByteArray withoutDots(const QByteArray &path)
{
    QByteArrayList kept;
    const QByteArrayList segments = path.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (isTwoDots(segments[i])) {
            if (!kept.isEmpty())
                kept.removeLast();
            if (last)
                kept.append(QByteArray());
        } else if (!isDot(segments[i])) {
            kept.append(segments[i]);
        } else if (last) {
            kept.append(QByteArray());
        }
    }
    return '/' + kept.join('/');
}

// Leading and trailing C0 controls and spaces, and all tabs and line breaks, do not count.
QString stripped(QStringView input)
{
    while (!input.isEmpty() && input.front() <= u' ')
        input = input.sliced(1);
    while (!input.isEmpty() && input.back() <= u' ')
        input.chop(1);
    QString text = input.toString();
    text.remove(u'\t').remove(u'\n').remove(u'\r');
    return text;
}

// The scheme before the colon, in lower case; empty if there is none.
QString schemeOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto isSchemeChar = [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 128 && QChar::isLetterOrNumber(u)) || u == u'+' || u == u'-' || u == u'.';
    };
    if (colon <= 0 || text[0] > u'z' || !text[0].isLetter()
        || !std::all_of(text.begin(), text.begin() + colon, isSchemeChar))
        return {};
    return text.first(colon).toLower();
}

bool isSlash(QChar c)
{
    return c == u'/' || c == u'\\';
}

QString relativeToBase(const QString &relative, const WebSocketUrl &base)
{
    const QString whole = base.toString();
    const QString target = QString::fromLatin1(base.requestTarget());
    const QString origin = whole.left(whole.indexOf(u'/', whole.indexOf(u"//"_s) + 2));
    const QString path = target.left(target.indexOf(u'?'));
    if (relative.isEmpty())
        return whole;
    if (relative.size() > 1 && isSlash(relative[0]) && isSlash(relative[1]))
        return whole.left(whole.indexOf(u':') + 1) + relative;
    if (isSlash(relative[0]))
        return origin + relative;
    if (relative[0] == u'?')
        return origin + path + relative;
    return origin + path.left(path.lastIndexOf(u'/') + 1) + relative;
}

} // namespace

std::optional<WebSocketUrl> WebSocketUrl::parse(QStringView input, QStringView base)
{
    const QString text = stripped(input);
    if (text.contains(u'#')) // a fragment, even an empty one
        return {};
    const QString scheme = schemeOf(text);
    if (scheme.isEmpty()) {
        const auto parsedBase = base.isEmpty() ? std::nullopt : parse(base);
        return parsedBase ? parse(relativeToBase(text, *parsedBase)) : std::nullopt;
    }
    WebSocketUrl url;
    url.m_secure = scheme == u"wss" || scheme == u"https";
    if (!url.m_secure && scheme != u"ws" && scheme != u"http")
        return {};
    QStringView rest = QStringView(text).sliced(scheme.size() + 1);
    while (!rest.isEmpty() && isSlash(rest.front()))
        rest = rest.sliced(1);
    const auto *end
        = std::find_if(rest.begin(), rest.end(), [](QChar c) { return isSlash(c) || c == u'?'; });
    const qsizetype length = end - rest.begin();
    if (!url.setAuthority(rest.first(length)))
        return {};
    url.setPathAndQuery(rest.sliced(length));
    return url;
}

bool WebSocketUrl::setAuthority(QStringView authority)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView info = authority.first(at);
        const qsizetype colon = info.indexOf(u':');
        m_userInfo = encoded(colon < 0 ? info : info.first(colon), userInfoSet);
        if (colon >= 0 && colon + 1 < info.size())
            m_userInfo += ':' + encoded(info.sliced(colon + 1), userInfoSet);
    }
    QStringView hostAndPort = authority.sliced(at + 1);
    const qsizetype colon = hostAndPort.lastIndexOf(u':');
    if (colon >= 0 && colon > hostAndPort.lastIndexOf(u']')) {
        const QStringView port = hostAndPort.sliced(colon + 1);
        const bool digits
            = std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool fits = true;
        if (!port.isEmpty())
            m_port = port.toUShort(&fits);
        if (!digits || !fits)
            return false;
        if (m_port == (m_secure ? 443 : 80))
            m_port = -1;
        hostAndPort = hostAndPort.first(colon);
    }
    return setHost(hostAndPort);
}

bool WebSocketUrl::setHost(QStringView host)
{
    QUrl parser;
    parser.setHost(host.toString(), QUrl::TolerantMode);
    m_host = parser.host(QUrl::FullyEncoded);
    if (m_host.startsWith(u'[') && m_host.endsWith(u']'))
        m_host = m_host.sliced(1, m_host.size() - 2);
    if (m_host.isEmpty() || m_host.contains(u'%'))
        return false;
    // A host that ends in a number is an IPv4 address or an error (URL, 3.5, "ends in a number").
    const QStringList labels = m_host.split(u'.');
    const auto isNumber = [](const QString &label) {
        return !label.isEmpty() && std::all_of(label.begin(), label.end(), [](QChar c) {
            return c >= u'0' && c <= u'9';
        });
    };
    if (m_host.contains(u':') || !isNumber(labels.last()))
        return true;
    return labels.size() == 4
        && std::all_of(labels.begin(), labels.end(), [&](const QString &label) {
               return isNumber(label) && label.toInt() <= 255;
           });
}

void WebSocketUrl::setPathAndQuery(QStringView text)
{
    const qsizetype mark = text.indexOf(u'?');
    QString path = (mark < 0 ? text : text.first(mark)).toString();
    path.replace(u'\\', u'/');
    m_path = path.isEmpty() ? QByteArray("/") : withoutDots(encoded(path, pathSet));
    if (mark >= 0)
        m_query = '?' + encoded(text.sliced(mark + 1), querySet);
}

QString WebSocketUrl::toString() const
{
    const QByteArray info = m_userInfo.isEmpty() ? QByteArray() : m_userInfo + '@';
    return (m_secure ? u"wss://"_s : u"ws://"_s)
        + QString::fromLatin1(info + hostHeader() + m_path + m_query);
}

quint16 WebSocketUrl::port() const
{
    if (m_port >= 0)
        return quint16(m_port);
    return m_secure ? 443 : 80;
}

QByteArray WebSocketUrl::hostHeader() const
{
    QByteArray header = m_host.toLatin1();
    if (header.contains(':'))
        header = '[' + header + ']';
    return m_port < 0 ? header : header + ':' + QByteArray::number(m_port);
}

QString WebSocketUrl::pageOrigin() const
{
    return (m_secure ? u"https://"_s : u"http://"_s) + QString::fromLatin1(hostHeader());
}

QByteArray WebSocketUrl::requestTarget() const
{
    // An empty query is serialised but not sent (WHATWG WebSockets, C8 of the contract; RFC 6455,
    // 3).
    return m_query.size() > 1 ? m_path + m_query : m_path;
}

QByteArray WebSocketUrl::basicCredentials() const
{
    if (m_userInfo.isEmpty())
        return {};
    const QByteArray info = m_userInfo.contains(':') ? m_userInfo : m_userInfo + ':';
    return QByteArray::fromPercentEncoding(info);
}

bool WebSocketUrl::hasBadPort() const
{
    static constexpr quint16 bad[] = {
        1,    7,    9,    11,   13,   15,   17,   19,   20,   21,   22,   23,    25,   37,
        42,   43,   53,   69,   77,   79,   87,   95,   101,  102,  103,  104,   109,  110,
        111,  113,  115,  117,  119,  123,  135,  137,  139,  143,  161,  179,   389,  427,
        465,  512,  513,  514,  515,  526,  530,  531,  532,  540,  548,  554,   556,  563,
        587,  601,  636,  989,  990,  993,  995,  1719, 1720, 1723, 2049, 3659,  4045, 4190,
        5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    };
    return std::binary_search(std::begin(bad), std::end(bad), port());
}

} // namespace Limpid
