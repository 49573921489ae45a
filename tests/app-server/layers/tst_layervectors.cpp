// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire of the Redis layers, held against what Python's libraries made.
#include "app-server/redislayers/corewire.h"
#include "app-server/redislayers/fernet.h"
#include "app-server/redislayers/hashring.h"
#include "app-server/redislayers/msgpackcodec.h"
#include "app-server/redislayers/scoreclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <limits>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestLayerVectors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void msgpackIsThatOfPython_data();
    void msgpackIsThatOfPython();
    void everyTypeIsReadAsItself();
    void otherFormsOfMsgpackAreRead_data();
    void otherFormsOfMsgpackAreRead();
    void whatALayerDoesNotCarryIsRefused_data();
    void whatALayerDoesNotCarryIsRefused();
    void theLastOfTwoEqualKeysCounts();
    void tokensAreThoseOfPython_data();
    void tokensAreThoseOfPython();
    void tokensLiveAsLongAsInPython_data();
    void tokensLiveAsLongAsInPython();
    void anyAgeIsRightWithoutALifetime();
    void keysAreTextOfAnyKind_data();
    void keysAreTextOfAnyKind();
    void theFirstKeySealsAndEachOpens();
    void whatWasChangedIsNotOpened();
    void membersAreThoseOfPython_data();
    void membersAreThoseOfPython();
    void aMemberSaysWhomItIsFor();
    void keysAreThoseOfPython();
    void serversAreThoseOfPython_data();
    void serversAreThoseOfPython();
    void scoresOnlyIncrease();
    void scoresAreTheShortestDecimal();

private:
    [[nodiscard]] static QByteArray hex(const QJsonValue &value)
    {
        return QByteArray::fromHex(value.toString().toLatin1());
    }

    QJsonObject m_vectors;
};

void TestLayerVectors::initTestCase()
{
    QFile file(QStringLiteral(LIMPID_VECTORS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_vectors.isEmpty());
}

void TestLayerVectors::msgpackIsThatOfPython_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto rows = m_vectors[u"msgpack"].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows)
        QTest::addRow("%s", qPrintable(row[u"name"].toString())) << hex(row[u"hex"]);
}

void TestLayerVectors::msgpackIsThatOfPython()
{
    QFETCH(QByteArray, bytes);
    const auto message = MsgpackCodec::decode(bytes);
    QVERIFY(message);
    QCOMPARE(MsgpackCodec::encode(*message).toHex(), bytes.toHex());
}

void TestLayerVectors::everyTypeIsReadAsItself()
{
    const auto big = std::numeric_limits<quint64>::max();
    const auto low = std::numeric_limits<qint64>::min();
    const LayerMessage message {
        { u"type"_s, u"xxx.ooo"_s },
        { u"text"_s, u"收到了 é 😀"_s },
        { u"bytes"_s, QByteArray("\x00\xff", 2) },
        { u"numbers"_s, LayerValue::List { 0, -33, qint64(65536), big, low } },
        { u"doubles"_s, LayerValue::List { 1.0, -0.0, 1e300 } },
        { u"map"_s, LayerMessage { { u"yes"_s, true }, { u"no"_s, false }, { u"none"_s, {} } } },
    };
    QCOMPARE(MsgpackCodec::decode(MsgpackCodec::encode(message)), message);
    QCOMPARE(MsgpackCodec::encode({ { u"d"_s, 1.0 } }).toHex(), "81a164cb3ff0000000000000"_ba);
}

void TestLayerVectors::otherFormsOfMsgpackAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LayerMessage>("message");
    const auto row = [](const char *name, const char *bytes, const LayerValue &value) {
        QTest::newRow(name) << QByteArray::fromHex(bytes) << LayerMessage { { u"a"_s, value } };
    };
    row("float32", "81a161ca3fc00000", 1.5);
    row("uint64 that is small", "81a161cf0000000000000001", 1);
    row("int64 that is small", "81a161d3ffffffffffffffff", -1);
    row("int16 that is positive", "81a161d10005", 5);
    row("str32 that is short", "81a161db0000000162", u"b"_s);
    row("bin32 that is short", "81a161c60000000162", "b"_ba);
    row("array32 that is short", "81a161dd0000000101", LayerValue::List { 1 });
    row("map32 that is short", "df00000001a16101", 1);
    row("key as str32", "81db000000016101", 1);
}

void TestLayerVectors::otherFormsOfMsgpackAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(LayerMessage, message);
    QCOMPARE(MsgpackCodec::decode(bytes), message);
}

void TestLayerVectors::whatALayerDoesNotCarryIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << QByteArray::fromHex(bytes);
    };
    row("nothing", "");
    row("no map", "a161");
    row("a list", "9101");
    row("something behind it", "81a161c0c0");
    row("cut off", "82a161c0");
    row("key that is a number", "8101c0");
    row("key that is bytes", "81c40161c0");
    row("key that is null", "81c0c0");
    row("key that is a list", "8190c0");
    row("text that is not UTF-8", "81a161a1ff");
    row("key that is not UTF-8", "81a1ffc0");
    row("extension", "81a161d40100");
    row("byte that means nothing", "81a161c1");
    row("list that claims to be huge", "81a161ddffffffff");
    row("text that claims to be huge", "81a161dbffffffff");
    row("lists in lists",
        "81a161" + QByteArray(2 * MsgpackCodec::MaxDepth, '9').replace("99", "91") + "c0");
}

void TestLayerVectors::whatALayerDoesNotCarryIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!MsgpackCodec::decode(bytes));
}

void TestLayerVectors::theLastOfTwoEqualKeysCounts()
{
    const auto message = MsgpackCodec::decode(QByteArray::fromHex("83a16101a16202a16103"));
    QCOMPARE(message, LayerMessage({ { u"a"_s, 3 }, { u"b"_s, 2 } }));
}

void TestLayerVectors::tokensAreThoseOfPython_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto rows = m_vectors[u"fernet"].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows)
        QTest::addRow("%s", qPrintable(row[u"name"].toString())) << row.toObject();
}

void TestLayerVectors::tokensAreThoseOfPython()
{
    QFETCH(QJsonObject, vector);
    const Fernet fernet({ vector[u"key"].toString() });
    const auto plain = hex(vector[u"plaintext_msgpack_hex"]);
    const auto time = vector[u"time"].toInteger();
    const auto token = fernet.seal(plain, time, hex(vector[u"iv_hex"]));
    QCOMPARE(token, vector[u"token_ascii"].toString().toLatin1());
    QCOMPARE(fernet.open(token, time, 70), plain);
    const auto another = fernet.seal(plain, time);
    QVERIFY(another != token); // a new initialization vector each time
    QCOMPARE(fernet.open(another, time, 70), plain);
}

void TestLayerVectors::tokensLiveAsLongAsInPython_data()
{
    QTest::addColumn<bool>("isOpened");
    const auto rows = m_vectors[u"fernet_ttl70_now_minus_token_time"].toObject();
    QVERIFY(!rows.isEmpty());
    for (auto row = rows.begin(); row != rows.end(); ++row)
        QTest::addRow("%s", qPrintable(row.key())) << (row.value() == u"ok"_s);
}

void TestLayerVectors::tokensLiveAsLongAsInPython()
{
    const auto age = QByteArray(QTest::currentDataTag()).toInt();
    const Fernet fernet({ u"secret-key-1"_s });
    const auto token = fernet.seal("hello", 1'700'000'000);
    QTEST(fernet.open(token, 1'700'000'000 + age, 70).has_value(), "isOpened");
}

void TestLayerVectors::anyAgeIsRightWithoutALifetime()
{
    const Fernet fernet({ u"secret-key-1"_s });
    const auto token = fernet.seal("hello", 1'700'000'000);
    QVERIFY(fernet.open(token, 1'900'000'000, {}));
    QVERIFY(fernet.open(token, 1'000'000'000, {}));
}

void TestLayerVectors::keysAreTextOfAnyKind_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto rows = m_vectors[u"key_derivation"].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows)
        QTest::addRow("%s", qPrintable(row[u"sha256_hex"].toString())) << row.toObject();
}

void TestLayerVectors::keysAreTextOfAnyKind()
{
    // The signing key shows in a MAC, the encryption key in what is sealed.
    QFETCH(QJsonObject, vector);
    const Fernet fernet({ vector[u"key"].toString() });
    const QByteArray iv(Fernet::IvSize, 'i');
    const auto raw
        = QByteArray::fromBase64(fernet.seal("hello", 1, iv), QByteArray::Base64UrlEncoding);
    QCOMPARE(QMessageAuthenticationCode::hash(
                 raw.chopped(32), hex(vector[u"signing_key_hex"]), QCryptographicHash::Sha256),
             raw.right(32));
}

void TestLayerVectors::theFirstKeySealsAndEachOpens()
{
    const auto vector = m_vectors[u"fernet"][0];
    const auto token = vector[u"token_ascii"].toString().toLatin1();
    const auto time = vector[u"time"].toInteger();
    const Fernet both({ u"new-key"_s, u"secret-key-1"_s });
    QCOMPARE(both.open(token, time, 70), hex(vector[u"plaintext_msgpack_hex"]));
    const auto sealed = both.seal("hello", time);
    QCOMPARE(Fernet({ u"new-key"_s }).open(sealed, time, 70), "hello"_ba);
    QVERIFY(!Fernet({ u"secret-key-1"_s }).open(sealed, time, 70));
}

void TestLayerVectors::whatWasChangedIsNotOpened()
{
    const Fernet fernet({ u"secret-key-1"_s });
    const auto token = fernet.seal("hello", 1'700'000'000);
    const auto raw = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
    const auto isOpened = [&](const QByteArray &bytes) {
        const auto text = bytes.toBase64(QByteArray::Base64UrlEncoding);
        return fernet.open(text, 1'700'000'000, 70).has_value();
    };
    QVERIFY(isOpened(raw));
    for (qsizetype i = 0; i < raw.size(); ++i) {
        auto changed = raw;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!isOpened(changed), qPrintable(QString::number(i)));
        QVERIFY(!isOpened(raw.left(i)));
    }
    QVERIFY(!fernet.open("", 1'700'000'000, 70));
    QVERIFY(!fernet.open("!" + token, 1'700'000'000, 70));
}

void TestLayerVectors::membersAreThoseOfPython_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QByteArray>("plain");
    for (const auto &row : m_vectors[u"plain_core_member"].toArray()) {
        const auto member = hex(row[u"member_hex"]);
        QTest::addRow("%s", qPrintable(row[u"name"].toString()))
            << member << QStringList() << member.mid(CoreWire::PrefixSize);
    }
    for (const auto &row : m_vectors[u"fernet"].toArray()) {
        QTest::addRow("sealed %s", qPrintable(row[u"name"].toString()))
            << hex(row[u"core_member_hex"]) << QStringList(row[u"key"].toString())
            << hex(row[u"plaintext_msgpack_hex"]);
    }
}

void TestLayerVectors::membersAreThoseOfPython()
{
    QFETCH(QByteArray, member);
    QFETCH(QStringList, keys);
    QFETCH(QByteArray, plain);
    const CoreWire wire(u"asgi"_s, keys, 70);
    const auto envelope = wire.open(member, 1'700'000'000);
    QVERIFY(envelope);
    QVERIFY(!envelope->message.contains(CoreWire::ChannelKey));
    auto whole = MsgpackCodec::decode(plain).value();
    const auto isForMany = whole.value(CoreWire::ChannelKey).as<LayerValue::List>() != nullptr;
    whole.take(CoreWire::ChannelKey);
    QCOMPARE(envelope->message, whole);

    // And written again: all but the random prefix is the same, unless it is sealed.
    const auto channel = ChannelName::fromString(envelope->channels.value(0, u"general"_s));
    const auto written = isForMany
        ? wire.toMembers(envelope->channels, envelope->message, 1'700'000'000)
        : wire.toChannel(channel.value(), envelope->message, 1'700'000'000);
    QCOMPARE(written.size(), member.size());
    if (keys.isEmpty())
        QCOMPARE(written.mid(CoreWire::PrefixSize).toHex(), plain.toHex());
}

void TestLayerVectors::aMemberSaysWhomItIsFor()
{
    const CoreWire wire(u"asgi"_s, {}, 70);
    const LayerMessage message { { u"type"_s, u"test"_s }, { CoreWire::ChannelKey, u"forged"_s } };
    const auto ofProcess = ChannelName::fromString(u"specific.a!b"_s).value();
    const auto shared = ChannelName::fromString(u"general"_s).value();
    const auto channels = [&](const QByteArray &member) { return wire.open(member, 0)->channels; };
    QCOMPARE(channels(wire.toChannel(ofProcess, message, 0)), QStringList(u"specific.a!b"_s));
    QCOMPARE(channels(wire.toChannel(shared, message, 0)), QStringList());
    QCOMPARE(channels(wire.toMembers({ u"a!b"_s, u"a!c"_s }, message, 0)),
             QStringList({ u"a!b"_s, u"a!c"_s }));
    QVERIFY(wire.toChannel(shared, message, 0) != wire.toChannel(shared, message, 0));
    // Not for somebody, but for a number.
    const LayerMessage odd { { CoreWire::ChannelKey, 1 } };
    QVERIFY(!wire.open(QByteArray(CoreWire::PrefixSize, 'x') + MsgpackCodec::encode(odd), 0));
}

void TestLayerVectors::keysAreThoseOfPython()
{
    const CoreWire wire(u"asgi"_s, {}, 70);
    const auto channel = ChannelName::fromString(u"specific.0123!abc"_s).value();
    QCOMPARE(wire.channelKey(channel.nonLocal()), "asgispecific.0123!"_ba);
    QCOMPARE(wire.channelKey(u"general"_s), "asgigeneral"_ba);
    QCOMPARE(wire.groupKey(GroupName::fromString(u"x1"_s).value()), "asgi:group:x1"_ba);
}

void TestLayerVectors::serversAreThoseOfPython_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto rows = m_vectors[u"crc_ring"].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows)
        QTest::addRow("%s", qPrintable(row[u"value"].toString())) << row.toObject();
}

void TestLayerVectors::serversAreThoseOfPython()
{
    QFETCH(QJsonObject, vector);
    const auto value = vector[u"value"].toString();
    QCOMPARE(HashRing::slot(value), vector[u"slot"].toInt());
    const auto ring = vector[u"ring"].toObject();
    QVERIFY(!ring.isEmpty());
    for (auto entry = ring.begin(); entry != ring.end(); ++entry)
        QCOMPARE(HashRing(entry.key().toInt()).server(value), entry.value().toInt());
}

void TestLayerVectors::scoresOnlyIncrease()
{
    ScoreClock clock;
    const auto first = clock.next(1'795'442'533.5);
    QCOMPARE(first, 1'795'442'533.5);
    const auto second = clock.next(1'795'442'533.5);
    QVERIFY(second > first);
    QVERIFY(second - first < 1e-6);
    const auto third = clock.next(1'795'442'500.0); // the clock was set back
    QVERIFY(third > second);
    QCOMPARE(clock.next(1'795'442'600.25), 1'795'442'600.25);
}

void TestLayerVectors::scoresAreTheShortestDecimal()
{
    QCOMPARE(ScoreClock::toText(1795441330.9772823), "1795441330.9772823"_ba);
    QCOMPARE(ScoreClock::toText(1795442533.0), "1795442533"_ba);
    ScoreClock clock;
    const auto first = clock.next(1'795'442'533.538677);
    const auto second = clock.next(0);
    QVERIFY(ScoreClock::toText(first) != ScoreClock::toText(second));
    QCOMPARE(ScoreClock::toText(second).toDouble(), second);
}

QTEST_GUILESS_MAIN(TestLayerVectors)
#include "tst_layervectors.moc"
