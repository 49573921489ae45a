// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/ndjsonlines.h"
#include "common/websocket/frameencoder.h"
#include "handserver.h"
#include "headlessprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

/// What docs/NDJSON.md says of a field.
struct Field
{
    QString type;
    bool isOptional = false;
};

using Fields = QMap<QString, Field>;

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return value.toDouble() == double(value.toInteger()) ? u"number"_s : u"fraction"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Null:
        return u"null"_s;
    default:
        return u"something else"_s;
    }
}

} // namespace

/// docs/NDJSON.md is what limpid-client writes.
class TestNdjsonDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachExampleIsWhatTheTableSays_data();
    void eachExampleIsWhatTheTableSays();
    void everyTypeHasAnExample();
    void theVersionIsTheWriters();
    void realOutputIsWhatTheTablesSay();
    void timeNeverGoesBack();
    void nothingIsDocumentedThatIsNotWritten();

private:
    void readDocument(const QString &document);
    void makeOutput();
    void run(HandServer &server, const QStringList &arguments, const QByteArray &answers = {});
    /// What is wrong with a line; empty: nothing.
    [[nodiscard]] QString problemOf(const QByteArray &line) const;

    QMap<QString, Fields> m_types;
    QList<std::pair<QString, QByteArray>> m_examples; // with the type of the section
    QByteArrayList m_output; // of several runs
    QList<qsizetype> m_runs; // where each begins
};

void TestNdjsonDocument::readDocument(const QString &document)
{
    static const QRegularExpression heading(u"^## `([a-z]+)`$"_s);
    static const QRegularExpression row(u"^\\| (`[^|]+`) \\| ([a-z ]+?)(, optional)? \\|"_s);
    QString type; // "": what every line has
    for (const QString &line : document.split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch())
            type = match.captured(1);
        if (const auto match = row.match(line); match.hasMatch()) {
            for (QString name : match.captured(1).split(u", "_s))
                m_types[type].insert(name.remove(u'`'),
                                     { match.captured(2), !match.captured(3).isEmpty() });
        }
        if (line.startsWith(u'{'))
            m_examples.append({ type, line.toUtf8() });
    }
}

void TestNdjsonDocument::run(HandServer &server,
                             const QStringList &arguments,
                             const QByteArray &answers)
{
    const size_t before = server.peerCount();
    HeadlessProcess client(QStringList { u"--raw"_s, server.url() } + arguments);
    if (!answers.isNull()) {
        QTRY_VERIFY(server.peerCount() > before && server.peer()->hasRequest());
        server.peer()->send(answers);
    }
    QVERIFY2(client.waitForEnd(), client.output().constData());
    m_runs.append(m_output.size());
    QByteArrayList lines = client.output().split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    m_output += lines;
}

void TestNdjsonDocument::makeOutput()
{
    HandServer echo(HandServer::Manner::Echo);
    run(echo,
        { u"--send"_s, u"h\u00e9llo \"\\\t\u0001"_s, u"--ping"_s, u"--close"_s, u"4001:bye"_s });
    run(echo, { u"--send"_s, u"h\u00e9llo"_s, u"--ping"_s, u"--payload"_s, u"2"_s });
    run(echo, { u"--send-binary"_s, QStringLiteral(LIMPID_CLIENT), u"--payload"_s, u"300000"_s });

    HandServer hand(HandServer::Manner::Accept);
    FrameHead reserved;
    reserved.opcode = Opcode(3);
    run(hand,
        { u"--no-deflate"_s },
        HandPeer::encodeText("a") + encodeFrame(Opcode::Pong, "\xff") + HandPeer::encodeClose(0));
    run(hand, {}, encodeFrame(Opcode(3), "x"));
    HandServer silent;
    run(silent, {}, "HTTP/1.1 403 Forbidden\r\nX: \xff\r\nContent-Length: 3\r\n\r\nno\n");

    // What only a saved log has.
    m_runs.append(m_output.size());
    m_output.append(NdjsonLines::lost(1'795'479'971'817'615, 1).trimmed());
}

void TestNdjsonDocument::initTestCase()
{
    QFile file(QFINDTESTDATA("../../docs/NDJSON.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    readDocument(QString::fromUtf8(file.readAll()));
    makeOutput();
    QVERIFY(m_output.size() > 50);
}

QString TestNdjsonDocument::problemOf(const QByteArray &line) const
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    if (object.isEmpty())
        return u"not JSON: "_s + error.errorString();
    if (!line.startsWith("{\"v\":1,\"time\":1") || line.indexOf("\"type\":") > 40)
        return u"v, time and type do not stand first"_s;
    Fields fields = m_types.value(QString());
    const Fields own = m_types.value(object.value("type"_L1).toString());
    if (own.isEmpty())
        return u"a type that is not documented"_s;
    fields.insert(own);
    for (auto field = object.begin(); field != object.end(); ++field) {
        QString type = fields.value(field.key()).type;
        if (type == "payload"_L1)
            type = field.key() == "truncated"_L1 ? u"boolean"_s : u"string"_s;
        if (!type.split(u" or "_s).contains(typeOf(field.value())))
            return u"%1 is \"%2\", and not \"%3\""_s.arg(field.key(), typeOf(field.value()), type);
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field->isOptional && field->type != "payload"_L1 && !object.contains(field.key()))
            return field.key() + u" is missing"_s;
    }
    const int payloads = int(object.contains("text"_L1)) + int(object.contains("base64"_L1));
    const Field payload = own.value(u"text"_s);
    if (payload.type == "payload"_L1 && payloads != 1 && !(payload.isOptional && payloads == 0))
        return u"%1 payloads"_s.arg(payloads);
    return {};
}

void TestNdjsonDocument::eachExampleIsWhatTheTableSays_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("line");
    for (qsizetype i = 0; i < m_examples.size(); ++i) {
        const auto &[type, line] = m_examples[i];
        QTest::addRow("%s, example %d", qPrintable(type), int(i)) << type << line;
    }
}

void TestNdjsonDocument::eachExampleIsWhatTheTableSays()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, line);
    QCOMPARE(problemOf(line), QString());
    QCOMPARE(QJsonDocument::fromJson(line).object().value("type"_L1).toString(), type);
}

void TestNdjsonDocument::everyTypeHasAnExample()
{
    QSet<QString> shown { QString() }; // what every line has
    for (const auto &[type, line] : std::as_const(m_examples))
        shown.insert(type);
    const QStringList types = m_types.keys();
    QCOMPARE(shown, QSet<QString>(types.begin(), types.end()));
    QCOMPARE(types.size(), 10);
}

void TestNdjsonDocument::theVersionIsTheWriters()
{
    QCOMPARE(QJsonDocument::fromJson(m_examples.first().second).object().value("v"_L1).toInt(),
             NdjsonLines::Version);
}

void TestNdjsonDocument::realOutputIsWhatTheTablesSay()
{
    for (const QByteArray &line : std::as_const(m_output)) {
        const QString problem = problemOf(line);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + QString::fromUtf8(line)));
    }
}

void TestNdjsonDocument::timeNeverGoesBack()
{
    qint64 last = 0;
    for (qsizetype i = 0; i < m_output.size(); ++i) {
        const auto line = QJsonDocument::fromJson(m_output[i]).object();
        const qint64 time = line.value("time"_L1).toInteger();
        QVERIFY(time >= last || m_runs.contains(i));
        last = time;
    }
}

void TestNdjsonDocument::nothingIsDocumentedThatIsNotWritten()
{
    QMap<QString, QSet<QString>> written;
    for (const QByteArray &line : std::as_const(m_output)) {
        const auto object = QJsonDocument::fromJson(line).object();
        const QStringList names = object.keys();
        written[object.value("type"_L1).toString()].unite({ names.begin(), names.end() });
        written[u"any"_s].unite({ names.begin(), names.end() });
    }
    for (auto type = m_types.begin(); type != m_types.end(); ++type) {
        for (auto field = type->begin(); field != type->end(); ++field) {
            // A payload's fields are the same everywhere.
            const bool isAnywhere = type.key().isEmpty() || field->type == "payload"_L1;
            QVERIFY2(written[isAnywhere ? u"any"_s : type.key()].contains(field.key()),
                     qPrintable(type.key() + u' ' + field.key()));
        }
    }
}

QTEST_GUILESS_MAIN(TestNdjsonDocument)
#include "tst_ndjsondocument.moc"
