// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/words.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void bytesHaveTheUnitPeopleRead_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
        QTest::newRow("below a kilobyte") << qint64(999) << u"999 B"_s;
        QTest::newRow("one decimal below 100 kB") << qint64(1'200) << u"1.2 kB"_s;
        QTest::newRow("none above") << qint64(412'000) << u"412 kB"_s;
        QTest::newRow("megabytes") << qint64(1'900'000) << u"1.9 MB"_s;
        QTest::newRow("gigabytes") << qint64(2'500'000'000) << u"2.50 GB"_s;
    }
    void bytesHaveTheUnitPeopleRead()
    {
        QFETCH(qint64, bytes);
        QTEST(Words::bytes(bytes), "words");
    }

    void durationsRunFromMicrosecondsToHours_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("microseconds") << qint64(45) << u"45 µs"_s;
        QTest::newRow("tenths of a millisecond") << qint64(940) << u"940 µs"_s;
        QTest::newRow("milliseconds") << qint64(6'140) << u"6.1 ms"_s;
        QTest::newRow("whole milliseconds") << qint64(12'300) << u"12 ms"_s;
        QTest::newRow("seconds") << qint64(2'104'000) << u"2.1 s"_s;
        QTest::newRow("minutes") << qint64(192'000'000) << u"3 m 12 s"_s;
        QTest::newRow("two digits of seconds") << qint64(2'467'000'000) << u"41 m 07 s"_s;
        QTest::newRow("hours") << qint64(7'500'000'000) << u"2 h 05 m"_s;
    }
    void durationsRunFromMicrosecondsToHours()
    {
        QFETCH(qint64, microseconds);
        QTEST(Words::duration(microseconds), "words");
    }

    void aStateIsItsApiWordAndItsNumber()
    {
        QCOMPARE(Words::stateWithNumber(ReadyState::Connecting), u"CONNECTING 0"_s);
        QCOMPARE(Words::stateWithNumber(ReadyState::Open), u"OPEN 1"_s);
        QCOMPARE(Words::stateWithNumber(ReadyState::Closing), u"CLOSING 2"_s);
        QCOMPARE(Words::stateWithNumber(ReadyState::Closed), u"CLOSED 3"_s);
    }

    void closeCodesHaveNames_data()
    {
        QTest::addColumn<quint16>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("RFC 6455 7.4.1") << quint16(1001) << u"1001 going away"_s;
        QTest::newRow("never on the wire") << quint16(1006) << u"1006 lost without a Close frame"_s;
        QTest::newRow("3000 to 3999") << quint16(3000) << u"3000 registered use"_s;
        QTest::newRow("4000 to 4999") << quint16(4001) << u"4001 private use"_s;
        QTest::newRow("unknown") << quint16(2999) << u"2999"_s;
    }
    void closeCodesHaveNames()
    {
        QFETCH(quint16, code);
        QTEST(Words::closeCode(code), "words");
    }

    void aPreviewIsOneLine_data()
    {
        QTest::addColumn<LogEntry>("entry");
        QTest::addColumn<QString>("words");

        LogEntry text;
        text.payload = "two\nlines\t";
        QTest::newRow("controls become visible") << text << u"two␊lines␉"_s;

        LogEntry binary;
        binary.opcode = Opcode::Binary;
        binary.payload = QByteArray("\x00\xff", 2);
        QTest::newRow("binary is hexadecimal") << binary << u"00 ff"_s;

        LogEntry close;
        close.opcode = Opcode::Close;
        close.payload = QByteArray("\x0f\xa1", 2) + "bye";
        QTest::newRow("a Close frame says its code and reason")
            << close << u"4001 private use · bye"_s;

        LogEntry emptyClose;
        emptyClose.opcode = Opcode::Close;
        QTest::newRow("a Close frame without a body") << emptyClose << u"no code"_s;

        LogEntry state;
        state.kind = LogKind::State;
        state.state = ReadyState::Closed;
        state.code = 1006;
        state.microseconds = 2'100'000;
        QTest::newRow("a state with its dwell time")
            << state << u"CLOSED after 2.1 s · 1006 lost without a Close frame"_s;

        LogEntry fanOut;
        fanOut.kind = LogKind::GroupSend;
        fanOut.group = u"lab-3"_s;
        fanOut.payloadLength = 64;
        fanOut.sent = 7;
        fanOut.queued = 1;
        fanOut.microseconds = 800;
        QTest::newRow("a group message and what became of it")
            << fanOut << u"#lab-3 · 64 B · 7 sent, 1 queued, 0 dropped · 800 µs"_s;
    }
    void aPreviewIsOneLine()
    {
        QFETCH(LogEntry, entry);
        QTEST(Words::logPreview(entry), "words");
    }

    void aPreviewOfMuchIsShort()
    {
        LogEntry entry;
        entry.payload = QByteArray(1'000'000, 'x');
        QVERIFY(Words::logPreview(entry).size() <= 300);
    }
};

QTEST_MAIN(tst_Words)
#include "tst_words.moc"
