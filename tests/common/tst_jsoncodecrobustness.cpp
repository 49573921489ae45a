// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/jsoncodec.h"
#include "protocolexamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Limpid;

namespace {

constexpr quint32 DefaultSeed = 20'261'123; // another: LIMPID_SEED=n
constexpr int MutationsOfAnExample = 3'000;

// What is likely to hit a rule somewhere.
const QByteArrayList Fragments {
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "2147483648",
    "0.5",
    "\"\"",
    "[]",
    "{}",
    "[[",
    "{\"type\":",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "\xc3",
    "\xed\xa0\x80",
    "\xf4\x90\x80\x80",
    QByteArray(1, 0),
    "\"type\":\"hello\",",
    "\"group\":\"y\",",
    "\xef\xbb\xbf",
    "9999-99-99T99:99:99.999Z",
    "24:00:00.000Z",
    "00000000-0000-0000-0000-000000000000",
};

/// One to four random changes: a bit flipped, bytes cut, doubled or overwritten, a fragment put in.
QByteArray mutated(QByteArray json, QRandomGenerator &random)
{
    for (int change = random.bounded(4); change >= 0; --change) {
        const qsizetype at = random.bounded(int(json.size()) + 1);
        const qsizetype length = random.bounded(12) + 1;
        switch (random.bounded(6)) {
        case 0:
            if (at < json.size()) {
                json[at] = char(json[at] ^ (1 << random.bounded(8)));
            }
            break;
        case 1:
            json.remove(at, length);
            break;
        case 2:
            json.insert(at, json.mid(at, length));
            break;
        case 3:
            json.insert(at, json.mid(random.bounded(int(json.size()) + 1), length));
            break;
        case 4:
            json.insert(at, Fragments[random.bounded(int(Fragments.size()))]);
            break;
        case 5:
            json.replace(at, length, Fragments[random.bounded(int(Fragments.size()))]);
            break;
        }
    }
    return json;
}

/// Empty if what was decoded is a whole fault or a value that survives the wire; else what is
/// wrong.
template<typename T, typename Decode>
QByteArray complaint(const Decoded<T> &decoded, Decode decode)
{
    if (const auto *fault = std::get_if<Fault>(&decoded)) {
        return fault->text.isEmpty() ? "a fault without a text" : "";
    }
    const Decoded<T> again = decode(JsonCodec::encode(std::get<T>(decoded)));
    if (const auto *fault = std::get_if<Fault>(&again)) {
        return "its encoding is refused: " + fault->text.toUtf8();
    }
    return std::get<T>(again) == std::get<T>(decoded) ? "" : "its encoding says something else";
}

} // namespace

/// Nothing that arrives makes the codec crash, or accept what it would not say itself.
class TestJsonCodecRobustness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatDamagedExamplesDecodeToSurvivesTheWire_data();
    void whatDamagedExamplesDecodeToSurvivesTheWire();

private:
    quint32 m_seed = DefaultSeed;
};

void TestJsonCodecRobustness::initTestCase()
{
    if (qEnvironmentVariableIsSet("LIMPID_SEED")) {
        m_seed = quint32(qEnvironmentVariableIntValue("LIMPID_SEED"));
    }
    qInfo("LIMPID_SEED=%u", m_seed);
}

void TestJsonCodecRobustness::whatDamagedExamplesDecodeToSurvivesTheWire_data()
{
    QTest::addColumn<QByteArray>("example");
    const ProtocolExamples examples = readProtocolExamples();
    for (const QByteArrayList &part : { examples.commands, examples.events }) {
        for (const QByteArray &example : part) {
            QTest::newRow(example.left(40).simplified().constData()) << example;
        }
    }
}

void TestJsonCodecRobustness::whatDamagedExamplesDecodeToSurvivesTheWire()
{
    QFETCH(QByteArray, example);
    QRandomGenerator random(m_seed);
    int accepted = 0;

    for (int i = 0; i < MutationsOfAnExample; ++i) {
        const QByteArray json = mutated(example, random);
        const auto command = JsonCodec::decodeCommand(json);
        const auto event = JsonCodec::decodeEvent(json);
        accepted
            += std::holds_alternative<Command>(command) || std::holds_alternative<Event>(event);

        const auto decodeCommand
            = [](QByteArrayView text) { return JsonCodec::decodeCommand(text); };
        QByteArray what = complaint<Command>(command, decodeCommand);
        if (what.isEmpty()) {
            what = complaint<Event>(event, &JsonCodec::decodeEvent);
        }
        QVERIFY2(what.isEmpty(), QByteArray(what + ": " + json).constData());
    }
    QVERIFY2(accepted > 0, "the damage is too heavy to test anything but the JSON parser");
}

QTEST_GUILESS_MAIN(TestJsonCodecRobustness)
#include "tst_jsoncodecrobustness.moc"
