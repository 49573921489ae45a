// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/eventbatch.h"
#include "app-server/engine/serverframe.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestEventBatch : public QObject
{
    Q_OBJECT

private slots:
    void copiesOfOneTextAreEncodedOnce();
    void textsThatOnlyLookAlikeAreNotMistaken();
    void dataAndTextAreNotMistaken();
    void whatSeveralWriteAlikeIsJoinedOnce();
    void whoWritesSomethingElseGetsThat_data();
    void whoWritesSomethingElseGetsThat();
    void whoWritesNothingGetsNothing();
};

namespace {

EventBatch batchOf(int events)
{
    EventBatch batch;
    for (int i = 0; i < events; ++i)
        batch.append(std::make_shared<GroupEvent>(10));
    return batch;
}

} // namespace

void TestEventBatch::copiesOfOneTextAreEncodedOnce()
{
    auto batch = batchOf(1);
    QCOMPARE(batch.size(), 10);
    (void)batch.begin(0);
    const QString text(100, u'é');
    const auto *first = batch.encoded(text).bytes.constData();
    const auto copy = text;
    QVERIFY(batch.encoded(copy).bytes.constData() == first);
    QCOMPARE(batch.encoded(copy).bytes, serverFrame(Opcode::Text, text.toUtf8()).bytes);
    QCOMPARE(batch.encoded(copy).payload, 200);
}

void TestEventBatch::textsThatOnlyLookAlikeAreNotMistaken()
{
    auto batch = batchOf(2);
    (void)batch.begin(0);
    auto text = u"abc"_s;
    text.detach();
    QCOMPARE(batch.encoded(text).bytes, serverFrame(Opcode::Text, "abc").bytes);
    text[0] = u'x'; // the batch has the old one
    QCOMPARE(batch.encoded(text).bytes, serverFrame(Opcode::Text, "xbc").bytes);
    for (int i = 0; i < 20; ++i) {
        const auto other = QString::number(i);
        QCOMPARE(batch.encoded(other).bytes, serverFrame(Opcode::Text, other.toUtf8()).bytes);
    }
    QCOMPARE(batch.encoded(text).bytes, serverFrame(Opcode::Text, "xbc").bytes);
    QCOMPARE(batch.encoded(QString()).bytes, serverFrame(Opcode::Text, {}).bytes);
}

void TestEventBatch::dataAndTextAreNotMistaken()
{
    auto batch = batchOf(1);
    (void)batch.begin(0);
    QCOMPARE(batch.encoded(QString()).bytes, serverFrame(Opcode::Text, {}).bytes);
    QCOMPARE(batch.encoded(QByteArray()).bytes, serverFrame(Opcode::Binary, {}).bytes);
    QCOMPARE(batch.encoded(QString()).bytes, serverFrame(Opcode::Text, {}).bytes);
    const QByteArray data("data");
    const auto *first = batch.encoded(data).bytes.constData();
    QVERIFY(batch.encoded(data).bytes.constData() == first);
    QCOMPARE(batch.encoded(data).bytes, serverFrame(Opcode::Binary, data).bytes);
}

void TestEventBatch::whatSeveralWriteAlikeIsJoinedOnce()
{
    auto batch = batchOf(2);
    const auto one = serverFrame(Opcode::Text, "one");
    const auto two = serverFrame(Opcode::Text, "two");
    batch.write(one);
    batch.write(two);
    const auto first = batch.take();
    QCOMPARE(first.bytes, one.bytes + two.bytes);
    QCOMPARE(first.messages, 2);
    QCOMPARE(first.payload, 6);
    batch.write(one);
    batch.write(two);
    QVERIFY(batch.take().bytes.constData() == first.bytes.constData());
    batch.write(one);
    const auto alone = batch.take();
    QVERIFY(alone.bytes.constData() == one.bytes.constData()); // not copied
}

void TestEventBatch::whoWritesSomethingElseGetsThat_data()
{
    QTest::addColumn<QList<int>>("written");
    QTest::newRow("less") << QList<int> { 0, 1 };
    QTest::newRow("more") << QList<int> { 0, 1, 2, 0 };
    QTest::newRow("only the last") << QList<int> { 2 };
    QTest::newRow("another order") << QList<int> { 0, 2, 1 };
    QTest::newRow("one twice") << QList<int> { 0, 0, 1, 2 };
}

void TestEventBatch::whoWritesSomethingElseGetsThat()
{
    QFETCH(QList<int>, written);
    const QList frames { serverFrame(Opcode::Text, "a"),
                         serverFrame(Opcode::Text, "b"),
                         serverFrame(Opcode::Text, "c") };
    const auto all = frames[0].bytes + frames[1].bytes + frames[2].bytes;
    auto batch = batchOf(3);
    const auto writeAll = [&] {
        for (const auto &frame : frames)
            batch.write(frame);
        return batch.take().bytes;
    };
    QCOMPARE(writeAll(), all);
    QByteArray expected;
    for (const auto index : written) {
        batch.write(frames[index]);
        expected += frames[index].bytes;
    }
    const auto taken = batch.take();
    QCOMPARE(taken.bytes, expected);
    QCOMPARE(taken.messages, int(written.size()));
    QCOMPARE(writeAll(), all);
    QCOMPARE(writeAll(), all);
}

void TestEventBatch::whoWritesNothingGetsNothing()
{
    auto batch = batchOf(1);
    QVERIFY(batch.take().bytes.isEmpty());
    batch.write(serverFrame(Opcode::Text, "a"));
    QVERIFY(!batch.take().bytes.isEmpty());
    QVERIFY(batch.take().bytes.isEmpty());
}

QTEST_APPLESS_MAIN(TestEventBatch)
#include "tst_eventbatch.moc"
