// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/textseal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr qint64 Now = 1'700'000'000; // seconds since the epoch

} // namespace

class TestTextSeal : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSealedIsOpened_data();
    void whatIsSealedIsOpened();
    void nothingOfItIsReadable();
    void theSameTextIsSealedAnewEachTime();
    void aWrongKeyOpensNothing();
    void whatWasChangedIsNotOpened();
    void theFirstKeySealsAndEachOpens();
    void withoutKeysTheTextIsAsItIs();
    void whatIsNotSealedIsNothingToWhoHasKeys();
    void aTextIsKnownAgainByItsDigest_data();
    void aTextIsKnownAgainByItsDigest();
    void aDigestUnderAKeyCannotBeGuessed();
};

void TestTextSeal::whatIsSealedIsOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"a"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("of several scripts") << u"收到了 é 😀 ٣"_s;
    QTest::newRow("with a null") << QString(u"a\0b"_s);
    QTest::newRow("of several lines") << u"a\nb\r\n"_s;
    QTest::newRow("long") << QString(16'384, u'é');
}

void TestTextSeal::whatIsSealedIsOpened()
{
    QFETCH(QString, text);
    const TextSeal seal({ u"пароль/秘密"_s });
    // Whenever it was: a history is older than what is on its way.
    for (const qint64 time : { qint64(0), Now, qint64(1) << 40 })
        QCOMPARE(seal.open(seal.close(text, time)), text);
}

void TestTextSeal::nothingOfItIsReadable()
{
    const auto closed = TextSeal({ u"secret-key-1"_s }).close(u"readable 你好"_s, Now);
    const auto inside = QByteArray::fromBase64(closed, QByteArray::Base64UrlEncoding);
    for (const auto &bytes : { closed, inside }) {
        QVERIFY(!bytes.contains("readable"));
        QVERIFY(!bytes.contains("你好"));
        QVERIFY(!bytes.contains("secret-key-1"));
    }
}

void TestTextSeal::theSameTextIsSealedAnewEachTime()
{
    const TextSeal seal({ u"secret-key-1"_s });
    QVERIFY(seal.close(u"yes"_s, Now) != seal.close(u"yes"_s, Now));
}

void TestTextSeal::aWrongKeyOpensNothing()
{
    const auto closed = TextSeal({ u"secret-key-1"_s }).close(u"hello"_s, Now);
    QCOMPARE(TextSeal({ u"secret-key-2"_s }).open(closed), std::nullopt);
    QCOMPARE(TextSeal({ u"secret-key-2"_s, u""_s }).open(closed), std::nullopt);
}

void TestTextSeal::whatWasChangedIsNotOpened()
{
    const TextSeal seal({ u"secret-key-1"_s });
    const auto closed = seal.close(u"hello"_s, Now);
    for (qsizetype i = 0; i < closed.size(); ++i) {
        auto changed = closed;
        changed[i] = changed[i] == 'A' ? 'Q' : 'A'; // other bits, also before the padding
        QCOMPARE(seal.open(changed), std::nullopt);
    }
    QCOMPARE(seal.open(closed.chopped(4)), std::nullopt);
}

void TestTextSeal::theFirstKeySealsAndEachOpens()
{
    const TextSeal before({ u"old"_s });
    const TextSeal between({ u"new"_s, u"old"_s });
    const TextSeal after({ u"new"_s });
    QCOMPARE(between.open(before.close(u"hello"_s, Now)), u"hello"_s);
    QCOMPARE(after.open(between.close(u"hello"_s, Now)), u"hello"_s);
    QCOMPARE(before.open(between.close(u"hello"_s, Now)), std::nullopt);
}

void TestTextSeal::withoutKeysTheTextIsAsItIs()
{
    const TextSeal none({});
    const auto text = u"readable 你好"_s;
    QCOMPARE(none.close(text, Now), text.toUtf8());
    QCOMPARE(none.open(text.toUtf8()), text);
}

void TestTextSeal::whatIsNotSealedIsNothingToWhoHasKeys()
{
    const TextSeal seal({ u"secret-key-1"_s });
    for (const auto &bytes : { "hello"_ba, ""_ba, "gAAAAA=="_ba, QByteArray(100, '\0') })
        QCOMPARE(seal.open(bytes), std::nullopt);
}

void TestTextSeal::aTextIsKnownAgainByItsDigest_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("without keys") << QStringList();
    QTest::newRow("one key") << QStringList { u"secret-key-1"_s };
    QTest::newRow("two keys") << QStringList { u"secret-key-1"_s, u"secret-key-2"_s };
}

void TestTextSeal::aTextIsKnownAgainByItsDigest()
{
    QFETCH(QStringList, keys);
    const auto id = QUuid::createUuid();
    const auto digest = TextSeal(keys).digest(id, u"hello"_s);
    QVERIFY(!digest.isEmpty());
    QCOMPARE(TextSeal(keys).digest(id, u"hello"_s), digest);
    QVERIFY(TextSeal(keys).digest(id, u"hello "_s) != digest);
    QVERIFY(TextSeal(keys).digest(id, u""_s) != digest);
}

void TestTextSeal::aDigestUnderAKeyCannotBeGuessed()
{
    const auto id = QUuid::createUuid();
    const auto digest = TextSeal({ u"secret-key-1"_s }).digest(id, u"yes"_s);
    QVERIFY(TextSeal({}).digest(id, u"yes"_s) != digest);
    QVERIFY(TextSeal({ u"secret-key-2"_s }).digest(id, u"yes"_s) != digest);
    QVERIFY(TextSeal({ u"secret-key-2"_s, u"secret-key-1"_s }).digest(id, u"yes"_s) != digest);
    // Nor can it be seen who says the same.
    QVERIFY(TextSeal({ u"secret-key-1"_s }).digest(QUuid::createUuid(), u"yes"_s) != digest);
    for (const auto algorithm : { QCryptographicHash::Sha1, QCryptographicHash::Sha256 }) {
        for (const auto &known : { "yes"_ba, id.toRfc4122() + "yes" })
            QVERIFY(!QCryptographicHash::hash(known, algorithm).toHex().startsWith(digest));
    }
}

QTEST_APPLESS_MAIN(TestTextSeal)
#include "tst_textseal.moc"
