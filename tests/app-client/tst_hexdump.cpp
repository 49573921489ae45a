// SPDX-License-Identifier: GPL-3.0-or-later
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
};

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
