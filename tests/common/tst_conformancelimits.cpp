// SPDX-License-Identifier: GPL-3.0-or-later
// Large messages, small fragments, chopped writes and many round trips, with the program's
// defaults.
#include "conformanceplay.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestConformanceLimits : public QObject
{
    Q_OBJECT

private slots:
    void theClientAnswersAsItMust_data();
    void theClientAnswersAsItMust();

private:
    void addLarge(const QByteArray &group, Opcode opcode);
    void addFragmented(const QByteArray &group, Opcode opcode);
    void addChopped(const QByteArray &group, Opcode opcode);
    void addRoundTrips(const QByteArray &group, Opcode opcode);
};

void TestConformanceLimits::theClientAnswersAsItMust_data()
{
    QTest::addColumn<ConformanceCase>("played");
    addLarge("9.1", Opcode::Text);
    addLarge("9.2", Opcode::Binary);
    addFragmented("9.3", Opcode::Text);
    addFragmented("9.4", Opcode::Binary);
    addChopped("9.5", Opcode::Text);
    addChopped("9.6", Opcode::Binary);
    addRoundTrips("9.7", Opcode::Text);
    addRoundTrips("9.8", Opcode::Binary);
    const QByteArray text(65'536, '*');
    conformanceRow("10.1.1 A text of 65536 bytes in fragments of 1300",
                   ConformanceCase().send(fragments(Opcode::Text, text, 1300)).expectText(text));
}

void TestConformanceLimits::theClientAnswersAsItMust()
{
    QFETCH(ConformanceCase, played);
    QCOMPARE(ConformancePlay(played).run(), QString());
}

void TestConformanceLimits::addLarge(const QByteArray &group, Opcode opcode)
{
    for (const int kib : { 64, 256, 1024, 4096, 8192, 16'384 }) {
        const QByteArray message(qsizetype(kib) << 10, opcode == Opcode::Text ? '*' : '\xfe');
        conformanceRow(group + " A message of " + QByteArray::number(kib) + " KiB in a frame",
                       ConformanceCase().send(frame(opcode, message)).expect(opcode, message));
    }
}

void TestConformanceLimits::addFragmented(const QByteArray &group, Opcode opcode)
{
    const QByteArray message(4 << 20, opcode == Opcode::Text ? '*' : '\xfe');
    for (const int size : { 64, 256, 1024, 4096, 16'384, 65'536, 262'144, 1'048'576, 4'194'304 })
        conformanceRow(
            group + " A message of 4 MiB in fragments of " + QByteArray::number(size) + " bytes",
            ConformanceCase().send(fragments(opcode, message, size)).expect(opcode, message));
    const QByteArray large = message.repeated(4);
    conformanceRow(group + " A message of 16 MiB in fragments of 64 bytes",
                   ConformanceCase().send(fragments(opcode, large, 64)).expect(opcode, large));
}

void TestConformanceLimits::addChopped(const QByteArray &group, Opcode opcode)
{
    const QByteArray message(1 << 20, opcode == Opcode::Text ? '*' : '\xfe');
    for (const int size : { 64, 128, 256, 512, 1024, 2048 })
        conformanceRow(
            group + " A message of 1 MiB in writes of " + QByteArray::number(size) + " bytes",
            ConformanceCase().sendChopped(frame(opcode, message), size).expect(opcode, message));
}

void TestConformanceLimits::addRoundTrips(const QByteArray &group, Opcode opcode)
{
    for (const int size : { 0, 16, 64, 256, 1024, 4096 }) {
        const QByteArray message(size, opcode == Opcode::Text ? '*' : '\xfe');
        ConformanceCase roundTrips;
        ConformanceCase atOnce;
        for (int i = 0; i < 1000; ++i) {
            roundTrips.send(frame(opcode, message)).expect(opcode, message).await();
            atOnce.send(frame(opcode, message)).expect(opcode, message);
        }
        const QByteArray rule
            = group + " A thousand messages of " + QByteArray::number(size) + " bytes, ";
        conformanceRow(rule + "one after the other", roundTrips);
        conformanceRow(rule + "at once", atOnce);
    }
}

QTEST_GUILESS_MAIN(TestConformanceLimits)
#include "tst_conformancelimits.moc"
