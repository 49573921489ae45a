// SPDX-License-Identifier: GPL-3.0-or-later
#include "webdriver.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int StartTimeout = 30'000; // milliseconds
constexpr int CommandTimeout = 60'000; // milliseconds
/// By which the protocol names an element (W3C WebDriver, 12).
constexpr auto ElementKey = "element-6066-11e4-a52e-4f735466cecf"_L1;

QString findBrowser()
{
    return QStandardPaths::findExecutable(u"chromium"_s);
}

QString findDriver()
{
    return QStandardPaths::findExecutable(u"chromedriver"_s);
}

QJsonObject capabilities(const QString &profile)
{
    const QJsonArray arguments { u"--headless"_s,
                                 u"--no-sandbox"_s,
                                 u"--disable-gpu"_s,
                                 u"--disable-quic"_s,
                                 u"--disable-dev-shm-usage"_s,
                                 u"--no-first-run"_s,
                                 u"--no-proxy-server"_s,
                                 u"--disable-background-networking"_s,
                                 u"--disable-component-update"_s,
                                 u"--disable-sync"_s,
                                 u"--lang=en"_s,
                                 u"--user-data-dir="_s + profile };
    const QJsonObject chrome { { u"binary"_s, findBrowser() }, { u"args"_s, arguments } };
    const QJsonObject wanted { { u"goog:chromeOptions"_s, chrome },
                               { u"goog:loggingPrefs"_s,
                                 QJsonObject { { u"browser"_s, u"ALL"_s } } } };
    return { { u"capabilities"_s, QJsonObject { { u"alwaysMatch"_s, wanted } } } };
}

} // namespace

WebDriver::WebDriver()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

WebDriver::~WebDriver()
{
    if (!m_session.isEmpty())
        command("DELETE", {});
    m_driver.terminate();
    if (!m_driver.waitForFinished())
        m_driver.kill();
    m_driver.waitForFinished();
}

bool WebDriver::isInstalled()
{
    return !findBrowser().isEmpty() && !findDriver().isEmpty();
}

bool WebDriver::start()
{
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    m_driver.start(findDriver(), { u"--port=0"_s });
    const QRegularExpression started(u"started successfully on port (\\d+)"_s);
    QByteArray output;
    const bool isRunning = QTest::qWaitFor(
        [&] {
            output += m_driver.readAll();
            return started.match(QString::fromLocal8Bit(output)).hasMatch();
        },
        StartTimeout);
    m_error = QString::fromLocal8Bit(output);
    if (!isRunning)
        return false;
    m_base = QUrl(u"http://127.0.0.1:%1/session"_s.arg(started.match(m_error).captured(1)));
    const auto answer = command("POST", {}, capabilities(m_profile.path())).toObject();
    m_session = answer.value("sessionId"_L1).toString();
    return !m_session.isEmpty();
}

bool WebDriver::open(const QUrl &url)
{
    command("POST", u"/url"_s, { { u"url"_s, url.toString() } });
    return m_error.isEmpty();
}

QJsonValue WebDriver::run(const QString &script, const QJsonArray &arguments)
{
    return command(
        "POST", u"/execute/sync"_s, { { u"script"_s, script }, { u"args"_s, arguments } });
}

bool WebDriver::click(const QString &selector)
{
    const auto element = findElement(selector);
    if (!element.isEmpty())
        command("POST", u"/element/%1/click"_s.arg(element));
    return m_error.isEmpty();
}

bool WebDriver::type(const QString &selector, const QString &text)
{
    const auto element = findElement(selector);
    if (!element.isEmpty())
        command("POST", u"/element/%1/value"_s.arg(element), { { u"text"_s, text } });
    return m_error.isEmpty();
}

QString WebDriver::text(const QString &selector)
{
    return texts(selector).value(0);
}

QStringList WebDriver::texts(const QString &selector)
{
    const auto found
        = run(u"return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)"_s,
              { selector });
    QStringList texts;
    for (const auto &value : found.toArray())
        texts.append(value.toString());
    return texts;
}

QJsonValue WebDriver::devTools(const QString &name, const QJsonObject &parameters)
{
    return command(
        "POST", u"/goog/cdp/execute"_s, { { u"cmd"_s, name }, { u"params"_s, parameters } });
}

bool WebDriver::saveScreenshot(const QString &fileName)
{
    QFile file(fileName);
    const auto png = QByteArray::fromBase64(command("GET", u"/screenshot"_s).toString().toLatin1());
    return !png.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(png) == png.size();
}

QStringList WebDriver::complaints()
{
    QStringList complaints;
    const auto entries = command("POST", u"/se/log"_s, { { u"type"_s, u"browser"_s } }).toArray();
    for (const auto &entry : entries)
        complaints.append(entry.toObject().value("message"_L1).toString());
    return complaints;
}

QString WebDriver::findElement(const QString &selector)
{
    const auto answer = command(
        "POST", u"/element"_s, { { u"using"_s, u"css selector"_s }, { u"value"_s, selector } });
    return answer.toObject().value(ElementKey).toString();
}

QJsonValue WebDriver::command(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    auto url = m_base;
    if (!m_session.isEmpty())
        url.setPath(m_base.path() + u'/' + m_session + path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    const auto data = verb == "POST" ? QJsonDocument(body).toJson() : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, data));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, CommandTimeout)) {
        m_error = u"the driver does not answer"_s;
        return {};
    }
    const auto value = QJsonDocument::fromJson(reply->readAll()).object().value("value"_L1);
    m_error = value.toObject().value("error"_L1).toString();
    if (!m_error.isEmpty())
        m_error += u": "_s + value.toObject().value("message"_L1).toString();
    else if (reply->error() != QNetworkReply::NoError)
        m_error = reply->errorString();
    return m_error.isEmpty() ? value : QJsonValue();
}
