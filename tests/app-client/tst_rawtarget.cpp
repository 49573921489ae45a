// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/rawbook.h"
#include "app-client/raw/rawtarget.h"
#include "common/net/websocketoptions.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What is written for raw mode, and what is kept of it.
class TestRawTarget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void headersAreReadLineByLine_data();
    void headersAreReadLineByLine();
    void whatIsNoHeaderIsShownBack_data();
    void whatIsNoHeaderIsShownBack();
    void subprotocolsAreSeparatedByCommasOrSpaces();
    void theOriginIsThatOfThePageUnlessToldOtherwise();
    void filesThatAreNoneAreAProblem_data();
    void filesThatAreNoneAreAProblem();
    void whatWasSavedIsThereTheNextTime();
    void theSameNameReplaces();
    void whatIsRemovedIsGone();
    void onlyThePersonMayReadTheFile();
    void anotherProcessLosesNothing();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void whatCanBeReadOfADamagedFileIsKept();
    void damageThatIsMetLaterIsSaid();
    void aNewerFileIsLeftAlone();
    void aFullDiskChangesNothing();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/raw.json"_s); }
    void writeFile(const QByteArray &content) const;
    [[nodiscard]] QByteArray readFile() const;
    [[nodiscard]] static SavedTarget fullTarget();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRawTarget::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRawTarget::writeFile(const QByteArray &content) const
{
    QDir().mkpath(m_folder->filePath(u"data"_s));
    QFile to(file());
    QVERIFY(to.open(QIODevice::WriteOnly));
    QCOMPARE(to.write(content), content.size());
}

QByteArray TestRawTarget::readFile() const
{
    QFile from(file());
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

SavedTarget TestRawTarget::fullTarget()
{
    SavedTarget saved;
    saved.name = u"Zürich, über alles"_s;
    saved.target.url = u"wss://example.org/chat?x=1"_s;
    saved.target.protocols = { u"a"_s, u"b"_s };
    saved.target.headers = { { "Authorization", "Bearer x:y" }, { "X-Empty", "" } };
    saved.target.origin = RawTarget::Origin::Other;
    saved.target.otherOrigin = u"https://example.com"_s;
    saved.target.deflate = false;
    saved.target.tls = { u"/ca.pem"_s, u"/cert.pem"_s, u"/key.pem"_s, true };
    saved.target.proxy = QUrl(u"socks5://ada:a%20b%40@127.0.0.1:1080"_s);
    return saved;
}

void TestRawTarget::headersAreReadLineByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Headers>("headers");
    QTest::newRow("none") << u""_s << Headers {};
    QTest::newRow("empty lines") << u"\n  \nA: 1\n\nB: 2\n"_s
                                 << Headers { { "A", "1" }, { "B", "2" } };
    QTest::newRow("a colon in the value") << u"A: b:c"_s << Headers { { "A", "b:c" } };
    QTest::newRow("no value") << u"A:"_s << Headers { { "A", "" } };
    QTest::newRow("twice") << u"A: 1\nA: 2"_s << Headers { { "A", "1" }, { "A", "2" } };
    QTest::newRow("UTF-8") << u"A: é"_s << Headers { { "A", "\xc3\xa9" } };
}

void TestRawTarget::headersAreReadLineByLine()
{
    QFETCH(QString, text);
    QFETCH(Headers, headers);
    const auto read = parseHeaders(text);
    QVERIFY(std::holds_alternative<Headers>(read));
    QCOMPARE(std::get<Headers>(read), headers);
    QCOMPARE(std::get<Headers>(parseHeaders(headersText(headers))), headers);
}

void TestRawTarget::whatIsNoHeaderIsShownBack_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no colon") << u"Authorization"_s;
    QTest::newRow("no name") << u": x"_s;
    QTest::newRow("a space in the name") << u"A B: x"_s;
    QTest::newRow("a control character") << u"A: x\u0001y"_s;
    QTest::newRow("a carriage return") << u"A: x\ry"_s;
    QTest::newRow("Host") << u"host: example.org"_s;
    QTest::newRow("Content-Length") << u"Content-Length: 0"_s;
    QTest::newRow("Upgrade") << u"Upgrade: h2c"_s;
    QTest::newRow("Origin") << u"Origin: null"_s;
    QTest::newRow("of the handshake") << u"Sec-WebSocket-Key: x"_s;
}

void TestRawTarget::whatIsNoHeaderIsShownBack()
{
    QFETCH(QString, line);
    const auto read = parseHeaders(u"Good: 1\n"_s + line + u"\nAlso-Good: 2"_s);
    QVERIFY(std::holds_alternative<QString>(read));
    QCOMPARE(std::get<QString>(read), line);
}

void TestRawTarget::subprotocolsAreSeparatedByCommasOrSpaces()
{
    QCOMPARE(parseProtocols(u" a, b ,,c\td "_s), QStringList({ u"a"_s, u"b"_s, u"c"_s, u"d"_s }));
    QCOMPARE(parseProtocols(u"  "_s), QStringList());
}

void TestRawTarget::theOriginIsThatOfThePageUnlessToldOtherwise()
{
    RawTarget target;
    target.url = u"wss://example.org:8443/x"_s;
    QCOMPARE(std::get<0>(target.toOptions()).origin, u"https://example.org:8443"_s);
    target.origin = RawTarget::Origin::None;
    QCOMPARE(std::get<0>(target.toOptions()).origin, QString());
    target.origin = RawTarget::Origin::Other;
    target.otherOrigin = u"https://example.com"_s;
    QCOMPARE(std::get<0>(target.toOptions()).origin, u"https://example.com"_s);
}

void TestRawTarget::filesThatAreNoneAreAProblem_data()
{
    using Kind = ClientTlsProblem::Kind;
    QTest::addColumn<QStringList>("files"); // authorities, certificate, key
    QTest::addColumn<Kind>("kind");
    const QString certificate = QFINDTESTDATA("../common/certificates/server.pem");
    const QString key = QFINDTESTDATA("../common/certificates/server.key");
    QTest::newRow("not there") << QStringList { u"/none.pem"_s, {}, {} } << Kind::Unreadable;
    QTest::newRow("a key is no certificate") << QStringList { key, {}, {} } << Kind::NoCertificate;
    QTest::newRow("a certificate is no key")
        << QStringList { {}, certificate, certificate } << Kind::NoKey;
    QTest::newRow("no key") << QStringList { {}, certificate, {} } << Kind::HalfAPair;
    QTest::newRow("no certificate") << QStringList { {}, {}, key } << Kind::HalfAPair;
}

void TestRawTarget::filesThatAreNoneAreAProblem()
{
    QFETCH(QStringList, files);
    QFETCH(ClientTlsProblem::Kind, kind);
    RawTarget target;
    target.url = u"wss://example.org/"_s;
    target.tls = { files[0], files[1], files[2], false };
    const auto options = target.toOptions();
    QVERIFY(std::holds_alternative<ClientTlsProblem>(options));
    QCOMPARE(std::get<ClientTlsProblem>(options).kind, kind);
    QVERIFY(!std::get<ClientTlsProblem>(options).file.isEmpty());
    target.url = u"ws://example.org/"_s; // which asks for none of them
    QVERIFY(std::holds_alternative<WebSocketOptions>(target.toOptions()));
}

void TestRawTarget::whatWasSavedIsThereTheNextTime()
{
    const Snippet snippet { u"eight"_s, true, u"00 01"_s };
    SavedTarget plain;
    plain.name = u"a plain one"_s;
    plain.target.url = u"ws://127.0.0.1:1/"_s;
    {
        RawBook book(file());
        QCOMPARE(book.problem(), RawBook::Problem::None);
        QSignalSpy changes(&book, &RawBook::changed);
        QVERIFY(book.save(fullTarget()));
        QVERIFY(book.save(plain));
        QVERIFY(book.save(snippet));
        QCOMPARE(changes.size(), 3);
    }
    const RawBook again(file());
    QCOMPARE(again.problem(), RawBook::Problem::None);
    QCOMPARE(again.targets(), QList<SavedTarget>({ fullTarget(), plain }));
    QCOMPARE(again.snippets(), QList<Snippet> { snippet });
}

void TestRawTarget::theSameNameReplaces()
{
    RawBook book(file());
    QVERIFY(book.save(Snippet { u"x"_s, false, u"1"_s }));
    QVERIFY(book.save(Snippet { u"x"_s, false, u"2"_s }));
    QCOMPARE(book.snippets(), QList<Snippet>({ { u"x"_s, false, u"2"_s } }));
}

void TestRawTarget::whatIsRemovedIsGone()
{
    RawBook book(file());
    QVERIFY(book.save(fullTarget()));
    QVERIFY(book.save(Snippet { u"x"_s, false, u"1"_s }));
    QVERIFY(book.removeTarget(fullTarget().name));
    QVERIFY(book.removeSnippet(u"x"_s));
    QVERIFY(book.removeSnippet(u"never there"_s));
    QVERIFY(RawBook(file()).targets().isEmpty());
    QVERIFY(RawBook(file()).snippets().isEmpty());
}

void TestRawTarget::onlyThePersonMayReadTheFile()
{
    RawBook book(file());
    QVERIFY(book.save(fullTarget()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void TestRawTarget::anotherProcessLosesNothing()
{
    RawBook one(file());
    RawBook other(file());
    QVERIFY(one.save(Snippet { u"a"_s, false, u"1"_s }));
    QVERIFY(other.save(Snippet { u"b"_s, false, u"2"_s }));
    QCOMPARE(RawBook(file()).snippets().size(), 2);
}

void TestRawTarget::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("{\"version\": 1");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("a connection without an address")
        << QByteArray(R"({"version": 1, "connections": [{"name": "x"}]})");
    QTest::newRow("a header with a line break") << QByteArray(
        R"({"version":1,"connections":[{"name":"x","url":"ws://h/","headers":"A: 1\rB",)"
        R"("ca":"","cert":"","key":"","protocols":[],"origin":null}]})");
    QTest::newRow("an origin with a line break")
        << QByteArray(R"({"version":1,"connections":[{"name":"x","url":"ws://h/","headers":"",)"
                      R"("ca":"","cert":"","key":"","protocols":[],"origin":"a\r\nb"}]})");
    QTest::newRow("a message that is none") << QByteArray(R"({"version": 1, "messages": [1]})");
}

void TestRawTarget::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    writeFile(content);
    RawBook book(file());
    QCOMPARE(book.problem(), RawBook::Problem::Damaged);
    QVERIFY(book.targets().isEmpty());
    QFile aside(book.detail());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(book.save(fullTarget()));
    QCOMPARE(book.problem(), RawBook::Problem::None);
    QCOMPARE(RawBook(file()).targets().size(), 1);
}

void TestRawTarget::whatCanBeReadOfADamagedFileIsKept()
{
    writeFile(R"({"version": 1, "messages": [{"name": "good", "text": "x"}, {"name": "bad"}]})");
    RawBook book(file());
    QCOMPARE(book.problem(), RawBook::Problem::Damaged);
    QCOMPARE(book.snippets(), QList<Snippet>({ { u"good"_s, false, u"x"_s } }));
    QVERIFY(book.save(Snippet { u"new"_s, false, u"y"_s }));
    QCOMPARE(RawBook(file()).snippets().size(), 2);
}

void TestRawTarget::damageThatIsMetLaterIsSaid()
{
    RawBook book(file());
    QVERIFY(book.save(Snippet { u"mine"_s, false, u"x"_s }));
    QSignalSpy said(&book, &RawBook::wasSetAside);
    writeFile("nonsense");
    QVERIFY(book.save(Snippet { u"new"_s, false, u"y"_s }));
    QCOMPARE(said.size(), 1);
    QCOMPARE(book.snippets().size(), 2); // what was known is not lost by somebody's nonsense
    QCOMPARE(book.problem(), RawBook::Problem::None);
}

void TestRawTarget::aNewerFileIsLeftAlone()
{
    const QByteArray newer(R"({"version": 2, "connections": {"of": "another kind"}})");
    writeFile(newer);
    RawBook book(file());
    QCOMPARE(book.problem(), RawBook::Problem::Newer);
    QVERIFY(!book.save(fullTarget()));
    QCOMPARE(book.problem(), RawBook::Problem::Newer);
    QVERIFY(book.targets().isEmpty());
    QCOMPARE(readFile(), newer);
}

void TestRawTarget::aFullDiskChangesNothing()
{
    RawBook book(u"/proc/none/raw.json"_s);
    QVERIFY(!book.save(fullTarget()));
    QCOMPARE(book.problem(), RawBook::Problem::Unwritable);
    QVERIFY(!book.detail().isEmpty());
    QVERIFY(book.targets().isEmpty());
}

QTEST_GUILESS_MAIN(TestRawTarget)
#include "tst_rawtarget.moc"
