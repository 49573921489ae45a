// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historyqueue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

/// In which batches what waits for the storage thread is done.
class TestHistoryQueue : public QObject
{
    Q_OBJECT

private slots:
    void messagesAreKeptBetweenSearches();
    void whatIsNoSearchIsDoneWithTheMessagesBeforeIt();
    void aClosedQueueEndsBehindItsLastSearch();

private:
    [[nodiscard]] static HistoryQueue::Batch take(HistoryQueue &queue)
    {
        return queue.take(std::chrono::milliseconds(0));
    }
    static void putRead(HistoryQueue &queue, const QString &text = {})
    {
        HistoryRequest::Read read;
        read.query.text = text;
        queue.put(read);
    }
};

void TestHistoryQueue::messagesAreKeptBetweenSearches()
{
    HistoryQueue queue(100);
    for (int i = 0; i < 3; ++i)
        putRead(queue, u"word"_s);
    for (int i = 0; i < 3; ++i) {
        (void)queue.put(std::vector<Posting>(1));
        const auto batch = take(queue);
        QCOMPARE(batch.others.size(), 1u);
        QCOMPARE(batch.appends.size(), 1u);
    }
    QVERIFY(take(queue).isEmpty());
}

void TestHistoryQueue::whatIsNoSearchIsDoneWithTheMessagesBeforeIt()
{
    HistoryQueue queue(10'000);
    putRead(queue, u"word"_s);
    putRead(queue);
    (void)queue.put(std::vector<Posting>(HistoryQueue::MaxBatch + 1));
    putRead(queue);
    putRead(queue);
    QCOMPARE(take(queue).others.size(), 2u);
    QCOMPARE(take(queue).others.size(), 2u);
}

void TestHistoryQueue::aClosedQueueEndsBehindItsLastSearch()
{
    HistoryQueue queue(100);
    putRead(queue, u"word"_s);
    putRead(queue, u"word"_s);
    queue.close();
    QVERIFY(!take(queue).isLast);
    QVERIFY(take(queue).isLast);
}

QTEST_GUILESS_MAIN(TestHistoryQueue)
#include "tst_historyqueue.moc"
