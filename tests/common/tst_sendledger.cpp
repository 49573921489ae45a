// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/sendledger.h"
#include "common/net/usvstring.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestSendLedger : public QObject
{
    Q_OBJECT

private slots:
    void countsPayloadsOnly();
    void followsAPartOfAFrame();
    void keepsWhatIsNeverSent();
    void loneSurrogatesBecomeReplacementCharacters();
};

void TestSendLedger::countsPayloadsOnly()
{
    SendLedger ledger;
    ledger.add(10, 16, 116); // behind a handshake of 100 bytes
    ledger.add(0, 6, 122);
    ledger.add(5, 11, 140); // behind a Pong
    QCOMPARE(ledger.amount(), 15);
    ledger.setTaken(100);
    QCOMPARE(ledger.amount(), 15);
    ledger.setTaken(122);
    QCOMPARE(ledger.amount(), 5);
    ledger.setTaken(129);
    QCOMPARE(ledger.amount(), 5);
    ledger.setTaken(140);
    QCOMPARE(ledger.amount(), 0);
}

void TestSendLedger::followsAPartOfAFrame()
{
    SendLedger ledger;
    ledger.add(1'000'000, 1'000'014, 1'000'014);
    qint64 last = ledger.amount();
    for (qint64 position = 0; position <= 1'000'014; position += 1000) {
        ledger.setTaken(position);
        QVERIFY(ledger.amount() <= last);
        QVERIFY(qAbs(ledger.amount() - (1'000'000 - position)) <= 15);
        last = ledger.amount();
    }
    ledger.setTaken(500); // never back
    QCOMPARE(ledger.amount(), last);
}

void TestSendLedger::keepsWhatIsNeverSent()
{
    SendLedger ledger;
    ledger.add(10, 16, 16);
    ledger.addUnsent(4);
    ledger.setTaken(16);
    QCOMPARE(ledger.amount(), 4);
}

void TestSendLedger::loneSurrogatesBecomeReplacementCharacters()
{
    const auto text = [](std::initializer_list<char16_t> units) {
        return QString::fromUtf16(units.begin(), qsizetype(units.size()));
    };
    QCOMPARE(toUsvUtf8(text({ u'a', 0xDC00, u'x', 0xD800 })), "a\xef\xbf\xbdx\xef\xbf\xbd"_ba);
    QCOMPARE(toUsvUtf8(text({ 0xDC00, 0xD800, u'x' })), "\xef\xbf\xbd\xef\xbf\xbdx"_ba);
    QCOMPARE(toUsvUtf8(text({ 0xD801, 0xDC07 })), "\xf0\x90\x90\x87"_ba);
    QCOMPARE(toUsvUtf8(u""), ""_ba);
}

QTEST_GUILESS_MAIN(TestSendLedger)
#include "tst_sendledger.moc"
