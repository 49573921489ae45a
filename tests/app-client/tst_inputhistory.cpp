// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/inputhistory.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestInputHistory : public QObject
{
    Q_OBJECT

private slots:
    void theNewestComesFirstAndTheWayLeadsBack();
    void whatWasChangedIsNotReplaced();
    void sendingBeginsAtTheNewestAgain();
    void theSameTwiceInARowIsOnce();
    void oldTextsAreForgotten();
    void nothingIsRecalledFromNothing();
};

void TestInputHistory::theNewestComesFirstAndTheWayLeadsBack()
{
    InputHistory history;
    history.add(u"one"_s);
    history.add(u"two"_s);
    QCOMPARE(history.older(u""_s), u"two"_s);
    QCOMPARE(history.older(u"two"_s), u"one"_s);
    QVERIFY(!history.older(u"one"_s));
    QCOMPARE(history.newer(u"one"_s), u"two"_s);
    QCOMPARE(history.newer(u"two"_s), u""_s);
    QVERIFY(!history.newer(u""_s));
}

void TestInputHistory::whatWasChangedIsNotReplaced()
{
    InputHistory history;
    history.add(u"one"_s);
    QVERIFY(!history.older(u"typed"_s));
    QCOMPARE(history.older(u""_s), u"one"_s);
    QVERIFY(!history.older(u"one more"_s));
    QVERIFY(!history.newer(u"one more"_s));
}

void TestInputHistory::sendingBeginsAtTheNewestAgain()
{
    InputHistory history;
    history.add(u"one"_s);
    history.add(u"two"_s);
    QCOMPARE(history.older(u""_s), u"two"_s);
    QCOMPARE(history.older(u"two"_s), u"one"_s);
    history.add(u"one"_s);
    QCOMPARE(history.older(u""_s), u"one"_s);
    QCOMPARE(history.older(u"one"_s), u"two"_s);
}

void TestInputHistory::theSameTwiceInARowIsOnce()
{
    InputHistory history;
    history.add(u"one"_s);
    history.add(u"one"_s);
    QCOMPARE(history.older(u""_s), u"one"_s);
    QVERIFY(!history.older(u"one"_s));
}

void TestInputHistory::oldTextsAreForgotten()
{
    InputHistory history;
    for (int i = 0; i <= InputHistory::MaximumTexts; ++i)
        history.add(QString::number(i));
    QString shown;
    int steps = 0;
    while (const auto older = history.older(shown)) {
        shown = *older;
        ++steps;
    }
    QCOMPARE(steps, int(InputHistory::MaximumTexts));
    QCOMPARE(shown, u"1"_s);
}

void TestInputHistory::nothingIsRecalledFromNothing()
{
    InputHistory history;
    QVERIFY(!history.older(u""_s));
    QVERIFY(!history.newer(u""_s));
}

QTEST_GUILESS_MAIN(TestInputHistory)
#include "tst_inputhistory.moc"
