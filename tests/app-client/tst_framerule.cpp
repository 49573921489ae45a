// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/framerule.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

FrameSituation within(Opcode message, const QByteArray &sent = {})
{
    return FrameSituation().after({ .opcode = message, .fin = false, .payload = sent });
}

FrameSituation withDeflate()
{
    FrameSituation situation;
    situation.deflate = true;
    return situation;
}

FrameSituation agreed(bool textOnly, std::optional<qint64> maxMessage, qint64 sent = 0)
{
    FrameSituation situation
        = sent > 0 ? within(Opcode::Text, QByteArray(sent, 'a')) : FrameSituation();
    situation.textOnly = textOnly;
    situation.maxMessage = maxMessage;
    return situation;
}

} // namespace

/// Which rule of RFC 6455 a frame breaks that somebody makes by hand.
class TestFrameRule : public QObject
{
    Q_OBJECT

private slots:
    void aFrameBreaksTheRuleOfItsRow_data();
    void aFrameBreaksTheRuleOfItsRow();
    void everyRuleHasASectionAndACode();
    void aMessageIsUnderWayUntilItsLastFrame();

private:
    static void addHeads();
    static void addMessages();
    static void addText();
    static void addCloses();
    static void addAgreements();
};

void TestFrameRule::aFrameBreaksTheRuleOfItsRow_data()
{
    QTest::addColumn<HandFrame>("frame");
    QTest::addColumn<FrameSituation>("situation");
    QTest::addColumn<FrameRule>("rule");
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("code");
    addHeads();
    addMessages();
    addText();
    addCloses();
    addAgreements();
}

void TestFrameRule::addHeads()
{
    const auto add = [](const char *name,
                        const HandFrame &frame,
                        FrameRule rule,
                        const QString &section,
                        const FrameSituation &situation = {}) {
        QTest::newRow(name) << frame << situation << rule << section
                            << (rule == FrameRule::None ? 0 : 1002);
    };
    add("an empty text breaks nothing", {}, FrameRule::None, {});
    add("5.1: a client masks", { .masked = false }, FrameRule::Unmasked, u"5.1"_s);
    add("5.1: a Ping is masked, too",
        { .opcode = Opcode::Ping, .masked = false },
        FrameRule::Unmasked,
        u"5.1"_s);
    for (const int opcode : { 3, 4, 5, 6, 7, 11, 12, 13, 14, 15 })
        add(qPrintable(u"5.2: opcode %1 is reserved"_s.arg(opcode)),
            { .opcode = Opcode(opcode) },
            FrameRule::ReservedOpcode,
            u"5.2"_s);
    for (const int rsv : { 1, 2, 4, 7 })
        add(qPrintable(u"5.2: RSV %1 has no meaning"_s.arg(rsv)),
            { .rsv = quint8(rsv) },
            FrameRule::ReservedBits,
            u"5.2"_s);
    add("RFC 7692, 6: RSV1 means compressed", { .rsv = 4 }, FrameRule::None, {}, withDeflate());
    add("5.2: RSV2 has no meaning with compression either",
        { .rsv = 6 },
        FrameRule::ReservedBits,
        u"5.2"_s,
        withDeflate());
    add("RFC 7692, 6.1: no RSV1 on a control frame",
        { .opcode = Opcode::Ping, .rsv = 4 },
        FrameRule::ReservedBits,
        u"5.2"_s,
        withDeflate());
    add("5.5: a Ping has no fragments",
        { .opcode = Opcode::Ping, .fin = false },
        FrameRule::FragmentedControl,
        u"5.5"_s);
    add("5.5: a Close has no fragments",
        { .opcode = Opcode::Close, .fin = false },
        FrameRule::FragmentedControl,
        u"5.5"_s);
    add("5.5: 125 bytes fit a Ping",
        { .opcode = Opcode::Ping, .payload = QByteArray(125, 'x') },
        FrameRule::None,
        {});
    add("5.5: 126 bytes do not",
        { .opcode = Opcode::Ping, .payload = QByteArray(126, 'x') },
        FrameRule::LongControl,
        u"5.5"_s);
    add("5.5.3: a Pong nobody asked for is allowed",
        { .opcode = Opcode::Pong },
        FrameRule::None,
        {});
}

void TestFrameRule::addMessages()
{
    const auto add = [](const char *name,
                        const HandFrame &frame,
                        FrameRule rule,
                        const FrameSituation &situation) {
        QTest::newRow(name) << frame << situation << rule
                            << (rule == FrameRule::None ? QString() : u"5.4"_s)
                            << (rule == FrameRule::None ? 0 : 1002);
    };
    const HandFrame last { .opcode = Opcode::Continuation };
    add("5.4: a continuation continues something", last, FrameRule::ContinuationOfNothing, {});
    add("5.4: the last frame of a message", last, FrameRule::None, within(Opcode::Text));
    add("5.4: a frame in the middle",
        { .opcode = Opcode::Continuation, .fin = false },
        FrameRule::None,
        within(Opcode::Binary));
    add("5.4: no text inside of a message", {}, FrameRule::MessageInMessage, within(Opcode::Text));
    add("5.4: no binary inside of a message",
        { .opcode = Opcode::Binary },
        FrameRule::MessageInMessage,
        within(Opcode::Text));
    add("5.4: a Ping inside of a message",
        { .opcode = Opcode::Ping },
        FrameRule::None,
        within(Opcode::Text));
    add("5.4: a message after the last frame",
        {},
        FrameRule::None,
        within(Opcode::Text).after(last));
}

void TestFrameRule::addText()
{
    const auto add = [](const char *name,
                        const HandFrame &frame,
                        bool isText,
                        const FrameSituation &situation = {}) {
        QTest::newRow(name) << frame << situation << (isText ? FrameRule::None : FrameRule::BadText)
                            << (isText ? QString() : u"8.1"_s) << (isText ? 0 : 1007);
    };
    const QByteArray start = "\xe6\x94"; // the character is e6 94 b6
    add("8.1: UTF-8", { .payload = start + '\xb6' }, true);
    add("8.1: not UTF-8", { .payload = "a\xff" }, false);
    add("8.1: half a character at the end", { .payload = start }, false);
    add("8.1: half a character, and more to come", { .fin = false, .payload = start }, true);
    add("8.1: a wrong byte, and more to come", { .fin = false, .payload = "\xff" }, false);
    const FrameSituation half = within(Opcode::Text, start);
    add("8.1: the rest of a character",
        { .opcode = Opcode::Continuation, .payload = "\xb6" },
        true,
        half);
    add("8.1: not the rest", { .opcode = Opcode::Continuation, .payload = "a" }, false, half);
    add("5.6: binary is any bytes", { .opcode = Opcode::Binary, .payload = "\xff" }, true);
    add("5.6: binary is any bytes to its end",
        { .opcode = Opcode::Continuation, .payload = "\xff" },
        true,
        within(Opcode::Binary));
    add("5.5.2: a Ping has any bytes", { .opcode = Opcode::Ping, .payload = "\xff" }, true);
    add("RFC 7692: compressed text is no text yet",
        { .rsv = 4, .payload = "\xff" },
        true,
        withDeflate());
    add("RFC 7692: nor is what continues it",
        { .opcode = Opcode::Continuation, .payload = "\xff" },
        true,
        withDeflate().after({ .fin = false, .rsv = 4 }));
}

void TestFrameRule::addCloses()
{
    const auto add = [](const char *name,
                        const QByteArray &body,
                        FrameRule rule,
                        const QString &section,
                        int code) {
        QTest::newRow(name) << HandFrame { .opcode = Opcode::Close, .payload = body }
                            << FrameSituation() << rule << section << code;
    };
    add("5.5.1: a Close may be empty", {}, FrameRule::None, {}, 0);
    add("5.5.1: a Close of one byte", "\x03"_ba, FrameRule::CloseOfOneByte, u"5.5.1"_s, 1002);
    add("7.4.1: 1000 is sent", "\x03\xe8"_ba, FrameRule::None, {}, 0);
    add("7.4.1: 1005 is never sent", "\x03\xed"_ba, FrameRule::CloseCode, u"7.4"_s, 1002);
    add("7.4.2: 999 is not used", "\x03\xe7"_ba, FrameRule::CloseCode, u"7.4"_s, 1002);
    add("7.4.2: 5000 does not exist", "\x13\x88"_ba, FrameRule::CloseCode, u"7.4"_s, 1002);
    add("7.4.2: 4999 is private", "\x13\x87"_ba, FrameRule::None, {}, 0);
    add("8.1: a reason is UTF-8", "\x03\xe8\xff"_ba, FrameRule::BadReason, u"8.1"_s, 1007);
    add("7.4.2 comes before 8.1", "\x03\xed\xff"_ba, FrameRule::CloseCode, u"7.4"_s, 1002);
}

void TestFrameRule::addAgreements()
{
    const auto add = [](const char *name,
                        const HandFrame &frame,
                        FrameRule rule,
                        int code,
                        const FrameSituation &situation) {
        QTest::newRow(name) << frame << situation << rule << (code ? u"7.4.1"_s : QString())
                            << code;
    };
    const HandFrame tenBytes { .payload = "0123456789" };
    const HandFrame tenMore { .opcode = Opcode::Continuation, .payload = "0123456789" };
    add("7.4.1: 1003 where only text is known",
        { .opcode = Opcode::Binary },
        FrameRule::BinaryMessage,
        1003,
        agreed(true, {}));
    add("text where only text is known", tenBytes, FrameRule::None, 0, agreed(true, {}));
    add("7.4.1: as many bytes as the server takes",
        tenBytes,
        FrameRule::None,
        0,
        agreed(false, 10));
    add("7.4.1: 1009 for one more", tenBytes, FrameRule::BigMessage, 1009, agreed(false, 9));
    add("7.4.1: 1009 over all frames", tenMore, FrameRule::BigMessage, 1009, agreed(false, 19, 10));
    add("7.4.1: frames within the limit", tenMore, FrameRule::None, 0, agreed(false, 20, 10));
}

void TestFrameRule::aFrameBreaksTheRuleOfItsRow()
{
    QFETCH(const HandFrame, frame);
    QFETCH(const FrameSituation, situation);
    QFETCH(const FrameRule, rule);
    QFETCH(const QString, section);
    QFETCH(const int, code);
    QCOMPARE(brokenRule(frame, situation), rule);
    QCOMPARE(QString(ruleSection(rule)), section);
    QCOMPARE(int(ruleCloseCode(rule)), code);
}

void TestFrameRule::everyRuleHasASectionAndACode()
{
    for (int i = 1; i <= int(FrameRule::BigMessage); ++i) {
        QVERIFY2(!ruleSection(FrameRule(i)).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(ruleCloseCode(FrameRule(i)) >= 1002, qPrintable(QString::number(i)));
    }
}

void TestFrameRule::aMessageIsUnderWayUntilItsLastFrame()
{
    FrameSituation situation;
    situation = situation.after({ .fin = false, .payload = "one" });
    QVERIFY(situation.message == Opcode::Text);
    situation = situation.after({ .opcode = Opcode::Ping });
    QVERIFY(situation.message == Opcode::Text);
    situation = situation.after({ .opcode = Opcode::Continuation, .fin = false, .payload = "two" });
    QCOMPARE(situation.sent, 6);
    situation = situation.after({ .opcode = Opcode::Continuation });
    QVERIFY(!situation.message);
    QCOMPARE(situation.sent, 0);
}

QTEST_GUILESS_MAIN(TestFrameRule)
#include "tst_framerule.moc"
