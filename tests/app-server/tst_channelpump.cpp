// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/channelpump.h"
#include "app-server/layers/inmemorychannellayer.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestChannelPump : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itGivesMessageAfterMessage();
    void whileMuchIsUnderwayItWaits_data();
    void whileMuchIsUnderwayItWaits();
    void aStoppedOneReceivesNothing();
    void aStoppedOneGivesNothingThatIsOnItsWay();

private:
    void send(const LayerMessage &message) { m_layer->send(m_pump->channel(), message, {}); }

    std::unique_ptr<InMemoryChannelLayer> m_layer;
    std::shared_ptr<ChannelPump> m_pump;
    std::vector<std::shared_ptr<const LayerEvent>> m_given;
};

void TestChannelPump::init()
{
    LayerConfig config;
    config.capacity = 5'000;
    m_layer = std::make_unique<InMemoryChannelLayer>(config);
    m_pump = std::make_shared<ChannelPump>(*m_layer,
                                           [this](const auto &event) { m_given.push_back(event); });
    m_pump->start();
}

void TestChannelPump::cleanup()
{
    m_pump->stop();
    m_given.clear();
    m_pump.reset();
    m_layer.reset();
}

void TestChannelPump::itGivesMessageAfterMessage()
{
    for (int i = 0; i < 3; ++i)
        send({ { u"type"_s, u"a.b"_s }, { u"n"_s, i } });
    QCOMPARE(m_given.size(), 3u);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(*m_given[size_t(i)]->message().value(u"n"_s).as<qint64>(), qint64(i));
        QCOMPARE(m_given[size_t(i)]->method(), u"a_b"_s);
    }
}

void TestChannelPump::whileMuchIsUnderwayItWaits_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("most");
    QTest::newRow("many") << 10 << int(SendWindow::MaxMessages);
    QTest::newRow("large ones") << int(SendWindow::MaxBytes / 4) << 4;
    QTest::newRow("one larger than may be") << int(SendWindow::MaxBytes * 2) << 1;
}

void TestChannelPump::whileMuchIsUnderwayItWaits()
{
    QFETCH(int, bytes);
    QFETCH(int, most);
    const auto sent = 2 * most + 1;
    for (int i = 0; i < sent; ++i)
        send({ { u"type"_s, u"a"_s }, { u"message"_s, QString(bytes, u'm') } });
    QCOMPARE(int(m_given.size()), most);
    int given = 0;
    while (!m_given.empty()) {
        given += int(m_given.size());
        auto gone = std::exchange(m_given, {});
        gone.clear();
    }
    QCOMPARE(given, sent);
    QCOMPARE(m_layer->losses(), LayerLosses());
}

void TestChannelPump::aStoppedOneReceivesNothing()
{
    m_pump->stop();
    send({ { u"type"_s, u"a"_s } });
    QVERIFY(m_given.empty());
    QCOMPARE(m_layer->losses().undeliverable, 1u);
}

void TestChannelPump::aStoppedOneGivesNothingThatIsOnItsWay()
{
    const auto other = m_layer->newChannel();
    // Answers come one after the other: the pump's is behind this one.
    m_layer->receive(other, [this](const auto &) {
        send({ { u"type"_s, u"a"_s } });
        m_pump->stop();
    });
    m_layer->send(other, { { u"type"_s, u"a"_s } }, {});
    QVERIFY(m_given.empty());
    QCOMPARE(m_layer->losses(), LayerLosses()); // it had been sent
}

QTEST_APPLESS_MAIN(TestChannelPump)
#include "tst_channelpump.moc"
