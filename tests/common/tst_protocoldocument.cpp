// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/jsoncodec.h"
#include "protocolexamples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

QByteArray typeOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value("type"_L1).toString().toUtf8();
}

} // namespace

/// docs/PROTOCOL.md is what the codec does.
class TestProtocolDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachCommandExampleSurvivesTheCodec_data();
    void eachCommandExampleSurvivesTheCodec();
    void eachEventExampleSurvivesTheCodec_data();
    void eachEventExampleSurvivesTheCodec();
    void everyTypeHasAnExample();
    void everyFaultCodeIsListed();

private:
    ProtocolExamples m_examples;
};

void TestProtocolDocument::initTestCase()
{
    m_examples = readProtocolExamples();
    QVERIFY(!m_examples.document.isEmpty());
}

void TestProtocolDocument::eachCommandExampleSurvivesTheCodec_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray &json : std::as_const(m_examples.commands)) {
        QTest::newRow(typeOf(json).constData()) << json;
    }
}

void TestProtocolDocument::eachCommandExampleSurvivesTheCodec()
{
    QFETCH(QByteArray, json);

    const Decoded<Command> decoded = JsonCodec::decodeCommand(json);
    if (const auto *fault = std::get_if<Fault>(&decoded)) {
        QFAIL(qPrintable(fault->text));
    }
    const QByteArray encoded = JsonCodec::encode(std::get<Command>(decoded));

    QCOMPARE(QJsonDocument::fromJson(encoded), QJsonDocument::fromJson(json));
    QVERIFY2(encoded.startsWith("{\"type\":\"" + typeOf(json) + '"'), encoded.constData());
    QVERIFY(std::get<Command>(JsonCodec::decodeCommand(encoded)) == std::get<Command>(decoded));
}

void TestProtocolDocument::eachEventExampleSurvivesTheCodec_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray &json : std::as_const(m_examples.events)) {
        QTest::newRow(typeOf(json).constData()) << json;
    }
}

void TestProtocolDocument::eachEventExampleSurvivesTheCodec()
{
    QFETCH(QByteArray, json);

    const Decoded<Event> decoded = JsonCodec::decodeEvent(json);
    if (const auto *fault = std::get_if<Fault>(&decoded)) {
        QFAIL(qPrintable(fault->text));
    }
    const QByteArray encoded = JsonCodec::encode(std::get<Event>(decoded));

    QCOMPARE(QJsonDocument::fromJson(encoded), QJsonDocument::fromJson(json));
    QVERIFY2(encoded.startsWith("{\"type\":\"" + typeOf(json) + '"'), encoded.constData());
    QVERIFY(std::get<Event>(JsonCodec::decodeEvent(encoded)) == std::get<Event>(decoded));
}

void TestProtocolDocument::everyTypeHasAnExample()
{
    QSet<std::size_t> commands;
    for (const QByteArray &json : std::as_const(m_examples.commands)) {
        commands.insert(std::get<Command>(JsonCodec::decodeCommand(json)).index());
    }
    QSet<std::size_t> events;
    for (const QByteArray &json : std::as_const(m_examples.events)) {
        events.insert(std::get<Event>(JsonCodec::decodeEvent(json)).index());
    }

    QCOMPARE(commands.size(), qsizetype(std::variant_size_v<Command>));
    QCOMPARE(events.size(), qsizetype(std::variant_size_v<Event>));
}

void TestProtocolDocument::everyFaultCodeIsListed()
{
    QSet<QString> listed;
    static const QRegularExpression row(u"^\\| `([a-z-]+)` \\|"_s,
                                        QRegularExpression::MultilineOption);
    auto rows = row.globalMatch(QString::fromUtf8(m_examples.document));
    while (rows.hasNext()) {
        listed.insert(rows.next().captured(1));
    }

    QSet<QString> known;
    for (int code = 0; code <= int(FaultCode::Unavailable); ++code) {
        known.insert(JsonCodec::faultCodeToString(FaultCode(code)));
    }
    QCOMPARE(known.size(), int(FaultCode::Unavailable) + 1);
    QCOMPARE(listed, known);
}

QTEST_GUILESS_MAIN(TestProtocolDocument)
#include "tst_protocoldocument.moc"
