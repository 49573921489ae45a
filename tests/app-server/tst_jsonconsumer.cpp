// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/jsonconsumer.h"
#include "consumersite.h"
#include "journallayer.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

/// Sends back what it receives.
class JsonEcho : public JsonConsumer
{
    void receiveJson(const QJsonValue &content) override { sendJson(content); }
};

} // namespace

class TestJsonConsumer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jsonIsReceivedAndSent_data();
    void jsonIsReceivedAndSent();
    void whatIsNoJsonCloses1011_data();
    void whatIsNoJsonCloses1011();

private:
    Journal m_journal;
    std::unique_ptr<JournalLayer> m_layer;
    std::unique_ptr<ConsumerSite> m_site;
};

void TestJsonConsumer::init()
{
    m_site.reset();
    m_layer = std::make_unique<JournalLayer>(m_journal);
    m_site = std::make_unique<ConsumerSite>(*m_layer);
    m_site->router().add(u"/"_s,
                         [](const RouteArguments &) { return std::make_unique<JsonEcho>(); });
    QVERIFY(m_site->start());
}

void TestJsonConsumer::jsonIsReceivedAndSent_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("an object") << R"({ "b": [1, 2.5], "a": "é" })"_ba
                               << R"({"a":"é","b":[1,2.5]})"_ba;
    QTest::newRow("an array") << "[ ]"_ba
                              << "[]"_ba;
    QTest::newRow("a text") << R"("a\n\u00e9")"_ba
                            << R"("a\né")"_ba;
    QTest::newRow("a number") << " -7 "_ba
                              << "-7"_ba;
    QTest::newRow("a truth") << "true"_ba
                             << "true"_ba;
    QTest::newRow("null") << "null"_ba
                          << "null"_ba;
}

void TestJsonConsumer::jsonIsReceivedAndSent()
{
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, sent);
    const auto client = m_site->open("/");
    QVERIFY(client);
    client->sendText(received);
    QTRY_COMPARE(client->frames().size(), 1);
    QCOMPARE(client->frames().constFirst(), (RawFrame { 0x81, false, sent }));
}

void TestJsonConsumer::whatIsNoJsonCloses1011_data()
{
    QTest::addColumn<int>("firstByte");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("words") << 0x81 << "hello"_ba;
    QTest::newRow("nothing") << 0x81 << ""_ba;
    QTest::newRow("two values") << 0x81 << "1, 2"_ba;
    QTest::newRow("brackets the wrong way round") << 0x81 << "1], [2"_ba;
    QTest::newRow("the beginning of some") << 0x81 << "{\"a\":"_ba;
    QTest::newRow("binary") << 0x82 << "1"_ba;
}

void TestJsonConsumer::whatIsNoJsonCloses1011()
{
    QFETCH(int, firstByte);
    QFETCH(QByteArray, message);
    const auto client = m_site->open("/");
    QVERIFY(client);
    client->send(quint8(firstByte), message);
    QTRY_VERIFY(client->close().startsWith("1011 "));
}

QTEST_GUILESS_MAIN(TestJsonConsumer)
#include "tst_jsonconsumer.moc"
