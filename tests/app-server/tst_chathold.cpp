// SPDX-License-Identifier: GPL-3.0-or-later
#include "busystore.h"
#include "person.h"
#include "testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

/// What a client sends waits for the answers to what it sent before.
class TestChatHold : public QObject
{
    Q_OBJECT

private slots:
    void aJoinIsWaitedForAlthoughAMessageIsAnsweredMeanwhile();
};

void TestChatHold::aJoinIsWaitedForAlthoughAMessageIsAnsweredMeanwhile()
{
    auto owned = std::make_unique<BusyStore>();
    auto &store = *owned;
    TestServer server(std::move(owned));
    EngineConfig config;
    config.workers = 1;
    QVERIFY(server.start(config));
    Person ada(server.port());
    ada.hello(u"ada"_s);
    ada.join(u"a"_s);
    QTRY_COMPARE(store.reads(), 1);
    store.answerReads();
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);

    // In one piece, so that the join is read before the message is answered.
    ada.client().write(RawClient::frame(0x81,
                                        R"({"type":"message.send","group":"a","text":"1",)"
                                        R"("id":"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01"})")
                       + RawClient::frame(0x81, R"({"type":"group.join","group":"b"})")
                       + RawClient::frame(0x81, R"({"type":"group.leave","group":"b"})"));
    QTRY_COMPARE(ada.heard(u"message.accepted"_s).size(), 1);
    QTRY_COMPARE(store.reads(), 1);
    // The worker has had time for somebody else's command, and so for one of ada's.
    Person bob(server.port());
    bob.say(u"typing"_s, { { u"group"_s, u"b"_s } });
    QTRY_COMPARE(bob.heard(u"fault"_s).size(), 1);
    store.answerReads();
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 2);
    QTRY_COMPARE(ada.heard(u"member.left"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestChatHold)
#include "tst_chathold.moc"
