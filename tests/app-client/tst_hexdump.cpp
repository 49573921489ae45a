// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/hexbytes.h"
#include "app-client/inspect/hexdump.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestHexDump : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreWrittenAsAReaderExpects_data();
    void bytesAreWrittenAsAReaderExpects();
    void whatIsWrittenInHexIsReadBack_data();
    void whatIsWrittenInHexIsReadBack();
};

void TestHexDump::whatIsWrittenInHexIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    const auto add = [](const char *name, const QString &text, std::optional<QByteArray> bytes) {
        QTest::newRow(name) << text << bytes;
    };
    add("nothing is no bytes", {}, QByteArray());
    add("pairs", u"48 65 6c"_s, "Hel"_ba);
    add("without spaces, in any case", u"fFAb"_s, "\xff\xab"_ba);
    add("over lines", u" 48\n65\t6c "_s, "Hel"_ba);
    add("half a byte", u"48 6"_s, {});
    add("a pair that is torn", u"4 8"_s, {});
    add("a letter that is no digit", u"4g"_s, {});
    add("digits of another script", u"٤٨"_s, {});
    add("a prefix", u"0x48"_s, {});
}

void TestHexDump::whatIsWrittenInHexIsReadBack()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<QByteArray>, bytes);
    QCOMPARE(bytesFromHex(text).has_value(), bytes.has_value());
    QCOMPARE(bytesFromHex(text).value_or(QByteArray()), bytes.value_or(QByteArray()));
}

void TestHexDump::bytesAreWrittenAsAReaderExpects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("dump");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("one line, not full")
        << QByteArray("Hi\n\xff")
        << u"0000  48 69 0a ff                                       Hi.."_s;
    QTest::newRow("a line and one more")
        << QByteArray("0123456789abcdefg")
        << u"0000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  0123456789abcdef\n"
           "0010  67                                                g"_s;
}

void TestHexDump::bytesAreWrittenAsAReaderExpects()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, dump);
    QCOMPARE(hexDump(bytes), dump);
}

QTEST_GUILESS_MAIN(TestHexDump)
#include "tst_hexdump.moc"
