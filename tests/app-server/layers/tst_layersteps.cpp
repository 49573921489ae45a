// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the Redis layers do what they were asked.
#include "app-server/redislayers/gathering.h"
#include "app-server/redislayers/gradually.h"
#include "app-server/redislayers/ordered.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestLayerSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_said.clear(); }
    void stepsAreTakenInTheOrderTheyWereReserved();
    void aStepMayReserveAndBeReady();
    void oneStepIsTakenATurn();
    void stepsFollowAtOnceWhileTheyMay();
    void whoeverIsAskedWhetherToGoOnMayEndIt();
    void theFirstFaultIsAnsweredOnce();

private:
    [[nodiscard]] std::function<void()> say(const QString &word)
    {
        return [this, word] { m_said.append(word); };
    }

    QStringList m_said;
};

void TestLayerSteps::stepsAreTakenInTheOrderTheyWereReserved()
{
    Ordered ordered;
    const auto one = ordered.reserve();
    const auto two = ordered.reserve();
    const auto three = ordered.reserve();
    ordered.ready(three, say(u"three"_s));
    ordered.ready(two, say(u"two"_s));
    QVERIFY(m_said.isEmpty());
    ordered.ready(one, say(u"one"_s));
    QCOMPARE(m_said, QStringList({ u"one"_s, u"two"_s, u"three"_s }));
    ordered.ready(ordered.reserve(), say(u"four"_s));
    QCOMPARE(m_said.constLast(), u"four"_s);
}

void TestLayerSteps::aStepMayReserveAndBeReady()
{
    Ordered ordered;
    const auto one = ordered.reserve();
    const auto two = ordered.reserve();
    ordered.ready(one, [&] {
        ordered.ready(ordered.reserve(), say(u"three"_s));
        m_said.append(u"one"_s);
    });
    QCOMPARE(m_said, QStringList({ u"one"_s }));
    ordered.ready(two, say(u"two"_s));
    QCOMPARE(m_said, QStringList({ u"one"_s, u"two"_s, u"three"_s }));
}

void TestLayerSteps::oneStepIsTakenATurn()
{
    Gradually gradually([] { return false; });
    QSignalSpy idle(&gradually, &Gradually::idle);
    // What a step asks for in the event loop is done before the next.
    gradually.add([&] {
        m_said.append(u"one"_s);
        QMetaObject::invokeMethod(this, say(u"between"_s), Qt::QueuedConnection);
    });
    gradually.add(say(u"two"_s));
    QVERIFY(m_said.isEmpty());
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(m_said, QStringList({ u"one"_s, u"between"_s, u"two"_s }));
    QVERIFY(gradually.isIdle());
}

void TestLayerSteps::stepsFollowAtOnceWhileTheyMay()
{
    Gradually gradually([this] { return m_said.size() < 2; });
    gradually.add([&] {
        m_said.append(u"one"_s);
        QMetaObject::invokeMethod(this, say(u"between"_s), Qt::QueuedConnection);
    });
    gradually.add(say(u"two"_s));
    gradually.add(say(u"three"_s));
    QTRY_VERIFY(gradually.isIdle());
    QCOMPARE(m_said, QStringList({ u"one"_s, u"two"_s, u"between"_s, u"three"_s }));
}

void TestLayerSteps::whoeverIsAskedWhetherToGoOnMayEndIt()
{
    std::unique_ptr<Gradually> gradually;
    gradually = std::make_unique<Gradually>([&gradually] {
        gradually.reset();
        return true;
    });
    gradually->add(say(u"one"_s));
    gradually->add(say(u"two"_s));
    QTRY_VERIFY(!gradually);
    QCOMPARE(m_said, QStringList({ u"one"_s }));
}

void TestLayerSteps::theFirstFaultIsAnsweredOnce()
{
    QList<LayerResult> answers;
    Gathering gathering([&](const LayerResult &result) { answers.append(result); }, 3);
    gathering.add({});
    gathering.add({ LayerFault::Unavailable, u"first"_s });
    QVERIFY(answers.isEmpty());
    gathering.add({ LayerFault::Unavailable, u"second"_s });
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().reason, u"first"_s);
}

QTEST_GUILESS_MAIN(TestLayerSteps)
#include "tst_layersteps.moc"
